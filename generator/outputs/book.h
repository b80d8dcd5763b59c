// What a body issued in a year, as a book to be taken along.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "outputs/pages.h"
#include "outputs/portal.h"

namespace vankho {

struct Book {
  BodyIndex body = 0;
  int year = 0;
  std::vector<DocumentIndex> documents;  // in the order of reading: by date, those without one last
};

// Empty where the body issued nothing in the year; a document without a date is of the year that lists have
// it in.
Book book_of(const Site& site, BodyIndex body, int year);

// Those in which it issued something, sorted.
std::vector<int> years_of(const Site& site, BodyIndex body);

// "Ban Tuyên giáo Tỉnh ủy: văn bản năm 2024", by the name that the body had at the end of the year.
std::string title_of(const Book& book, const Site& site);
std::string issuer_of(const Book& book, const Site& site);

inline constexpr std::string_view kBookCover = "bia.html", kBookContents = "muc-luc.html";

// The cover, the contents, and a page a document, whose path is its address on the site; links are those of
// the site. Both must outlive the tasks.
std::vector<PageTask> pages_of(const Book& book, const Portal& portal);

}  // namespace vankho
