// What a preamble says of the document: who issues it, and what it carries out.
#include <doctest/doctest.h>

#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

const std::string kSection = "\n\nI. MỤC ĐÍCH\n\n1. Thực hiện Kế hoạch số 999-KH/TU.\n";

Strings bases_of(const std::string& preamble) { return read_body("\n" + preamble + kSection).document.bases; }

std::string issuer_of(const std::string& preamble, const std::string& signature = "") {
  return read_body("\n" + preamble + kSection + signature).document.issuer;
}

}  // namespace

TEST_SUITE_BEGIN("preamble");

TEST_CASE("what Căn cứ and Thực hiện govern is carried out") {
  CHECK(bases_of("Căn cứ Nghị quyết số 5-NQ/TW, ngày 3/2/2023 của Bộ Chính trị;") == Strings{"5-NQ/TW"});
  CHECK(bases_of(
            "- Căn cứ Luật Thư viện số 46/2019/QH14 ngày 21/11/2019;\n\n- Thực hiện Kế hoạch số 6-KH/TU;") ==
        Strings{"46/2019/QH14", "6-KH/TU"});
  CHECK(bases_of("Tiếp tục thực hiện Chỉ thị số 05-CT/TW, Tỉnh ủy ban hành Kế hoạch như sau:") ==
        Strings{"05-CT/TW"});
  CHECK(bases_of("Chấp hành Kế hoạch số 7-KH/TU của Tỉnh ủy.") == Strings{"7-KH/TU"});
  CHECK(bases_of("Thi hành Kế hoạch số 7-KH/TU, Tỉnh ủy hướng dẫn như sau:") == Strings{"7-KH/TU"});
  CHECK(bases_of("Căn cứ các văn bản hướng dẫn: Kế hoạch số 7-KH/TU; Chỉ thị số 8-CT/TU;") ==
        Strings{"7-KH/TU", "8-CT/TU"});
  CHECK(read_body("1. Theo phân công:\n\n2. Hè qua, thực hiện Kế hoạch số 7-KH/TU, xã trồng rừng.")
            .document.bases == Strings{});
}

TEST_CASE("documents in a row are all carried out") {
  CHECK(
      bases_of("Thực hiện Công văn số 1417-CV/BTGTU, ngày 02/8/2024 của Ban Tuyên giáo Tỉnh ủy, Hướng dẫn số "
               "163-HD/BTGTW, ngày 15/7/2024 của Ban Tuyên giáo Trung ương và Kế hoạch số 295-KH/TU; Tỉnh ủy "
               "ban hành "
               "Kế hoạch.") == Strings{"1417-CV/BTGTU", "163-HD/BTGTW", "295-KH/TU"});
  CHECK(bases_of(
            "Căn cứ Kế hoạch số 5-KH/TU về công tác tuyên truyền; Chỉ thị số 20/CT-TTg về tiết kiệm điện,") ==
        Strings{"5-KH/TU", "20/CT-TTg"});
  CHECK(bases_of("Căn cứ Luật Phòng, chống thiên tai số 33/2013/QH13 và Luật Đê điều số 79/2006/QH11;") ==
        Strings{"33/2013/QH13", "79/2006/QH11"});
}

TEST_CASE("a Căn cứ behind a semicolon governs again") {
  CHECK(bases_of("Căn cứ Kế hoạch số 5-KH/TU về thực hiện Chỉ thị số 6-CT/TW của Ban Bí thư tại tỉnh; căn cứ "
                 "Kế hoạch "
                 "số 7-KH/TU của Tỉnh ủy.") == Strings{"5-KH/TU", "7-KH/TU"});
}

TEST_CASE("what those documents carry out themselves is cited only") {
  CHECK(bases_of("Thực hiện Kế hoạch số 295-KH/TU ngày 26/7/2024 của Tỉnh ủy về thực hiện Chỉ thị số "
                 "34-CT/TW của Ban Bí "
                 "thư, Huyện ủy ban hành Kế hoạch.") == Strings{"295-KH/TU"});
  CHECK(bases_of("Căn cứ Nghị định số 156/2018/NĐ-CP của Chính phủ, được sửa đổi, bổ sung bởi Nghị định số "
                 "83/2020/NĐ-CP ngày 15 tháng 7 năm 2020;") == Strings{"156/2018/NĐ-CP"});
  CHECK(bases_of("Thực hiện Kế hoạch số 5-KH/TU (sau đây gọi tắt theo Kế hoạch số 6-KH/TU).") ==
        Strings{"5-KH/TU"});
}

