#include "parse/commemorations.h"

#include <algorithm>
#include <cctype>

#include "base/bytes.h"
#include "base/many_problems.h"
#include "base/text.h"
#include "parse/messages.h"
#include "parse/temporal.h"

namespace vankho {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "93 năm" or "lần thứ 93" in a search form: the count, and where it begins and ends.
struct Count {
  int years = 0;
  std::size_t begin = 0, end = 0;
};

std::optional<Count> last_count(std::string_view searched, std::size_t begin, std::size_t end) {
  std::optional<Count> found;
  for (std::size_t at = begin; at < end; ++at) {
    if (!is_digit(searched[at]) || (at > 0 && (is_digit(searched[at - 1]) || searched[at - 1] == '/')))
      continue;
    std::size_t stop = at;
    int years = 0;
    while (stop < end && is_digit(searched[stop]) && stop - at < 4)
      years = years * 10 + (searched[stop++] - '0');
    std::size_t after = stop;
    while (after < end && searched[after] == ' ') ++after;
    constexpr std::string_view kYears = "năm ";
    bool counted = searched.substr(after).starts_with(kYears);
    bool nth = searched.substr(begin, at - begin).ends_with("lần thứ ");
    if (years > 0 && years < 1000 && (counted || nth))
      found = Count{years, at, counted ? after + kYears.size() : stop};
    at = stop;
  }
  return found;
}

bool commemorates(std::string_view searched) {
  return contains(searched, "niệm") && contains_any(searched, {"kỷ niệm", "kỉ niệm"});
}

// "Ngày thành lập Đảng bộ tỉnh" out of " Ngày thành lập Đảng bộ tỉnh (".
std::string name_of(std::string_view plain) {
  plain = trim(plain);
  for (std::string_view ending : {"(ngày", "(", "*", "_", ","}) {
    while (plain.ends_with(ending)) plain = trim(plain.substr(0, plain.size() - ending.size()));
  }
  for (std::string_view opening : {",", "và ", "kỷ niệm ", "Kỷ niệm "}) {
    if (plain.starts_with(opening)) plain = trim(plain.substr(opening.size()));
  }
  return std::string(plain);
}

// Where the name before two dates begins if no count of years opens it: behind the last comma, "và" or "kỷ
// niệm".
std::size_t name_begin(std::string_view searched, std::size_t begin, std::size_t end) {
  std::size_t from = begin;
  for (std::string_view mark : {"kỷ niệm ", "kỉ niệm ", ") và ", "), ", "; "}) {
    std::size_t at = searched.substr(0, end).rfind(mark);
    if (at != std::string_view::npos) from = std::max(from, at + mark.size());
  }
  return from;
}

// "Ngày sinh đồng chí X" and "Ngày sinh đồng chí X, người con ưu tú của quê hương".
// "Ngày sinh đồng chí Phan Ví Dụ" and "Ngày sinh Anh hùng liệt sĩ Phan Ví Dụ": one person's.
bool end_alike(std::string_view a, std::string_view b) {
  constexpr std::string_view kBirth = "ngày sinh ";
  auto last_words = [](std::string_view name) {
    std::size_t space = name.rfind(' ');
    return name.substr(space == std::string_view::npos ? 0 : name.rfind(' ', space - 1) + 1);
  };
  return a.starts_with(kBirth) && b.starts_with(kBirth) && last_words(a) == last_words(b);
}

bool begin_alike(std::string_view a, std::string_view b) {
  std::size_t same = 0, shorter = std::min(a.size(), b.size());
  while (same < shorter && a[same] == b[same]) ++same;
  return same * 10 >= shorter * 6 && shorter > 0;
}

std::optional<std::size_t> find_same(const std::vector<Commemoration>& known, const Commemoration& one) {
  for (std::size_t i = 0; i < known.size(); ++i) {
    bool same_years = known[i].years == one.years;
    bool dates_agree =
        known[i].original_date == one.original_date || !known[i].original_date || !one.original_date;
    bool both_dated = known[i].original_date && one.original_date;
    bool names_agree = both_dated ||
                       search_form(known[i].name).find(search_form(one.name)) != std::string::npos ||
                       search_form(one.name).find(search_form(known[i].name)) != std::string::npos ||
                       begin_alike(search_form(one.name), search_form(known[i].name)) ||
                       end_alike(search_form(one.name), search_form(known[i].name));
    if (same_years && dates_agree && names_agree) return i;
  }
  return std::nullopt;
}

void add(Document& document, Commemoration one) {
  auto same = find_same(document.commemorations, one);
  if (!same) {
    document.commemorations.push_back(std::move(one));
  } else if (!document.commemorations[*same].original_date && one.original_date) {
    one.line = document.commemorations[*same].line;
    document.commemorations[*same] = std::move(one);
  }
}

// Two dates with one day and month, years apart: "(28/3/1930 - 28/3/2023)"; also "(19/5/1890 - 2024)".
void read_dated(Document& document, Passage& passage, const std::vector<Line>& lines,
                std::vector<Problem>& problems) {
  for (const Temporal& range : passage.temporals) {
    bool anniversary = range.kind == Temporal::Kind::range && range.from_day != 0 &&
                       range.from_day == range.to_day && range.from_month == range.to_month &&
                       range.to_year > range.from_year && range.from_year > 0;
    if (!anniversary || passage.is_taken(range.begin, range.end)) continue;
    auto [begin, end] = clause_around(passage.searched, range.begin);
    std::string_view before = std::string_view(passage.searched).substr(begin, range.begin - begin);
    if (before.ends_with("nhiệm kỳ (") || before.ends_with("giai đoạn (")) continue;
    std::size_t from = name_begin(passage.searched, begin, range.begin);
    auto count = last_count(passage.searched, begin, range.begin);
    Commemoration one;
    std::size_t name_at = count && count->end > from ? count->end : from;
    one.name = name_of(std::string_view(passage.plain).substr(name_at, range.begin - name_at));
    one.original_date = make_day(range.from_year, range.from_month, range.from_day);
    one.date = make_day(range.to_year, range.to_month, range.to_day);
    one.years = range.to_year - range.from_year;
    Place place = place_of(passage, passage.plain.substr(range.begin, 8), lines);
    one.line = place.line;
    passage.taken.emplace_back(range.begin, range.end);
    if (count && count->end > from && count->years != *one.years && one.original_date && one.date) {
      problems.push_back({document.path,
                          place.line,
                          place.column,
                          &messages::anniversary_mismatch,
                          {std::to_string(count->years), vietnamese_day(*one.original_date),
                           vietnamese_day(*one.date), std::to_string(*one.years)},
                          quotable(place.text)});
    }
    add(document, std::move(one));
  }
}

// "kỷ niệm 95 năm Ngày thành lập Đảng", with the original day behind it at most.
void read_counted(Document& document, Passage& passage, const std::vector<Line>& lines) {
  constexpr std::string_view kWord = "kỷ niệm ";
  for (std::size_t at = passage.searched.find(kWord); at != std::string::npos;
       at = passage.searched.find(kWord, at + 1)) {
    std::size_t begin = at + kWord.size();
    std::size_t close = std::min(begin + 24, passage.searched.size());
    auto count = last_count(passage.searched, begin, close);
    std::string_view between =
        count ? std::string_view(passage.searched).substr(begin, count->begin - begin) : "";
    bool near = count && (between.empty() || between.ends_with("lần thứ "));
    if (!near) continue;
    std::size_t end = passage.searched.find_first_of("(,.;:\n", count->end);
    for (std::string_view word :
         {" và ", " trên ", " gắn ", " tại ", " theo ", " với ", " như ", " của ", " bằng ", " là "}) {
      end = std::min(end, passage.searched.find(word, count->end));
    }
    end = std::min(end, passage.searched.size());
    std::string name = name_of(std::string_view(passage.plain).substr(count->end, end - count->end));
    std::string searched = search_form(name);
    bool names_day = searched.starts_with("ngày") || searched.starts_with("thành lập") ||
                     searched.starts_with("năm") || starts_with_upper(name) ||
                     searched.find("thành lập") != std::string::npos;
    if (name.empty() || !names_day) continue;
    Commemoration one;
    one.name = name;
    one.years = count->years;
    one.line = place_of(passage, passage.plain.substr(count->begin, 6), lines).line;
    for (const Temporal& day : passage.temporals) {
      bool behind =
          day.kind == Temporal::Kind::day && day.has_year() && day.begin >= end && day.begin < end + 8;
      if (behind) one.original_date = make_day(day.to_year, day.to_month, day.to_day);
    }
    if (one.original_date)
      one.date = make_day(year_of(*one.original_date) + *one.years, month_of(*one.original_date),
                          day_of(*one.original_date));
    add(document, std::move(one));
  }
}

}  // namespace

void read_commemorations(Document& document, std::vector<Passage>& passages, const std::vector<Line>& lines,
                         std::vector<Problem>& problems) {
  for (Passage& passage : passages) read_dated(document, passage, lines, problems);
  for (Passage& passage : passages) {
    if (commemorates(passage.searched)) read_counted(document, passage, lines);
  }
}

}  // namespace vankho
