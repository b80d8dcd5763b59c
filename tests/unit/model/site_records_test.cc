#include <doctest/doctest.h>

#include "portal_builder.h"

using namespace vankho;

namespace {

PortalBuilder province() {
  PortalBuilder portal;
  portal.body("tinh-uy", "Tỉnh ủy Sông Lam");
  portal.body("ban-tuyen-giao", "Ban Tuyên giáo Tỉnh ủy", "tinh-uy");
  portal.body("khoi", "Đảng ủy Khối", "tinh-uy");
  portal.body("ban-tuyen-giao-khoi", "Ban Tuyên giáo", "khoi");
  return portal;
}

std::string issuer(const PortalBuilder& portal, std::string_view path) {
  Site site = portal.resolve();
  return id_of(site, resolved(site, path).issuer);
}

const BodyRecord& record(const Site& site, std::string_view id) {
  return site.body_records[site.bodies.find(id).value()];
}

}  // namespace

TEST_SUITE_BEGIN("site records");

TEST_CASE("front matter says who issued a document, else the document does, else its folder") {
  PortalBuilder portal = province();
  portal.document("khoi/thu-muc.md");
  portal.document("khoi/tu-noi.md").issuer = "Ban Tuyên giáo";
  portal.document("khoi/cap-tren.md").issuer = "BAN THƯỜNG VỤ TỈNH ỦY";
  Document& stated = portal.document("tinh-uy/khai-bao.md");
  stated.issuer_id = "khoi";
  stated.issuer_id_line = 3;
  stated.issuer = "Đảng ủy Khối";
  portal.document("khong-thu-muc.md").issuer = "Ban Thường vụ Đảng ủy Khối";
  CHECK(portal.said() == "");
  CHECK(issuer(portal, "khoi/thu-muc.md") == "khoi");
  CHECK(issuer(portal, "khoi/tu-noi.md") == "ban-tuyen-giao-khoi");
  CHECK(issuer(portal, "khoi/cap-tren.md") == "tinh-uy");
  CHECK(issuer(portal, "tinh-uy/khai-bao.md") == "khoi");
  CHECK(issuer(portal, "khong-thu-muc.md") == "khoi");
}

TEST_CASE("an issuer that nobody knows is an error if stated, else a warning, once") {
  PortalBuilder portal = province();
  Document& stated = portal.document("khoi/1.md");
  stated.issuer_id = "dang-uy-khoj";
  stated.issuer_id_line = 3;
  portal.document("khoj/1.md");
  portal.document("khoj/2.md");
  portal.document("hoi-chu-thap-do/1.md");
  portal.document("3.md").issuer = "Hội Chữ thập đỏ tỉnh";
  portal.document("4.md").issuer = "Hội Chữ thập đỏ tỉnh";
  portal.document("5.md");
  CHECK(
      portal.said() ==
      "van-ban/3.md: cảnh báo: không rõ 'Hội Chữ thập đỏ tỉnh' là cơ quan nào trong co-quan.yaml\n"
      "    → Thêm tên này vào 'ten_khac' của cơ quan trong co-quan.yaml, hoặc ghi 'co_quan' ở đầu văn bản.\n"
      "van-ban/5.md: cảnh báo: văn bản nằm ngay dưới van-ban/ và không cho biết cơ quan ban hành\n"
      "    → Chuyển tệp vào thư mục mang mã của cơ quan: van-ban/<mã cơ quan>/…\n"
      "van-ban/hoi-chu-thap-do/1.md: cảnh báo: thư mục 'hoi-chu-thap-do' không phải mã của cơ quan nào, và "
      "văn bản "
      "không cho biết cơ quan ban hành\n"
      "    → Thêm cơ quan 'hoi-chu-thap-do' vào co-quan.yaml, hoặc ghi 'co_quan' ở đầu văn bản.\n"
      "van-ban/khoi/1.md:3: lỗi: không có cơ quan nào mang mã 'dang-uy-khoj' trong co-quan.yaml\n"
      "    → Ghi ở 'co_quan' mã của một cơ quan trong co-quan.yaml, hoặc thêm cơ quan đó vào tệp ấy.\n"
      "van-ban/khoj/1.md: cảnh báo: thư mục 'khoj' không phải mã của cơ quan nào; có phải 'khoi'?\n"
      "    → Đổi tên thư mục thành 'khoi', thêm cơ quan 'khoj' vào co-quan.yaml, hoặc ghi 'co_quan' ở đầu "
      "văn "
      "bản.\n");
}

