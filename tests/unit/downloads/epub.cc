#include "downloads/epub.h"

#include <doctest/doctest.h>

#include <chrono>

using namespace vankho;

namespace {

Epub book() {
  Epub book;
  book.id = "0123456789abcdef0123456789abcdef";
  book.title = "Tỉnh ủy: văn bản năm 2024";
  book.creator = "Tỉnh ủy";
  book.publisher = "A & B";
  book.source = "Văn khố, 0123";
  book.date = std::chrono::year{2024} / 6 / 1;
  book.contents = {"muc-luc.xhtml", "<html/>"};
  book.pages = {{"bia.xhtml", "<html/>"}, {"van-ban/a.xhtml", "<html/>"}};
  return book;
}

}  // namespace

TEST_SUITE_BEGIN("EPUB");

TEST_CASE("a reader tells a book by its first bytes") {
  CHECK(epub(book()).substr(30).starts_with("mimetypeapplication/epub+zip"));
}

TEST_CASE("the same book is the same bytes, and another day is another book") {
  Epub later = book();
  later.date = std::chrono::year{2024} / 6 / 2;
  CHECK(epub(book()) == epub(book()));
  CHECK(epub(later) != epub(book()));
}

TEST_CASE("two pages of one path are the program's own fault") {
  Epub twice = book();
  twice.pages.push_back(twice.pages.front());
  CHECK_THROWS_AS(epub(twice), std::logic_error);
}

TEST_SUITE_END();
