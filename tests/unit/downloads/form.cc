#include "downloads/form.h"

#include <doctest/doctest.h>

#include "documents.h"

using namespace vankho;
using namespace vankho::test;

namespace {

// "role:text" of every line, to be compared at a glance.
std::string texts(const std::vector<FormLine>& lines) {
  std::string result;
  for (const FormLine& line : lines) result += (result.empty() ? "" : " | ") + line.text;
  return result;
}

const FormLine& of_role(const std::vector<FormLine>& lines, Role role) {
  for (const FormLine& line : lines) {
    if (line.role == role) return line;
  }
  FAIL("no such line");
  return lines.front();
}

}  // namespace

TEST_SUITE_BEGIN("form");

TEST_CASE("a head is made from what is stated, the day and the month with zeros") {
  Document document = plan(1);
  Form form = form_of(document, kFacts);
  CHECK(texts(form.left) == "TỈNH ỦY SÔNG LAM | BAN TUYÊN GIÁO | * | Số 88-KH/BTGTU");
  CHECK(texts(form.right) == "ĐẢNG CỘNG SẢN VIỆT NAM | Lam Giang, ngày 06 tháng 02 năm 2024");
  CHECK(texts(form.middle) == "KẾ HOẠCH | tổ chức ngày hội đọc sách");
  CHECK(of_role(form.right, Role::banner).rule == Rule::whole);
  CHECK(of_role(form.middle, Role::title).rule == Rule::dashes);
  CHECK(form.name == "Kế hoạch 88-KH/BTGTU: tổ chức ngày hội đọc sách");
}

TEST_CASE("months from March on have no zero") {
  Document document = plan(1);
  document.date = make_day(2024, 3, 15);
  CHECK(of_role(form_of(document, kFacts).right, Role::place_and_date).text ==
        "Lam Giang, ngày 15 tháng 3 năm 2024");
}

TEST_CASE("what is not stated leaves the blank of the form") {
  Document document = plan(1);
  document.number.clear();
  document.date.reset();
  document.place.clear();
  Form form = form_of(document, kFacts);
  CHECK(of_role(form.left, Role::number).text == "Số\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0-…");
  CHECK(of_role(form.right, Role::place_and_date).text == "…, ngày … tháng … năm …");
}

TEST_CASE("lines that the document has are set as it has them") {
  Document document = plan(1);
  document.head.issuer_lines = {"Đảng uỷ Khối"};
  document.head.number_line = "Số 108 -KH/ĐUK";
  document.head.place_and_date = "Tam Kỳ, ngày 1 tháng 1 năm 2023";
  document.head.type_line = "KẾ  HOẠCH";
  Form form = form_of(document, kFacts);
  CHECK(texts(form.left) == "Đảng uỷ Khối | * | Số 108 -KH/ĐUK");
  CHECK(of_role(form.right, Role::place_and_date).text == "Tam Kỳ, ngày 1 tháng 1 năm 2023");
  CHECK(of_role(form.middle, Role::type).text == "KẾ  HOẠCH");
}

TEST_CASE("a state document has the national title and a rule under the issuing body") {
  Document document = plan(1);
  document.side = Side::state;
  document.number = "57/KH-UBND";
  Form form = form_of(document, kFacts);
  CHECK(texts(form.left) == "TỈNH ỦY SÔNG LAM | BAN TUYÊN GIÁO | Số: 57/KH-UBND");
  CHECK(of_role(form.left, Role::issuer).rule == Rule::part);
  CHECK(of_role(form.right, Role::motto).rule == Rule::whole);
}

TEST_CASE("an outline has its body's name, its title and no number") {
  Document document = plan(1);
  document.type = "ĐC";
  document.number.clear();
  document.date.reset();
  Form form = form_of(document, kFacts);
  CHECK(texts(form.left) == "TỈNH ỦY SÔNG LAM | BAN TUYÊN GIÁO | *");
  CHECK(form.right.empty());
}

