// What can hardly be, of documents and bodies beside one another.
#include <doctest/doctest.h>

#include "portal_builder.h"

using namespace vankho;

namespace {

// Two plans of the people's committee.
PortalBuilder two_plans(const std::string& number, const std::string& first, const std::string& second) {
  PortalBuilder portal;
  portal.body("ubnd", "Ủy ban nhân dân tỉnh", "", "UBND");
  portal.document("ubnd/a.md", number, first).source = "một";
  portal.document("ubnd/b.md", number, second).source = "hai";
  return portal;
}

}  // namespace

TEST_SUITE_BEGIN("doubts");

TEST_CASE("a number of the state is used once a year, one of the Party may come again") {
  CHECK(
      two_plans("57/KH-UBND", "2025-01-05", "2025-03-09").said() ==
      R"(van-ban/ubnd/b.md: cảnh báo: số '57/KH-UBND' trong năm 2025 đã có ở van-ban/ubnd/a.md, ngày 5/1/2025
    → Số của cơ quan nhà nước mỗi năm chỉ dùng một lần: đối chiếu số và ngày với bản giấy; bản giấy đúng như vậy thì để nguyên.
)");
  CHECK(two_plans("57/KH-UBND", "2024-01-05", "2025-03-09").said() == "");
  CHECK(two_plans("57-KH/TU", "2025-01-05", "2025-03-09").said() == "");
}

TEST_CASE("the same text under two names is told once") {
  PortalBuilder portal = two_plans("", "", "");
  CHECK(portal.said() == "");
  portal.documents[1].source = "một";
  CHECK(portal.said() == R"(van-ban/ubnd/b.md: cảnh báo: lời văn giống hệt van-ban/ubnd/a.md
    → Nếu là một văn bản thì bỏ bớt một tệp; nếu là hai thì ghi số và ngày của từng văn bản.
)");
  portal.documents[1].number = "5/KH-UBND";
  CHECK(portal.said() == "");
}

TEST_CASE("two documents that replace each other are told of, since neither would be in force") {
  PortalBuilder portal;
  portal.body("ubnd", "Ủy ban nhân dân tỉnh", "", "UBND");
  portal.document("ubnd/a.md", "5/KH-UBND", "2025-01-05")
      .relations.push_back({RelationKind::replaces, "6/KH-UBND", {}, 3});
  CHECK(portal.said() == "");
  portal.document("ubnd/b.md", "6/KH-UBND", "2025-01-05")
      .relations.push_back({RelationKind::repeals, "5/KH-UBND", {}, 3});
  CHECK(
      portal.said() ==
      R"(van-ban/ubnd/a.md: cảnh báo: văn bản này và van-ban/ubnd/b.md thay thế hoặc bãi bỏ lẫn nhau, nên cả hai đều thành hết hiệu lực
    → Đối chiếu với bản giấy: chỉ văn bản ban hành sau mới ghi 'thay_the' hoặc 'bai_bo'.
)");
}

TEST_CASE("nothing cites what is issued after it") {
  PortalBuilder portal;
  portal.body("ubnd", "Ủy ban nhân dân tỉnh", "", "UBND");
  Document& plan = portal.document("ubnd/a.md", "5/KH-UBND", "2025-01-05");
  plan.citations.push_back({"18-NQ/TU", make_day(2025, 1, 5), "", {7}});
  CHECK(portal.said() == "");
  plan.citations.push_back({"19-NQ/TU", make_day(2025, 6, 1), "", {9, 12}});
  CHECK(
      portal.said() ==
      R"(van-ban/ubnd/a.md:9: cảnh báo: '19-NQ/TU' ghi ngày 1/6/2025, sau ngày ban hành văn bản này (5/1/2025)
    → Đối chiếu với bản giấy: một trong hai ngày ghi nhầm.
)");
}

TEST_CASE("two bodies of one name are told where they live at one time under one parent") {
  PortalBuilder portal;
  portal.body("tinh", "Tỉnh ủy");
  Body& old = portal.body("so-cu", "Sở Văn hóa", "tinh");
  old.line = 2;
  old.to = make_day(2024, 12, 31);
  Body& now = portal.body("so-moi", "Sở Văn hóa", "tinh");
  now.line = 3;
  now.from = make_day(2025, 1, 1);
  CHECK(portal.said() == "");
  now.from.reset();
  CHECK(
      portal.said() ==
      R"(co-quan.yaml:3: cảnh báo: cơ quan 'so-moi' trùng tên 'Sở Văn hóa' với 'so-cu' ở dòng 2, cùng cấp trên, cùng thời gian
    → Nếu là một cơ quan thì xóa một mục; nếu cơ quan này nối tiếp cơ quan kia thì ghi 'den' và 'tu'.
)");
  now.parent.clear();
  CHECK(portal.said() == "");
}

TEST_SUITE_END();
