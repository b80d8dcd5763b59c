// Any bytes as a file that is attached: a text, a zip, or the text of a Word file.
#include <algorithm>
#include <array>
#include <string>

#include "base/limits.h"
#include "downloads/zip_package.h"
#include "parse/attached_file.h"
#include "target.h"

using namespace vankho;

namespace {

bool is_key(std::string_view argument) {
  return argument == "do_mat" || argument == "luu_hanh" || argument == "trang_thai" ||
         argument == "cong_bo_tu";
}

std::vector<Problem> problems_of(std::string_view bytes) {
  std::vector<Problem> problems = problems_of_attached("van-ban/a/kem", bytes);
  fuzz::require(problems.size() <= 2, "a verdict is told, and what is declared");
  for (const Problem& problem : problems)
    fuzz::require(problem.arguments.empty() || is_key(problem.arguments.front()),
                  "what may be secret is not quoted");
  return problems;
}

bool is_secret(std::string_view bytes) {
  const std::vector<Problem> problems = problems_of(bytes);
  return !problems.empty() && problems.front().message->code == "secret";
}

std::string word_file(const std::string& text) {
  const std::array parts = {packed("word/document.xml", text)};
  return package_of(parts);
}

bool is_plain_text(std::string_view bytes) {
  return bytes.size() < limits::kDocument / 2 && !bytes.starts_with("PK") && !bytes.starts_with("%PDF") &&
         !bytes.starts_with("\xFF\xFE") && !bytes.starts_with("\xFE\xFF") &&
         std::ranges::all_of(bytes, [](unsigned char c) { return c >= ' ' || c == '\n' || c == '\t'; });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  problems_of(bytes);
  if (is_plain_text(bytes))
    fuzz::require(is_secret(std::string(bytes) + "\n.\nMẬT\n"),  // apart from what may end in "BẢO"
                  "a mark below any text is found");
  const std::string begun = "<w:document xmlns:w=\"w\"><w:body>",
                    paragraph = "<w:p><w:t>.</w:t></w:p><w:p><w:t>MẬT</w:t></w:p>";
  problems_of(word_file(begun + std::string(bytes)));
  const bool whole = bytes.find_first_of("<>") == bytes.npos;
  if (whole)
    fuzz::require(
        is_secret(word_file(begun + "<w:p><w:t>" + std::string(bytes) + "</w:t></w:p>" + paragraph)),
        "a mark in a paragraph of its own is found");
  return 0;
}
