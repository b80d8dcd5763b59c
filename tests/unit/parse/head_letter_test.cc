// The heads of công văn, which name no type.
#include <doctest/doctest.h>

#include <algorithm>

#include "head_shown.h"

using namespace vankho;
using vankho::test::head_of;

TEST_SUITE_BEGIN("head");

TEST_CASE("a công văn has its subject under the number, over several lines") {
  CHECK(
      head_of("     ỦY BAN NHÂN DÂN                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
              "      TỈNH BÌNH HẢI                               Độc lập - Tự do - Hạnh phúc\n"
              "    Số: 1286/UBND-VX                            Hải Thành, ngày 08 tháng 4 năm 2024\n"
              " V/v tổ chức Ngày Sách và Văn hóa đọc\n  Việt Nam lần thứ ba\n\n\n"
              "                     Kính gửi:\n"
              "                                - Sở Văn hóa;\n"
              "                                - Báo Bình Hải, Đài Phát thanh\n"
              "                                  tỉnh.\n\n        Thực hiện Quyết định") ==
      "type: CV\nnumber: 1286/UBND-VX\ndate: 2024-04-08\nplace: Hải Thành\n"
      "title: V/v tổ chức Ngày Sách và Văn hóa đọc Việt Nam lần thứ ba\nissuer: ỦY BAN NHÂN DÂN TỈNH BÌNH "
      "HẢI\n"
      "addressees: Sở Văn hóa | Báo Bình Hải, Đài Phát thanh tỉnh\nnational\nbelow: Thực hiện Quyết định\n");
}

TEST_CASE("the subject shares a line with the date") {
  CHECK(head_of("TỈNH ỦY LAM GIANG\nBAN TUYÊN GIÁO\n*\tĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 347-CV/BTGTU\nvề việc "
                "tuyên truyền "
                "Ngày Chuyển đổi số\nvà ra mắt Thư viện số\tLam Thành, ngày 16 tháng 9 năm 2024\n\nKính "
                "gửi:\t- Hội "
                "Khuyến học,\n\t- Các huyện ủy.\n\nThực hiện") ==
        "type: CV\nnumber: 347-CV/BTGTU\ndate: 2024-09-16\nplace: Lam Thành\n"
        "title: về việc tuyên truyền Ngày Chuyển đổi số và ra mắt Thư viện số\nparent: TỈNH ỦY LAM GIANG\n"
        "issuer: BAN TUYÊN GIÁO\naddressees: Hội Khuyến học | Các huyện ủy\nbelow: Thực hiện\n");
}

TEST_CASE("addressees stand on one line, under one another, or wrapped") {
  auto addressees = [](const std::string& lines) {
    std::string head = head_of("Số 3-CV/HU\nV/v họp\n\n" + lines + "\n\nThực hiện");
    std::size_t at = head.find("addressees: ") + 12;
    return head.substr(at, head.find('\n', at) - at);
  };
  CHECK(addressees("Kính gửi: Sở Nội vụ; Sở Y tế; Các huyện") == "Sở Nội vụ | Sở Y tế | Các huyện");
  CHECK(addressees("Kính gửi: Sở Nội vụ; Sở Y\ntế; Các huyện") == "Sở Nội vụ | Sở Y tế | Các huyện");
  CHECK(addressees("Kính gửi:\n- Sở Nội vụ;\n- Sở Y\ntế.") == "Sở Nội vụ | Sở Y tế");
  CHECK(addressees("Kính gửi:\n\n- Sở Nội vụ,\n\n- Sở Y tế.") == "Sở Nội vụ | Sở Y tế");
  CHECK(addressees("*Kính gửi:* Đồng chí Bí thư Huyện ủy.") == "Đồng chí Bí thư Huyện ủy");
  CHECK(addressees("KÍNH GỬI: Sở Nội vụ") == "Sở Nội vụ");
}

TEST_CASE("a text without a head is no công văn") {
  CHECK(head_of("Hôm nay chi bộ họp bàn công tác.\n\nNội dung như sau") ==
        "below: Hôm nay chi bộ họp bàn công tác.\n");
  CHECK(head_of("I. MỤC ĐÍCH\n\n1. Một") == "below: I. MỤC ĐÍCH\n");
  CHECK(head_of("") == "");
}

TEST_CASE("a last addressee that ends in a comma takes no paragraph in") {
  for (const std::string paragraph :
       {"Ban Tuyên giáo Tỉnh ủy đề nghị các đơn vị báo cáo.", "Năm nay, huyện tổ chức ngày hội đọc sách.",
        "Các đơn vị chuẩn bị các nội dung sau:"}) {
    CAPTURE(paragraph);
    CHECK(head_of("Số 3-CV/HU\nV/v họp\n\nKính gửi:\n- Sở Nội vụ,\n- Sở Y tế,\n\n" + paragraph) ==
          "type: CV\nnumber: 3-CV/HU\ntitle: V/v họp\naddressees: Sở Nội vụ | Sở Y tế\nbelow: " + paragraph +
              "\n");
  }
  CHECK(head_of("Số 3-CV/HU\nV/v họp\n\nKính gửi: Sở Nội vụ,\n\nSở Y tế,\n\nNăm nay, họp.") ==
        "type: CV\nnumber: 3-CV/HU\ntitle: V/v họp\naddressees: Sở Nội vụ | Sở Y tế\nbelow: Năm nay, họp.\n");
}

