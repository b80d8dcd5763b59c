#include "parse/lines_kind.h"

#include <algorithm>
#include <cctype>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/head.h"
#include "parse/source_text.h"

namespace vankho {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool has_more_letters(std::string_view line, std::size_t most) {
  std::size_t letters = 0;
  return std::any_of(line.begin(), line.end(), [&](char c) { return is_letter(c) && ++letters > most; });
}

}  // namespace

std::string letters_of(std::string_view line) {
  std::string out;
  for (std::string_view character : split_characters(line)) {
    if (character.size() > 1 ? starts_with_upper(character) || starts_with_lower(character)
                             : std::isalnum(static_cast<unsigned char>(character[0])) != 0) {
      out += character;
    }
  }
  return out;
}

bool is_rule(std::string_view line) {
  std::string_view start = trim(line).substr(0, 1);
  if (start.empty() || std::string_view("-_*=\\\xE2").find(start[0]) == std::string_view::npos) return false;
  int marks = 0;
  for (std::string_view rest = trim(line); !rest.empty();) {
    auto opens = [&](std::string_view mark) { return rest.starts_with(mark); };
    static constexpr std::string_view kMarks[] = {"-", "_", "*", "=", "─", "—", "–"};
    const auto* mark = std::find_if(std::begin(kMarks), std::end(kMarks), opens);
    bool passed = mark == std::end(kMarks);
    if (passed && rest[0] != ' ' && rest[0] != '\\') return false;
    if (!passed) marks += mark->size() > 1 ? 2 : 1;  // "—–"
    rest.remove_prefix(passed ? 1 : mark->size());
  }
  return marks >= 3 || trim(line) == "_";
}

bool is_page_number(std::string_view line) {
  if (has_more_letters(line, std::string_view("trang").size())) return false;
  std::string text = bare(line);
  if (search_form(text).starts_with("trang ")) text.erase(0, 6);
  std::string_view inner = text;
  constexpr std::string_view kStrokes[] = {"-", " ", "–", "—"};
  for (std::size_t before = 0; before != inner.size();) {
    before = inner.size();
    for (std::string_view stroke : kStrokes) {
      if (inner.starts_with(stroke)) inner.remove_prefix(stroke.size());
      if (inner.ends_with(stroke)) inner.remove_suffix(stroke.size());
    }
  }
  std::size_t slash = inner.find('/');
  std::string_view page = trim(inner.substr(0, slash));
  std::string_view count = slash == std::string_view::npos ? "1" : trim(inner.substr(slash + 1));
  auto number = [](std::string_view digits) {
    return !digits.empty() && digits.size() <= 3 && std::all_of(digits.begin(), digits.end(), is_digit);
  };
  bool alone =
      slash == std::string_view::npos || text.size() < line.size() || search_form(line).starts_with("trang");
  return number(page) && number(count) && alone;
}

std::size_t cells_in(std::string_view row) {
  row = trim(row);
  if (row.starts_with('|')) row.remove_prefix(1);
  if (row.ends_with('|') && !row.ends_with("\\|")) row.remove_suffix(1);
  std::size_t cells = 1;
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (row[i] == '\\')
      ++i;
    else if (row[i] == '|')
      ++cells;
  }
  return cells;
}

bool is_table_delimiter(std::string_view line) {
  std::string_view text = trim(line);
  return text.find('-') != std::string_view::npos && text.find('|') != std::string_view::npos &&
         text.find_first_not_of("|-: ") == std::string_view::npos;
}

std::string_view fence_of(std::string_view line) {
  std::string_view text = trim(line);
  if (!text.starts_with("```") && !text.starts_with("~~~")) return {};
  std::string_view fence = text.substr(0, text.find_first_not_of(text[0]));
  bool code_in_line = text[0] == '`' && text.find('`', fence.size()) != std::string_view::npos;
  return code_in_line ? std::string_view() : fence;
}

bool CodeFences::hold(std::string_view line) {
  const std::string_view mark = fence_of(line);
  const bool inside = !open_.empty();
  if (!inside)
    open_ = mark;
  else if (mark.starts_with(open_))
    open_ = {};
  return inside || !mark.empty();
}

bool is_draft_mark(std::string_view line) {
  if (line.size() > 100) return false;
  const std::string letters = search_form(letters_of(line));
  std::string_view rest = letters;
  if (rest.starts_with("bản")) rest.remove_prefix(std::string_view("bản").size());
  constexpr std::string_view kDraft = "dựthảo", kTypedWithoutDot = "dưthảo";
  if (rest.starts_with(kDraft))
    rest.remove_prefix(kDraft.size());
  else if (rest.starts_with(kTypedWithoutDot))
    rest.remove_prefix(kTypedWithoutDot.size());
  else
    return is_upper(letters_of(line)) && letters == "duthao";  // by a scanner
  for (std::size_t before = 0; before != rest.size();) {
    before = rest.size();
    for (std::string_view word : {"lần", "thứ", "số", "ngày", "tháng", "năm", "một", "hai", "ba", "tư", "bốn",
                                  "cuối", "xin", "lấy", "ýkiến", "i", "v"})
      if (rest.starts_with(word)) rest.remove_prefix(word.size());
    while (!rest.empty() && is_digit(rest[0])) rest.remove_prefix(1);
  }
  return rest.empty();
}

bool names_form_of_copies(std::string_view line) {
  constexpr std::size_t kLongest = 200;
  if (line.size() > kLongest || !contains_any(line, {"SAO", "Sao", "Trích sao"})) return false;
  return std::ranges::any_of(columns_of(line), [](const std::string& cell) {
    const std::string letters = search_form(letters_of(cell));
    return starts_with_upper(cell) && (letters == "saoy" || letters == "saoybảnchính" ||
                                       letters == "saolục" || letters == "tríchsao" || letters == "bảnsaoy");
  });
}

bool is_internal_mark(std::string_view line) {
  constexpr std::size_t kLongest = 120;
  if (line.size() > kLongest || !contains_any(line, {"Ộ", "ộ"})) return false;
  const std::string letters = search_form(letters_of(line));
  return letters == "lưuhànhnộibộ" || letters == "tàiliệulưuhànhnộibộ" || letters == "chỉlưuhànhnộibộ" ||
         letters == "tàiliệunộibộ";
}

}  // namespace vankho
