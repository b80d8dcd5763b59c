#include "outputs/text_html.h"

#include <doctest/doctest.h>

#include "sample.h"

using namespace vankho;
using sample::run;

namespace {

const std::vector<CitationLink> kCitations = {{"../b/293.html", "Kế hoạch số 293-KH/TU", false},
                                              {"../../vien-dan/37-qd-tw.html", "37-QĐ/TW (chưa có)", true},
                                              {}};

const PixelSizes kPictures = {{"van-ban/a/dau.png", {64, 32}}};

std::string html(const Text& text) {
  TextWriter writer("van-ban/a/x.md", "van-ban/a/x.html", kCitations, kPictures, 2);
  std::string out;
  writer.write(text, out);
  return out;
}

}  // namespace

TEST_SUITE_BEGIN("text html");

TEST_CASE("styles are nested in one order and every character is escaped") {
  CHECK(html({{run("a <b> & "), run("đậm", Run::bold | Run::italic), run(" \"c\"")}, {}}) ==
        "a &lt;b&gt; &amp; <strong><em>đậm</em></strong> &quot;c&quot;");
}

TEST_CASE("a citation that begins in bold and ends in plain text is one link") {
  Text text = {{run("Thực hiện "), run("số 293", Run::bold), run("-KH/TU, ngày")}, {{14, 28, 0}}};
  CHECK(html(text) ==
        "Thực hiện <a class=\"citation\" href=\"../b/293.html\" title=\"Kế hoạch số 293-KH/TU\">"
        "<strong>số 293</strong>-KH/TU</a>, ngày");
}

TEST_CASE("a citation of a document that the archive lacks says so, one that leads nowhere is plain") {
  Text text = {{run("37-QĐ/TW; 9-X")}, {{0, 9, 1}, {11, 14, 2}}};
  CHECK(html(text) ==
        "<a class=\"citation missing\" href=\"../../vien-dan/37-qd-tw.html\" title=\"37-QĐ/TW (chưa "
        "có)\">37-QĐ/TW</a>"
        "; 9-X");
}

TEST_CASE("the mark of a footnote inside a citation parts it in two") {
  Run mark = run("1");
  mark.footnote = 1;
  CHECK(html({{run("293"), mark, run("-KH")}, {{0, 7, 0}}}) ==
        "<a class=\"citation\" href=\"../b/293.html\" title=\"Kế hoạch số 293-KH/TU\">293</a>"
        "<sup><a class=\"note-mark\" id=\"fnref1\" href=\"#fn1\" role=\"doc-noteref\">1</a></sup>"
        "<a class=\"citation\" href=\"../b/293.html\" title=\"Kế hoạch số 293-KH/TU\">-KH</a>");
}

TEST_CASE("every reference to a footnote has an id of its own") {
  Run mark = run("²");
  mark.footnote = 2;
  CHECK(html({{mark, run(" "), mark}, {}}) ==
        "<a class=\"note-mark\" id=\"fnref2\" href=\"#fn2\" role=\"doc-noteref\">²</a> "
        "<a class=\"note-mark\" id=\"fnref2-2\" href=\"#fn2\" role=\"doc-noteref\">²</a>");
}

TEST_CASE("links follow the allow-list, refused ones leave their text") {
  Text text = {
      {run("một", 0, "y.md#I"), run(" hai", 0, "https://example.org"), run(" ba", 0, "javascript:x")}, {}};
  CHECK(html(text) ==
        "<a href=\"y.html#I\">một</a><a href=\"https://example.org\" rel=\"external noopener noreferrer\"> "
        "hai</a> ba");
}

TEST_CASE("an attached page is saved, not opened, and so is whatever else a browser would run") {
  Text text = {{run("a", 0, "bieu.HTML#x"), run("b", 0, "so-do.svg"), run("c", 0, "ban-ky.pdf"),
                run("d", 0, "y.md"), run("e", 0, "https://example.org/a.html")},
               {}};
  CHECK(html(text) ==
        "<a download href=\"bieu.html#x\">a</a><a download href=\"so-do.svg\">b</a><a "
        "href=\"ban-ky.pdf\">c</a><a href=\"y.html\">d</a><a href=\"https://example.org/a.html\" "
        "rel=\"external noopener noreferrer\">e</a>");
}

TEST_CASE("a picture of the archive is shown, one from elsewhere is a link") {
  Run here = run("Sơ \"đồ\"", 0, "so-do.png"), there = run("Ảnh", 0, "https://example.org/a.png"),
      refused = run("Xấu", 0, "data:image/png,x");
  here.image = there.image = refused.image = true;
  CHECK(html({{here, there, refused}, {}}) ==
        "<img src=\"so-do.png\" alt=\"Sơ &quot;đồ&quot;\">"
        "<a href=\"https://example.org/a.png\" rel=\"external noopener noreferrer\">Ảnh</a>Xấu");
}

TEST_CASE("a picture whose size is known keeps its room until it is there") {
  Run seal = run("Dấu", 0, "d%E1%BA%A5u.png"), plan = run("Sơ đồ", 0, "so-do.png");
  seal.image = plan.image = true;
  CHECK(html({{seal, plan}, {}}) ==
        "<img width=\"64\" height=\"32\" src=\"dau.png\" alt=\"Dấu\"><img src=\"so-do.png\" alt=\"Sơ "
        "đồ\">");
}

TEST_CASE("a line break in a paragraph stays one") { CHECK(html(sample::text("a\nb")) == "a<br>\nb"); }

TEST_SUITE_END();
