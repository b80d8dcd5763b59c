// Heads as web pages and narrow columns leave them: cells on lines of their own, names broken anywhere.
#include <doctest/doctest.h>

#include "head_shown.h"

using vankho::Line;
using vankho::lines_of;
using vankho::read_head;
using vankho::test::head_of;

TEST_SUITE_BEGIN("head");

TEST_CASE("titles, names, numbers and places that a narrow column broke are put together again") {
  const std::string read =
      "type: KH\nnumber: 31/KH-UBND\ndate: 2021-06-19\nplace: Cẩm Hà\ntitle: TRỒNG RỪNG ĐẦU NGUỒN\n"
      "issuer: ỦY BAN NHÂN DÂN TỈNH LAM GIANG\nnational\nbelow: Căn cứ Luật\n";
  CHECK(
      head_of("ỦY\nBAN NHÂN DÂN\nTỈNH LAM GIANG\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - "
              "Tự do - Hạnh phúc\n-----\n|\nSố:\n31/KH-UBND\n|\nCẩm\nHà, ngày 19 tháng 6\nnăm 2021\n|\nKẾ "
              "HOẠCH\nTRỒNG RỪNG ĐẦU NGUỒN\nCăn cứ Luật\n") == read);
  CHECK(head_of("ỦY BAN NHÂN\nDÂN\nTỈNH LAM GIANG\n|\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\n|\nSố: "
                "31/KH-UBND\n|\nCẩm Hà, ngày 19\ntháng 6 năm 2021\n|\nKẾ HOẠCH\nTRỒNG RỪNG ĐẦU NGUỒN\nCăn cứ "
                "Luật\n") == read);
}

TEST_CASE("a year that stands alone under the rest of its day belongs to it") {
  CHECK(head_of("TỈNH ỦY       Lam Giang, ngày 12 tháng 4 năm\nSố 5-KH/TU       2026\n\nKẾ HOẠCH\nđọc "
                "sách\n\nCăn cứ Luật") ==
        "type: KH\nnumber: 5-KH/TU\ndate: 2026-04-12\nplace: Lam Giang\ntitle: đọc sách\nissuer: TỈNH "
        "ỦY\nbelow: Căn cứ Luật\n");
  const std::vector<Line> lines =
      lines_of("Lam Giang, ngày 12 tháng 4 năm\nTỈNH ỦY\n\nKẾ HOẠCH\nđọc sách\n", 1);
  CHECK(read_head(lines).lines.place_and_date == "Lam Giang, ngày 12 tháng 4 năm");
}

TEST_CASE("a post that stands above its body is one name with it") {
  CHECK(
      head_of("THỦ TƯỚNG\nCHÍNH PHỦ\nSố: 5/QĐ-TTg\nQUYẾT ĐỊNH\nVề trồng rừng\n_\nCăn cứ Luật") ==
      "type: QĐ\nnumber: 5/QĐ-TTg\ntitle: Về trồng rừng\nissuer: THỦ TƯỚNG CHÍNH PHỦ\nbelow: Căn cứ Luật\n");
}

TEST_CASE("bars part cells where none opens the line") {
  CHECK(
      head_of(
          "VĂN PHÒNG LAM GIANG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 7/TB-VP | Lam Thành, ngày 5 tháng "
          "6 năm 2024 |\nTHÔNG BÁO\nLịch trực\n\nNgày 1") ==
      "type: TB\nnumber: 7/TB-VP\ndate: 2024-06-05\nplace: Lam Thành\ntitle: Lịch trực\n"
      "issuer: VĂN PHÒNG LAM GIANG\nnational\nbelow: Ngày 1\n");
}

TEST_CASE("the room for a number names no body") {
  CHECK(head_of("ỦY BAN NHÂN DÂN\nXÃ PHÚ LỄ\nSố:\n\n/BC-UBND\n\nBÁO CÁO\nMùa vụ\n\nNăm nay") ==
        "type: BC\ntitle: Mùa vụ\nissuer: ỦY BAN NHÂN DÂN XÃ PHÚ LỄ\nbelow: Năm nay\n");
}

TEST_CASE("a title in capitals ends where text follows right under it") {
  CHECK(head_of("KẾ HOẠCH\nPHÒNG, CHỐNG HẠN MÙA KHÔ\n2019 -\n2020\nThực hiện Chỉ\nthị của Tỉnh ủy") ==
        "type: KH\ntitle: PHÒNG, CHỐNG HẠN MÙA KHÔ 2019 - 2020\nbelow: Thực hiện Chỉ\n");
  CHECK(head_of("THÔNG BÁO\nKẾT LUẬN PHIÊN HỌP\nSáng ngày 9 tháng 4\nnăm 2022, tại trụ sở") ==
        "type: TB\ntitle: KẾT LUẬN PHIÊN HỌP\nbelow: Sáng ngày 9 tháng 4\n");
  CHECK(head_of("ĐỀ ÁN\nLÀNG NGHỀ BỀN VỮNG\nGiai đoạn 2021 - 2025\n\nCăn cứ Luật") ==
        "type: ĐA\ntitle: LÀNG NGHỀ BỀN VỮNG Giai đoạn 2021 - 2025\nbelow: Căn cứ Luật\n");
  CHECK(head_of("QUYẾT ĐỊNH\nV/V THU HỒI ĐẤT\n\nCăn cứ Luật") ==
        "type: QĐ\ntitle: V/V THU HỒI ĐẤT\nbelow: Căn cứ Luật\n");
}

TEST_CASE("a number behind the type, on its line or with the place") {
  CHECK(head_of("KẾT LUẬN 12-KL/TU CỦA TỈNH ỦY VỀ MÙA VỤ\n\nTại phiên họp") ==
        "type: KL\nnumber: 12-KL/TU\ntitle: CỦA TỈNH ỦY VỀ MÙA VỤ\nbelow: Tại phiên họp\n");
  CHECK(head_of("TỈNH ỦY LAM GIANG\nNghị quyết số: 9-NQ/TU Lam Thành, ngày 06 tháng 01 năm 2012\nNGHỊ "
                "QUYẾT\nVề mùa "
                "vụ\n\nCăn cứ") ==
        "type: NQ\nnumber: 9-NQ/TU\ndate: 2012-01-06\nplace: Lam Thành\n"
        "title: Về mùa vụ\nissuer: TỈNH ỦY LAM GIANG\nbelow: Căn cứ\n");
}

TEST_CASE("a caption in small letters, alone above the text, names type and title") {
  CHECK(head_of("Hướng dẫn chăm sóc vườn ươm\n\nCăn cứ Luật") ==
        "type: HD\ntitle: chăm sóc vườn ươm\nbelow: Căn cứ Luật\n");
  CHECK(head_of("# Thông báo về việc treo cờ\n\nChào mừng ngày hội") ==
        "type: TB\ntitle: về việc treo cờ\nbelow: Chào mừng ngày hội\n");
  CHECK(head_of("Kế hoạch tổ chức ngày hội trồng cây đầu xuân của các trường học trong\nhuyện năm "
                "2026\n\nCăn cứ Luật") ==
        "type: KH\ntitle: tổ chức ngày hội trồng cây đầu xuân của các trường học trong huyện năm 2026\n"
        "below: Căn cứ Luật\n");
  CHECK(head_of("Quyết định này có hiệu lực.\n\nCác ông bà") == "below: Quyết định này có hiệu lực.\n");
  CHECK(head_of("Kế hoạch nêu trên\ncần làm ngay\n\nCăn cứ") == "below: Kế hoạch nêu trên\n");
}
