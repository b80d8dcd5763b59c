#include <doctest/doctest.h>

#include "portal_builder.h"

using namespace vankho;

namespace {

PortalBuilder province() {
  PortalBuilder portal;
  portal.body("tinh-uy", "Tỉnh ủy Sông Lam");
  portal.body("xa-a", "Đảng ủy xã A", "tinh-uy");
  portal.body("xa-b", "Đảng ủy xã B", "tinh-uy");
  portal.body("ubnd-tinh", "UBND tỉnh Sông Lam");
  return portal;
}

void commemorate(Document& document, std::string name, std::string day) {
  document.commemorations.push_back({std::move(name), parse_iso_day(day), {}, {}, 12});
}

std::string events(const PortalBuilder& portal, std::string_view path) {
  Site site = portal.resolve();
  std::string ids;
  for (EventIndex event : resolved(site, path).events)
    ids += (ids.empty() ? "" : " ") + site.events[event].id;
  return ids;
}

}  // namespace

TEST_SUITE_BEGIN("site events");

TEST_CASE("a text that commemorates the day of an event belongs to it") {
  PortalBuilder portal = province();
  portal.event("quoc-khanh", "Ngày Quốc khánh", "1945-09-02");
  commemorate(portal.document("xa-a/1.md", "", "2023-08-01"), "Quốc khánh", "1945-09-02");
  commemorate(portal.document("xa-a/2.md", "", "2024-08-01"), "Quốc khánh", "1945-09-02");
  commemorate(portal.document("xa-a/3.md", "", "2024-08-02"), "Quốc khánh", "1946-09-02");
  Site site = portal.resolve();
  CHECK(paths_of(site, site.event_documents.at(0)) == "xa-a/2.md xa-a/1.md");
}

TEST_CASE("of several events of one day the text means the one it names") {
  PortalBuilder portal = province();
  portal.event("cach-mang", "Ngày Cách mạng tháng Tám", "1945-08-19");
  portal.event("cong-an", "Ngày truyền thống Công an nhân dân", "1945-08-19");
  commemorate(portal.document("xa-a/1.md"), "Cách mạng Tháng Tám thành công", "1945-08-19");
  commemorate(portal.document("xa-a/2.md"), "Ngày truyền thống Công an Nhân dân Việt Nam", "1945-08-19");
  CHECK(events(portal, "xa-a/1.md") == "cach-mang");
  CHECK(events(portal, "xa-a/2.md") == "cong-an");
}

TEST_CASE("a local event is that of its body, those above it and those below it") {
  PortalBuilder portal = province();
  portal.event("giai-phong-a", "Ngày giải phóng xã A", "1975-03-25", "xa-a");
  commemorate(portal.document("xa-a/1.md"), "giải phóng xã", "1975-03-25");
  commemorate(portal.document("tinh-uy/1.md"), "giải phóng", "1975-03-25");
  commemorate(portal.document("xa-b/1.md"), "giải phóng xã B", "1975-03-25");
  CHECK(events(portal, "xa-a/1.md") == "giai-phong-a");
  CHECK(events(portal, "tinh-uy/1.md") == "giai-phong-a");
  CHECK(events(portal, "xa-b/1.md") == "");
}

TEST_CASE("an event of the state's tree is the Party's too where the names agree") {
  PortalBuilder portal = province();
  portal.event("tai-lap", "Ngày tái lập tỉnh Sông Lam", "1991-10-01", "ubnd-tinh");
  commemorate(portal.document("tinh-uy/1.md"), "tái lập tỉnh", "1991-10-01");
  CHECK(events(portal, "tinh-uy/1.md") == "tai-lap");
}

TEST_CASE("an event that front matter names must be registered") {
  PortalBuilder portal = province();
  portal.event("quoc-khanh", "Ngày Quốc khánh", "1945-09-02");
  portal.document("xa-a/1.md").event_ids = {{"quoc-khanh", 4}, {"quok-khanh", 5}, {"abcxyz", 6}};
  CHECK(events(portal, "xa-a/1.md") == "quoc-khanh");
  CHECK(
      portal.said() ==
      "van-ban/xa-a/1.md:5: lỗi: không có ngày kỷ niệm nào mang mã 'quok-khanh' trong ky-niem.yaml; có phải "
      "'quoc-khanh'?\n"
      "    → Sửa thành 'quoc-khanh', hoặc thêm ngày kỷ niệm 'quok-khanh' vào ky-niem.yaml.\n"
      "van-ban/xa-a/1.md:6: lỗi: không có ngày kỷ niệm nào mang mã 'abcxyz' trong ky-niem.yaml\n"
      "    → Ghi mã có trong ky-niem.yaml, hoặc thêm ngày kỷ niệm đó vào tệp ấy.\n");
}

TEST_CASE("the scope of an event must be a body") {
  PortalBuilder portal = province();
  portal.event("a", "A", "1945-09-02", "xa-aa").line = 3;
  portal.event("b", "B", "1945-09-02", "hoi-chu-thap-do").line = 4;
  CHECK(portal.said() ==
        "ky-niem.yaml:3: lỗi: phạm vi 'xa-aa' của ngày kỷ niệm 'a' không phải mã của cơ quan nào; có phải "
        "'xa-a'?\n"
        "    → Sửa thành 'pham_vi: xa-a'.\n"
        "ky-niem.yaml:4: lỗi: phạm vi 'hoi-chu-thap-do' của ngày kỷ niệm 'b' không phải 'quoc-gia' cũng "
        "không phải mã "
        "của cơ quan nào\n"
        "    → Ghi 'pham_vi: quoc-gia', hoặc mã của một cơ quan trong co-quan.yaml.\n");
}

TEST_SUITE_END();
