#include "outputs/document_text.h"

#include <doctest/doctest.h>

#include "sample.h"

using namespace vankho;

namespace {

Block heading(int level, std::string marker, std::string anchor, std::string words) {
  Block block = sample::paragraph(std::move(marker), std::move(anchor), std::move(words));
  block.heading = true;
  block.level = level;
  return block;
}

DocumentText set(const Document& document) { return document_text(document, document, "van-ban/x.html", {}); }

}  // namespace

TEST_SUITE_BEGIN("document text");

TEST_CASE("sections keep their markers and have an anchor each") {
  Document document;
  Block dash = sample::paragraph("-", "", "gạch <đầu> dòng");
  dash.level = 5;
  document.blocks = {heading(1, "I-", "I", "MỤC ĐÍCH"), heading(2, "1.", "I.1", "Yêu cầu"), dash};
  CHECK(set(document).main.html ==
        "<h2 class=\"level-1\" id=\"I\"><a class=\"marker\" href=\"#I\">I-</a> MỤC ĐÍCH</h2>\n"
        "<h3 class=\"level-2\" id=\"I.1\"><a class=\"marker\" href=\"#I.1\">1.</a> Yêu cầu</h3>\n"
        "<p class=\"level-5\"><span class=\"marker\">-</span> gạch &lt;đầu&gt; dòng</p>\n");
}

TEST_CASE("headings have no gaps in rank, also where an appendix begins anew") {
  Document document;
  document.blocks = {heading(1, "", "", "I"),       heading(2, "", "", "1"), heading(3, "", "", "1.1"),
                     heading(1, "", "", "Phụ lục"), heading(3, "", "", "x"), heading(2, "", "", "y")};
  CHECK(set(document).main.html ==
        "<h2 class=\"level-1\">I</h2>\n<h3 class=\"level-2\">1</h3>\n<h4 class=\"level-3\">1.1</h4>\n"
        "<h2 class=\"level-1\">Phụ lục</h2>\n<h3 class=\"level-3\">x</h3>\n<h3 class=\"level-2\">y</h3>\n");
}

TEST_CASE("headings have no gaps in rank, whatever levels a document uses") {
  Document document;
  document.blocks = {heading(0, "", "", "PHẦN"), heading(4, "a)", "a", "x")};
  CHECK(set(document).main.html ==
        "<h2 class=\"level-0\">PHẦN</h2>\n<h3 class=\"level-4\" id=\"a\"><a class=\"marker\" "
        "href=\"#a\">a)</a> x</h3>\n");
}

TEST_CASE("a table has its first row as head, quotes and code stay what they are") {
  Document document;
  Block table, quote, code;
  table.kind = BlockKind::table;
  table.rows = {{sample::text("TT"), {}}, {sample::text("1"), sample::text("a|b")}};
  quote.kind = BlockKind::quote;
  quote.text = sample::text("lời");
  code.kind = BlockKind::code;
  code.text = sample::text("a < b\n  c");
  document.blocks = {table, quote, code};
  CHECK(set(document).main.html ==
        "<div class=\"table\" role=\"group\" tabindex=\"0\"><table>\n"
        "<thead>\n<tr><th scope=\"col\">TT</th><td></td></tr>\n</thead>\n"
        "<tbody>\n<tr><td>1</td><td>a|b</td></tr>\n</tbody>\n</table></div>\n"
        "<blockquote>lời</blockquote>\n<pre>a &lt; b\n  c</pre>\n");
}

TEST_CASE("a clause that goes on to a list is no title, though things stand under it") {
  Document document;
  Block title = sample::paragraph("a)", "", "Miền Bắc"),
        clause = sample::paragraph("b)", "", "Miền Trung treo cờ:");
  title.heading = clause.heading = true;
  title.level = clause.level = 4;
  document.blocks = {title, clause};
  const std::string html = set(document).main.html;
  CHECK(html.find(" class=\"level-4\">") != std::string::npos);
  CHECK(html.find(" class=\"level-4 clause\">") != std::string::npos);
}

TEST_CASE("a column of sentences says so, for the style to make room for it") {
  Document document;
  Block table;
  table.kind = BlockKind::table;
  table.rows = {
      {sample::text("TT"), sample::text("Nội dung"), sample::text("Chủ trì")},
      {sample::text("1"), sample::text("Rà soát, cập nhật và số hóa hồ sơ cán bộ, công chức, viên chức"),
       sample::text("Sở Nội vụ tỉnh")}};
  document.blocks = {table};
  CHECK(set(document).main.html.find(
            "<tr><th scope=\"col\">TT</th><th scope=\"col\" class=\"sentences\">Nội dung</th>"
            "<th scope=\"col\" class=\"phrases\">Chủ trì</th></tr>") != std::string::npos);
}

TEST_CASE("cells stand where the author says, heads in the middle as ever") {
  Document document;
  Block table;
  table.kind = BlockKind::table;
  table.rows = {{sample::text("TT"), sample::text("Tiền")}, {sample::text("1"), sample::text("1.000")}};
  table.sides = {ColumnSide::middle, ColumnSide::right};
  document.blocks = {table};
  const std::string html = set(document).main.html;
  CHECK(html.find("<tr><th scope=\"col\">TT</th><th scope=\"col\">Tiền</th></tr>") != std::string::npos);
  CHECK(html.find("<tr><td class=\"middle-cell\">1</td><td class=\"right-cell\">1.000</td></tr>") !=
        std::string::npos);
}

TEST_CASE("an appendix begins with its title and what it belongs to, in the middle") {
  Document document;
  Block title = sample::paragraph("", "", "Mẫu báo cáo"), origin = sample::paragraph("", "", "(Kèm theo …)");
  title.text.runs[0].style = Run::bold;
  document.blocks = {heading(0, "", "PL1", "PHỤ LỤC 1"), title, origin};
  for (Block& block : document.blocks) block.part = Part::appendix;
  CHECK(set(document).appendices.html ==
        "<h2 class=\"level-0 appendix\" id=\"PL1\" data-name=\"Phụ lục 1\">PHỤ LỤC 1</h2>\n"
        "<p class=\"level-0 deciding\"><strong>Mẫu báo cáo</strong></p>\n"
        "<p class=\"level-0 other\">(Kèm theo …)</p>\n");
}

TEST_CASE("a footnote leads back to each of its marks, an unmarked one to none") {
  Run mark = sample::run("¹");
  mark.footnote = 1;
  Document document;
  Block block;
  block.text.runs = {sample::run("a"), mark, sample::run(" b"), mark};
  document.blocks = {block};
  document.footnotes = {{"¹", sample::text("chú thích"), 9}, {"²", sample::text("lạc"), 10}};
  CHECK(set(document).notes.html ==
        "<li id=\"fn1\"><span class=\"marker\">¹</span> chú thích"
        "\u00a0<a class=\"note-back\" href=\"#fnref1\" role=\"doc-backlink\">↩</a>"
        "\u00a0<a class=\"note-back\" href=\"#fnref1-2\" role=\"doc-backlink\">↩</a></li>\n"
        "<li id=\"fn2\"><span class=\"marker\">²</span> lạc</li>\n");
}

TEST_CASE("appendices stand apart from the text") {
  Document document;
  document.blocks = {sample::paragraph("", "", "chính"), sample::paragraph("", "", "phụ lục")};
  document.blocks[1].part = Part::appendix;
  DocumentText text = set(document);
  CHECK(text.main.html == "<p class=\"level-0\">chính</p>\n");
  CHECK(text.appendices.html == "<p class=\"level-0\">phụ lục</p>\n");
}

TEST_SUITE_END();
