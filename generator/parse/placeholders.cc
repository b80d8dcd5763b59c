#include "parse/placeholders.h"

#include <algorithm>
#include <span>

#include "base/many_problems.h"
#include "base/text.h"
#include "parse/lines_kind.h"
#include "parse/messages.h"
#include "parse/outlines.h"

namespace vankho {
namespace {

std::size_t count_of(std::string_view text, std::string_view mark) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find(mark, at)) != text.npos; at += mark.size()) ++count;
  return count;
}

// What stands before a place in a paragraph; each byte is counted once as places go forward.
class Before {
 public:
  explicit Before(std::string_view text) : text_(text) {}

  void move_to(std::size_t place) {
    const std::string_view passed = text_.substr(place_, place - place_);
    lines_ += count_of(passed, "\n");
    const std::size_t end = passed.rfind('\n');
    column_ = end == passed.npos ? column_ + length(passed) : length(passed.substr(end + 1)) + 1;
    opened_ += count_of(passed, "“");
    closed_ += count_of(passed, "”");
    straight_ += count_of(passed, "\"");
    ticks_ += count_of(passed, "`");
    place_ = place;
  }

  std::size_t lines() const { return lines_; }
  int column() const { return column_; }  // in characters, from 1
  // Whether the place stands in quotation marks or backticks.
  bool is_quoted() const { return opened_ > closed_ || straight_ % 2 == 1 || ticks_ % 2 == 1; }

 private:
  std::string_view text_;
  std::size_t place_ = 0;
  int column_ = 1;
  std::size_t lines_ = 0, opened_ = 0, closed_ = 0, straight_ = 0, ticks_ = 0;
};

// Whether the brackets at [begin, end) are those of a link, a picture, a reference or a note.
bool is_mark(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view before = text.substr(0, begin), behind = text.substr(end);
  return before.ends_with('\\') || before.ends_with('!') || before.ends_with(']') ||
         behind.starts_with('(') || behind.starts_with('[') || behind.starts_with(':') ||
         text.substr(begin + 1).starts_with('^');
}

// "[a]" and "[TW]" name something; two words, or one of small letters, tell what to write.
bool tells_what_to_write(std::string_view words) {
  const bool letters =
      (starts_with_lower(words) || starts_with_upper(words)) && words.find("://") == words.npos;
  return letters && (words.find(' ') != words.npos || (starts_with_lower(words) && length(words) > 1));
}

void check_paragraph(const std::string& path, std::span<const Line> lines, std::vector<Problem>& problems) {
  constexpr std::size_t kLongest = 300;
  if (std::ranges::none_of(lines, [](const Line& line) { return line.text.find('[') != line.text.npos; }))
    return;
  std::string text;
  for (const Line& line : lines) text += std::string(line.text) + '\n';
  Before before(text);
  for (std::size_t at = 0; (at = text.find('[', at)) != text.npos; ++at) {
    before.move_to(at);
    const std::size_t close = text.find_first_of("[]", at + 1);
    if (close == text.npos || text[close] == '[' || close - at > kLongest) continue;
    const std::string words = collapse_spaces(text.substr(at + 1, close - at - 1));
    const bool known = is_placeholder(words);
    if (!known && !tells_what_to_write(words)) continue;
    if (is_mark(text, at, close + 1) || before.is_quoted()) continue;
    const Line& line = lines[before.lines()];
    problems.push_back({path,
                        line.number,
                        before.column(),
                        known ? &messages::placeholder : &messages::words_in_brackets,
                        {words},
                        quotable(line.text, problems)});
  }
}

}  // namespace

void check_placeholders(const std::string& path, const std::vector<Line>& lines,
                        std::vector<Problem>& problems) {
  std::string_view fence;
  std::size_t begin = 0;  // of the paragraph
  for (std::size_t i = 0; i <= lines.size(); ++i) {
    const std::string_view mark = i < lines.size() ? fence_of(lines[i].text) : std::string_view();
    const bool ends = i == lines.size() || lines[i].text.empty() || !mark.empty();
    if (!ends) continue;
    if (fence.empty()) check_paragraph(path, std::span(lines).subspan(begin, i - begin), problems);
    begin = i + 1;
    if (fence.empty())
      fence = mark;
    else if (mark.starts_with(fence))
      fence = {};
  }
}

}  // namespace vankho
