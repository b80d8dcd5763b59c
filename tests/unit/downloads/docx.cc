#include "downloads/docx.h"

#include <doctest/doctest.h>

#include "downloads/docx_body.h"
#include "downloads/docx_notes.h"
#include "downloads/docx_styles.h"

TEST_SUITE_BEGIN("docx");

using namespace vankho;

namespace {

Text words(std::string text) { return {{{std::move(text), Run::plain, "", false, 0}}, {}}; }

Block paragraph(std::string marker, std::string text, int level = 0) {
  Block block;
  block.marker = std::move(marker);
  block.text = words(std::move(text));
  block.level = level;
  return block;
}

Run mark(int footnote) { return {"¹", Run::plain, "", false, footnote}; }

Document document_of(std::vector<Block> blocks) {
  Document document;
  document.type = "ĐC";
  document.blocks = std::move(blocks);
  return document;
}

std::string after(std::string_view xml, std::string_view start, std::string_view end) {
  std::size_t from = xml.find(start);
  REQUIRE(from != std::string_view::npos);
  from += start.size();
  return std::string(xml.substr(from, xml.find(end, from) - from));
}

struct Parts {
  std::string body, footnotes, links;
};

// What stands in the body, without its section; in the notes, without separators; and the body's links.
Parts parts_of(const Document& document) {
  const Form form = form_of(document, {});
  const NoteMarks marks(form);
  DocxTextWriter texts(form, marks, DocxTextWriter::Story::main),
      notes(form, marks, DocxTextWriter::Story::notes);
  const std::string body = docx_body(form, marks, texts), footnotes = docx_footnotes(form, marks, notes);
  return {after(body, "<w:body>\n", "<w:sectPr>"),
          after(footnotes, "<w:continuationSeparator/></w:r></w:p></w:footnote>\n", "</w:footnotes>"),
          texts.links().xml()};
}

std::string body_of(const Block& block) { return parts_of(document_of({block})).body; }

Document with_notes(std::vector<Footnote> footnotes, std::vector<Run> runs) {
  Document document = document_of({paragraph("", "")});
  document.blocks[0].text.runs = std::move(runs);
  document.footnotes = std::move(footnotes);
  return document;
}

constexpr std::string_view kRaised = "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>";

}  // namespace

TEST_CASE("a heading has the style of its rank, and its numeral is text") {
  Block heading = paragraph("II-", "MỤC ĐÍCH", 1);
  heading.heading = true;
  CHECK(
      body_of(heading) ==
      "<w:p><w:pPr><w:pStyle w:val=\"DeMuc1\"/></w:pPr><w:r><w:t xml:space=\"preserve\">II- </w:t></w:r><w:r>"
      "<w:t xml:space=\"preserve\">MỤC ĐÍCH</w:t></w:r></w:p>\n");
}

TEST_CASE("the word and number of a chapter stand on a line of their own") {
  Block chapter = paragraph("Chương I", "QUY ĐỊNH CHUNG");
  chapter.heading = true;
  CHECK(after(body_of(chapter), "</w:pPr>", "</w:p>") ==
        "<w:r><w:t xml:space=\"preserve\">Chương I</w:t><w:br/></w:r>"
        "<w:r><w:t xml:space=\"preserve\">QUY ĐỊNH CHUNG</w:t></w:r>");
}

TEST_CASE("the word and number of an article are bold where its text is not") {
  Document document = document_of({paragraph("Điều 2.", "Quyết định này có hiệu lực kể từ ngày ký.", 1)});
  document.side = Side::state;
  CHECK(parts_of(document).body.find(
            "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Điều 2. </w:t></w:r>") !=
        std::string::npos);
}

