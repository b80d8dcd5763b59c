#include "parse/secrecy.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/encodings.h"
#include "parse/head.h"
#include "parse/legacy_text.h"
#include "parse/lines_kind.h"
#include "parse/markers.h"
#include "parse/secrecy_mark.h"
#include "parse/shown_lines.h"

namespace vankho {
namespace {

constexpr std::size_t kLongestLine = 200;

// "MËT" in TCVN3, "MAÄT" in VNI: letters that no Vietnamese in Unicode has. Fonts show small letters as
// capitals.
bool is_legacy_mark(std::string_view line) {
  if (line.size() > kLongestLine || !contains_any(line, {"Ë", "Ä", "ä"})) return false;
  return std::ranges::any_of(
      std::initializer_list<LegacyEncoding>{LegacyEncoding::tcvn3, LegacyEncoding::vni},
      [&](LegacyEncoding encoding) { return is_secrecy_mark(upper(in_unicode(line, encoding))); });
}

bool is_mark(std::string_view text) { return is_secrecy_mark(text) || is_legacy_mark(text); }

// "BÍ  MẬT" in a title whose words stand apart is one word, and so is "TÀI LIỆU ¶ MẬT" at the end of one.
bool ends_in_half_a_word(std::string_view cell) {
  return cell.ends_with("BÍ") || cell.ends_with("BẢO") || cell.ends_with(" ĐỘ") ||
         cell.ends_with(" TÀI LIỆU") || cell.ends_with(" VĂN BẢN");
}

// Below the head a word in a list or above a section is no stamp: "+ MẬT", "## MẬT".
bool is_listed(std::string_view line) {
  return std::ranges::any_of(std::initializer_list<std::string_view>{"- ", "+ ", "* ", "#"},
                             [&](std::string_view opening) { return trim(line).starts_with(opening); });
}

std::string with_wide_gaps(std::string_view line) {
  std::string out;
  for (char c : line) out += c == ' ' && out.ends_with(' ') ? "  " : std::string_view(&c, 1);
  return out;
}

bool is_mark_of_head(std::string_view line) {
  return has_secrecy_mark_in_columns(line) || is_secrecy_mark_of_head(line);
}

bool is_section(std::string_view line) {
  const std::optional<Marker> marker = read_marker(line);
  return marker && marker->kind <= MarkerKind::arabic;
}

// "| Số | Độ mật | Độ khẩn |" over "| 12 | Tối mật | Thường |": what a head says in a table. Of more rows it
// is a list of papers.
void find_labelled_column(const std::vector<Line>& lines, int body, std::vector<int>& found) {
  std::vector<std::vector<std::string>> rows;
  int last = 0;
  const auto end_table = [&] {
    for (std::size_t i = 0; rows.size() == 2 && i < std::min(rows[0].size(), rows[1].size()); ++i)
      if (is_secrecy_mark(rows[0][i] + ": " + rows[1][i])) found.push_back(last);
    rows.clear();
  };
  for (const Line& line : lines) {
    const bool in_table = line.text.find('|') != line.text.npos && line.text.size() <= 2 * kLongestLine;
    if (!in_table || line.number >= body) end_table();
    if (line.number >= body) return;
    if (!in_table || letters_of(line.text).empty()) continue;
    rows.push_back(columns_of(line.text));
    last = line.number;
  }
  end_table();
}

// "Số 6-PL/TU            TỐI MẬT" of what is attached, below the sections of the document.
bool is_head_of_annex(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" |");
  return first != line.npos && begins_with_number(line.substr(first)) && has_secrecy_mark_in_columns(line);
}

// The lines below the head that are code.
std::set<int> examples(const std::vector<Line>& lines, int body) {
  CodeFences fences;
  std::set<int> code;
  for (const Line& line : lines)
    if (line.number >= body && fences.hold(line.text)) code.insert(line.number);
  return code;
}

void find_marks(const std::vector<Line>& lines, int body, std::vector<int>& found) {
  const std::set<int> code = examples(lines, body);
  std::map<int, std::string> below;  // the head, by line
  const auto says_so = [&](std::string_view text, int number) {
    if (number < body) return is_mark(text) || is_mark_of_head(text);
    return (is_mark(text) || is_head_of_annex(text)) && !is_listed(text) && !code.contains(number);
  };
  const auto note = [&](std::string_view text, int number) {
    if (number < body)
      found.push_back(number);
    else
      below.emplace(number, text);
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!says_so(lines[i].text, lines[i].number)) continue;
    const bool ends_word = i > 0 && ends_in_half_a_word(upper(bare(lines[i - 1].text)));  // "BẢO VỆ BÍ ¶ MẬT"
    if (!ends_word) note(lines[i].text, lines[i].number);
  }
  for (const ShownLine& line : lines_shown_otherwise(lines))
    if (says_so(line.text, line.number)) note(line.text, line.number);
  find_labelled_column(lines, body, found);
  std::vector<std::string> marks;
  for (const auto& [number, text] : below) marks.push_back(text);
  if (are_of_all_grades(marks)) return;
  for (const auto& [number, text] : below) found.push_back(number);
}

