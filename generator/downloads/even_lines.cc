#include "downloads/even_lines.h"

#include <algorithm>
#include <limits>
#include <span>

#include "base/text.h"
#include "downloads/text_units.h"

namespace vankho {
namespace {

// What a line's end costs beside lines of different lengths, whose part that stays free is squared.
constexpr double kPause = 0, kBeforeLink = 0.01, kInList = 0.02, kAnywhere = 0.06, kNowhere = 0.3;

bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

// Words that lead from what is before them to what is behind.
bool is_link(std::string_view word) {
  static constexpr std::string_view kWords[] = {"và",   "của", "về",   "trong", "theo",  "trên", "cho",
                                                "với",  "tại", "đến",  "để",    "nhằm",  "giữa", "thuộc",
                                                "giai", "kèm", "tỉnh", "huyện", "phường"};
  return is_one_of(word, kWords);
}

// Words that say little without the next: those that count or gather, and beginnings of words in two
// syllables.
bool leads_on(std::string_view word) {
  static constexpr std::string_view kWords[] = {
      "các",  "những", "mỗi",   "toàn",   "cấp",  "số",    "ngày",   "tháng", "quý", "lần", "thứ",
      "khóa", "việc",  "được",  "ban",    "ủy",   "nhân",  "đảng",   "lưu",   "cán", "hội", "thành",
      "cộng", "công",  "chiến", "chương", "hệ",   "cơ",    "chuyển", "chính", "tổ",  "kế",  "tuyên",
      "cách", "thanh", "kinh",  "chủ",    "giải", "thống", "trường", "nguyên"};
  return is_one_of(word, kWords);
}

bool begins_with_digit(std::string_view word) {
  return !word.empty() && word.front() >= '0' && word.front() <= '9';
}

double cost_between(const TextUnit& before, const TextUnit& behind) {
  if (std::string_view(";:.)").find(before.last_word.back()) != std::string_view::npos) return kPause;
  if (behind.first_word.front() == '(') return kPause;
  if (before.last_word.back() == ',') return kInList;
  const std::string last = search_form(before.last_word), next = search_form(behind.first_word);
  if (is_dash(before.last_word) || is_link(last) || leads_on(last) || begins_with_digit(next))
    return kNowhere;
  const bool is_time = next == "năm" || next == "tháng";
  if (is_time && begins_with_digit(last)) return kNowhere;  // "95 năm", "19 tháng 6 năm 2023"
  return is_link(next) || next == "năm" || next == "ngày" ? kBeforeLink : kAnywhere;
}

// Of the best lines that begin with a unit and go on to the end.
struct Rest {
  int lines = 0;
  double cost = 0;
  std::size_t next = 0;  // the unit that begins the second of them
};

bool is_better(const Rest& one, const Rest& other) {
  return one.lines != other.lines ? one.lines < other.lines : one.cost < other.cost;
}

class EvenLines {
 public:
  EvenLines(std::span<const TextUnit> units, double width) : units_(units), width_(width) {
    rests_.resize(units.size() + 1);
    for (std::size_t begin = units.size(); begin-- > 0;) rests_[begin] = best_from(begin);
  }

  // The units that begin lines, but for the first.
  std::vector<std::size_t> beginnings() const {
    std::vector<std::size_t> beginnings;
    for (std::size_t at = 0; at < units_.size() && rests_[at].next < units_.size();)
      beginnings.push_back(at = rests_[at].next);
    return beginnings;
  }

 private:
  Rest best_from(std::size_t begin) const {
    Rest best{std::numeric_limits<int>::max()};
    double length = 0;
    for (std::size_t next = begin + 1; next <= units_.size(); ++next) {
      const TextUnit& last = units_[next - 1];
      length += last.width;
      if (length > width_ && next > begin + 1) break;
      const double free = 1 - std::min(length / width_, 1.0);
      Rest rest{rests_[next].lines + 1, rests_[next].cost + free * free, next};
      if (next < units_.size() && !last.ends_line) rest.cost += cost_between(last, units_[next]);
      if (is_better(rest, best)) best = rest;
      if (last.ends_line) break;
      length += last.space;
    }
    return best;
  }

  std::span<const TextUnit> units_;
  const double width_;
  std::vector<Rest> rests_;  // by the unit that begins them
};

// The space behind the unit, which may be of a later run, becomes the line's end.
void end_line_behind(const TextUnit& unit, std::vector<Run>& runs) {
  std::size_t run = unit.run, at = unit.end;
  while (at == runs[run].text.size()) ++run, at = 0;
  std::string& text = runs[run].text;
  const std::size_t end = std::min(text.find_first_not_of(" \t\r", at), text.size());
  text.replace(at, end - at, "\n");
}

}  // namespace

std::vector<Run> in_even_lines(std::vector<Run> runs, const Lettering& lettering, double width) {
  const std::vector<TextUnit> units = units_of(runs, lettering);
  if (longest_of(units) <= width) return runs;
  std::vector<Run> broken = runs;
  const std::vector<std::size_t> beginnings = EvenLines(units, width).beginnings();
  for (std::size_t i = beginnings.size(); i-- > 0;) {
    const TextUnit& last = units[beginnings[i] - 1];  // of the line above
    if (!last.ends_line) end_line_behind(last, broken);
  }
  return broken;
}

std::string in_even_lines(std::string_view text, const Lettering& lettering, double width) {
  Run run;
  run.text = text;
  return in_even_lines(std::vector<Run>{std::move(run)}, lettering, width).front().text;
}

}  // namespace vankho