TEST_CASE("numerals, dashes and pluses have a style each, and no numbering") {
  CHECK(after(body_of(paragraph("2.1.", "Biên soạn", 3)), "<w:pStyle w:val=\"", "\"") == "MucCoSo");
  CHECK(after(body_of(paragraph("-", "Biên soạn", 5)), "<w:pStyle w:val=\"", "\"") == "GachDauDong");
  CHECK(after(body_of(paragraph("+", "Biên soạn", 6)), "<w:pStyle w:val=\"", "\"") == "DauCongDauDong");
  CHECK(after(body_of(paragraph("", "Biên soạn")), "<w:pStyle w:val=\"", "\"") == "DoanVan");
}

TEST_CASE("what XML gives a meaning is escaped, and what it cannot hold is left out") {
  CHECK(body_of(paragraph("", "a < b & \"c\"\x01")) ==
        "<w:p><w:pPr><w:pStyle w:val=\"DoanVan\"/></w:pPr><w:r><w:t xml:space=\"preserve\">a &lt; b &amp; "
        "&quot;c&quot;</w:t></w:r></w:p>\n");
}

TEST_CASE("runs keep their styles; line ends and tabs are breaks and tabs") {
  Block block = paragraph("", "");
  block.text.runs = {{"một\nhai", Run::bold | Run::italic, "", false, 0},
                     {"\tba", Run::struck, "", false, 0}};
  CHECK(body_of(block) ==
        "<w:p><w:pPr><w:pStyle w:val=\"DoanVan\"/></w:pPr><w:r><w:rPr><w:b/><w:i/></w:rPr><w:t "
        "xml:space=\"preserve\">một</w:t><w:br/><w:t "
        "xml:space=\"preserve\">hai</w:t></w:r><w:r><w:rPr><w:strike/>"
        "</w:rPr><w:tab/><w:t xml:space=\"preserve\">ba</w:t></w:r></w:p>\n");
}

TEST_CASE("a link leads outside by http, https or mailto, and nowhere else") {
  Block block = paragraph("", "");
  block.text.runs = {{"trang", Run::plain, "https://vi.vn/a b?x=1&y=ế%20%", false, 0},
                     {"kế hoạch", Run::plain, "kh-108.md", false, 0}};
  Parts parts = parts_of(document_of({block}));
  CHECK(parts.body ==
        "<w:p><w:pPr><w:pStyle w:val=\"DoanVan\"/></w:pPr><w:hyperlink r:id=\"link1\" "
        "w:history=\"1\"><w:r><w:rPr>"
        "<w:rStyle w:val=\"Hyperlink\"/></w:rPr><w:t "
        "xml:space=\"preserve\">trang</w:t></w:r></w:hyperlink><w:r><w:t "
        "xml:space=\"preserve\">kế hoạch</w:t></w:r></w:p>\n");
  CHECK(parts.links ==
        "<Relationship Id=\"link1\" "
        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" "
        "Target=\"https://vi.vn/a%20b?x=1&amp;y=%E1%BA%BF%20%25\" TargetMode=\"External\"/>");
}

TEST_CASE("only what a program can follow is a link") {
  CHECK(outside_uri("HTTPS://vi.vn") == "HTTPS://vi.vn");
  CHECK(outside_uri("mailto:van-thu@vi.vn") == "mailto:van-thu@vi.vn");
  for (const char* link :
       {"", "http://", "mailto:", "javascript:alert(1)", "file:///etc/passwd", "#III", "//vi.vn"})
    CHECK_MESSAGE(!outside_uri(link), link);
}

TEST_CASE("notes marked 1, 2, 3 in the order of the text are counted by the program that opens the file") {
  Parts parts = parts_of(with_notes({{"1", words("Nay là xã."), 0}}, {mark(1)}));
  CHECK(parts.body == "<w:p><w:pPr><w:pStyle w:val=\"DoanVan\"/></w:pPr><w:r>" + std::string(kRaised) +
                          "<w:footnoteReference w:id=\"1\"/></w:r></w:p>\n");
  CHECK(parts.footnotes ==
        "<w:footnote w:id=\"1\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r>" +
            std::string(kRaised) +
            "<w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r><w:r><w:t "
            "xml:space=\"preserve\">Nay "
            "là xã.</w:t></w:r></w:p></w:footnote>\n");
}

