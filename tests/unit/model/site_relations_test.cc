#include <doctest/doctest.h>

#include "portal_builder.h"

using namespace vankho;

namespace {

PortalBuilder committee() {
  PortalBuilder portal;
  portal.body("tinh-uy", "Tỉnh ủy Sông Lam", "", "TU");
  portal.body("khoi", "Đảng ủy Khối", "tinh-uy", "ĐUK");
  return portal;
}

void state(Document& document, RelationKind kind, std::string number, std::string date = "") {
  document.relations.push_back({kind, std::move(number), parse_iso_day(date), 7});
}

}  // namespace

TEST_SUITE_BEGIN("site relations");

TEST_CASE("a document that is replaced, amended or repealed says so, and by what") {
  PortalBuilder portal = committee();
  portal.document("tinh-uy/1.md", "1-KH/TU", "2021-01-01");
  portal.document("tinh-uy/2.md", "2-KH/TU", "2021-01-02");
  portal.document("tinh-uy/3.md", "3-KH/TU", "2021-01-03");
  portal.document("tinh-uy/4.md", "4-KH/TU", "2021-01-04");
  Document& newer = portal.document("tinh-uy/9.md", "9-KH/TU", "2023-01-01");
  state(newer, RelationKind::replaces, "1-KH/TU");
  state(newer, RelationKind::amends, "2-KH/TU", "2021-01-02");
  state(newer, RelationKind::repeals, "3-KH/TU");
  Document& newest = portal.document("tinh-uy/10.md", "10-KH/TU", "2024-01-01");
  state(newest, RelationKind::repeals, "1-KH/TU");
  Site site = portal.resolve();
  CHECK(portal.said() == "");
  CHECK(resolved(site, "tinh-uy/1.md").status == Status::repealed);
  CHECK(paths_of(site, resolved(site, "tinh-uy/1.md").replaced_by) == "tinh-uy/9.md");
  CHECK(paths_of(site, resolved(site, "tinh-uy/1.md").repealed_by) == "tinh-uy/10.md");
  CHECK(resolved(site, "tinh-uy/2.md").status == Status::amended);
  CHECK(resolved(site, "tinh-uy/3.md").status == Status::repealed);
  CHECK(resolved(site, "tinh-uy/4.md").status == Status::in_force);
  CHECK(paths_of(site, resolved(site, "tinh-uy/9.md").replaces) == "tinh-uy/1.md");
  CHECK(resolved(site, "tinh-uy/9.md").status == Status::in_force);
}

TEST_CASE("a draft replaces nothing yet") {
  PortalBuilder portal = committee();
  portal.document("tinh-uy/1.md", "1-KH/TU", "2021-01-01");
  Document& draft = portal.document("tinh-uy/2.md", "2-KH/TU", "2023-01-01");
  draft.draft = true;
  state(draft, RelationKind::replaces, "1-KH/TU");
  CHECK(resolved(portal.resolve(), "tinh-uy/1.md").status == Status::in_force);
}

TEST_CASE("what a document carries out is told by its preamble and its front matter, once") {
  PortalBuilder portal = committee();
  portal.document("tinh-uy/1.md", "113-KH/TU", "2023-03-01");
  portal.document("tinh-uy/2.md", "114-KH/TU", "2023-03-02");
  Document& plan = portal.document("khoi/1.md", "1-KH/ĐUK", "2023-04-01");
  plan.citations.push_back({"113-KH/TU", make_day(2023, 3, 1), "", {5}});
  plan.bases = {"113-KH/TU", "99-KH/TU"};
  state(plan, RelationKind::carries_out, "113-KH/TU");
  state(plan, RelationKind::carries_out, "114-KH/TU");
  Site site = portal.resolve();
  CHECK(paths_of(site, resolved(site, "khoi/1.md").carries_out) == "tinh-uy/1.md tinh-uy/2.md");
  CHECK(paths_of(site, resolved(site, "tinh-uy/1.md").carried_out_by) == "khoi/1.md");
}

TEST_CASE("a relation to a document that is not here is no mistake") {
  PortalBuilder portal = committee();
  state(portal.document("khoi/1.md", "1-KH/ĐUK", "2023-04-01"), RelationKind::replaces, "7-KH/ĐUK",
        "2020-01-01");
  CHECK(portal.said() == "");
  CHECK(resolved(portal.resolve(), "khoi/1.md").unmet_relations == std::vector<std::string>{"7-KH/ĐUK"});
}

TEST_CASE("a number that two documents have needs its date") {
  PortalBuilder portal = committee();
  portal.document("tinh-uy/cu.md", "20-KH/TU", "2016-03-01");
  portal.document("tinh-uy/moi.md", "20-KH/TU", "2021-01-05");
  state(portal.document("tinh-uy/1.md", "1-KH/TU", "2023-04-01"), RelationKind::replaces, "20-KH/TU");
  CHECK(portal.said() ==
        "van-ban/tinh-uy/1.md:7: lỗi: có 2 văn bản mang số '20-KH/TU': van-ban/tinh-uy/moi.md (2021-01-05), "
        "van-ban/tinh-uy/cu.md (2016-03-01)\n"
        "    → Ghi thêm ngày của văn bản được nói đến: {so: 20-KH/TU, ngay: 2021-01-05}.\n");
  CHECK(resolved(portal.resolve(), "tinh-uy/moi.md").status == Status::in_force);
}

TEST_CASE("an attached document of the archive knows to what it is attached") {
  PortalBuilder portal = committee();
  portal.document("khoi/de-cuong.md");
  portal.document("khoi/1.md", "1-KH/ĐUK", "2023-04-01")
      .attachments.push_back({"Đề cương", "van-ban/khoi/de-cuong.md", false, 4});
  Site site = portal.resolve();
  CHECK(portal.said() == "");
  CHECK(paths_of(site, resolved(site, "khoi/de-cuong.md").attached_to) == "khoi/1.md");
}

TEST_SUITE_END();