TEST_CASE("proposals and requests are no bases, an order that is given in a document is") {
  CHECK(bases_of("Xét Tờ trình số 215/TTr-UBND ngày 20 tháng 11 năm 2023 của Ủy ban nhân dân tỉnh.") ==
        Strings{});
  CHECK(bases_of("Theo đề nghị của Chi cục Kiểm lâm tại Báo cáo số 15/BC-CCKL,") == Strings{});
  CHECK(bases_of("Thực hiện ý kiến chỉ đạo của Tỉnh ủy tại Công văn số 5-CV/TU,") == Strings{"5-CV/TU"});
}

TEST_CASE("a trigger may stand behind an occasion") {
  CHECK(bases_of("Nhân dịp năm mới, thực hiện Kế hoạch số 5-KH/TU, Huyện ủy ban hành Kế hoạch.") ==
        Strings{"5-KH/TU"});
}

TEST_CASE("a base is named once, and a doubtful number is none") {
  CHECK(bases_of("Căn cứ Kế hoạch số 5-KH/TU;\n\nThực hiện Kế hoạch số 5 -KH/TU;") == Strings{"5-KH/TU"});
  CHECK(bases_of("Căn cứ Nghị quyết số 28-NQ/W, Kế hoạch số 5-KH/TU;") == Strings{"5-KH/TU"});
}

TEST_CASE("the body that issues is named where it does") {
  CHECK(issuer_of("Nhân dịp kỷ niệm, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch tổ chức, cụ thể như sau:") ==
        "Ban Thường vụ Tỉnh ủy");
  CHECK(issuer_of("Thực hiện Công văn của Ban Tuyên giáo Tỉnh ủy; Ban Thường vụ Huyện ủy xây dựng Kế hoạch "
                  "như sau:") == "Ban Thường vụ Huyện ủy");
  CHECK(issuer_of("Căn cứ Luật Thư viện;\n\nSở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch như sau:") ==
        "Sở Văn hóa, Thể thao và Du lịch");
  CHECK(issuer_of("Ngày 01/3/2024, Chính phủ đã ban hành Nghị định về thư viện. Sở Nội vụ hướng dẫn thực "
                  "hiện như sau:") == "Sở Nội vụ");
}

TEST_CASE("where the text names no issuer, the head does, else who signs") {
  CHECK(read("HUYỆN ỦY CẨM HÀ\nBAN DÂN VẬN\n\nKẾ HOẠCH\nvề một việc\n\nĐể làm tốt công tác.\n\nI. MỘT")
            .document.issuer == "BAN DÂN VẬN");
  CHECK(issuer_of("Để làm tốt công tác dân vận.",
                  "\nNơi nhận:\n- Lưu.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Văn Ví Dụ\n") == "BAN THƯỜNG VỤ");
  CHECK(issuer_of("Để làm tốt công tác dân vận.").empty());
}

TEST_CASE("a semicolon goes on with what is carried out") {
  CHECK(bases_of(
            "Thực hiện Công văn số 31-CV/TU của Tỉnh ủy về việc triển khai Quy định số 14-QĐ/TW của Bộ Chính "
            "trị; Văn bản số 57/UBND-VX của Ủy ban nhân dân tỉnh,") == Strings{"31-CV/TU", "57/UBND-VX"});
}

TEST_CASE("an issuer's name ends where its work begins") {
  CHECK(issuer_of("Sau khi nghe báo cáo, Ban Thường vụ Tỉnh ủy thảo luận và kết luận như sau:") ==
        "Ban Thường vụ Tỉnh ủy");
}

TEST_CASE("a title may open with who issues") {
  CHECK(
      read(
          "BAN CHẤP HÀNH\n\nNGHỊ QUYẾT\ncủa Ban Chấp hành Đảng bộ tỉnh về phát triển du lịch\n\nI. TÌNH HÌNH")
          .document.issuer == "Ban Chấp hành Đảng bộ tỉnh");
}

TEST_CASE("a short name in brackets is no part of the issuer's") {
  CHECK(issuer_of("Thực hiện Kế hoạch, Sở Giáo dục và Đào tạo (gọi tắt là Sở) yêu cầu các đơn vị:") ==
        "Sở Giáo dục và Đào tạo");
}

TEST_CASE("a minister issues in the name of no body of his own") {
  CHECK(issuer_of("Bộ trưởng Bộ Nội vụ ban hành Thông tư như sau:") == "");
}

TEST_SUITE_END();
