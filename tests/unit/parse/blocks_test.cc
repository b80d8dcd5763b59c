// The blocks of a document: numerals, levels, anchors, headings, parts.
#include <fmt/format.h>

#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

// "I.1 (2) [1.] Mục đích": anchor, level, marker, text; "= " before a heading.
Strings blocks_of(const std::string& body) {
  Strings out;
  for (const Block& block : read_body(body).document.blocks)
    out.push_back(fmt::format("{}{} ({}) [{}] {}", block.heading ? "= " : "", block.anchor, block.level,
                              block.marker, plain(block.text)));
  return out;
}

Strings anchors_of(const std::string& body) {
  Strings out;
  for (const Block& block : read_body(body).document.blocks) {
    if (!block.anchor.empty()) out.push_back(block.anchor);
  }
  return out;
}

// "1 I MỤC ĐÍCH"
Strings headings_of(const std::string& body) {
  Strings out;
  for (const Heading& heading : read_body(body).document.headings)
    out.push_back(fmt::format("{} {} {}", heading.level, heading.numeral, heading.text));
  return out;
}

Strings parts_of(const std::string& body) {
  static constexpr std::string_view kNames[] = {"preamble", "body", "closing", "appendix"};
  Strings out;
  for (const Block& block : read_body(body).document.blocks)
    out.push_back(fmt::format("{}: {}", kNames[static_cast<std::size_t>(block.part)], plain(block.text)));
  return out;
}

}  // namespace

TEST_SUITE_BEGIN("blocks");

TEST_CASE("numerals and dashes stand at their levels, unmarked text at that above it") {
  CHECK(blocks_of("PHẦN THỨ NHẤT\n\nI. MỤC ĐÍCH\n\n1. Mục đích:\n\n1.1. Về giao tiếp.\n\na) Điểm.\n\n- "
                  "Ý.\n\n+ Ý nhỏ.\n\nLời "
                  "thêm.") == Strings{"= P1 (0) [PHẦN THỨ NHẤT] ", "= P1.I (1) [I.] MỤC ĐÍCH",
                                      "= P1.I.1 (2) [1.] Mục đích:", "P1.I.1.1 (3) [1.1.] Về giao tiếp.",
                                      "P1.I.1.1.a (4) [a)] Điểm.", " (5) [-] Ý.", " (6) [+] Ý nhỏ.",
                                      " (6) [] Lời thêm."});
}

TEST_CASE("an anchor joins the numerals above it, and repeats none that a numeral holds itself") {
  CHECK(anchors_of("II. HAI\n\n4. Bốn\n\n4.1. Một.\n\n4.2 Hai.\n\nIII. BA\n\n2. Hai.") ==
        Strings{"II", "II.4", "II.4.1", "II.4.2", "III", "III.2"});
  CHECK(anchors_of("Điều 3. Ba\n\n1. Một.\n\na) Điểm.") == Strings{"D3", "D3.1", "D3.1.a"});
  CHECK(anchors_of("CHƯƠNG II\n\nĐiều 3. Ba.") == Strings{"C2", "C2.D3"});
}

TEST_CASE("parts and appendices are told apart in anchors") {
  CHECK(anchors_of("PHẦN THỨ HAI\n\nI. MỘT\n\nPHỤ LỤC 1\n\nI. MỘT\n\nPHỤ LỤC 2\n\nI. MỘT") ==
        Strings{"P2", "P2.I", "PL1", "PL1.I", "PL2", "PL2.I"});
}

TEST_CASE("a numeral that is used twice has two anchors") {
  CHECK(anchors_of("I. MỘT\n\n1. Một.\n\n1. Lại một.\n\nI. MỘT") == Strings{"I", "I.1", "I.1-2", "I-2"});
}

TEST_CASE("Roman sections are level 1, whatever stands above them") {
  CHECK(
      headings_of("PHẦN THỨ NHẤT: MỞ ĐẦU\n\nI. MỤC ĐÍCH\n\n1. Yêu cầu\n\n- Một.\n\nII. NỘI DUNG:\n\nHai.") ==
      Strings{"0 PHẦN THỨ NHẤT MỞ ĐẦU", "1 I MỤC ĐÍCH", "2 1 Yêu cầu", "1 II NỘI DUNG"});
}

TEST_CASE("without Roman ones, the Arabic sections are level 1") {
  CHECK(headings_of("1. Mục tiêu\n\n1.1. Một việc.\n\n2. Nhiệm vụ\n\n- Hai.") ==
        Strings{"1 1 Mục tiêu", "1 2 Nhiệm vụ"});
}

TEST_CASE("a numbered sentence is no heading, a bold one is") {
  CHECK(headings_of("I. MỘT\n\n1. Mỗi chi bộ có một tủ sách.\n\n2. **Kinh phí**\n\n3. Các chi bộ đăng ký;") ==
        Strings{"1 I MỘT", "2 2 Kinh phí"});
}

TEST_CASE("an article is listed with what it says") {
  CHECK(headings_of("Điều 1. Tặng Bằng khen cho chi bộ.\n\nĐiều 2. Hiệu lực\n\n1. Từ ngày ký.") ==
        Strings{"1 Điều 1 Tặng Bằng khen cho chi bộ.", "1 Điều 2 Hiệu lực"});
}

TEST_CASE("a footnote's mark is no part of a heading") {
  CHECK(headings_of("I. MỤC ĐÍCH¹\n\nMột.\n\n¹ Chú thích.") == Strings{"1 I MỤC ĐÍCH"});
}

