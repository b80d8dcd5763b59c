#include "outputs/record.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "sample.h"

using namespace vankho;

namespace {

constexpr Message kDoubt = {"suspect-number",           Severity::warning,  "số '{0}' đáng ngờ",
                            "number '{0}' is doubtful", "xem lại dòng {1}", "look at line {1} again"};

Document stated() {
  Document d = sample::document("van-ban/duk/kh.md", "108-KH/ĐUK", "2023-04-12", "triển khai \"đợt\" một");
  d.issuer = "Ban Thường vụ Đảng ủy Khối";
  d.issuer_id = "duk";
  d.signatory = {"T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Văn Ví Dụ"};
  d.place = "Tam Hà";
  d.addressees = {"Các chi bộ"};
  d.recipients = {"Tỉnh ủy", "Lưu VP"};
  d.bases = {"293-KH/TU"};
  d.citations = {{"293-KH/TU", sample::day("2023-07-20"), "Tỉnh ủy", {4, 9}}, {"21-KL/TW", {}, "", {5}}};
  d.headings = {{1, "I", "MỤC ĐÍCH", "I", 10}};
  d.tasks = {{"III.2", "III.2", "", {"Ban Tổ chức"}, true, 48}, {"II.4.1", "II.4.1", "", {}, false, 30}};
  Deadline deadline;
  deadline.text = "quý I/2023";
  deadline.due = {sample::day("2023-01-01"), sample::day("2023-03-31")};
  deadline.line = 38;
  d.deadlines = {deadline};
  d.commemorations = {{"thành lập Đảng bộ", sample::day("1930-03-28"), sample::day("2023-03-28"), 93, 3}};
  d.attachments = {{"đề cương", "", false, 7}};
  d.footnotes = {{"¹", sample::text("chú"), 60}};
  d.blocks = {sample::paragraph("1.", "1", "một")};
  return d;
}

}  // namespace

TEST_SUITE_BEGIN("record");

TEST_CASE("a record has every key of the format, in its order") {
  std::vector<Problem> problems = {{"van-ban/duk/kh.md", 31, 5, &kDoubt, {"28-NQ/W", "40"}, "…"}};
  CHECK(nlohmann::ordered_json::parse(record(stated(), problems, Language::vietnamese)).dump(1) == R"({
 "type": "KH",
 "number": "108-KH/ĐUK",
 "date": "2023-04-12",
 "title": "triển khai \"đợt\" một",
 "issuer": "Ban Thường vụ Đảng ủy Khối",
 "issuer_id": "duk",
 "signatory": {
  "authority": "T/M BAN THƯỜNG VỤ",
  "post": "PHÓ BÍ THƯ",
  "name": "Nguyễn Văn Ví Dụ"
 },
 "place": "Tam Hà",
 "addressees": [
  "Các chi bộ"
 ],
 "recipients": [
  "Tỉnh ủy",
  "Lưu VP"
 ],
 "bases": [
  "293-KH/TU"
 ],
 "citations": [
  {
   "number": "293-KH/TU",
   "date": "2023-07-20",
   "issuer": "Tỉnh ủy",
   "lines": [
    4,
    9
   ]
  },
  {
   "number": "21-KL/TW",
   "date": null,
   "issuer": null,
   "lines": [
    5
   ]
  }
 ],
 "headings": [
  {
   "level": 1,
   "numeral": "I",
   "text": "MỤC ĐÍCH",
   "line": 10
  }
 ],
 "tasked": [
  "III.2"
 ],
 "tasks": [
  {
   "section": "III.2",
   "bodies": [
    "Ban Tổ chức"
   ],
   "line": 48
  },
  {
   "section": "II.4.1",
   "bodies": [],
   "line": 30
  }
 ],
 "deadlines": [
  {
   "text": "quý I/2023",
   "from": "2023-01-01",
   "to": "2023-03-31",
   "line": 38
  }
 ],
 "commemorations": [
  {
   "name": "thành lập Đảng bộ",
   "original_date": "1930-03-28",
   "date": "2023-03-28",
   "years": 93
  }
 ],
 "attachments": [
  "đề cương"
 ],
 "footnotes": 1,
 "body_text": "1. một\n- Tỉnh ủy\n- Lưu VP\n¹ chú\n",
 "problems": [
  {
   "line": 31,
   "column": 5,
   "severity": "warning",
   "code": "suspect-number",
   "message": "số '28-NQ/W' đáng ngờ",
   "remedy": "xem lại dòng 40"
  }
 ]
})");
}

TEST_CASE("what a document does not state is null, what it has none of is empty") {
  nlohmann::ordered_json empty = nlohmann::ordered_json::parse(record(Document{}, {}, Language::english));
  for (const char* key : {"type", "number", "date", "title", "issuer", "issuer_id", "place"}) {
    CAPTURE(key);
    CHECK(empty[key].is_null());
  }
  CHECK(empty["signatory"].dump() == R"({"authority":null,"post":null,"name":null})");
  for (const char* key : {"recipients", "citations", "tasked", "problems"}) CHECK(empty[key].dump() == "[]");
  CHECK(empty["body_text"] == "");
}

TEST_CASE("the body text is a paragraph a line: the text, its recipients, its notes, then the appendices") {
  Document d;
  Block table;
  table.kind = BlockKind::table;
  table.rows = {{sample::text("TT"), sample::text("Việc")}, {{}, sample::text("họp")}};
  Block code;
  code.kind = BlockKind::code;
  code.text = sample::text("a\nb\n");
  Block appendix = sample::paragraph("", "", "PHỤ LỤC");
  appendix.part = Part::appendix;
  d.blocks = {appendix, sample::paragraph("-", "", "xuống\ndòng"), table, code};
  d.recipients = {"Lưu"};
  d.footnotes = {{"1", sample::text("chú"), 1}};
  CHECK(body_text(d) == "- xuống dòng\nTT\tViệc\n\thọp\na\nb\n- Lưu\n1 chú\nPHỤ LỤC\n");
}

TEST_SUITE_END();
