#include "parse/commemorations.h"

#include <algorithm>
#include <cctype>
#include <map>

#include "base/beginning.h"
#include "base/bytes.h"
#include "base/many_problems.h"
#include "base/text.h"
#include "parse/messages.h"
#include "parse/places.h"
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
  const std::string_view clause = searched.substr(begin, end - begin);
  std::size_t from = 0;
  for (std::string_view mark : {"kỷ niệm ", "kỉ niệm ", ") và ", "), ", "; "}) {
    std::size_t at = clause.rfind(mark);
    if (at != std::string_view::npos) from = std::max(from, at + mark.size());
  }
  return begin + from;
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

bool names_agree(std::string_view a, std::string_view b) {
  return a.find(b) != std::string_view::npos || b.find(a) != std::string_view::npos || begin_alike(b, a) ||
         end_alike(b, a);
}

// What a document commemorates, each once: with its day where any mention has it.
class Commemorations {
 public:
  explicit Commemorations(Document& document) : known_(document.commemorations) {}

  void add(Commemoration one) {
    std::string name = search_form(one.name);
    std::vector<Named>& alike = of_years_[one.years];
    const auto same = std::ranges::find_if(alike, [&](const Named& known) {
      const std::optional<Day>& day = known_[known.index].original_date;
      return day && one.original_date ? day == one.original_date : names_agree(known.name, name);
    });
    if (same == alike.end()) {
      if (alike.size() < kMostAlike) alike.push_back({std::move(name), known_.size()});
      known_.push_back(std::move(one));
    } else if (!known_[same->index].original_date && one.original_date) {
      one.line = known_[same->index].line;
      same->name = std::move(name);
      known_[same->index] = std::move(one);
    }
  }

 private:
  // A document with more of one anniversary is not looked through for doubles.
  static constexpr std::size_t kMostAlike = 200;

  struct Named {
    std::string name;  // in search form
    std::size_t index = 0;
  };

  std::vector<Commemoration>& known_;
  std::map<std::optional<int>, std::vector<Named>> of_years_;
};

// Two dates with one day and month, years apart: "(28/3/1930 - 28/3/2023)"; also "(19/5/1890 - 2024)".
void read_dated(const Document& document, Passage& passage, Places& places, Commemorations& found,
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
    const Place place =
        places.of(passage, std::string_view(passage.plain).substr(range.begin, 8), range.begin);
    one.line = place.line;
    passage.take(range.begin, range.end);
    if (count && count->end > from && count->years != *one.years && one.original_date && one.date) {
      problems.push_back({document.path,
                          place.line,
                          place.column,
                          &messages::anniversary_mismatch,
                          {std::to_string(count->years), vietnamese_day(*one.original_date),
                           vietnamese_day(*one.date), std::to_string(*one.years)},
                          quotable(place.text, problems)});
    }
    found.add(std::move(one));
  }
}

// "kỷ niệm 95 năm Ngày thành lập Đảng", with the original day behind it at most.
void read_counted(const Passage& passage, Places& places, Commemorations& found) {
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
    constexpr std::size_t kLongestName = 1000;
    const std::string_view near_by = beginning(passage.searched, count->end + kLongestName);
    std::size_t end = near_by.find_first_of("(,.;:\n", count->end);
    for (std::string_view word :
         {" và ", " trên ", " gắn ", " tại ", " theo ", " với ", " như ", " của ", " bằng ", " là "}) {
      end = std::min(end, near_by.find(word, count->end));
    }
    end = std::min(end, near_by.size());
    std::string name = name_of(std::string_view(passage.plain).substr(count->end, end - count->end));
    std::string searched = search_form(name);
    bool names_day = searched.starts_with("ngày") || searched.starts_with("thành lập") ||
                     searched.starts_with("năm") || starts_with_upper(name) ||
                     searched.find("thành lập") != std::string::npos;
    if (name.empty() || !names_day) continue;
    Commemoration one;
    one.name = name;
    one.years = count->years;
    one.line = places.of(passage, std::string_view(passage.plain).substr(count->begin, 6), count->begin).line;
    const auto behind = std::ranges::lower_bound(passage.temporals, end, {}, &Temporal::begin);
    for (auto day = behind; day != passage.temporals.end() && day->begin < end + 8; ++day) {
      if (day->kind == Temporal::Kind::day && day->has_year())
        one.original_date = make_day(day->to_year, day->to_month, day->to_day);
    }
    if (one.original_date)
      one.date = make_day(year_of(*one.original_date) + *one.years, month_of(*one.original_date),
                          day_of(*one.original_date));
    found.add(std::move(one));
  }
}

}  // namespace

void read_commemorations(Document& document, std::vector<Passage>& passages, const std::vector<Line>& lines,
                         std::vector<Problem>& problems) {
  Commemorations found(document);
  Places dated(lines), counted(lines);
  for (Passage& passage : passages) read_dated(document, passage, dated, found, problems);
  for (const Passage& passage : passages) {
    if (commemorates(passage.searched)) read_counted(passage, counted, found);
  }
}

}  // namespace vankho
