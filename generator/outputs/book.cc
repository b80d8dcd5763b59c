#include "outputs/book.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "outputs/page_kinds.h"
#include "outputs/state.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

constexpr int kUndated = 13;  // behind the months

bool is_of(const Metadata& document, int year) {
  const std::optional<Day> day = latest_day(document);
  return day && year_of(*day) == year;
}

int month_in_book(const Metadata& document) { return document.date ? month_of(*document.date) : kUndated; }

// {number, documents}, by month; the number is none for documents without a date.
List months(const Book& book, const Portal& portal) {
  std::map<int, List> documents;
  for (DocumentIndex index : book.documents)
    documents[month_in_book(portal.site.documents[index])].push_back(document_item(index, portal));
  List months;
  for (auto& [month, items] : documents)
    months.push_back(
        Dict{{"number", month == kUndated ? Value() : Value(month)}, {"documents", std::move(items)}});
  return months;
}

Dict book_page(std::string_view path, const Book& book, const Portal& portal) {
  Dict page = portal.page(path, "", title_of(book, portal.site));
  page.set("state", state_item(portal.site));
  page.set("book", Dict{{"body", issuer_of(book, portal.site)},
                        {"year", book.year},
                        {"count", book.documents.size()},
                        {"months", months(book, portal)}});
  return page;
}

}  // namespace

Book book_of(const Site& site, BodyIndex body, int year) {
  Book book{body, year, {}};
  for (DocumentIndex index : site.body_records[body].issued)
    if (is_of(site.documents[index], year)) book.documents.push_back(index);
  std::ranges::reverse(book.documents);
  std::stable_partition(book.documents.begin(), book.documents.end(),
                        [&](DocumentIndex index) { return site.documents[index].date.has_value(); });
  return book;
}

std::vector<int> years_of(const Site& site, BodyIndex body) {
  std::set<int> years;
  for (DocumentIndex index : site.body_records[body].issued)
    if (const std::optional<Day> day = latest_day(site.documents[index])) years.insert(year_of(*day));
  return {years.begin(), years.end()};
}

std::string issuer_of(const Book& book, const Site& site) {
  return name_on(site.bodies[book.body], last_day_of_month(book.year, 12));
}

std::string title_of(const Book& book, const Site& site) {
  return fmt::format("{}: văn bản năm {}", issuer_of(book, site), book.year);
}

std::vector<PageTask> pages_of(const Book& book, const Portal& portal) {
  std::vector<PageTask> pages, documents;
  pages.push_back(
      {std::string(kBookCover), "book_cover.html", [&] { return book_page(kBookCover, book, portal); }});
  pages.push_back({std::string(kBookContents), "book_contents.html",
                   [&] { return book_page(kBookContents, book, portal); }});
  add_documents(portal, documents);
  for (DocumentIndex index : book.documents)
    pages.push_back({documents[index].path, "book_document.html", documents[index].data});
  return pages;
}

}  // namespace vankho