TEST_CASE("the subject of a công văn stands under its number") {
  Document document = plan(1);
  document.type = "CV";
  document.title = "chuẩn bị khai giảng";
  Form form = form_of(document, kFacts);
  CHECK(of_role(form.left, Role::subject).text == "về việc chuẩn bị khai giảng");
  CHECK(form.middle.empty());
  document.title = "Về việc khai giảng";
  CHECK(of_role(form_of(document, kFacts).left, Role::subject).text == "Về việc khai giảng");
}

TEST_CASE("what the type's line says more is not said again in the title") {
  Document document = plan(1);
  const auto middle = [&](std::string type_line, std::string title) {
    document.head.type_line = std::move(type_line);
    document.title = std::move(title);
    return texts(form_of(document, kFacts).middle);
  };
  CHECK(middle("KẾ HOẠCH TUYÊN TRUYỀN", "TUYÊN TRUYỀN NGÀY HỘI ĐỌC SÁCH") ==
        "KẾ HOẠCH TUYÊN TRUYỀN | NGÀY HỘI ĐỌC SÁCH");
  CHECK(middle("KẾ HOẠCH TUYÊN TRUYỀN:", "Kế hoạch tuyên truyền ngày hội đọc sách") ==
        "KẾ HOẠCH TUYÊN TRUYỀN: | ngày hội đọc sách");
  CHECK(middle("KẾ HOẠCH 15-KH/TU CỦA TỈNH ỦY", "CỦA TỈNH ỦY về đọc sách") ==
        "KẾ HOẠCH 15-KH/TU CỦA TỈNH ỦY | về đọc sách");
  CHECK(middle("KẾ HOẠCH TỔ CHỨC TẾT", "TỔ CHỨC TẾT") == "KẾ HOẠCH TỔ CHỨC TẾT");
  CHECK(middle("KẾ HOẠCH", "Kế hoạch hóa thư viện") == "KẾ HOẠCH | Kế hoạch hóa thư viện");
  CHECK(middle("KẾ HOẠCH PHỐI HỢP", "ngày hội đọc sách") == "KẾ HOẠCH PHỐI HỢP | ngày hội đọc sách");
}

TEST_CASE("a joint plan, of a type without a name, says once that it is one") {
  Document document = plan(1);
  document.head.type_line = "KẾ HOẠCH LIÊN TỊCH";
  document.title = "LIÊN TỊCH tổ chức ngày hội đọc sách";
  CHECK(texts(form_of(document, {}).middle) == "KẾ HOẠCH LIÊN TỊCH | tổ chức ngày hội đọc sách");
  document.head.type_line = "QUY ĐỊNH";
  document.title = "ĐỊNH MỨC SÁCH";
  CHECK(texts(form_of(document, {}).middle) == "QUY ĐỊNH | ĐỊNH MỨC SÁCH");
}

TEST_CASE("urgency stands under the number, a draft's mark and a reference in the middle") {
  Document document = plan(1);
  document.head.other_lines = {"HỎA TỐC", "DỰ THẢO", "(Kèm theo Công văn số 5-CV/TU)"};
  Form form = form_of(document, kFacts);
  CHECK(form.left.back().role == Role::urgency);
  CHECK(texts(form.middle) ==
        "DỰ THẢO | KẾ HOẠCH | tổ chức ngày hội đọc sách | (Kèm theo Công văn số 5-CV/TU)");
}

TEST_CASE("lists end as the regime wants them") {
  Document document = plan(1);
  document.addressees = {"Sở Nội vụ", "Sở Y tế"};
  Form form = form_of(document, kFacts);
  CHECK(texts(form.recipients) == "Nơi nhận: | - Thường trực Tỉnh ủy, | - Lưu.");
  CHECK(form.addressees == std::vector<std::string>{"Kính gửi:", "- Sở Nội vụ,", "- Sở Y tế."});
  document.side = Side::state;
  CHECK(texts(form_of(document, kFacts).recipients) == "Nơi nhận: | - Thường trực Tỉnh ủy; | - Lưu.");
}

