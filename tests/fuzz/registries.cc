// Any bytes as each of the registries: read or refused, with problems that are in the file.
#include "parse/registry.h"
#include "target.h"

using namespace vankho;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  std::vector<Problem> problems;
  parse_settings("site.yaml", bytes, problems);
  parse_events("ky-niem.yaml", bytes, problems);
  std::vector<Body> bodies = parse_bodies("co-quan.yaml", bytes, problems);
  Bodies(std::move(bodies), "co-quan.yaml", problems).resolve("Ban Thường vụ Tỉnh ủy", {}, {});
  const int lines = fuzz::count_lines(bytes);
  for (const Problem& problem : problems)
    fuzz::require(problem.line >= 0 && problem.line <= lines, "a problem is in the file");
  return 0;
}
