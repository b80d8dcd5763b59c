#include <doctest/doctest.h>

#include "portal_builder.h"

using namespace vankho;

namespace {

// A provincial committee with a bloc under it, and the state's side with a district.
PortalBuilder province() {
  PortalBuilder portal;
  portal.body("tinh-uy", "Tỉnh ủy Sông Lam", "", "TU");
  portal.body("khoi", "Đảng ủy Khối", "tinh-uy", "ĐUK");
  portal.body("ban-tuyen-giao", "Ban Tuyên giáo Tỉnh ủy", "tinh-uy");
  portal.body("ubnd-tinh", "UBND tỉnh Sông Lam", "", "UBND");
  portal.body("ubnd-an-hoa", "UBND huyện An Hòa", "ubnd-tinh", "UBND");
  portal.body("so-noi-vu", "Sở Nội vụ", "ubnd-tinh", "SNV");
  return portal;
}

void cite(Document& document, std::string number, std::string date = "", std::string issuer = "") {
  document.citations.push_back({std::move(number), parse_iso_day(date), std::move(issuer), {10}});
}

std::string cited(const Site& site, std::string_view path, std::size_t citation = 0) {
  std::optional<DocumentIndex> index = resolved(site, path).citations.at(citation);
  return index ? paths_of(site, {*index}) : "none";
}

}  // namespace

TEST_SUITE_BEGIN("site citations");

TEST_CASE("a citation with a date means the document of that number and day") {
  PortalBuilder portal = province();
  portal.document("tinh-uy/cu.md", "20-KH/TU", "2018-03-01");
  portal.document("tinh-uy/moi.md", "20-KH/TU", "2021-01-05");
  Document& plan = portal.document("khoi/1.md", "5-KH/ĐUK", "2023-01-01");
  cite(plan, "20-KH/TU", "2018-03-01");
  cite(plan, "20 -KH/TU", "2021-01-05");
  cite(plan, "20-KH/TU", "2021-01-06");
  Site site = portal.resolve();
  CHECK(cited(site, "khoi/1.md", 0) == "tinh-uy/cu.md");
  CHECK(cited(site, "khoi/1.md", 1) == "tinh-uy/moi.md");
  CHECK(cited(site, "khoi/1.md", 2) == "none");
  CHECK(paths_of(site, resolved(site, "tinh-uy/cu.md").cited_by) == "khoi/1.md");
}

TEST_CASE("without a date it means the nearest before the document that cites it") {
  PortalBuilder portal = province();
  portal.document("tinh-uy/1.md", "05-KH/TU", "2016-03-01");
  portal.document("tinh-uy/2.md", "5-KH/TU", "2021-01-05");
  portal.document("tinh-uy/3.md", "5-KH/TU", "2026-01-05");
  cite(portal.document("khoi/truoc.md", "1-KH/ĐUK", "2020-01-01"), "5-KH/TU");
  cite(portal.document("khoi/sau.md", "2-KH/ĐUK", "2023-01-01"), "05-kh/tu");
  cite(portal.document("khoi/som.md", "3-KH/ĐUK", "2010-01-01"), "5-KH/TU");
  Site site = portal.resolve();
  CHECK(cited(site, "khoi/truoc.md") == "tinh-uy/1.md");
  CHECK(cited(site, "khoi/sau.md") == "tinh-uy/2.md");
  CHECK(cited(site, "khoi/som.md") == "none");
}

TEST_CASE("a number means the body that its symbol names where it is cited") {
  PortalBuilder portal = province();
  portal.document("ubnd-tinh/1.md", "57/KH-UBND", "2023-01-01");
  portal.document("ubnd-an-hoa/1.md", "57/KH-UBND", "2023-02-01");
  cite(portal.document("so-noi-vu/1.md", "1/KH-SNV", "2023-06-01"), "57/KH-UBND");
  cite(portal.document("ubnd-an-hoa/2.md", "58/KH-UBND", "2023-06-01"), "57/KH-UBND");
  cite(portal.document("ubnd-an-hoa/3.md", "59/KH-UBND", "2023-06-01"), "57/KH-UBND", "", "UBND tỉnh");
  cite(portal.document("khoi/1.md", "1-KH/ĐUK", "2023-06-01"), "57/KH-UBND");
  cite(portal.document("khoi/2.md", "2-KH/ĐUK", "2023-06-01"), "57/KH-UBND", "2023-02-01");
  Site site = portal.resolve();
  CHECK(cited(site, "so-noi-vu/1.md") == "ubnd-tinh/1.md");
  CHECK(cited(site, "ubnd-an-hoa/2.md") == "ubnd-an-hoa/1.md");
  CHECK(cited(site, "ubnd-an-hoa/3.md") == "ubnd-tinh/1.md");
  CHECK(cited(site, "khoi/1.md") == "none");
  CHECK(cited(site, "khoi/2.md") == "ubnd-an-hoa/1.md");
}

TEST_CASE("a board's document under its committee's symbol is the committee's") {
  PortalBuilder portal = province();
  portal.document("ban-tuyen-giao/1.md", "12-HD/TU", "2023-01-01");
  cite(portal.document("khoi/1.md", "1-KH/ĐUK", "2023-06-01"), "12-HD/TU");
  CHECK(cited(portal.resolve(), "khoi/1.md") == "ban-tuyen-giao/1.md");
}

TEST_CASE("a dissolved body's documents can still be cited") {
  PortalBuilder portal = province();
  portal.bodies[1].to = make_day(2025, 2, 14);
  portal.document("khoi/1.md", "9-KH/ĐUK", "2023-01-01");
  cite(portal.document("tinh-uy/1.md", "1-KH/TU", "2025-10-01"), "9-KH/ĐUK");
  CHECK(cited(portal.resolve(), "tinh-uy/1.md") == "khoi/1.md");
}

