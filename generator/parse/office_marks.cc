#include "parse/office_marks.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/encodings.h"
#include "parse/markup_lines.h"
#include "parse/secrecy.h"
#include "parse/secrecy_mark.h"
#include "parse/source_text.h"

namespace vankho {
namespace {

// Whether it is one wherever it stands, in whatever table.
bool is_plain_mark(std::string_view line) {
  return is_secrecy_mark(line) || has_secrecy_mark_in_columns(line);
}

// Below the head, rows of tables are lists; within it, a cell "Mật" may be a person's name, and on a slide
// its subject.
bool is_marked(const std::string& text, const std::vector<bool>& of_rows, bool is_slide) {
  const std::string composed = nfc(text);
  const std::vector<Line> lines = lines_of(composed, 1);
  const int body = end_of_head(lines);
  std::vector<int> marked = lines_with_secrecy_mark(composed, lines);
  std::erase_if(marked, [&](int number) {
    const auto place = static_cast<std::size_t>(number - 1);
    const bool of_row = place < of_rows.size() && of_rows[place];
    return (of_row && number >= body) || ((of_row || is_slide) && !is_plain_mark(lines[place].text));
  });
  const auto below = std::ranges::lower_bound(marked, body);
  std::vector<std::string> of_head;
  for (auto number = marked.begin(); number != below; ++number)
    of_head.emplace_back(lines[static_cast<std::size_t>(*number - 1)].text);
  return below != marked.end() || (!of_head.empty() && !are_of_all_grades(of_head));
}

bool is_of_spreadsheet(std::string_view name, std::string_view xml) {
  return name.starts_with("xl/") || contains_any(xml, {"<office:spreadsheet", "<Workbook"});
}

std::string in_utf8(std::string_view xml) {
  if (xml.starts_with("\xFF\xFE")) return from_utf16(xml.substr(2), false);
  return xml.starts_with("\xFE\xFF") ? from_utf16(xml.substr(2), true) : std::string(xml);
}

}  // namespace

bool has_secrecy_mark(std::string_view name, std::string_view xml) {
  if (is_of_spreadsheet(name, xml)) return false;
  const bool of_pages = contains_any(name, {"word/header", "word/footer"});
  const MarkupLines lines = lines_of_markup(in_utf8(xml), of_pages);
  const bool is_slide = name.starts_with("ppt/slides/");
  return is_marked(lines.text, lines.of_rows, is_slide) || is_marked(lines.boxes, {}, is_slide);
}

}  // namespace vankho
