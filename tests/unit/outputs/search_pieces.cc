#include "outputs/search_pieces.h"

#include <doctest/doctest.h>

#include "sample.h"

using namespace vankho;

TEST_SUITE_BEGIN("search_pieces");

TEST_CASE("paragraphs, rows of tables, footnotes, recipients and signatory are lines") {
  Document document;
  document.blocks.push_back(sample::paragraph("I.", "I", "Mục đích"));
  Run mark = sample::run("1");
  mark.footnote = 1;
  document.blocks.push_back(sample::paragraph("", "", "Đọc"));
  document.blocks.back().text.runs.push_back(mark);
  document.blocks.back().text.runs.push_back(sample::run(" sách\nhay"));
  Block table;
  table.kind = BlockKind::table;
  table.rows = {{sample::text("TT"), sample::text("Việc")}, {sample::text(""), sample::text("Hiến máu")}};
  document.blocks.push_back(table);
  document.footnotes.push_back({"1", sample::text("Theo báo cáo"), 0});
  document.recipients = {"Như trên", "Lưu"};
  document.signatory = {"T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Nguyễn Văn An"};
  CHECK(search_pieces(document, document) ==
        std::vector<std::string>{
            "I. Mục đích\nĐọc sách hay\nTT · Việc\nHiến máu\n1 Theo báo cáo\nNhư trên; Lưu\n"
            "T/M BAN THƯỜNG VỤ BÍ THƯ Nguyễn Văn An"});
}

TEST_CASE("a document without text has one empty piece") {
  CHECK(search_pieces({}, {}) == std::vector<std::string>{""});
}

TEST_CASE("a long document is cut between passages, a long passage between words") {
  Document document;
  for (int i = 0; i < 3; ++i) document.blocks.push_back(sample::paragraph("", "", std::string(7000, 'a')));
  std::string words;
  for (int i = 0; i < 9000; ++i) words += "ủy ";
  document.blocks.push_back(sample::paragraph("", "", words));
  std::string together;
  for (const std::string& piece : search_pieces(document, document)) {
    CHECK(piece.size() <= kSearchPieceBytes);
    CHECK(piece.find("\xE1\xBB\n") == std::string::npos);
    together += piece + "\n";
  }
  std::erase(together, '\n');
  CHECK(together == std::string(21000, 'a') + words);
}

TEST_CASE("a word longer than a piece is cut between characters") {
  Document document;
  std::string word;
  for (int i = 0; i < 9000; ++i) word += "ủ";
  document.blocks.push_back(sample::paragraph("", "", word));
  std::vector<std::string> pieces = search_pieces(document, document);
  REQUIRE(pieces.size() == 2);
  CHECK(pieces[0].size() % 3 == 0);
  CHECK(pieces[0] + pieces[1] == word);
}

TEST_CASE(
    "what names a document: number with and without số, title, issuer, addressees, topics, date both ways") {
  Document document = sample::document("van-ban/a.md", "108-KH/ĐUK", "2023-04-12", "tổ chức hiến máu");
  document.issuer = "Đảng ủy Khối";
  document.addressees = {"Các chi bộ"};
  document.topics = {"Hiến máu"};
  Site site = sample::site({.documents = {document}});
  Facts facts = sample::facts();
  const SearchHead head = search_head(0, Portal(site, facts, 1));
  CHECK(head.number == "Kế hoạch số 108-KH/ĐUK\nKế hoạch 108-KH/ĐUK");
  CHECK(head.title == "Kế hoạch tổ chức hiến máu");
  CHECK(head.names == "Đảng ủy Khối\nCác chi bộ\nHiến máu\n12/4/2023\nngày 12 tháng 4 năm 2023\n");
}

TEST_CASE("an issuer is found by its other names and by its symbol") {
  Body council = sample::body("hdnd", "Hội đồng nhân dân tỉnh");
  council.aliases = {"Thường trực Hội đồng nhân dân tỉnh"};
  council.symbols = {"HĐND"};
  Document document;
  document.path = "van-ban/a.md";
  document.issuer = "Hội đồng nhân dân tỉnh";
  document.issuer_id = "hdnd";
  Site site = sample::site({.bodies = {council}, .documents = {document}});
  Facts facts = sample::facts();
  CHECK(search_head(0, Portal(site, facts, 1)).names ==
        "Hội đồng nhân dân tỉnh\nHội đồng nhân dân tỉnh\nThường trực Hội đồng nhân dân tỉnh\nHĐND\n");
}

TEST_SUITE_END();
