#include "parse/appendix_names.h"

#include "base/text.h"
#include "reading.h"

using namespace vankho;
using vankho::test::Strings;

namespace {

Strings appendices_in(std::string_view text) { return find_appendices(text, search_form(text)); }

}  // namespace

TEST_SUITE_BEGIN("appendix_names");

TEST_CASE("the heading of an appendix stands on a line of its own") {
  CHECK(read_appendix_heading("PHỤ LỤC", false) == "PHỤ LỤC");
  CHECK(read_appendix_heading("**Phụ lục 2**", false) == "Phụ lục 2");
  CHECK(read_appendix_heading("PHỤ LỤC SỐ III.", false) == "PHỤ LỤC SỐ III");
  for (std::string_view line : {"Phụ lục kèm theo", "phụ lục 2", "Theo Phụ lục 2", "Phụ lục 1: Danh mục",
                                "Biểu số 1", "Mẫu số 2", "PHỤ LỤC KHẨU HIỆU"}) {
    CAPTURE(line);
    CHECK(read_appendix_heading(line, false).empty());
  }
}

TEST_CASE(
    "below the signature specimen forms and tables of figures are appendices, and names may stand behind") {
  for (std::string_view line :
       {"Biểu số 1", "MẪU SỐ 02", "Mẫu 03-BC", "Biểu mẫu số 1a", "Phụ lục 1: Danh mục khẩu hiệu",
        "PHỤ LỤC KHẨU HIỆU", "PHỤ LỤC I DANH MỤC", "Phụ lục II (Kèm theo Kế hoạch)"}) {
    CAPTURE(line);
    CHECK(read_appendix_heading(line, true) == line);
  }
  for (std::string_view line :
       {"Mẫu phiếu đăng ký", "Biểu quyết", "Phụ lục này có 2 trang", "Mẫu 12 hộ dân"}) {
    CAPTURE(line);
    CHECK(read_appendix_heading(line, true).empty());
  }
}

TEST_CASE("an appendix is named in small letters, its number as written") {
  CHECK(appendix_name("PHỤ LỤC") == "Phụ lục");
  CHECK(appendix_name("PHỤ LỤC SỐ III") == "Phụ lục số III");
  CHECK(appendix_name("BIỂU SỐ 01: KẾT QUẢ") == "Biểu số 01");
  CHECK(appendix_name("PHỤ LỤC KHẨU HIỆU") == "Phụ lục");
}

TEST_CASE("a number makes a name, with số or without, behind zeros") {
  CHECK(appendix_key("Phụ lục số 01") == appendix_key("phụ lục 1"));
  CHECK(appendix_key("BIỂU SỐ 2") == appendix_key("Biểu 2"));
  CHECK(appendix_key("Mẫu số 1") != appendix_key("Biểu số 1"));
  CHECK(appendix_key("Mẫu số 1") != appendix_key("Mẫu số 10"));
  CHECK(appendix_key("Phụ lục") == "");
}

TEST_CASE("a text names its own appendices by number") {
  CHECK(appendices_in("Báo cáo theo Biểu số 1 và Mẫu số 02/BC.") == Strings{"Biểu số 1", "Mẫu số 02/BC"});
  CHECK(appendices_in("Chi tiết tại Phụ lục 1, 2 và 3.") == Strings{"Phụ lục 1", "Phụ lục 2", "Phụ lục 3"});
  CHECK(appendices_in("(mẫu số 3)") == Strings{"mẫu số 3"});
  CHECK(appendices_in("theo Phụ lục I ban hành kèm theo Kế hoạch này") == Strings{"Phụ lục I"});
  CHECK(appendices_in("theo Phụ lục 1, thực hiện Kế hoạch số 5-KH/TU") == Strings{"Phụ lục 1"});
}

TEST_CASE("the appendices of others and common nouns are none") {
  for (std::string_view text :
       {"theo Phụ lục I Nghị định số 30/2020/NĐ-CP", "Mẫu số 2 Phụ lục III Nghị định số 30/2020/NĐ-CP",
        "theo Mẫu 1 ban hành kèm theo Hướng dẫn số 36-HD/VPTW", "Nghị định số 30/2020/NĐ-CP (Phụ lục I)",
        "Phụ lục II của Thông tư trên", "đại biểu số 5", "lấy mẫu 30 hộ", "chỉ tiêu biểu 2", "Mẫu mực 2 năm",
        "Phụ lục khẩu hiệu"}) {
    CAPTURE(text);
    CHECK(appendices_in(text) == Strings{});
  }
}

TEST_SUITE_END();
