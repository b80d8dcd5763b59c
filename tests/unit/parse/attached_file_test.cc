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
    CHECK(problem.arguments.empty());  // what is secret is not quoted
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

TEST_CASE("old Word files and RTF are searched") {
  const std::string old = "\xD0\xCF\x11\xE0" + std::string(508, '\0');
  CHECK(said_of(old + "P\0H\0\r\0M\0\xAC\x1ET\0\r\0"s) == "secret 0");
  CHECK(said_of(old + "P\0H\0\r\0B\0\xA2\x1EO\0 \0M\0\xAC\x1ET\0\r\0"s) == "");
  CHECK(said_of("{\\rtf1 PH\\par M\\u7852?T\\par }") == "secret 0");
  CHECK(said_of("{\\rtf1 {\\header\\pard TUY\\u7878\\'caT M\\'c2\\'f2T\\par}}") == "secret 0");
  CHECK(said_of("{\\rtf1 B\\u7842?O M\\u7852?T\\par }") == "");
  CHECK(said_of("{\\rtf1 \\") == "");
}

TEST_CASE("files within a zip are searched, and those within them") {
  const std::string inner = word_file(paragraph("MẬT"));
  CHECK(said_of(zip_of({{"a.txt", "MẬT"}})) == "secret 0");
  CHECK(said_of(zip_of({{"a.zip", zip_of({{"b.docx", inner}})}})) == "secret 0");
  CHECK(said_of(zip_of({{"a.png", "MẬT"}, {"b.txt", "PHỤ LỤC"}})) == "");
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
