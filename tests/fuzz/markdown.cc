// Any bytes as a page of trang/: its HTML is markup that matches and brings nothing that acts, whatever
// machine saved it.
#include "other_bytes.h"
#include "parse/document.h"
#include "parse/url.h"
#include "target.h"

using namespace vankho;

namespace {

Page page_of(std::string_view bytes) {
  std::vector<Problem> problems;
  Page page = parse_page("trang/a.md", bytes, problems);
  const int lines = fuzz::count_lines(bytes);
  for (const Problem& problem : problems)
    fuzz::require(problem.line >= 0 && problem.line <= lines, "a problem is in the file");
  const bool whole = !has_errors(problems);  // a page that is too long ends anywhere
  const std::string_view fault = whole ? fuzz::fault_of_markup(page.html, fuzz::Markup::html) : "";
  fuzz::require(fault.empty(), fault);
  std::size_t behind = 0;
  for (const Page::Link& link : page.links) {
    fuzz::require(is_allowed_link(link.target), "a link leads where links may");
    fuzz::require(link.offset >= behind && link.offset < page.html.size() && page.html[link.offset] == '"',
                  "a link has its place");
    behind = link.offset;
  }
  return page;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const Page page = page_of(bytes);
  if (const auto other = fuzz::other_bytes(bytes)) {
    const Page same = page_of(*other);
    fuzz::require(same.title == page.title && same.html == page.html, "the machine changes nothing");
  }
  return 0;
}
