#include "parse/doubtful_days.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "base/many_problems.h"
#include "parse/messages.h"
#include "parse/places.h"
#include "parse/temporal_cursor.h"
#include "parse/weekdays.h"

namespace vankho {
namespace {

using temporal::Cursor;
using temporal::is_digit;

bool ends_word(const Cursor& cursor) {
  const std::string_view rest = cursor.rest();
  return rest.empty() || !(std::isalnum(static_cast<unsigned char>(rest[0])) || (rest[0] & 0x80) != 0);
}

// Behind "quý ": "V", "5"; the quarters that there are do not come here.
bool skip_odd_quarter(Cursor& cursor) {
  const std::size_t begin = cursor.at();
  while (cursor.eat("i") || cursor.eat("v") || cursor.eat("x")) {
  }
  const std::string_view numerals[] = {"i", "ii", "iii", "iv", ""};
  const bool roman = std::ranges::find(numerals, cursor.since(begin)) == std::end(numerals);
  const int digit = roman ? 0 : (cursor.back_to(begin), cursor.number(2));
  return (roman || digit > 4) && ends_word(cursor);
}

// Behind "tháng ": "13/2026".
bool skip_odd_month(Cursor& cursor) {
  const std::size_t begin = cursor.at();
  const int month = cursor.number(2);
  return cursor.at() > begin && (month == 0 || month > 12) && cursor.following_year() != 0;
}

// Behind "ngày ": "32/1/2026", "5/13/2026".
bool skip_odd_day(Cursor& cursor) {
  const std::size_t begin = cursor.at();
  const int day = cursor.number(2);
  if (cursor.at() == begin || cursor.rest().empty()) return false;
  const char separator = cursor.rest()[0];
  if (separator != '/' && separator != '.' && separator != '-') return false;
  cursor.eat(std::string_view(&separator, 1));
  const int month = cursor.number(2);
  if (!cursor.eat(std::string_view(&separator, 1)) || cursor.year() == 0) return false;
  return (day == 0 || day > 31 || month == 0 || month > 12) && ends_word(cursor);
}

// "…", "...", "xx", "__": room that was left, blanks around it.
bool skip_room(Cursor& cursor) {
  cursor.spaces();
  const std::size_t begin = cursor.at();
  bool more = true;
  while (more) more = cursor.eat("…") || cursor.eat("..") || cursor.eat("__") || cursor.eat("xx");
  const bool room = cursor.at() > begin;
  while (room && (cursor.eat(".") || cursor.eat("_") || cursor.eat("x"))) {
  }
  cursor.spaces();
  return room;
}

// A number, or room for one: "…", or nothing at all in "/  /2026".
bool skip_part(Cursor& cursor, bool& room) {
  if (skip_room(cursor) || cursor.rest().starts_with('/')) return room = true;
  const std::size_t begin = cursor.at();
  while (cursor.at() - begin < 4 && !cursor.rest().empty() && is_digit(cursor.rest()[0]))
    cursor.eat(cursor.rest().substr(0, 1));
  const bool number = cursor.at() > begin;
  cursor.spaces();
  return number;
}

// Behind "ngày ": "…/…/2026", "5/xx/2026", "... tháng ... năm 2026".
bool skip_room_for_day(Cursor& cursor) {
  bool room = false;
  if (!skip_part(cursor, room)) return false;
  const bool in_words = cursor.eat("tháng");
  if ((!in_words && !cursor.eat("/")) || !skip_part(cursor, room)) return false;
  if (!cursor.eat(in_words ? "năm" : "/")) return false;
  cursor.spaces();
  return skip_part(cursor, room) && room;
}

class DayChecker {
 public:
  DayChecker(const Document& document, const std::vector<Line>& lines, bool finished,
             std::vector<Problem>& problems)
      : document_(document), finished_(finished), places_(lines), problems_(problems) {}

  void check(const Passage& passage) {
    for (const Temporal& temporal : passage.temporals) check(passage, temporal);
    check_behind(passage, "quý ", skip_odd_quarter, messages::impossible_period);
    check_behind(passage, "tháng ", skip_odd_month, messages::impossible_period);
    check_behind(passage, "ngày ", skip_odd_day, messages::impossible_period);
    if (finished_ && is_text(passage))
      check_behind(passage, "ngày ", skip_room_for_day, messages::unfilled_day);
  }

 private:
  void check(const Passage& passage, const Temporal& temporal) {
    const auto tell = [&](const Message& message, Arguments more) {
      say(passage, temporal.begin, temporal.end, message, std::move(more));
    };
    if (temporal.impossible) return tell(messages::impossible_date, {});
    if (temporal.from_year == 0 || !temporal.has_year()) return;
    const std::optional<Interval> days = temporal.interval(0);
    if (!days) return;
    if (*days->to < *days->from) return tell(messages::backward_period, {});
    if (temporal.kind != Temporal::Kind::day) return;
    const std::optional<Weekday> said = weekday_beside(passage.searched, temporal.begin, temporal.end);
    const Weekday is = weekday_of(*days->to);
    if (said && *said != is)
      tell(messages::other_weekday, {std::string(name_of(is)), std::string(name_of(*said))});
  }

  void check_behind(const Passage& passage, std::string_view word, bool (*skip)(Cursor&),
                    const Message& message) {
    const std::string_view text = passage.searched;
    for (std::size_t at = 0; (at = text.find(word, at)) != text.npos;) {
      const std::size_t begin = at;
      Cursor cursor(text, at += word.size());
      if (skip(cursor)) say(passage, begin, at = cursor.at(), message, {});
    }
  }

  // Forms have room for days in tables and appendices.
  bool is_text(const Passage& passage) const {
    return passage.place == Passage::Place::block && document_.blocks[passage.block].part != Part::appendix;
  }

  void say(const Passage& passage, std::size_t begin, std::size_t end, const Message& message,
           Arguments more) {
    const std::string words = passage.plain.substr(begin, end - begin);
    const Place place = places_.of(passage, words, begin);
    more.insert(more.begin(), words);
    problems_.push_back({document_.path, place.line, place.column, &message, std::move(more),
                         quotable(place.text, problems_)});
  }

  const Document& document_;
  const bool finished_;
  Places places_;
  std::vector<Problem>& problems_;
};

}  // namespace

void check_days(const Document& document, const std::vector<Passage>& passages,
                const std::vector<Line>& lines, bool finished, std::vector<Problem>& problems) {
  DayChecker checker(document, lines, finished, problems);
  for (const Passage& passage : passages) {
    if (passage.place != Passage::Place::title) checker.check(passage);
  }
}

}  // namespace vankho