TEST_CASE("other marks of notes stay as written") {
  Parts parts = parts_of(with_notes({{"*", words("Nay là xã."), 0}}, {mark(1)}));
  CHECK(parts.body ==
        "<w:p><w:pPr><w:pStyle w:val=\"DoanVan\"/></w:pPr><w:r>" + std::string(kRaised) +
            "<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t></w:r></w:p>\n");
  CHECK(
      parts.footnotes ==
      "<w:footnote w:id=\"1\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r>" +
          std::string(kRaised) +
          "<w:t xml:space=\"preserve\">*</w:t></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r><w:r><w:t "
          "xml:space=\"preserve\">Nay là xã.</w:t></w:r></w:p></w:footnote>\n");
}

TEST_CASE("a note referred to twice has one reference, and one never referred to stands at the end") {
  Parts parts =
      parts_of(with_notes({{"1", words("Nay là xã."), 0}, {"2", words("Không rõ."), 0}}, {mark(1), mark(1)}));
  CHECK(parts.body.find("<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/>") != std::string::npos);
  CHECK(parts.body.find("<w:footnoteReference") == parts.body.rfind("<w:footnoteReference"));
  CHECK(parts.body.ends_with(
      "<w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r>" + std::string(kRaised) +
      "<w:t xml:space=\"preserve\">2</w:t></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r><w:r><w:t "
      "xml:space=\"preserve\">Không rõ.</w:t></w:r></w:p>\n"));
  CHECK(parts.footnotes.find("Không rõ") == std::string::npos);
}

TEST_CASE("a table repeats its head and fills up short rows") {
  Block table;
  table.kind = BlockKind::table;
  table.rows = {{words("A"), words("B")}, {words("Một")}};
  auto cell = [](const std::string& width, const std::string& style, const std::string& text,
                 const std::string& more = {}) {
    return "<w:tc><w:tcPr><w:tcW w:w=\"" + width +
           "\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + more + "</w:pPr>" +
           text + "</w:p></w:tc>";
  };
  auto run = [](const std::string& text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  };
  CHECK(body_of(table) ==
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Bang\"/><w:tblW w:w=\"9354\" w:type=\"dxa\"/><w:tblLayout "
        "w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"5897\"/><w:gridCol "
        "w:w=\"3457\"/></w:tblGrid>\n"
        "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" +
            cell("5897", "DauBang", run("A")) + cell("3457", "DauBang", run("B")) +
            "</w:tr>\n<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cell("5897", "ChuTrongBang", run("Một")) +
            cell("3457", "ChuTrongBang", "", "<w:jc w:val=\"center\"/>") +
            "</w:tr>\n</w:tbl>\n<w:p><w:pPr><w:pStyle w:val=\"DongNgan\"/></w:pPr></w:p>\n");
}

TEST_CASE(
    "a table of many columns has the styles of smaller letters, and a row longer than others may be broken") {
  Block table;
  table.kind = BlockKind::table;
  std::string sentences;
  for (int i = 0; i < 40; ++i) sentences += "Ba thôn ở ngoài đê, sơ tán trước khi nước lên. ";
  table.rows = {std::vector<Text>(12, words("Trường")), std::vector<Text>(12, words("Phượng"))};
  table.rows.push_back(table.rows[1]);
  table.rows[2][11] = words(sentences);
  const std::string body = body_of(table);
  CHECK(body.find("<w:pStyle w:val=\"DauBang9\"/>") < body.find("<w:pStyle w:val=\"ChuTrongBang9\"/>"));
  CHECK(body.find("<w:tr><w:trPr><w:cantSplit/></w:trPr>") != std::string::npos);
  CHECK(body.rfind("<w:tr><w:tc>") > body.rfind("<w:cantSplit/>"));
  CHECK(body.find("\"ChuTrongBang\"") == std::string::npos);
  CHECK(after(docx_styles(regime_of(Side::party, std::nullopt)), "w:styleId=\"ChuTrongBang9\">",
              "</w:style>") ==
        "<w:name w:val=\"Chữ trong bảng cỡ 9\"/><w:basedOn "
        "w:val=\"ChuTrongBang\"/><w:qFormat/><w:pPr><w:spacing "
        "w:before=\"60\" w:after=\"60\" w:line=\"225\" w:lineRule=\"atLeast\"/></w:pPr><w:rPr><w:sz "
        "w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr>");
}

