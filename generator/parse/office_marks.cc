#include "parse/office_marks.h"

#include <set>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/encodings.h"
#include "parse/markup_lines.h"
#include "parse/secrecy.h"
#include "parse/source_text.h"

namespace vankho {
namespace {

// A document has one grade; where all three stand in lines of their own, it speaks of them.
bool is_list_of_grades(const std::vector<int>& marked, const std::vector<Line>& lines) {
  std::set<std::string> grades;
  for (int number : marked) grades.insert(search_form(lines[static_cast<std::size_t>(number - 1)].text));
  return grades.size() > 2;
}

// Below the head, rows of tables are lists.
bool is_marked(const std::string& text, const std::vector<bool>& of_rows = {}) {
  const std::string composed = nfc(text);
  const std::vector<Line> lines = lines_of(composed, 1);
  const int body = end_of_head(lines);
  std::vector<int> marked = lines_with_secrecy_mark(composed, lines);
  std::erase_if(marked, [&](int number) {
    const auto place = static_cast<std::size_t>(number - 1);
    return number >= body && place < of_rows.size() && of_rows[place];
  });
  return !marked.empty() && !is_list_of_grades(marked, lines);
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
  const MarkupLines lines = lines_of_markup(in_utf8(xml));
  return is_marked(lines.text, lines.of_rows) || is_marked(lines.boxes);
}

}  // namespace vankho
