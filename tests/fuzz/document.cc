// Any bytes as a document: its record does not depend on the machine that saved it, and every problem is in
// the file.
#include "parse/document.h"

#include <string>

#include "other_bytes.h"
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

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::string as_it_is = record_of(bytes);
  if (const auto other = fuzz::other_bytes(bytes))
    fuzz::require(record_of(*other) == as_it_is, "the machine that saved it changes nothing");
  return 0;
}
