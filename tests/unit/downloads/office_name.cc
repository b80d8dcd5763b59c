#include "downloads/office_name.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

std::string named(std::string number, std::string title, std::string type = "ke-hoach",
                  std::string path = "van-ban/a/KH 5.md") {
  Document document;
  document.number = std::move(number);
  document.title = std::move(title);
  document.path = std::move(path);
  return office_name(document, type);
}

}  // namespace

TEST_SUITE_BEGIN("office_name");

TEST_CASE("a file is called by number and title, in letters that every system has") {
  CHECK(named("108-KH/ĐUK", "triển khai đợt sinh hoạt") == "108-KH-DUK_trien-khai-dot-sinh-hoat");
  CHECK(named("33-CTr/TU", "Việc") == "33-CTr-TU_viec");
  CHECK(named("30/2020/NĐ-CP", "Về công tác văn thư") == "30-2020-ND-CP_ve-cong-tac-van-thu");
}

TEST_CASE("what is not stated is left out") {
  CHECK(named("", "tuyên truyền", "de-cuong") == "de-cuong_tuyen-truyen");
  CHECK(named("5-KH/TU", "") == "5-KH-TU");
  CHECK(named("", "", "") == "kh-5-md");
}

TEST_CASE("a number that Windows keeps for a device is not used alone") {
  CHECK(named("AUX", "") == "AUX_");
  CHECK(named("", "", "", "van-ban/a/com1") == "com1_");
  CHECK(named("AUX", "việc") == "AUX_viec");
}

TEST_CASE("a long title ends after a word") {
  std::string name = named("5-KH/TU", "tổ chức các hoạt động kỷ niệm chín mươi lăm năm ngày thành lập tỉnh");
  CHECK(name == "5-KH-TU_to-chuc-cac-hoat-dong-ky-niem-chin-muoi-lam-nam-ngay-thanh");
}

TEST_CASE("files of one folder that are called alike are numbered before their ending") {
  NamesInUse used;
  CHECK(free_name("bieu.txt", used) == "bieu.txt");
  CHECK(free_name("bieu-3.txt", used) == "bieu-3.txt");
  CHECK(free_name("bieu.txt", used) == "bieu-2.txt");
  CHECK(free_name("Bieu.txt", used) == "Bieu-4.txt");
  CHECK(free_name("bieu", used) == "bieu");
  CHECK(free_name("bieu", used) == "bieu-2");
}

TEST_SUITE_END();
