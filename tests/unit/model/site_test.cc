#include "model/site.h"

#include <doctest/doctest.h>

#include "portal_builder.h"

using namespace vankho;

namespace {

std::string shown(const PortalBuilder& portal) {
  Site site = portal.resolve();
  std::vector<DocumentIndex> all(site.documents.size());
  for (DocumentIndex i = 0; i < all.size(); ++i) all[i] = i;
  return paths_of(site, all);
}

}  // namespace

TEST_SUITE_BEGIN("site");

TEST_CASE("an edition shows what circulates there, is finished, and is due") {
  PortalBuilder portal;
  portal.document("a/noi-bo.md", "", "2023-01-05");
  portal.document("a/cong-khai.md", "", "2023-01-04").circulation = Circulation::open;
  Document& draft = portal.document("a/du-thao.md", "", "2023-01-03");
  draft.draft = true;
  draft.circulation = Circulation::open;
  Document& later = portal.document("a/mai.md", "", "2023-01-02");
  later.embargo = make_day(2026, 1, 2);
  later.circulation = Circulation::open;
  Document& now = portal.document("a/hom-nay.md", "", "2023-01-01");
  now.embargo = make_day(2026, 1, 1);
  now.circulation = Circulation::open;

  CHECK(shown(portal) == "a/noi-bo.md a/cong-khai.md a/hom-nay.md");
  portal.edition = "cong-khai";
  CHECK(shown(portal) == "a/cong-khai.md a/hom-nay.md");
  portal.edition = "congkhai";
  CHECK(shown(portal) == "a/cong-khai.md a/hom-nay.md");  // of a name that is mistyped, or nobody knows
  portal.with_unpublished = true;
  CHECK(shown(portal) == "a/noi-bo.md a/cong-khai.md a/du-thao.md a/mai.md a/hom-nay.md");
}

TEST_CASE("documents are listed newest first, undated ones by the last day they can be of, or the first") {
  PortalBuilder portal;
  portal.document("a/1.md", "", "2022-01-01");
  portal.document("a/3.md", "", "2023-01-01");
  portal.document("a/2.md", "", "2023-01-01");
  portal.document("a/khong-ro.md");
  portal.document("a/khoang.md").written = {make_day(2021, 1, 1), make_day(2022, 6, 30)};
  portal.document("a/tu-ngay.md").written.from = make_day(2022, 7, 1);
  CHECK(shown(portal) == "a/2.md a/3.md a/tu-ngay.md a/khoang.md a/1.md a/khong-ro.md");
}

TEST_CASE("pages are in their order, then alphabetical; events by their day in the year") {
  PortalBuilder portal;
  for (auto [title, order] : {std::pair{"Ẩn", 1000}, {"An", 1000}, {"Liên hệ", 2}, {"Đầu", 1000}}) {
    Page& page = portal.pages.emplace_back();
    page.path = "trang/" + std::string(title) + ".md";
    page.title = title;
    page.order = order;
  }
  portal.event("thang-chin", "Quốc khánh", "1945-09-02");
  portal.event("thang-hai", "Thành lập Đảng", "1930-02-03");
  Event& lunar = portal.event("gio-to", "Giỗ Tổ", "");
  lunar.lunar = LunarDay{10, 3};  // 26/4 in 2026
  portal.event("thang-tu", "Thống nhất", "1975-04-30");
  Site site = portal.resolve();
  std::string titles, ids;
  for (const Page& page : site.pages) titles += page.title + " ";
  for (const Event& event : site.events) ids += event.id + " ";
  CHECK(titles == "Liên hệ An Ẩn Đầu ");
  CHECK(ids == "thang-hai gio-to thang-tu thang-chin ");
}

TEST_SUITE_END();

TEST_CASE("a document that states neither number nor motto follows the rules of the body that issued it") {
  PortalBuilder portal;
  portal.body("ubnd", "Ủy ban nhân dân xã Ân Giang");
  portal.body("thanh-tra", "Thanh tra tỉnh").kind = "Cơ quan nhà nước";
  portal.body("thuong-truc", "Thường trực HĐND tỉnh").kind = "Hội đồng nhân dân";
  portal.body("tinh-doan", "Tỉnh đoàn Thanh Hà");
  portal.body("huyen-uy", "Huyện ủy Hải Lăng");
  for (const char* body : {"ubnd", "thanh-tra", "thuong-truc", "tinh-doan", "huyen-uy"})
    portal.document(body + std::string("/a.md"));
  portal.document("tinh-doan/b.md", "07-HD/TĐTN");
  portal.document("ubnd/c.md", "12-KH/BCS");
  portal.document("huyen-uy/d.md").side = Side::state;
  const Site site = portal.resolve();
  const auto rules = [&](std::string_view path) { return rules_of(site, index_of(site, path)); };
  CHECK(rules("ubnd/a.md") == Rules::state);
  CHECK(rules("thanh-tra/a.md") == Rules::state);
  CHECK(rules("thuong-truc/a.md") == Rules::state);
  CHECK(rules("tinh-doan/a.md") == Rules::own);
  CHECK(rules("tinh-doan/b.md") == Rules::own);
  CHECK(rules("huyen-uy/a.md") == Rules::party);
  CHECK(rules("ubnd/c.md") == Rules::party);
  CHECK(rules("huyen-uy/d.md") == Rules::state);
}