TEST_CASE("where no body has the symbol, the number alone has to do") {
  PortalBuilder portal = province();
  portal.document("khoi/1.md", "7-QĐ/XYZ", "2023-01-01");
  cite(portal.document("khoi/2.md", "8-KH/ĐUK", "2023-02-01"), "7-QĐ/XYZ");
  CHECK(cited(portal.resolve(), "khoi/2.md") == "khoi/1.md");
}

TEST_CASE("a document never cites itself, nor one that is not shown") {
  PortalBuilder portal = province();
  cite(portal.document("khoi/1.md", "1-KH/ĐUK", "2023-01-01"), "1-KH/ĐUK");
  portal.document("tinh-uy/1.md", "2-KH/TU", "2022-01-01").draft = true;
  cite(portal.documents.front(), "2-KH/TU");
  Site site = portal.resolve();
  CHECK(cited(site, "khoi/1.md", 0) == "none");
  CHECK(cited(site, "khoi/1.md", 1) == "none");
}

TEST_CASE("undated documents cite and are cited by the interval they were written in") {
  PortalBuilder portal = province();
  Document& undated = portal.document("khoi/1.md", "3-KH/ĐUK");
  undated.written = {make_day(2023, 3, 1), make_day(2023, 4, 30)};
  cite(undated, "20-KH/TU");
  portal.document("tinh-uy/1.md", "20-KH/TU", "2023-04-01");
  portal.document("tinh-uy/2.md", "20-KH/TU", "2023-05-01");
  cite(portal.document("tinh-uy/3.md", "21-KH/TU", "2023-06-01"), "3-KH/ĐUK", "2023-04-12");
  cite(portal.documents.back(), "3-KH/ĐUK", "2023-05-12");
  Site site = portal.resolve();
  CHECK(cited(site, "khoi/1.md") == "tinh-uy/1.md");
  CHECK(cited(site, "tinh-uy/3.md", 0) == "khoi/1.md");
  CHECK(cited(site, "tinh-uy/3.md", 1) == "none");
}

TEST_CASE("a document of which only the first day is known may cite what came after that") {
  PortalBuilder portal = province();
  Document& undated = portal.document("khoi/1.md", "3-KH/ĐUK");
  undated.written.from = make_day(2023, 3, 1);
  cite(undated, "20-KH/TU");
  portal.document("tinh-uy/1.md", "20-KH/TU", "2023-04-01");
  CHECK(cited(portal.resolve(), "khoi/1.md") == "tinh-uy/1.md");
}

TEST_CASE("what is cited and not here is listed once, with who cites it") {
  PortalBuilder portal = province();
  Document& first = portal.document("khoi/1.md", "1-KH/ĐUK", "2023-03-01");
  cite(first, "101-QĐ/TW", "2012-06-07");
  cite(first, "101-QĐ/TW", "2023-02-28");
  cite(first, "14-KL/TW");
  Document& second = portal.document("khoi/2.md", "2-KH/ĐUK", "2023-04-01");
  cite(second, "101-QĐ/TW");
  cite(second, "14-KL/TW");
  Document& early = portal.document("khoi/0.md", "3-KH/ĐUK", "2020-04-01");
  cite(early, "101-QĐ/TW");
  Site site = portal.resolve();
  std::string list;
  for (const Missing& missing : site.missing) {
    list += missing.number + " " + (missing.date ? iso(*missing.date) : "-") + " " + missing.address +
            " <- " + paths_of(site, missing.cited_by) + "\n";
  }
  CHECK(list ==
        "14-KL/TW - vien-dan/14-kl-tw.html <- khoi/1.md khoi/2.md\n"
        "101-QĐ/TW 2012-06-07 vien-dan/101-qd-tw.html <- khoi/0.md khoi/1.md\n"
        "101-QĐ/TW 2023-02-28 vien-dan/101-qd-tw-2023-02-28.html <- khoi/1.md khoi/2.md\n");
  CHECK(resolved(site, "khoi/2.md").missing == std::vector<std::optional<std::size_t>>{2, 0});
}

TEST_CASE("numbers that only marks tell apart get addresses of their own") {
  PortalBuilder portal = province();
  Document& document = portal.document("khoi/1.md", "1-KH/ĐUK", "2023-03-01");
  cite(document, "108-KH/ĐUX");
  cite(document, "108-KH/DUX");
  Site site = portal.resolve();
  REQUIRE(site.missing.size() == 2);
  CHECK(site.missing[0].address == "vien-dan/108-kh-dux.html");
  CHECK(site.missing[1].address == "vien-dan/108-kh-dux-2.html");
}

TEST_CASE("a number that Windows keeps for a device gets an address beside it") {
  PortalBuilder portal = province();
  cite(portal.document("khoi/1.md", "1-KH/ĐUK", "2023-03-01"), "COM1");
  CHECK(portal.resolve().missing.at(0).address == "vien-dan/com1_.html");
}

TEST_CASE("an undated number means another document in another body's text") {
  PortalBuilder portal = province();
  portal.body("ubnd-binh-son", "UBND huyện Bình Sơn", "ubnd-tinh", "UBND");
  cite(portal.document("ubnd-an-hoa/1.md", "1/KH-UBND", "2023-03-01"), "57/KH-UBND");
  cite(portal.document("ubnd-binh-son/1.md", "1/KH-UBND", "2023-03-01"), "57/KH-UBND");
  Site site = portal.resolve();
  REQUIRE(site.missing.size() == 2);
  CHECK(id_of(site, site.missing[0].issuer) != id_of(site, site.missing[1].issuer));
}

TEST_SUITE_END();