TEST_CASE("an archive without a registry of bodies is not warned of bodies") {
  PortalBuilder portal;
  portal.document("khoi/1.md").issuer = "Đảng ủy Khối";
  CHECK(portal.said() == "");
}

TEST_CASE("front matter that names another body than the document is doubted") {
  PortalBuilder portal = province();
  Document& document = portal.document("khoi/1.md");
  document.issuer_id = "khoi";
  document.issuer_id_line = 3;
  document.issuer = "Ban Tuyên giáo Tỉnh ủy";
  CHECK(portal.said() ==
        "van-ban/khoi/1.md:3: cảnh báo: 'co_quan' ghi 'khoi', nhưng văn bản do 'Ban Tuyên giáo Tỉnh ủy' ban "
        "hành "
        "('ban-tuyen-giao' trong co-quan.yaml)\n"
        "    → Đối chiếu với bản giấy; 'co_quan' được dùng.\n");
  CHECK(issuer(portal, "khoi/1.md") == "khoi");
}

TEST_CASE("of a body's deadlines those to come are first, the soonest of all, then those without a day") {
  PortalBuilder portal = province();
  portal.today = make_day(2023, 6, 20).value();
  Document& document = portal.document("tinh-uy/1.md", "", "2023-01-01");
  for (auto day : {make_day(2023, 6, 1), make_day(2023, 12, 31), std::optional<Day>(), make_day(2023, 6, 20),
                   make_day(2023, 6, 19)})
    document.deadlines.push_back({"", {{}, day}, "báo cáo", {"Đảng ủy Khối"}, "", "", false, 60});
  const Site site = portal.resolve();
  CHECK(record(site, "khoi").deadlines == std::vector<Duty>{{0, 3}, {0, 1}, {0, 2}, {0, 4}, {0, 0}});
}

TEST_CASE("a body's page has what it issued, what others sent it, and its duties") {
  PortalBuilder portal = province();
  Document& older = portal.document("tinh-uy/1.md", "", "2023-01-01");
  older.addressees = {"Đảng ủy Khối", "các huyện ủy"};
  older.recipients = {"Đảng ủy Khối", "Ban Tuyên giáo", "Thường trực Tỉnh ủy (b/c)"};
  older.tasks = {{"III.1", "III.1", "", {"Ban Tuyên giáo", "Đảng ủy Khối"}, true, 40},
                 {"III.2", "III.2", "", {}, true, 50}};
  older.deadlines.push_back(
      {"30/6", {{}, make_day(2023, 6, 30)}, "báo cáo", {"Đảng ủy Khối"}, "", "", false, 60});
  older.deadlines.push_back({"", {}, "báo cáo", {"Đảng ủy Khối"}, "", "", false, 61});
  Document& newer = portal.document("khoi/1.md", "", "2023-02-01");
  newer.recipients = {"Ban Thường vụ Tỉnh ủy"};
  newer.tasks = {{"II.1", "II.1", "", {"Ban Tuyên giáo"}, true, 40}};
  newer.deadlines.push_back(
      {"15/6", {{}, make_day(2023, 6, 15)}, "báo cáo", {"khoi"}, "tinh-uy", "", true, 5});
  Site site = portal.resolve();
  CHECK(portal.said() == "");
  CHECK(paths_of(site, record(site, "khoi").issued) == "khoi/1.md");
  CHECK(paths_of(site, record(site, "khoi").received) == "tinh-uy/1.md");
  CHECK(paths_of(site, record(site, "tinh-uy").received) == "khoi/1.md");
  CHECK(paths_of(site, record(site, "ban-tuyen-giao").received) == "tinh-uy/1.md");
  DocumentIndex new_one = index_of(site, "khoi/1.md"), old_one = index_of(site, "tinh-uy/1.md");
  CHECK(record(site, "khoi").deadlines == std::vector<Duty>{{old_one, 1}, {old_one, 0}, {new_one, 0}});
  CHECK(record(site, "ban-tuyen-giao").tasks == std::vector<Duty>{{old_one, 0}});
  CHECK(record(site, "ban-tuyen-giao-khoi").tasks == std::vector<Duty>{{new_one, 0}});
  CHECK(resolved(site, "tinh-uy/1.md").addressees ==
        std::vector<std::optional<BodyIndex>>{site.bodies.find("khoi"), std::nullopt});
}

