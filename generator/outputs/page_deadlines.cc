// Deadlines: what is coming, by date and by body; what is past or has no day that can be told, on lists of
// its own.
#include <algorithm>

#include "outputs/address.h"
#include "outputs/calendar.h"
#include "outputs/occasions.h"
#include "outputs/page_kinds.h"
#include "outputs/paging.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

constexpr std::string_view kComing = "thoi-han/index.html", kPast = "thoi-han/da-qua.html",
                           kUndated = "thoi-han/khong-ro.html";

// How many coming deadlines each body has, and the first of them.
List by_body(const Portal& portal) {
  List items;
  for (BodyIndex body = 0; body < portal.site.bodies.all().size(); ++body) {
    std::size_t coming = 0;
    std::optional<Day> next;
    for (const Duty& duty : portal.site.body_records[body].deadlines) {
      std::optional<Day> day = portal.site.documents[duty.document].deadlines[duty.item].due.to;
      if (!day || *day < portal.site.today) continue;
      ++coming;
      if (!next || *day < *next) next = day;
    }
    if (coming == 0) continue;
    Dict item = *body_item(body, portal).dict();
    item.set("coming", coming);
    item.set("next", date_item(next));
    items.push_back(std::move(item));
  }
  return items;
}

// One quarter of a year; of what has no day, none.
std::optional<std::pair<int, int>> quarter_of(const Duty& duty, const Portal& portal) {
  std::optional<Day> day = portal.site.documents[duty.document].deadlines[duty.item].due.to;
  if (!day) return std::nullopt;
  return std::pair{year_of(*day), (month_of(*day) + 2) / 3};
}

// {year, quarter: "IV", deadlines} in the order of the duties, for whoever plans a quarter.
List by_quarter(std::span<const Duty> duties, const Portal& portal) {
  static constexpr std::string_view kNumerals[] = {"I", "II", "III", "IV"};
  List quarters;
  for (std::size_t begin = 0, end = 0; begin < duties.size(); begin = end) {
    auto quarter = quarter_of(duties[begin], portal);
    while (end < duties.size() && quarter_of(duties[end], portal) == quarter) ++end;
    quarters.push_back(Dict{{"year", quarter ? Value(quarter->first) : Value()},
                            {"quarter", quarter ? Value(kNumerals[quarter->second - 1]) : Value()},
                            {"deadlines", deadline_items(duties.subspan(begin, end - begin), portal)}});
  }
  return quarters;
}

Dict list_page(std::string_view first, const std::vector<Duty>& duties, const Slice& slice, std::size_t count,
               const Portal& portal) {
  Dict page = portal.page(paged_address(first, slice.number), "thoi-han", {});
  page.set("quarters", by_quarter(slice_of(duties, slice), portal));
  page.set("total", duties.size());
  page.set("pager", pager(first, slice.number, count));
  page.set("first", slice.number == 1);
  return page;
}

// The pages of one list; `complete` adds what only that list's pages say.
template <typename Complete>
void add_list(const Portal& portal, std::string_view first, std::string_view template_name,
              const std::vector<Duty>& duties, Complete complete, std::vector<PageTask>& pages) {
  std::vector<Slice> parts = slices(duties.size());
  for (const Slice& slice : parts) {
    pages.push_back({paged_address(first, slice.number), template_name,
                     [&portal, first, &duties, slice, complete, count = parts.size()] {
                       Dict page = list_page(first, duties, slice, count, portal);
                       complete(page);
                       return page;
                     }});
  }
}

}  // namespace

void add_deadlines(const Portal& portal, std::vector<PageTask>& pages) {
  add_list(
      portal, kComing, "deadlines.html", portal.coming_deadlines,
      [&portal](Dict& page) {
        page.set("bodies", by_body(portal));
        page.set("calendar", has_deadlines_calendar(portal) ? Value(kDeadlinesCalendar) : Value());
        page.set("past", portal.past_deadlines.size());
        page.set("undated", portal.undated_deadlines.size());
      },
      pages);
  add_list(
      portal, kPast, "deadlines_other.html", portal.past_deadlines,
      [](Dict& page) { page.set("list", "past"); }, pages);
  add_list(
      portal, kUndated, "deadlines_other.html", portal.undated_deadlines,
      [](Dict& page) { page.set("list", "undated"); }, pages);
}

}  // namespace vankho
