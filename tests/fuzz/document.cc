// Any bytes as a document: its record does not depend on how a line ends or on a byte-order mark, and every
// problem is in the file.
#include "parse/document.h"

#include <string>

#include "outputs/record.h"
#include "target.h"

using namespace vankho;

namespace {

constexpr std::string_view kPath = "van-ban/thu-vien/a.md";

std::string record_of(std::string_view bytes) {
  std::vector<Problem> problems;
  const Document document = parse_document(kPath, bytes, problems);
  const int lines = fuzz::count_lines(bytes);
  for (const Problem& problem : problems)
    fuzz::require(problem.line >= 0 && problem.line <= lines, "a problem is in the file");
  for (const Block& block : document.blocks)
    fuzz::require(block.line >= 1 && block.line <= block.last_line && block.last_line <= lines,
                  "a block is in the file");
  return record(document, problems, Language::vietnamese);
}

std::string with_windows_lines(std::string_view text) {
  std::string windows = "\xEF\xBB\xBF";
  for (char c : text) {
    if (c == '\n') windows += '\r';
    windows += c;
  }
  return windows;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::string as_it_is = record_of(bytes);
  const bool plain = bytes.find('\r') == std::string_view::npos && !bytes.starts_with("\xEF\xBB\xBF");
  if (plain)
    fuzz::require(record_of(with_windows_lines(bytes)) == as_it_is, "line ends and a mark change nothing");
  return 0;
}