void sort_once(std::vector<int>& numbers) {
  std::ranges::sort(numbers);
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

// Pages speak of marks in tables, in lists and as examples.
bool is_entry(std::string_view line) {
  return std::ranges::any_of(std::initializer_list<std::string_view>{"    ", "\t", "- ", "|"},
                             [&](std::string_view opening) { return line.starts_with(opening); });
}

// "| Độ mật | Mật | Tối mật |" is the head of a table, "| MẬT | 20 lít |" a row of one.
bool lists_levels(const std::vector<std::string>& cells) {
  std::set<std::string> levels;
  std::size_t filled = 0;
  bool counts = false;
  for (const std::string& cell : cells) {
    const std::string text = upper(bare(cell));
    filled += text.empty() ? 0 : 1;
    if (is_secrecy_mark(text)) levels.insert(text);
    counts = counts || (!text.empty() && text[0] >= '0' && text[0] <= '9');
  }
  return levels.size() > 1 || (counts && filled == 2);
}

}  // namespace

int end_of_head(const std::vector<Line>& lines) {
  constexpr std::ptrdiff_t kLongest = 40;
  const auto most = lines.begin() + std::min(std::ssize(lines), kLongest);
  const auto body = std::find_if(lines.begin(), most, [](const Line& line) { return is_section(line.text); });
  return body == lines.end() ? static_cast<int>(lines.size()) + 1 : body->number;
}

std::vector<int> lines_with_secrecy_mark(std::string_view bytes, const std::vector<Line>& lines) {
  std::vector<int> found;
  find_marks(lines, end_of_head(lines), found);
  for (const std::string& other : other_readings(bytes)) {
    const std::string composed = nfc(other);
    const std::vector<Line> read = lines_of(composed, 1);
    find_marks(read, end_of_head(read), found);
  }
  sort_once(found);
  return found;
}

std::vector<int> lines_of_page_with_secrecy_mark(const std::vector<Line>& lines) {
  constexpr int kNoHead = 0;
  CodeFences fences;
  std::vector<Line> text;
  std::ranges::copy_if(lines, std::back_inserter(text),
                       [&](const Line& line) { return !fences.hold(line.text) && !is_entry(line.text); });
  std::vector<int> found;
  find_marks(text, kNoHead, found);
  sort_once(found);
  return found;
}

bool has_secrecy_mark_in_columns(std::string_view line) {
  const bool in_columns = line.find("  ") != line.npos || line.find_first_of("|\t") != line.npos;
  if (!in_columns || line.size() > 2 * kLongestLine) return false;
  const std::vector<std::string> cells = columns_of(with_wide_gaps(line));
  // "MẬT   ĐỘ   DÂN   SỐ" is a line whose words stand apart.
  const auto is_word = [](const std::string& cell) { return cell.find(' ') == cell.npos; };
  if (cells.size() > 2 && std::ranges::all_of(cells, is_word) && line.find('|') == line.npos) return false;
  if (lists_levels(cells)) return false;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (is_mark(cells[i]) && (i == 0 || !ends_in_half_a_word(cells[i - 1]))) return true;
    if (i > 0 && is_secrecy_mark(cells[i - 1] + " - " + cells[i])) return true;  // | Độ mật | Tối mật |
    if (const std::size_t number = cells[i].rfind("Số "); number != std::string::npos && number > 0)
      if (is_secrecy_mark_of_head(std::string_view(cells[i]).substr(number))) return true;
  }
  return false;
}

}  // namespace vankho