TEST_CASE("recipients that would fill half a page follow the signature") {
  Document document = document_of({paragraph("", "Một./.")});
  document.signature_lines = {"Trần Hữu Khoát"};
  document.recipients = {"Như trên"};
  std::string body = parts_of(document).body;
  CHECK(body.find("Như trên") < body.find("Trần Hữu Khoát"));
  for (int i = 0; i < 40; ++i) document.recipients.push_back("Các sở, ban, ngành");
  body = parts_of(document).body;
  CHECK(body.find("Như trên") > body.rfind("</w:tbl>"));
  CHECK(body.find("Trần Hữu Khoát") < body.rfind("</w:tbl>"));
}

TEST_CASE("a title has the lines of the PDF") {
  Document document;
  document.type = "QĐ";
  document.title = "Ban hành Quy chế công tác văn thư, lưu trữ của Ủy ban nhân dân tỉnh Sông Lam";
  CHECK(parts_of(document).body.find("văn thư, lưu trữ</w:t><w:br/><w:t xml:space=\"preserve\">của Ủy ban") !=
        std::string::npos);
}

TEST_CASE("an appendix begins on a new page") {
  Block appendix = paragraph("", "PHỤ LỤC 1");
  appendix.part = Part::appendix;
  appendix.heading = true;
  CHECK(body_of(appendix) ==
        "<w:p><w:pPr><w:pStyle w:val=\"TenPhan\"/><w:pageBreakBefore/></w:pPr><w:r><w:t "
        "xml:space=\"preserve\">PHỤ LỤC "
        "1</w:t></w:r></w:p>\n");
}

TEST_CASE("number stands beside place, bodies beside banner") {
  Document document;
  document.type = "CV";
  document.number = "5-CV/TU";
  document.head.issuer_lines = {"TỈNH ỦY"};
  document.head.place_and_date = "Lam Giang, ngày 12 tháng 4 năm 2023";
  const std::string body = parts_of(document).body;
  const std::string second = body.substr(body.rfind("<w:tr>"));
  CHECK(body.find("TỈNH ỦY") < body.find("ĐẢNG CỘNG SẢN VIỆT NAM"));
  CHECK(second.find("Số 5-CV/TU") < second.find("Lam Giang"));
  CHECK(second.find("TỈNH ỦY") == std::string::npos);
}

TEST_CASE("the rule under the banner is as long as its words") {
  Document document;
  document.type = "CV";
  // 206.7 points in bold capitals of 15, in the middle of 90 mm.
  CHECK(after(parts_of(document).body, "<w:pStyle w:val=\"DongKe\"/>", "</w:pPr>") ==
        "<w:ind w:left=\"485\" w:right=\"485\"/>");
}

TEST_CASE("the end of the text keeps with the signature") {
  Document document = document_of({paragraph("", "Một."), paragraph("", "Hai./.")});
  document.signature_lines = {"Trần Hữu Khoát"};
  const std::string body = parts_of(document).body;
  CHECK(body.find("<w:keepNext/>") != std::string::npos);
  CHECK(body.find("<w:keepNext/>") > body.find("Một."));
  CHECK(body.find("<w:keepNext/>") < body.find("Hai"));
}

TEST_CASE("the styles have the measures of the regime") {
  Regime regime = regime_of(Side::party, std::nullopt);
  regime.first_line = 12.7;
  regime.line_points = 20;
  regime.paragraph_points = 7;
  CHECK(
      after(docx_styles(regime), "w:styleId=\"DoanVan\">", "</w:style>") ==
      "<w:name w:val=\"Đoạn văn\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr><w:spacing w:before=\"0\" "
      "w:after=\"140\" w:line=\"400\" w:lineRule=\"exact\"/><w:ind w:firstLine=\"720\"/><w:jc "
      "w:val=\"both\"/>"
      "</w:pPr><w:rPr><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr>");
}

