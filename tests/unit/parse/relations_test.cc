// What a document says it does to others.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

// "replaces 5-KH/TU 2020-04-12 (3)": kind, number, date and line.
Strings shown(const Document& document) {
  constexpr std::string_view kNames[] = {"carries out", "replaces", "amends", "repeals"};
  Strings out;
  for (const Relation& relation : document.relations) {
    out.push_back(fmt::format("{} {} {} ({})", kNames[static_cast<int>(relation.kind)], relation.number,
                              relation.date ? iso(*relation.date) : "undated", relation.line));
  }
  return out;
}

Strings said_in(const std::string& body) { return shown(read_body(body).document); }

Strings decided(const std::string& body) {
  return shown(read("---\nso: 9/QĐ-UBND\nloai: quyet-dinh\ntrich_yeu: Việc\n---\n" + body).document);
}

}  // namespace

TEST_SUITE_BEGIN("relations");

TEST_CASE("a document that says it replaces another does so, in any of the usual words") {
  CHECK(said_in("1. Kế hoạch này thay thế Kế hoạch số 5-KH/TU, ngày 12/4/2020.") ==
        Strings{"replaces 5-KH/TU 2020-04-12 (3)"});
  CHECK(said_in("1. Quy chế này có hiệu lực kể từ ngày ký và thay thế cho Quy chế số 2-QC/TU ngày 01/02/2016 "
                "của Tỉnh ủy.") == Strings{"replaces 2-QC/TU 2016-02-01 (3)"});
  CHECK(said_in("1. Quy định này bãi bỏ Quy định số 7-QĐ/TU, ngày 3/3/2019.") ==
        Strings{"repeals 7-QĐ/TU 2019-03-03 (3)"});
}

TEST_CASE("several documents may be replaced in one sentence") {
  CHECK(said_in("1. Kế hoạch này thay thế Kế hoạch số 5-KH/TU, ngày 12/4/2020 và Kế hoạch số 6-KH/TU, ngày "
                "13/4/2020; căn cứ Nghị quyết số 8-NQ/TU, ngày 1/1/2024.") ==
        Strings{"replaces 5-KH/TU 2020-04-12 (3)", "replaces 6-KH/TU 2020-04-13 (3)"});
}

TEST_CASE("a preamble that issues the document says what it replaces") {
  CHECK(
      said_in("\nỦy ban nhân dân tỉnh ban hành Kế hoạch trồng cây năm 2025, thay thế Kế hoạch số 57/KH-UBND "
              "ngày 28 "
              "tháng 02 năm 2025, như sau:\n\nI. MỤC ĐÍCH\n\nViệc.") ==
      Strings{"replaces 57/KH-UBND 2025-02-28 (4)"});
  CHECK(
      said_in(
          "Thực hiện Quyết định của Ủy ban nhân dân tỉnh ban hành quy chế, thay thế Quyết định số 57/QĐ-UBND "
          "ngày 28 tháng 02 năm 2025.\n\nI. MỤC ĐÍCH\n\nViệc.") == Strings{});
}

TEST_CASE("what another document did is not said of this one") {
  CHECK(
      said_in("Thực hiện Kế hoạch số 8-KH/TU, ngày 1/2/2024 thay thế Kế hoạch số 5-KH/TU, ngày 12/4/2020.") ==
      Strings{});
  CHECK(said_in("1. Nghị định số 111/2018/NĐ-CP sửa đổi Nghị định số 145/2013/NĐ-CP.") == Strings{});
  CHECK(said_in("1. Rà soát, đề nghị bãi bỏ Quyết định số 12/QĐ-UBND, ngày 3/4/2020.") == Strings{});
  CHECK(said_in("1. Kế hoạch này thực hiện Nghị quyết số 8-NQ/TU, ngày 1/1/2024.") == Strings{});
}

TEST_CASE("an article of a decision orders without naming itself, a section of a plan does not") {
  CHECK(decided("Điều 1. Bãi bỏ Quyết định số 12/QĐ-UBND ngày 03/4/2020 của Ủy ban nhân dân tỉnh.") ==
        Strings{"repeals 12/QĐ-UBND 2020-04-03 (6)"});
  CHECK(decided("Điều 1. Sửa đổi, bổ sung một số điều của Quy chế ban hành kèm theo Quyết định số 12/QĐ-UBND "
                "ngày 03/4/2020.") == Strings{"amends 12/QĐ-UBND 2020-04-03 (6)"});
  CHECK(said_in("1. Bãi bỏ Quyết định số 12/QĐ-UBND ngày 03/4/2020.") == Strings{});
}

TEST_CASE("a title that says what is amended is believed") {
  Reading reading =
      read("QUYẾT ĐỊNH\nvề việc sửa đổi, bổ sung Quyết định số 12/QĐ-UBND ngày 03/4/2020\n\nĐiều 1. Việc.\n");
  CHECK(shown(reading.document) == Strings{"amends 12/QĐ-UBND 2020-04-03 (2)"});
}

TEST_CASE("what front matter states is not said twice") {
  CHECK(shown(read("---\ntrich_yeu: Việc\nloai: ke-hoach\nthay_the: [5-KH/TU]\n---\n"
                   "1. Kế hoạch này thay thế Kế hoạch số 5-KH/TU, ngày 12/4/2020.\n")
                  .document) == Strings{"replaces 5-KH/TU undated (4)"});
}

TEST_SUITE_END();
