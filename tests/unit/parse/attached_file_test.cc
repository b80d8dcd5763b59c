// Marks of secrecy in files that are attached to documents.
#include "parse/attached_file.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "base/deflate.h"
#include "base/zip_layout.h"

using namespace std::string_literals;
using namespace std::string_view_literals;
using namespace vankho;

namespace {

using Parts = std::vector<std::pair<std::string, std::string>>;

// As Word writes it, but for what no reader asks for; `stored` parts are not deflated.
std::string zip_of(const Parts& parts, bool stored = false) {
  std::string zip, directory;
  for (const auto& [name, bytes] : parts) {
    const std::string packed = stored ? bytes : bare_deflated(bytes, Effort::quick);
    const zip_layout::ZipEntry entry{.name = name,
                                     .offset = static_cast<std::uint32_t>(zip.size()),
                                     .crc = crc_of(bytes),
                                     .packed = static_cast<std::uint32_t>(packed.size()),
                                     .size = static_cast<std::uint32_t>(bytes.size()),
                                     .stored = stored};
    zip += zip_layout::local_header(entry) + packed;
    directory += zip_layout::central_header(entry);
  }
  const auto behind = static_cast<std::uint32_t>(zip.size());
  return zip + directory +
         zip_layout::end_record(parts.size(), behind, static_cast<std::uint32_t>(directory.size()));
}

std::string paragraph(const std::string& text) { return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"; }

std::string word_text(const std::string& paragraphs) {
  return "<w:document xmlns:w=\"w\"><w:body>" + paragraphs + "</w:body></w:document>";
}

std::string word_file(const std::string& paragraphs, bool stored = false) {
  return zip_of({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", word_text(paragraphs)}}, stored);
}

// "" where nothing is said, else the message's name and line: "secret 2".
std::string said_of(std::string_view bytes) {
  std::string said;
  for (const Problem& problem : problems_of_attached("van-ban/a/phu-luc.bin", bytes)) {
    CHECK(problem.path == "van-ban/a/phu-luc.bin");
    if (problem.message->code == "secret") CHECK(problem.arguments.empty());  // nothing of it is quoted
    said += std::string(problem.message->code) + ' ' + std::to_string(problem.line);
  }
  return said;
}

}  // namespace

TEST_SUITE_BEGIN("attached_file");

TEST_CASE("a text that is attached may have no mark of secrecy on a line of its own") {
  CHECK(said_of("PHỤ LỤC\nTUYỆT MẬT\n1. Danh sách\n") == "secret 2");
  CHECK(said_of("PHỤ LỤC\r\nSố 5-KH/TU          MẬT\r\n") == "secret 2");
  CHECK(said_of("PHỤ LỤC\nGiữ bí mật nhà nước; MẬT là một mức.\n") == "");
  CHECK(said_of("\xFF\xFEM\0\xAC\x1ET\0\n\0"
                "a\0"sv) == "secret 1");
  CHECK(said_of("") == "");
}

TEST_CASE("a mark is found in the last line of a long text, in any encoding") {
  std::string lines, wide("\xFF\xFE");
  for (int i = 0; i < 100'000; ++i) lines += "a line of the text\n";
  CHECK(said_of(lines + "MẬT\n") == "secret 100001");
  CHECK(said_of(lines + "BẢO MẬT\n") == "");
  for (char c : lines) wide.append({c, '\0'});
  CHECK(said_of(wide + "M\0\xAC\x1ET\0\n\0"s) == "secret 100001");
}

TEST_CASE("texts without a sign of their encoding, and those that DOS ended, are searched") {
  CHECK(said_of("K\0H\0\n\0M\0\xAC\x1ET\0\n\0"sv) == "secret 2");
  CHECK(said_of("KH\nMẬT\n\x1A") == "secret 2");
}

TEST_CASE("a mark is found however Word writes its letters") {
  for (const char* mark : {"M&#7852;T", "TUYE\u0302\u0323T MA\u0302\u0323T", "MËT", "MAÄT", "TỐI MẬT",
                           "KẾ HOẠCH - TỐI MẬT", "Tối mật"}) {
    CAPTURE(mark);
    CHECK(said_of(word_file(paragraph("PHỤ LỤC") + paragraph(mark))) == "secret 0");
  }
  const std::string row =
      "<w:tr><w:tc>" + paragraph("Độ mật") + "</w:tc><w:tc>" + paragraph("Mật") + "</w:tc></w:tr>";
  CHECK(said_of(word_file("<w:tbl>" + row + "</w:tbl>")) == "secret 0");
  CHECK(said_of(zip_of({{"word/document.xml",
                         "<ns0:document><ns0:p><ns0:t>MẬT</ns0:t></ns0:p></ns0:document>"}})) == "secret 0");
}

TEST_CASE("a list in a Word file may name grades, persons and honey; a text may speak of grades") {
  const auto row = [](std::initializer_list<const char*> cells) {
    std::string made;
    for (const char* cell : cells) made += "<w:tc>" + paragraph(cell) + "</w:tc>";
    return "<w:tr>" + made + "</w:tr>";
  };
  CHECK(said_of(word_file("<w:tbl>" + row({"Thường", "MẬT", "Tối mật"}) + row({"Nguyễn Thị", "Mật", "2001"}) +
                          "</w:tbl>")) == "");
  CHECK(said_of(word_file("<w:tbl>" + row({"TỈNH ỦY", "TUYỆT MẬT"}) + "</w:tbl>")) == "secret 0");
  CHECK(said_of(word_file(paragraph("Tuyệt mật") + paragraph("Tối mật") + paragraph("Mật"))) == "");
  CHECK(said_of(word_file(paragraph("LUẬT BẢO VỆ BÍ") + paragraph("MẬT"))) == "");
}

TEST_CASE("what no reader is given may speak of marks as pages do") {
  const auto said_of_kept = [](std::string_view bytes) {
    const std::vector<Problem> problems = problems_of_kept("README.md", bytes);
    return problems.empty() ? 0 : problems.front().line;
  };
  CHECK(said_of_kept("Không ghi vào kho:\n\n- Mật\n\n    MẬT\n\n| MẬT | TỐI MẬT |\n|---|---|\n") == 0);
  CHECK(said_of_kept("KẾ HOẠCH\n\nTUYỆT MẬT\n") == 3);
  CHECK(said_of_kept(word_file(paragraph("MẬT"))) == 0);  // of the file, without a line
  CHECK(problems_of_kept("a.docx", word_file(paragraph("MẬT"))).size() == 1);
}

TEST_CASE("the head of a Word file stands in a table, with an empty column between") {
  const auto cells = [](std::initializer_list<std::string> of) {
    std::string made = "<w:tr>";
    for (const std::string& cell : of) made += "<w:tc>" + cell + "</w:tc>";
    return made + "</w:tr>";
  };
  const std::string left = paragraph("TỈNH ỦY SÔNG LAM") + paragraph("Số 12-KH/TU") + paragraph("MẬT");
  const std::string gap = paragraph(""), right = paragraph("ĐẢNG CỘNG SẢN VIỆT NAM"), star = paragraph("*");
  CHECK(said_of(word_file("<w:tbl>" + cells({left, gap, right}) + "</w:tbl>")) == "secret 0");
  CHECK(said_of(word_file("<w:tbl>" + cells({left, star, right}) + "</w:tbl>")) == "secret 0");

  const std::string list = "<w:tbl>" + cells({paragraph("MẬT"), paragraph("300")}) +
                           cells({paragraph("TỐI MẬT"), paragraph("Kế hoạch A")}) + "</w:tbl>";
  CHECK(said_of(word_file(paragraph("BÁO GIÁ") + paragraph("I. GIÁ") + list)) == "");
  const std::string number_row = cells({paragraph("Số 5-KH/TU"), paragraph("TỐI MẬT"), paragraph("Bến Đá")});
  CHECK(said_of(word_file("<w:tbl>" + number_row + "</w:tbl>")) == "secret 0");
  CHECK(said_of(word_file(paragraph("I. MỤC ĐÍCH") + "<w:tbl>" + cells({gap, right}) +
                          cells({paragraph("TỈNH ỦY") + paragraph("MẬT"), gap}) + "</w:tbl>")) == "secret 0");
  const std::string names = cells({paragraph("NGUYỄN THỊ"), paragraph("MẬT"), paragraph("Bến Đá")}) +
                            cells({paragraph("Thứ hai"), paragraph("Mật")}) +
                            cells({paragraph("Mật"), paragraph("12")});
  CHECK(said_of(word_file("<w:tbl>" + names + "</w:tbl>")) == "");
  CHECK(said_of(zip_of(
            {{"word/header1.xml",
              word_text("<w:tbl>" + cells({paragraph("Văn phòng"), paragraph("MẬT"), paragraph("Trang 1")}) +
                        "</w:tbl>")}})) == "secret 0");
  // The head of what is attached to the document, below its sections.
  CHECK(said_of(word_file(paragraph("I. MỤC ĐÍCH") + "<w:tbl>" + cells({left, gap, right}) + "</w:tbl>")) ==
        "secret 0");
}

TEST_CASE("a document that is stamped often is not one that speaks of all grades") {
  const auto of = [](std::initializer_list<const char*> lines) {
    std::string all;
    for (const char* line : lines) all += paragraph(line);
    return said_of(word_file(all));
  };
  CHECK(of({"TỐI MẬT", "Độ mật: Tối mật", "TÀI LIỆU TỐI MẬT"}) == "secret 0");
  CHECK(of({"TỐI MẬT (Bản số 01)", "TỐI MẬT (Bản số 02)", "TỐI MẬT (Bản số 03)"}) == "secret 0");
  CHECK(of({"TỐI MẬT", "HƯỚNG DẪN", "Tuyệt mật", "Tối mật", "Mật"}) == "secret 0");
  CHECK(of({"TỐI MẬT", "HƯỚNG DẪN", "I. CÁC DẤU", "MẬT", "TUYỆT MẬT"}) == "secret 0");
  CHECK(of({"HƯỚNG DẪN", "I. CÁC DẤU", "MẬT", "TỐI MẬT", "TUYỆT MẬT"}) == "");
  CHECK(of({"HƯỚNG DẪN", "Tuyệt mật", "Tối mật", "Mật", "TUYỆT MẬT", "TỐI MẬT", "MẬT"}) == "");
}

TEST_CASE("what a program is to write in a field, and what was struck out, is none of the line") {
  const std::string field =
      "<w:p><w:r><w:instrText>DOCPROPERTY a</w:instrText></w:r><w:r><w:t>MẬT</w:t></w:r></w:p>";
  CHECK(said_of(word_file(field)) == "secret 0");
  const std::string tracked =
      "<w:p><w:del><w:r><w:delText>THƯỜNG</w:delText></w:r></w:del><w:r><w:t>MẬT</w:t></w:r></w:p>";
  CHECK(said_of(word_file(tracked)) == "secret 0");
  CHECK(said_of("{\\rtf1 {\\deleted TH\\'c1}M\\u7852?T\\par }") == "secret 0");
}

TEST_CASE("slides speak of grades; a stamp on one is in capitals") {
  const auto slide = [](const char* text) {
    return zip_of({{"ppt/slides/slide1.xml", "<p:sld><a:p><a:t>CÁC ĐỘ MẬT</a:t></a:p><a:p><a:t>" +
                                                 std::string(text) + "</a:t></a:p></p:sld>"}});
  };
  CHECK(said_of(slide("Mật")) == "");
  CHECK(said_of(slide("TỐI MẬT")) == "secret 0");
}

TEST_CASE("a mark that is shown in capitals, and one in a box of any program, are found") {
  const auto run = [](const char* properties, const char* text) {
    return std::string("<w:p><w:r><w:rPr>") + properties + "</w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
  };
  CHECK(said_of(word_file(run("<w:caps/>", "mật"))) == "secret 0");
  CHECK(said_of(word_file(run("<w:caps w:val=\"0\"/>", "mật ong"))) == "");
  const auto odt = [](const std::string& body) {
    return zip_of({{"content.xml",
                    "<office:document-content><style:style style:name=\"T1\"><style:text-properties "
                    "fo:text-transform=\"uppercase\"/></style:style>" +
                        body + "</office:document-content>"}});
  };
  CHECK(said_of(odt("<text:p><text:span text:style-name=\"T1\">mật</text:span></text:p>")) == "secret 0");
  CHECK(said_of(odt("<text:p><text:span text:style-name=\"T2\">mật ong</text:span></text:p>")) == "");
  CHECK(said_of(
            odt("<text:p>Số 12-KH/TU<draw:custom-shape><text:p>MẬT</text:p></draw:custom-shape></text:p>")) ==
        "secret 0");
  CHECK(said_of(odt("<text:p>BÍ <draw:custom-shape/>MẬT</text:p>")) == "");
}

TEST_CASE("web pages are searched as they are shown") {
  CHECK(said_of("<html><body><p class=MsoNormal\nstyle='text-align:center'>MẬT</p></body></html>") ==
        "secret 0");
  CHECK(said_of("<!DOCTYPE html>" + std::string(500, ' ') + "<div>KẾ HOẠCH</div><div>M&#7852;T</div>") ==
        "secret 0");
  CHECK(said_of("<?xml version=\"1.0\"?><w:wordDocument>" +
                word_text(paragraph("PHỤ LỤC") + paragraph("MẬT"))) == "secret 0");
  CHECK(
      said_of(
          "MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html><body><p>M=E1=BA=\n=ACT</p></html>") ==
      "secret 0");
  CHECK(said_of("<html><table><tr><td>TỈNH ỦY<td>TUYỆT MẬT</table></html>") == "secret 0");
  CHECK(said_of(
            "<html><table><tr><td>A</td><td>B</td></tr></table>\n<div>TỐI MẬT</div><b>KẾ HOẠCH</b></html>") ==
        "secret 0");
  CHECK(said_of("<html><span style=\"text-transform:uppercase\">Tin</span><ul><li>mật</li></ul></html>") ==
        "");
  CHECK(said_of("<html><table><tr><td>1</td><td>5-KH/TU</td><td>Mật</td></tr></table></html>") == "");
  CHECK(said_of("<html><select><option>Thường</option><option>Mật</option></select></html>") == "");
  CHECK(said_of("<html><p>KẾ HOẠCH</p><p>M\xC2\xF2T</p></html>") == "secret 0");
  CHECK(said_of("<html>\n<ul><li>Tuyệt mật</li>\n<li>Tối mật</li>\n<li>Mật</li></ul></html>") == "");
  CHECK(said_of("<html><p>Luật Bảo vệ bí\nmật nhà nước</p></html>") == "");
}

TEST_CASE("a text that declares what documents declare is none, and is told of") {
  CHECK(said_of("---\nso: 5-KH/TU\nluu_hanh : noi-bo\n---\n\nKH\n") == "declared-attachment 1");
  CHECK(problems_of_attached("a.txt", "---\nso: 5-KH/TU\n---\n\nluu_hanh: noi-bo\n").empty());
  CHECK(problems_of_attached("a.txt", "trang_thai: du-thao\n").empty());
  for (const char* text : {"\xEF\xBB\xBF---\ndo_mat: toi-mat\n---\n", "\n---\n\"do_mat\": 'mat'\n---\n",
                           "---\ncong_bo_tu: 2030-01-01\n---\n", "---\ntrang_thai: du-thao # sửa\n---\n"}) {
    CAPTURE(text);
    CHECK(problems_of_attached("a.txt", text).size() == 1);
  }
  CHECK(problems_of_attached("a.txt",
                             "\xFF\xFE-\0-\0-\0\n\0d\0o\0_\0m\0a\0t\0:\0 \0m\0a\0t\0\n\0-\0-\0-\0\n\0"sv)
            .size() == 1);
  for (const char* text : {"---\nluu_hanh: cong-khai\ndo_mat: thuong\n---\n", "---\ntrang_thai: 200 OK\n",
                           "a\n---\ndo_mat: mat\n"}) {
    CAPTURE(text);
    CHECK(problems_of_attached("a.txt", text).empty());
  }
}

TEST_CASE("old Word files and RTF are searched") {
  const std::string old = "\xD0\xCF\x11\xE0" + std::string(508, '\0');
  CHECK(said_of(old + "P\0H\0\r\0M\0\xAC\x1ET\0\r\0"s) == "secret 0");
  CHECK(said_of(old + "P\0H\0\r\0B\0\xA2\x1EO\0 \0M\0\xAC\x1ET\0\r\0"s) == "");
  CHECK(said_of("{\\rtf1 PH\\par M\\u7852?T\\par }") == "secret 0");
  CHECK(said_of("{\\rtf1 {\\header\\pard TUY\\u7878\\'caT M\\'c2\\'f2T\\par}}") == "secret 0");
  CHECK(said_of(old + std::string(3000, '\x01') + "P\0H\0\r\0T\0\xD1\x1Ei\0 \0m\0\xAD\x1Et\0\r\0"s) ==
        "secret 0");
  CHECK(said_of("{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\*\\generator X;}M\\u7852?T\\par }") == "secret 0");
  CHECK(said_of("{\\rtf1 M{\\*\\bkmkstart a}\\u7852?T\\par }") == "secret 0");
  CHECK(said_of("{\\rtf1\\uc0 S\\u7889  1\\\nM\\u7852 T\\\nKH}") == "secret 0");
  CHECK(said_of("{\\rtf1 PH{\\sp{\\sn text}{\\sv M\\u7852?T}}\\par }") == "secret 0");
  CHECK(said_of("{\\rtf1 B\\u7842?O M\\u7852?T\\par }") == "");
  CHECK(said_of("{\\rtf1 \\") == "");
}

TEST_CASE("what an old Word file keeps before its text is no head of forty lines") {
  std::string file = "\xD0\xCF\x11\xE0" + std::string(508, '\0');
  for (int i = 0; i < 50; ++i) file += "A\0\0\x4E\r\0"s;
  CHECK(said_of(file + "K\0H\0\r\0T\0\xD1\x1Ei\0 \0m\0\xAD\x1Et\0\r\0"s) == "secret 0");
}

TEST_CASE("files within a zip are searched, and those within them") {
  const std::string inner = word_file(paragraph("MẬT"));
  CHECK(said_of(zip_of({{"a.txt", "MẬT"}})) == "secret 0");
  CHECK(said_of(zip_of({{"a.zip", zip_of({{"b.docx", inner}})}})) == "secret 0");
  for (const char* name : {"a.docm", "a.log", "a", "a.markdown", "a.xhtml"}) {
    CAPTURE(name);
    CHECK(said_of(zip_of({{name, "PHỤ LỤC\nMẬT\n"}})) == "secret 0");
    CHECK(said_of(zip_of({{name, inner}})) == "secret 0");
  }
  CHECK(said_of(zip_of({{"a.png", "MẬT"}, {"b.txt", "PHỤ LỤC"}})) == "");
  CHECK(said_of(zip_of({{"a.csv", "MẬT,12\nMẬT\n"}})) == "");
  CHECK(problems_of_attached("a.js", "MẬT\n").empty());
}

TEST_CASE("a Word file that is attached may have no mark anywhere") {
  for (const bool stored : {false, true}) {
    CHECK(said_of(word_file(paragraph("PHỤ LỤC") + paragraph("MẬT"), stored)) == "secret 0");
    CHECK(said_of(word_file(paragraph("PHỤ LỤC") + paragraph("Bảo vệ bí mật"), stored)) == "");
  }
  CHECK(said_of(zip_of({{"word/document.xml", word_text(paragraph("PHỤ LỤC"))},
                        {"word/header9.xml",
                         "<w:hdr xmlns:w=\"w\">" + paragraph("Tối mật") + "</w:hdr>"}})) == "secret 0");
}

TEST_CASE("a presentation or OpenDocument text that is attached may have no mark") {
  const std::string slide =
      "<p:sld xmlns:p=\"p\"><a:p><a:r><a:t>KẾ HOẠCH</a:t></a:r></a:p><a:p><a:r><a:t>TỐI "
      "MẬT</a:t></a:r></a:p></p:sld>";
  CHECK(said_of(zip_of({{"ppt/slides/slide1.xml", slide}})) == "secret 0");
  const std::string text = "<text:p>KẾ HOẠCH</text:p><text:p>MẬT</text:p></office:text>";
  CHECK(said_of(zip_of({{"content.xml", "<office:text>" + text}})) == "secret 0");
}

TEST_CASE("the cells of a spreadsheet may name a grade of secrecy") {
  CHECK(said_of(zip_of({{"xl/sharedStrings.xml", "<sst><si><t>MẬT</t></si></sst>"}})) == "");
  CHECK(said_of(zip_of({{"content.xml", "<office:spreadsheet><text:p>MẬT</text:p></office:spreadsheet>"}})) ==
        "");
}

TEST_CASE("a Word file that cannot be searched for marks is told of") {
  const std::string whole = word_file(paragraph("PHỤ LỤC"));
  const std::string directory_gone = whole.substr(0, whole.size() - 30);
  std::string deflated_wrong = whole;
  deflated_wrong[whole.find("word/document.xml") + 17] ^= 0x55;
  const std::string huge = zip_of({{"word/document.xml", std::string((16 << 20) + 1, ' ')}});
  for (const std::string& damaged : {directory_gone, deflated_wrong, huge, std::string("PK\x03\x04")})
    CHECK(said_of(damaged) == "unread-attachment 0");
}

TEST_CASE("pictures, PDF and other bytes that are no text are taken as they are") {
  CHECK(said_of("%PDF-1.7\nMẬT\n") == "");
  CHECK(said_of("\x89PNG\r\n\x1A\n\0\0\nMẬT\n"sv) == "");
  CHECK(said_of("ID3\x03\nMẬT\n") == "");
}