TEST_CASE("an addressee's name may be wrapped at a capital") {
  CHECK(head_of("Số: 7/VP-TH\n\nKính gửi:\n- Văn phòng các sở, ban, ngành và các đơn vị sự nghiệp công lập "
                "trực thuộc\nTrung "
                "ương;\n- Các huyện.\n\nHè này") ==
        "type: CV\nnumber: 7/VP-TH\naddressees: Văn phòng các sở, ban, ngành và các đơn vị sự nghiệp công "
        "lập trực thuộc "
        "Trung ương | Các huyện\nbelow: Hè này\n");
}

TEST_CASE("a subject that goes on to a number or a day takes neither for the letter's own") {
  const auto head = [](const std::string& subject) {
    return head_of("SỞ NỘI VỤ\nSố: 88/SNV-TCBC\nLam Thành, ngày 05 tháng 4 năm 2025\nV/v " + subject +
                   "\n\nKính gửi: Sở Y tế\n\nThực hiện");
  };
  for (const std::string subject :
       {"thực hiện Nghị quyết\nsố 57-NQ/TW ngày 22 tháng 12 năm 2024\ncủa Bộ Chính trị",
        "thực hiện\nQuyết định số 12/2020/QĐ-UBND", "bố trí\nsố lượng cấp phó",
        "tổ chức lễ kỷ niệm\nngày 20/11/2025", "tình hình kinh tế\n- xã hội quý I"}) {
    std::string on_one_line = subject;
    std::ranges::replace(on_one_line, '\n', ' ');
    CHECK(head(subject) == "type: CV\nnumber: 88/SNV-TCBC\ndate: 2025-04-05\nplace: Lam Thành\ntitle: V/v " +
                               on_one_line + "\nissuer: SỞ NỘI VỤ\naddressees: Sở Y tế\nbelow: Thực hiện\n");
  }
}

TEST_CASE("a stamp of arrival is no head") {
  const std::string expected =
      "type: CV\nnumber: 88/SNV\ndate: 2025-04-05\nplace: Lam Thành\ntitle: V/v họp\nissuer: SỞ NỘI VỤ\n"
      "addressees: Sở Y tế\nbelow: Thực hiện\n";
  CHECK(
      head_of("SỞ NỘI VỤ\nSố: 88/SNV\nLam Thành, ngày 05 tháng 4 năm 2025\nV/v họp\nCÔNG VĂN ĐẾN\nSố: 1234\n"
              "Ngày 07 tháng 4 năm 2025\n\nKính gửi: Sở Y tế\n\nThực hiện") == expected);
  CHECK(head_of("ĐẾN Số: 812 ngày 07/4/2025\nSỞ NỘI VỤ\nSố: 88/SNV\nLam Thành, ngày 05 tháng 4 năm 2025\nV/v "
                "họp\n\n"
                "Kính gửi: Sở Y tế\n\nThực hiện") == expected);
}

TEST_SUITE_END();

TEST_CASE(
    "what stands in parentheses under an addressee is of it, and a page's number above the head is none") {
  CHECK(head_of("1\nSỞ NỘI VỤ\nSố: 88/SNV\n\nKính gửi:\n- Sở Y tế;\n- Bộ Nội vụ\n(Vụ Tổ chức - Biên "
                "chế).\n\nThực hiện") ==
        "type: CV\nnumber: 88/SNV\nissuer: SỞ NỘI VỤ\naddressees: Sở Y tế | Bộ Nội vụ (Vụ Tổ chức - Biên "
        "chế)\nbelow: "
        "Thực hiện\n");
}

TEST_CASE("a subject in the lines of a table's cell is whole") {
  CHECK(head_of("| SỞ NỘI VỤ<br>Số: 88/SNV<br>V/v triển khai thực hiện<br>chế độ tiền thưởng<br>Đối với cán "
                "bộ | Lam Thành, ngày 05 "
                "tháng 4 năm 2025 |\n|---|---|\n\nKính gửi: Sở Y tế\n\nThực hiện") ==
        "type: CV\nnumber: 88/SNV\ndate: 2025-04-05\nplace: Lam Thành\ntitle: V/v triển khai thực hiện chế "
        "độ tiền thưởng "
        "Đối với cán bộ\nissuer: SỞ NỘI VỤ\naddressees: Sở Y tế\nbelow: Thực hiện\n");
}

TEST_CASE("the first day of a head is the document's, unless the subject speaks of another") {
  const std::string letter = "SỞ NỘI VỤ\nSố: 88/SNV\nLam Thành, ngày 05 tháng 4 năm 2025\n";
  const std::string read = "type: CV\nnumber: 88/SNV\ndate: 2025-04-05\nplace: Lam Thành\n";
  const std::string below = "issuer: SỞ NỘI VỤ\naddressees: Sở Y tế\nbelow: Thực hiện\n";
  CHECK(head_of(letter + "Hà Nội, ngày 07 tháng 4 năm 2025\nV/v họp\n\nKính gửi: Sở Y tế\n\nThực hiện") ==
        read + "title: V/v họp\n" + below);
  CHECK(head_of(letter + "V/v tổ chức lễ kỷ niệm\nNgày 20/11/2024\n\nKính gửi: Sở Y tế\n\nThực hiện") ==
        read + "title: V/v tổ chức lễ kỷ niệm Ngày 20/11/2024\n" + below);
}