TEST_CASE("a lone addressee stands beside its label") {
  Document document = plan(1);
  document.addressees = {"Sở Nội vụ"};
  CHECK(form_of(document, kFacts).addressees == std::vector<std::string>{"Kính gửi: Sở Nội vụ"});
}

TEST_CASE("the lines of a signature are told apart") {
  Document document = plan(1);
  document.signature_lines = {"T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Đậu Minh Triều"};
  Form form = form_of(document, kFacts);
  REQUIRE(form.signatures.size() == 1);
  REQUIRE(form.signatures[0].size() == 3);
  CHECK(form.signatures[0][0].role == Role::authority);
  CHECK(form.signatures[0][1].role == Role::post);
  CHECK(form.signatures[0][2].role == Role::name);
  CHECK_FALSE(form.recipients_below);
}

TEST_CASE("a body that is neither the Party's nor the State's has no banner but its own") {
  Document document = plan(1);
  FormFacts facts = kFacts;
  CHECK(form_of(document, facts).right.front().text == "ĐẢNG CỘNG SẢN VIỆT NAM");
  facts.has_banner = false;
  CHECK(form_of(document, facts).right.front().role == Role::place_and_date);
  facts.side = Side::state;
  facts.has_banner = true;
  CHECK(form_of(document, facts).right.front().text == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
}

TEST_CASE("those who sign a joint plan stand beside each other, above the recipients") {
  Document document = plan(1);
  document.cosigned = {{{"", "GIÁM ĐỐC SỞ NỘI VỤ", "Trần Văn Mẫu"}, {"GIÁM ĐỐC SỞ NỘI VỤ", "Trần Văn Mẫu"}}};
  Form form = form_of(document, kFacts);
  REQUIRE(form.signatures.size() == 2);
  CHECK(form.signatures[0].back().text == "Đậu Minh Triều");
  CHECK(form.signatures[1].back().text == "Trần Văn Mẫu");
  CHECK(form.signatures[1].back().role == Role::name);
  CHECK(form.recipients_below);
}

TEST_CASE("blocks are told apart: bases, sections, lines of capitals, articles") {
  Document document = plan(0);
  document.blocks = {paragraph("Căn cứ Luật Thư viện;"), paragraph("QUYẾT ĐỊNH:"),
                     heading("MỤC ĐÍCH", "I.", 1), paragraph("Ban hành quy chế.", "Điều 1.", 2)};
  document.blocks[0].part = Part::preamble;
  std::vector<FormParagraph> text = form_of(document, kFacts).text;
  REQUIRE(text.size() == 4);
  CHECK(text[0].role == Role::basis);
  CHECK(text[1].role == Role::centred);
  CHECK(text[2].role == Role::heading);
  CHECK(text[3].role == Role::body);
  CHECK(text[3].bold_marker);
}

TEST_CASE("a basis that goes on to the decision is a paragraph like others") {
  Document document = plan(0);
  document.blocks = {paragraph("Căn cứ Luật Thư viện, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:")};
  document.blocks[0].part = Part::preamble;
  CHECK(form_of(document, kFacts).text.at(0).role == Role::body);
}

TEST_CASE("ranks of headings never leave one out") {
  Document document = plan(0);
  document.blocks = {heading("A", "I.", 1), heading("B", "a)", 4), heading("C", "b)", 4),
                     heading("D", "II.", 1)};
  std::vector<FormParagraph> text = form_of(document, kFacts).text;
  CHECK(text[0].rank == 1);
  CHECK(text[1].rank == 2);
  CHECK(text[2].rank == 2);
  CHECK(text[3].rank == 1);
}

TEST_CASE("every appendix begins a page, its title in the middle") {
  Document document = plan(1);
  for (const char* name : {"PHỤ LỤC 1", "PHỤ LỤC 2"}) {
    document.blocks.push_back(heading(name, "", 0));
    document.blocks.push_back(paragraph("(Kèm theo Kế hoạch số 88-KH/BTGTU)"));
    document.blocks.push_back(paragraph("Mẫu báo cáo."));
  }
  for (std::size_t i = 1; i < document.blocks.size(); ++i) document.blocks[i].part = Part::appendix;
  Form form = form_of(document, kFacts);
  REQUIRE(form.appendices.size() == 6);
  CHECK(form.text.size() == 1);
  for (std::size_t i : {0u, 3u}) {
    CHECK(form.appendices[i].new_page);
    CHECK(form.appendices[i + 1].role == Role::other);
    CHECK(form.appendices[i + 2].role == Role::body);
    CHECK_FALSE(form.appendices[i + 2].new_page);
  }
}

TEST_CASE("the footer says what this is a copy of") {
  Document document = plan(1);
  CHECK(form_of(document, kFacts).copy_note ==
        "Bản để đọc, không thay bản chính: van-ban/btg/kh-88 "
        "(lần\u00A0ghi\u00A00123456789ab,\u00A0SHA-256\u00A0"
        "fedcba987654)");
}

TEST_CASE("a picture stands between the paragraphs that the words around it become") {
  Document document = plan(0);
  document.blocks = {paragraph("", "1.")};
  document.blocks[0].text.runs = {run("Xem sơ đồ "), image("a.png", "Sơ đồ"), run(" rồi đi.")};
  const Form form = form_of(document, with_picture("a.png"));
  REQUIRE(form.text.size() == 3);
  CHECK(text_of(*form.text[0].block) == "1. Xem sơ đồ");
  CHECK(form.text[1].role == Role::picture);
  CHECK(form.text[1].block->text.runs[0].text == "Sơ đồ");
  CHECK(text_of(*form.text[2].block) == "rồi đi.");
}

TEST_CASE("the full stop behind a picture ends the words before it") {
  Document document = plan(0);
  document.blocks = {paragraph("")};
  document.blocks[0].text.runs = {run("Đi theo sơ đồ "), image("a.png", "Sơ đồ"), run(".")};
  const Form form = form_of(document, with_picture("a.png"));
  REQUIRE(form.text.size() == 2);
  CHECK(text_of(*form.text[0].block) == "Đi theo sơ đồ.");
  CHECK(form.text[1].role == Role::picture);
}

TEST_CASE("the words of a picture that cannot be set stand for it") {
  Document document = plan(0);
  document.blocks = {paragraph("")};
  document.blocks[0].text.runs = {run("Xem "), image("b.gif", "bản đồ"), run(".")};
  const Form form = form_of(document, with_picture("a.png"));
  REQUIRE(form.text.size() == 1);
  CHECK(text_of(*form.text[0].block) == "Xem bản đồ.");
}

TEST_CASE("a picture stays with its caption, and with no other paragraph") {
  Document document = plan(0);
  document.blocks = {paragraph(""), paragraph("Hình 1. Đường đi"), paragraph(""), paragraph("Đi ngay.")};
  document.blocks[0].text.runs = document.blocks[2].text.runs = {image("a.png", "")};
  const Form form = form_of(document, with_picture("a.png"));
  CHECK(form.text[0].keep_next);
  CHECK_FALSE(form.text[2].keep_next);
}

TEST_CASE("only sections that the document itself links to are targets") {
  Document document = plan(0);
  document.blocks = {heading("Một", "I."), heading("Hai", "II."), paragraph("xem mục II")};
  document.blocks[0].anchor = "I";
  document.blocks[1].anchor = "II";
  document.blocks[2].text.runs[0].link = "#II";
  document.footnotes = {{"1", {{run("ở đâu")}, {}}, 0}};
  document.footnotes[0].text.runs[0].link = "#IX";
  CHECK(form_of(document, kFacts).targets == std::vector<std::string>{"II"});
}

TEST_SUITE_END();
