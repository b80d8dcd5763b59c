// Text in the encodings of before Unicode, as clerks have it from old files.
#include "parse/legacy_text.h"

#include <doctest/doctest.h>

#include "reading.h"

using namespace vankho;
using namespace vankho::test;

TEST_SUITE_BEGIN("legacy text");

TEST_CASE("TCVN3, of the fonts .Vn…, becomes Unicode") {
  const std::string_view old =
      "KÕ ho¹ch triÓn khai nghÞ quyÕt cña §¶ng bé tØnh vÒ ph¸t triÓn v¨n ho¸, g\u00ADu viÖc";
  REQUIRE(find_legacy_text(old));
  CHECK(name_of(find_legacy_text(old)->encoding) == "TCVN3 (ABC)");
  CHECK(in_unicode(old, LegacyEncoding::tcvn3) ==
        "Kế hoạch triển khai nghị quyết của Đảng bộ tỉnh về phát triển văn hoá, gưu việc");
}

TEST_CASE("UTF-8 that was read in another encoding is told by its first line") {
  CHECK(find_mistaken_utf8("KH\nKáº¿ hoáº¡ch\nMá»\u009F cá»\u00ADa") == 2);
  CHECK(find_mistaken_utf8("Káº¿ hoáº¡ch") == 0);  // too little to be sure
  CHECK(find_mistaken_utf8("Kế hoạch mở cửa thư viện tỉnh") == 0);
}

TEST_CASE("VNI, of the fonts VNI-…, becomes Unicode") {
  const std::string_view old =
      "KEÁ HOAÏCH trieån khai nghò quyeát cuûa Ñaûng boä tænh veà ngöôøi daân, öu tieân";
  REQUIRE(find_legacy_text(old));
  CHECK(name_of(find_legacy_text(old)->encoding) == "VNI");
  CHECK(in_unicode(old, LegacyEncoding::vni) ==
        "KẾ HOẠCH triển khai nghị quyết của Đảng bộ tỉnh về người dân, ưu tiên");
}

TEST_CASE("text in Unicode is left alone, whatever other languages and signs it has") {
  CHECK(!find_legacy_text("Kế hoạch số 5 về phát triển văn hoá"));
  CHECK(!find_legacy_text("Đoàn đi Köln, Düsseldorf, München và Zürich trong quý II"));
  CHECK(!find_legacy_text("đo 5 m² ở 20 °C, tài liệu¹, § 12, © 2026"));
  CHECK(!find_legacy_text("Meeting in Zürich"));
}

TEST_CASE("the first line in an old encoding is told, and nothing else of the document") {
  CHECK(messages_of(read("---\nngay: 2026-01-05\n---\n\nKÕ ho¹ch\nph¸t triÓn v¨n ho¸ ®äc\n")) ==
        "van-ban/a.md:6: lỗi: chữ gõ bằng bảng mã cũ TCVN3 (ABC), hiện ra thành chữ lạ\n"
        "    → Chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6) rồi dán lại; tệp Word thì nhập bằng 'vankho "
        "import'.\n");
}

TEST_SUITE_END();