TEST_CASE("a body named together with others has been sent the document too") {
  PortalBuilder portal = province();
  portal.document("khoi/1.md", "", "2023-01-01").recipients = {
      "Các Ban, Văn phòng, Ban Tuyên giáo Đảng ủy Khối", "các xã, phường"};
  Site site = portal.resolve();
  CHECK(paths_of(site, record(site, "ban-tuyen-giao-khoi").received) == "khoi/1.md");
  CHECK(resolved(site, "khoi/1.md").recipients == std::vector<std::optional<BodyIndex>>(2));
}

TEST_CASE("a deadline that front matter and the text both say is one") {
  const auto day = make_day(2026, 12, 15);
  PortalBuilder portal = province();
  Document& document = portal.document("tinh-uy/1.md", "", "2026-01-01");
  document.deadlines = {{"15/12", {{}, day}, "gửi báo cáo", {"Đảng ủy Khối"}, "", "II", false, 9},
                        {"15/12", {{}, day}, "tập huấn", {"Ban Tuyên giáo"}, "", "III", false, 12},
                        {"", {{}, day}, "gửi báo cáo năm", {"khoi"}, "tinh-uy", "", true, 4}};
  const Site site = portal.resolve();
  REQUIRE(site.documents[0].deadlines.size() == 2);
  CHECK(site.documents[0].deadlines[0].what == "tập huấn");
  CHECK(site.documents[0].deadlines[1].what == "gửi báo cáo năm");
  CHECK(site.documents[0].deadlines[1].section == "II");
  CHECK(record(site, "khoi").deadlines == std::vector<Duty>{{0, 1}});
}

TEST_CASE("another work that is due on the same day is another deadline") {
  const auto day = make_day(2026, 12, 15);
  PortalBuilder portal = province();
  Document& document = portal.document("tinh-uy/1.md", "", "2026-01-01");
  document.deadlines = {{"15/12", {{}, day}, "trang trí hội trường trước ngày 15/12", {}, "", "II", false, 9},
                        {"", {{}, day}, "gửi báo cáo", {}, "", "", true, 4}};
  CHECK(portal.resolve().documents[0].deadlines.size() == 2);
}

TEST_CASE("a stated deadline that may be any of several in the text takes none of their places") {
  const auto day = make_day(2026, 12, 15);
  PortalBuilder portal = province();
  Document& document = portal.document("tinh-uy/1.md", "", "2026-01-01");
  document.deadlines = {{"15/12", {{}, day}, "gửi báo cáo", {"Đảng ủy Khối"}, "", "", false, 9},
                        {"15/12", {{}, day}, "tập huấn", {"Đảng ủy Khối"}, "", "", false, 12},
                        {"", {{}, day}, "việc", {"khoi"}, "", "", true, 4}};
  CHECK(portal.resolve().documents[0].deadlines.size() == 3);
}

TEST_CASE("a body that a stated deadline names by id must exist") {
  PortalBuilder portal = province();
  Document& document = portal.document("khoi/1.md", "", "2023-02-01");
  document.deadlines.push_back(
      {"", {}, "báo cáo", {"ban-tuyen-gaio", "Các chi bộ"}, "van-phong-x", "", true, 5});
  CHECK(portal.said() ==
        "van-ban/khoi/1.md:5: lỗi: không có cơ quan nào mang mã 'ban-tuyen-gaio' trong co-quan.yaml; có phải "
        "'ban-tuyen-giao'?\n"
        "    → Sửa thành 'ban-tuyen-giao', hoặc ghi đầy đủ tên cơ quan.\n"
        "van-ban/khoi/1.md:5: lỗi: không có cơ quan nào mang mã 'van-phong-x' trong co-quan.yaml\n"
        "    → Ghi mã của một cơ quan trong co-quan.yaml, hoặc ghi đầy đủ tên cơ quan.\n");
}

TEST_SUITE_END();
