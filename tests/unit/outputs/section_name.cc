#include "outputs/section_name.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

std::string name_of(std::string_view anchor, const Metadata& document = {}) {
  return section_name(document, anchor).name;
}

}  // namespace

TEST_SUITE_BEGIN("section_name");

TEST_CASE("plain numerals are called as they are written") {
  for (const char* anchor : {"II", "II.1", "A.I.2.1", "IV.3.a"}) {
    CHECK(name_of(anchor) == anchor);
    CHECK(section_name({}, anchor).plain);
  }
  CHECK(name_of("II.1-2") == "II.1");
}

TEST_CASE("chapters, articles and what they hold are called by their words") {
  Metadata document;
  document.headings = {{0, "Chương II", "QUY ĐỊNH CỤ THỂ", "C2", 1}, {1, "Điều 3", "Chỉ tiêu", "C2.D3", 3}};
  CHECK(name_of("C2.D3.2", document) == "Chương II, Điều 3, khoản 2");
  CHECK(name_of("C2.D3.2.a", document) == "Chương II, Điều 3, khoản 2, điểm a");
  CHECK(name_of("D4.1.1") == "Điều 4, khoản 1.1");
  CHECK(name_of("D4.đ") == "Điều 4, điểm đ");
  CHECK_FALSE(section_name(document, "C2").plain);
  CHECK(SectionNames(document).of("C2.D3.2").name == "Chương II, Điều 3, khoản 2");
}

TEST_CASE("parts and appendices name the plain sections in them") {
  Metadata document;
  document.headings = {{0, "PHẦN THỨ NHẤT", "Ý NGHĨA", "P1", 1}};
  CHECK(name_of("P1.I.2", document) == "PHẦN THỨ NHẤT, mục I.2");
  CHECK(name_of("PL1.3") == "Phụ lục 1, mục 3");
}

TEST_CASE("a letter that is a numeral is no chapter") { CHECK(name_of("C.1") == "C.1"); }

TEST_SUITE_END();
