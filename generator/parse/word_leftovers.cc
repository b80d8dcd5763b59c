#include "parse/word_leftovers.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <string_view>

#include "base/many_problems.h"
#include "base/text.h"
#include "parse/leftover_messages.h"
#include "parse/lines_kind.h"
#include "parse/markers.h"

namespace vankho {
namespace {

constexpr std::string_view kErrors[] = {
    "Error! Reference source not found", "Error! Bookmark not defined", "Error! No text of specified style",
    "Lỗi! Không tìm thấy nguồn tham chiếu", "Lỗi! Thẻ đánh dấu không được xác định"};

bool is_word_byte(std::string_view text, std::size_t at) {
  return at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) || (text[at] & 0x80) != 0);
}

// Three or more of `letter` that are no part of a word; "xxx" where it is not known yet.
std::string_view run_of(std::string_view text, char letter, std::size_t fewest) {
  for (std::size_t at = 0; (at = text.find(letter, at)) != text.npos;) {
    const std::size_t end = std::min(text.find_first_not_of(letter, at), text.size());
    const bool alone = (at == 0 || !is_word_byte(text, at - 1)) && !is_word_byte(text, end);
    if (end - at >= fewest && (alone || letter == '?')) return text.substr(at, end - at);
    at = end;
  }
  return {};
}

// The page that a line of a table of contents ends with: "II. NỘI DUNG ........ 2", "II. NỘI DUNG<tab>2".
std::optional<int> page_at_end(std::string_view line) {
  constexpr std::size_t kMostDigits = 3;
  const std::size_t digits = line.find_last_not_of("0123456789") + 1;
  if (digits == line.size() || line.size() - digits > kMostDigits || digits == 0) return std::nullopt;
  const std::string_view leader = line.substr(0, digits);
  const bool dots = trim(leader).ends_with("....") || trim(leader).ends_with("……");
  if (!dots && !leader.ends_with('\t')) return std::nullopt;
  return std::stoi(std::string(line.substr(digits)));
}

class Checker {
 public:
  Checker(const std::string& path, bool finished, std::vector<Problem>& problems)
      : path_(path), finished_(finished), problems_(problems) {}

  void check(const Line& line) {
    for (std::string_view error : kErrors)
      if (const std::size_t at = line.text.find(error); at != line.text.npos)
        say(line, at, messages::word_error, std::string(error));
    if (line.text.starts_with("Commented [")) say(line, 0, messages::word_comment, {});
    if (!finished_) return;
    for (std::string_view room : {run_of(line.text, 'x', 3), run_of(line.text, '?', 2)})
      if (!room.empty())
        say(line, static_cast<std::size_t>(room.data() - line.text.data()), messages::room_in_text,
            std::string(room));
  }

  // Three lines of sections that end in page numbers which do not fall.
  void check_contents(const Line& line) {
    constexpr int kFewest = 3;
    const std::optional<int> page = read_marker(line.text) ? page_at_end(line.text) : std::nullopt;
    const bool goes_on = page && contents_ > 0 && *page >= page_;
    contents_ = page ? (goes_on ? contents_ + 1 : 1) : 0;
    if (contents_ == 1) first_ = line;
    if (page) page_ = *page;
    if (contents_ == kFewest) say(first_, 0, messages::pasted_contents, {});
  }

 private:
  void say(const Line& line, std::size_t at, const Message& message, std::string words) {
    problems_.push_back({path_,
                         line.number,
                         length(line.text.substr(0, at)) + 1,
                         &message,
                         {std::move(words)},
                         quotable(line.text, problems_)});
  }

  const std::string& path_;
  const bool finished_;
  std::vector<Problem>& problems_;
  Line first_;
  int contents_ = 0, page_ = 0;  // how many lines of a table of contents were read, and the last one's page
};

}  // namespace

void check_word_leftovers(const std::string& path, const std::vector<Line>& lines, bool finished,
                          std::vector<Problem>& problems) {
  Checker checker(path, finished, problems);
  CodeFences code;
  for (const Line& line : lines) {
    if (code.hold(line.text) || line.text.empty()) continue;
    checker.check(line);
    checker.check_contents(line);
  }
}

}  // namespace vankho
