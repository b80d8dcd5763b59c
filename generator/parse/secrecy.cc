#include "parse/secrecy.h"

#include <algorithm>
#include <iterator>
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

// The number of the line below the head.
int end_of_head(const std::vector<Line>& lines) {
  constexpr std::ptrdiff_t kLongest = 40;
  const auto most = lines.begin() + std::min(std::ssize(lines), kLongest);
  const auto body = std::find_if(lines.begin(), most, [](const Line& line) { return is_section(line.text); });
  return body == lines.end() ? static_cast<int>(lines.size()) + 1 : body->number;
}

void find_marks(const std::vector<Line>& lines, int body, std::vector<int>& found) {
  bool half = false;  // a word is begun: "BẢO VỆ BÍ ¶ MẬT"
  const auto look = [&](std::string_view text, int number) {
    if (number >= body && is_listed(text)) return;
    if (is_mark(text) || (number < body && is_mark_of_head(text))) found.push_back(number);
  };
  for (const Line& line : lines) {
    if (!half) look(line.text, line.number);
    half = ends_in_half_a_word(upper(bare(line.text)));
  }
  for (const ShownLine& line : lines_shown_otherwise(lines)) look(line.text, line.number);
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

std::vector<int> lines_with_secrecy_mark(std::string_view bytes, const std::vector<Line>& lines) {
  std::vector<int> found;
  find_marks(lines, end_of_head(lines), found);
  std::vector<std::string> others;
  if (!is_utf8(bytes)) others = {from_latin_1(bytes), from_windows_1258(bytes)};
  if (bytes.find('\0') != bytes.npos) {
    const std::size_t mark = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ? 2 : 0;
    for (bool big_endian : {false, true}) others.push_back(from_utf16(bytes.substr(mark), big_endian));
  }
  for (const std::string& other : others) {
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
  }
  return false;
}

}  // namespace vankho
