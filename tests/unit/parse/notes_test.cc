// Footnotes as parse_document reads them: marks in the text joined to the notes they mean.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

// The text with "{k}" for a mark that means the kth note.
std::string marked(const Text& text) {
  std::string out;
  for (const Run& run : text.runs) out += run.footnote ? fmt::format("{{{}}}", run.footnote) : run.text;
  return out;
}

Strings marked_paragraphs(const Document& document) {
  Strings out;
  for (const Block& block : document.blocks) out.push_back(marked(block.text));
  return out;
}

Strings notes(const Document& document) {
  Strings out;
  for (const Footnote& note : document.footnotes) out.push_back(note.mark + ": " + plain(note.text));
  return out;
}

}  // namespace

TEST_SUITE_BEGIN("notes");

TEST_CASE("superscript marks mean the notes that begin with them, wherever those stand") {
  Reading reading = read_body(
      "1. Giữ gìn tài liệu¹ quý.\n\n- Một;\n\n¹ Theo Luật Lưu trữ.\n\n- Hai².\n\nT/M BAN THƯỜNG VỤ\nBÍ "
      "THƯ\n\nLê Văn "
      "Ví Dụ\n\n² Theo Nghị định số 30/2020/NĐ-CP.");
  CHECK(marked_paragraphs(reading.document) == Strings{"Giữ gìn tài liệu{1} quý.", "Một;", "Hai{2}."});
  CHECK(notes(reading.document) == Strings{"1: Theo Luật Lưu trữ.", "2: Theo Nghị định số 30/2020/NĐ-CP."});
  CHECK(reading.problems.empty());
}

TEST_CASE("where pages count anew, the nth mark means the nth note of its number") {
  Reading reading =
      read_body("1. Trang một¹.\n\n¹ Chú thích trang một.\n\n2\n\n2. Trang hai¹.\n\n¹ Chú thích trang hai.");
  CHECK(marked_paragraphs(reading.document) == Strings{"Trang một{1}.", "Trang hai{2}."});
  CHECK(reading.problems.empty());
}

TEST_CASE("Markdown's own footnotes are footnotes") {
  Reading reading = read_body("1. Một[^1] và hai[^b].\n\n[^1]: Chú thích **đậm**.\n[^b]: Chú thích hai.");
  CHECK(marked_paragraphs(reading.document) == Strings{"Một{1} và hai{2}."});
  CHECK(notes(reading.document) == Strings{"1: Chú thích đậm.", "b: Chú thích hai."});
}

TEST_CASE("marks of two digits and marks in tables are marks") {
  Reading reading =
      read_body("1. Mười hai¹².\n\n| A | B |\n|---|---|\n| x | y³ |\n\n¹² Chú thích.\n\n³ Của bảng.");
  CHECK(marked(reading.document.blocks[0].text) == "Mười hai{1}.");
  CHECK(marked(reading.document.blocks[1].rows[1][1]) == "y{2}");
}

TEST_CASE("exponents are no marks") {
  Reading reading = read_body("1. Diện tích 18 m², 3 km², 10³ lượt và 5 m³/giờ.");
  CHECK(marked_paragraphs(reading.document) == Strings{"Diện tích 18 m², 3 km², 10³ lượt và 5 m³/giờ."});
  CHECK(reading.problems.empty());
}

TEST_CASE("a bracket that means no note is text") {
  Reading reading = read_body("1. Xem [1] và [a].");
  CHECK(marked_paragraphs(reading.document) == Strings{"Xem [1] và [a]."});
  CHECK(reading.problems.empty());
}

TEST_CASE("a mark without its note, and a note without a mark, are warnings") {
  CHECK(messages_of(read_body("1. Giữ gìn tài liệu¹ quý.")) ==
        R"(van-ban/a.md:3: cảnh báo: chú thích '¹' không tìm thấy nội dung trong văn bản
    1. Giữ gìn tài liệu¹ quý.
    → Chép nội dung chú thích vào cuối văn bản, bắt đầu bằng '¹'.
)");
  CHECK(messages_of(read_body("1. Giữ gìn tài liệu.\n\n² Theo Luật Lưu trữ.")) ==
        R"(van-ban/a.md:5: cảnh báo: nội dung chú thích '2' không được nhắc đến ở đâu trong văn bản
    ² Theo Luật Lưu trữ.
    → Đặt dấu '2' vào chỗ cần chú thích.
)");
}

TEST_CASE("a note to a date is found, an exponent is none") {
  const Reading reading =
      read_body("1. Quy định ngày 28/7/2021¹ và 10² lần, 5 km².\n\n¹ Về công tác kiểm tra.\n");
  CHECK(messages_of(reading) == "");
  CHECK(plain(reading.document.blocks.at(0).text) == "Quy định ngày 28/7/20211 và 10² lần, 5 km².");
}

TEST_SUITE_END();
