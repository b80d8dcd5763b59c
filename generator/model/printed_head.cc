#include "model/printed_head.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.h"

namespace vankho {
namespace {

bool is_urgency(std::string_view line) {
  static constexpr std::array<std::string_view, 4> kDegrees = {"KHẨN", "THƯỢNG KHẨN", "HỎA TỐC", "HOẢ TỐC"};
  const std::string wanted = search_form(trim(line));
  return std::ranges::any_of(kDegrees,
                             [&](std::string_view degree) { return search_form(degree) == wanted; });
}

// "DỰ THẢO", "(Dự thảo lần 2)"
bool is_draft_mark(std::string_view line) {
  const std::string searched = search_form(trim(line));
  return std::string_view(searched).substr(searched.starts_with('(') ? 1 : 0).starts_with("dự thảo");
}

std::vector<std::string>& place_of(const std::string& line, PrintedLines& lines) {
  if (is_urgency(line)) return lines.urgency;
  if (is_draft_mark(line)) return lines.above_type;
  if (trim(line).starts_with('(')) return lines.below_title;
  return is_upper(line) ? lines.authority : lines.above_type;
}

bool begins_with_words(std::string_view text, std::string_view words) {
  return text.starts_with(words) && (text.size() == words.size() || text[words.size()] == ' ');
}

// Where the words behind the type begin, with their space. Joint documents, "KẾ HOẠCH LIÊN TỊCH", are of
// types that have no name: it takes two words.
std::size_t end_of_type(std::string_view line, std::string_view type_name) {
  const std::size_t at = type_name.empty() ? line.npos : line.find(type_name);
  const std::size_t end = at == line.npos ? line.find(' ', line.find(' ') + 1) : at + type_name.size();
  return std::min(end, line.size());
}

// How many bytes of `title` repeat the end of `line`: what stands behind the type, or, in front matter, all
// of a line that does not end with it.
std::size_t repeated(std::string_view title, std::string_view line, std::size_t type_end) {
  if (type_end < line.size() && begins_with_words(title, line)) return line.size();
  for (std::size_t at = type_end; at < line.size(); at = std::min(line.find(' ', at + 1), line.size())) {
    const std::string_view words = line.substr(at + 1);
    if (begins_with_words(title, words)) return words.size();
  }
  return 0;
}

}  // namespace

std::string written_day(Day day) {
  return fmt::format("ngày {:02} tháng {}{} năm {}", day_of(day), month_of(day) < 3 ? "0" : "", month_of(day),
                     year_of(day));
}

PrintedLines printed_lines(const std::vector<std::string>& other_lines) {
  PrintedLines lines;
  for (const std::string& line : other_lines) place_of(line, lines).push_back(line);
  return lines;
}

std::string title_below(std::string_view type_line, std::string_view type_name, std::string_view title) {
  const std::string searched = search_form(type_line);
  std::string_view line = trim(searched);
  while (line.ends_with(':')) line = trim(line.substr(0, line.size() - 1));
  const std::size_t type_end = end_of_type(line, search_form(type_name));
  return std::string(trim(title.substr(repeated(search_form(title), line, type_end))));
}

}  // namespace vankho