TEST_CASE("what stands above the first section is the preamble, the last sentences the closing") {
  CHECK(parts_of("\nCăn cứ Luật Lưu trữ;\n\nI. MỘT\n\nHai.\n\nTrên đây là Kế hoạch./.\n\nPHỤ LỤC\n\nBa.") ==
        Strings{"preamble: Căn cứ Luật Lưu trữ;", "body: MỘT", "body: Hai.",
                "closing: Trên đây là Kế hoạch./.", "appendix: PHỤ LỤC", "appendix: Ba."});
}

constexpr std::string_view kSigned = "\n\nNơi nhận:\n- Lưu VT.\n\nCHỦ TỊCH\n\nLê Văn Ví Dụ\n\n";

TEST_CASE("what is attached below the signature is not part of what it signs") {
  const auto below = [](std::string_view text) {
    return parts_of("\nĐiều 1. Ban hành Quy chế này." + std::string(kSigned) + std::string(text));
  };
  CHECK(below("QUY CHẾ\n\nMượn sách\n\nĐiều 1. Mượn.") == Strings{"body: Ban hành Quy chế này.",
                                                                  "appendix: QUY CHẾ", "appendix: Mượn sách",
                                                                  "appendix: Mượn."});
  CHECK(below("| Họ tên | Lớp |\n|---|---|\n| An | 5 |") ==
        Strings{"body: Ban hành Quy chế này.", "appendix: "});
  CHECK(below("¹ Luật Thư viện.\n\nLỊCH MỞ CỬA\n\n1. Thứ Hai.") ==
        Strings{"body: Ban hành Quy chế này.", "appendix: LỊCH MỞ CỬA", "appendix: Thứ Hai."});
}

TEST_CASE("what is attached keeps its anchors, and its title is a heading") {
  const std::string text = "Điều 1. Ban hành." + std::string(kSigned) + "QUY CHẾ\n\nĐiều 1. Mượn sách.";
  CHECK(blocks_of(text) ==
        Strings{"D1 (1) [Điều 1.] Ban hành.", "=  (0) [] QUY CHẾ", "D1-2 (1) [Điều 1.] Mượn sách."});
}

TEST_CASE("text below a signature and a second signature are of the document itself") {
  for (std::string_view rest : {"2. Thư viện mở cửa.", "Trên đây là Kế hoạch./.", "TM. BAN TỔ CHỨC"})
    CHECK(parts_of("\n1. Mua sách." + std::string(kSigned) + std::string(rest))
              .back()
              .starts_with("appendix") == false);
}

TEST_CASE("blocks know the lines that they came from") {
  const std::vector<Block> blocks =
      read_body("I. MỘT\n\nMột câu bị cắt ở\n\n7\n\ngiữa trang.\n").document.blocks;
  REQUIRE(blocks.size() == 2);
  CHECK(blocks[0].line == 3);
  CHECK(blocks[1].line == 5);
  CHECK(blocks[1].last_line == 9);
}

TEST_CASE("a short section among headings is one, with nothing below it") {
  CHECK(
      headings_of("1. Nội dung\n\n- Một.\n\n2. Khẩu hiệu tuyên truyền (phụ lục kèm theo)\n\n3. Tổ chức thực "
                  "hiện\n\n3.1. Ban Tuyên giáo chủ trì.") ==
      Strings{"1 1 Nội dung", "1 2 Khẩu hiệu tuyên truyền (phụ lục kèm theo)", "1 3 Tổ chức thực hiện"});
  CHECK(headings_of("1. Nước nhà độc lập muôn năm!\n\n2. Học tập suốt đời\n\n3. Đọc sách mỗi ngày\n\nHết") ==
        Strings{});
}

TEST_CASE("a numbered sentence that lacks its full stop is no heading") {
  CHECK(headings_of("1. Các chi bộ tổ chức học tập nghị quyết\n\nHình thức do chi bộ chọn.\n\n2. Kinh "
                    "phí\n\nDo xã cấp.") == Strings{"1 2 Kinh phí"});
  CHECK(headings_of("1. Tổ chức học tập.\n\n2. Tổ chức treo cờ, khẩu hiệu tại trụ sở làm việc và các trục "
                    "đường chính\n\n"
                    "Yêu cầu các đơn vị thực hiện.") == Strings{});
  CHECK(headings_of("1. Kinh phí\n\nDo xã cấp.\n\n2. Gửi báo cáo chậm nhất 30/6\n\nQua Văn phòng.") ==
        Strings{"1 1 Kinh phí"});
  CHECK(headings_of("1. Kinh phí\n\nDo xã cấp.\n\n2. Giao Văn phòng theo dõi\n\nVăn phòng thông báo.") ==
        Strings{"1 1 Kinh phí"});
  CHECK(headings_of("1. Gửi bài dự thi về Văn phòng\n\nTrên đây là Kế hoạch.") == Strings{});
  CHECK(headings_of("1. Kinh phí\n\nDo xã cấp.\n\n2. Đối tượng: đảng viên\n\nVà hội viên.") ==
        Strings{"1 1 Kinh phí"});
}

TEST_CASE("a heading keeps its text where bodies alone are named") {
  CHECK(headings_of(
            "1. Các cơ quan báo chí của tỉnh\n\nĐưa tin.\n\n2. Trách nhiệm của Văn phòng\n\nTheo dõi.") ==
        Strings{"1 1 Các cơ quan báo chí của tỉnh", "1 2 Trách nhiệm của Văn phòng"});
}

TEST_SUITE_END();
