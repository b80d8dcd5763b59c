#include "parse/temporal.h"

#include <cstdlib>
#include <string>

#include "base/text.h"
#include "parse/temporal_cursor.h"
#include "parse/temporal_readings.h"

namespace vankho {
namespace {

using temporal::is_digit;

// "17 giờ 00 phút", "24h00", "8 giờ 30,": the time of day at the end of `text` is taken off.
void drop_time_of_day(std::string_view& text) {
  std::string_view rest = text;
  bool hour = false, digits = false;
  for (bool more = true; more && !rest.empty();) {
    more = false;
    for (std::string_view word : {" ", ",", "phút", "giờ", "h", "'"}) {
      if (!rest.ends_with(word)) continue;
      hour = hour || word == "giờ" || word == "h";
      rest.remove_suffix(word.size());
      more = true;
    }
    while (!rest.empty() && is_digit(rest.back())) {
      rest.remove_suffix(1);
      digits = more = true;
    }
  }
  if (hour && digits) text = rest;
}

// " đến hết ngày ", " - ", " đến 17 giờ ngày ": what stands between the ends of a range.
bool joins_range(std::string_view between) {
  auto trim_spaces = [&] {
    while (!between.empty() && between.front() == ' ') between.remove_prefix(1);
    while (!between.empty() && between.back() == ' ') between.remove_suffix(1);
  };
  trim_spaces();
  for (std::string_view unit : {"ngày", "tháng", "quý", "sáng", "chiều"}) {
    if (between.ends_with(unit)) between.remove_suffix(unit.size());
    trim_spaces();
  }
  drop_time_of_day(between);
  trim_spaces();
  return between == "đến" || between == "đến hết" || between == "-" || between == "–" || between == "tới";
}

// "từ ngày 15/11 đến ngày 15/2/2026" begins in the year before.
int year_of_first(const Temporal& first, const Temporal& last) {
  if (first.from_year != 0 || last.to_year == 0) return first.from_year;
  const bool later = std::pair(first.from_month, first.from_day) > std::pair(last.from_month, last.from_day);
  return later ? last.to_year - 1 : last.to_year;
}

Temporal range_of(const Temporal& first, const Temporal& last) {
  Temporal result = last;
  result.kind = Temporal::Kind::range;
  result.begin = first.begin;
  result.from_year = year_of_first(first, last);
  result.from_next_year = first.from_next_year;
  if (last.to_next_year && first.from_year != 0) result.to_year = first.from_year + 1;
  result.from_month = first.from_month;
  result.from_day = first.from_day;
  // A first day that has its year from the last may be none in it: 30/2.
  result.impossible = first.impossible || (result.has_year() && !result.interval(result.to_year));
  return result;
}

// "từ ngày 20 đến ngày 25/3/2023", "10 - 12/4/2023": the first day leaves its month to the second.
void take_first_day(std::string_view text, Temporal& day) {
  std::string_view before = text.substr(0, day.begin);
  auto drop = [&](std::string_view word) {
    while (before.ends_with(' ')) before.remove_suffix(1);
    if (!before.ends_with(word)) return false;
    before.remove_suffix(word.size());
    while (before.ends_with(' ')) before.remove_suffix(1);
    return true;
  };
  drop("ngày");
  drop("hết");
  if (!drop("đến") && !drop("-") && !drop("–")) return;
  std::size_t end = before.size();
  std::size_t begin = end;
  while (begin > 0 && is_digit(before[begin - 1])) --begin;
  bool alone = begin > 0 && before[begin - 1] == ' ';
  if (end == begin || end - begin > 2 || !alone) return;
  int first = leading_number(before.substr(begin));
  if (first < 1 || first >= day.to_day) return;
  day.kind = Temporal::Kind::range;
  day.begin = begin;
  day.from_day = first;
}

// " và ngày ", ", trước ngày ": what stands between two days of a list.
bool joins_list(std::string_view between) {
  between = trim(between);
  for (std::string_view word : {"ngày", "trước"}) {
    if (between.ends_with(word)) between = trim(between.substr(0, between.size() - word.size()));
  }
  return between == "và" || between == ",";
}

// "tháng 10 và tháng 11/2024", "30 tháng 4 và 30 tháng 9 năm 2025": the last has the year of all.
void share_years(std::string_view text, std::vector<Temporal>& all) {
  for (std::size_t i = all.size(); i-- > 1;) {
    Temporal& one = all[i - 1];
    const Temporal& next = all[i];
    if (one.has_year() || one.to_next_year) continue;
    const std::string_view between = text.substr(one.end, next.begin - one.end);
    const bool days = one.kind == Temporal::Kind::day;
    if (days ? next.kind != one.kind || !joins_list(between) : between.size() >= 12) continue;
    one.from_year = one.to_year = next.kind == one.kind ? year_of_first(one, next) : next.from_year;
    one.impossible = one.has_year() && !one.interval(0);
  }
}

}  // namespace

std::optional<Interval> Temporal::interval(int year) const {
  if (year == 0 && (from_year == 0 || to_year == 0)) return std::nullopt;
  const int first_year = from_year ? from_year : year + (from_next_year ? 1 : 0);
  const int last_year = to_year ? to_year : year + (to_next_year ? 1 : 0);
  std::optional<Day> first = make_day(first_year, from_month, from_day);
  std::optional<Day> last =
      to_day == 0 ? last_day_of_month(last_year, to_month) : make_day(last_year, to_month, to_day);
  if (!first || !last) return std::nullopt;
  return Interval{first, last};
}

std::vector<Temporal> find_temporals(std::string_view searched) {
  std::vector<Temporal> single = temporal::find_single(searched);
  share_years(searched, single);
  std::vector<Temporal> out;
  for (std::size_t i = 0; i < single.size(); ++i) {
    Temporal current = single[i];
    bool pair = i + 1 < single.size() && single[i + 1].kind == current.kind &&
                joins_range(searched.substr(current.end, single[i + 1].begin - current.end));
    if (pair) {
      current = range_of(current, single[++i]);
    } else if (current.kind == Temporal::Kind::day) {
      take_first_day(searched, current);
      const bool is_taken = !out.empty() && current.begin < out.back().end;  // "tháng 3-6tháng 5"
      if (is_taken) current = single[i];
    }
    out.push_back(current);
  }
  return out;
}

std::optional<DayAtStart> read_day(std::string_view searched) {
  std::optional<Temporal> day = temporal::read_day_at(searched, 0, false);
  if (!day || !day->has_year()) return std::nullopt;
  return DayAtStart{make_day(day->to_year, day->to_month, day->to_day), day->end};
}

}  // namespace vankho