TEST_CASE("headings are of the built-in ones, which navigation lists") {
  const std::string styles = docx_styles(regime_of(Side::state, std::nullopt));
  CHECK(after(styles, "w:styleId=\"DeMuc2\">", "</w:style>") ==
        "<w:name w:val=\"Đề mục cấp 2\"/><w:basedOn w:val=\"Heading2\"/><w:next "
        "w:val=\"DoanVan\"/><w:qFormat/>");
  CHECK(after(styles, "w:styleId=\"Heading2\">", "<w:pPr>") ==
        "<w:name w:val=\"heading 2\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"DoanVan\"/><w:qFormat/>");
  CHECK(after(styles, "w:styleId=\"Heading2\">", "</w:pPr>").ends_with("<w:outlineLvl w:val=\"1\"/>"));
}

TEST_CASE("every role but headings has a style") {
  for (int role = 0; role < static_cast<int>(Role::count); ++role) {
    if (static_cast<Role>(role) == Role::heading) continue;
    CHECK_MESSAGE(!style_of(static_cast<Role>(role)).empty(), role);
  }
}

TEST_CASE("the package begins with its content types and has the same bytes every time") {
  Document document = document_of({paragraph("", "Một.")});
  document.date = make_day(2023, 4, 12);
  const std::string bytes = docx(document, form_of(document, {}));
  CHECK(bytes.substr(30, 19) == "[Content_Types].xml");
  CHECK(docx(document, form_of(document, {})) == bytes);
}

TEST_CASE("a link to a section is one to its bookmark") {
  Block section = paragraph("II.", "Nhiệm vụ"), link = paragraph("", "mục II");
  section.anchor = "II";
  link.text.runs[0].link = "#II";
  CHECK(parts_of(document_of({section, link})).body ==
        "<w:p><w:pPr><w:pStyle w:val=\"MucCoSo\"/></w:pPr><w:bookmarkStart w:id=\"0\" w:name=\"muc1\"/>"
        "<w:bookmarkEnd w:id=\"0\"/><w:r><w:t xml:space=\"preserve\">II. </w:t></w:r><w:r><w:t "
        "xml:space=\"preserve\">Nhiệm vụ</w:t></w:r></w:p>\n"
        "<w:p><w:pPr><w:pStyle w:val=\"DoanVan\"/></w:pPr><w:hyperlink w:anchor=\"muc1\" "
        "w:history=\"1\"><w:r><w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr><w:t "
        "xml:space=\"preserve\">mục II</w:t></w:r></w:hyperlink></w:p>\n");
}

TEST_CASE("a picture shown twice is one part, in two drawings as wide as the text") {
  const Pictures pictures = {{"a.jpg", {Picture::Kind::jpeg, 960, 480, false, "bytes"}}};
  DocxPictures drawings(pictures);
  const std::string first = drawings.run("a.jpg", "Sơ đồ \"A\"", 360, 700),
                    second = drawings.run("a.jpg", "", 360, 700);
  CHECK(after(first, "<wp:extent ", "/>") == "cx=\"4572000\" cy=\"2286000\"");
  CHECK(after(first, "<wp:docPr ", "/>") == "id=\"1\" name=\"Picture 1\" descr=\"Sơ đồ &quot;A&quot;\"");
  CHECK(after(second, "<wp:docPr ", "/>") == "id=\"2\" name=\"Picture 2\" descr=\"\"");
  std::vector<PackagePart> parts;
  drawings.add_parts(parts);
  REQUIRE(parts.size() == 1);
  CHECK(parts[0].name == "word/media/picture1.jpeg");
  CHECK(parts[0].data == packed("", "bytes").data);
}

TEST_SUITE_END();
