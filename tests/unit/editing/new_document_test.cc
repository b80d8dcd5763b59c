#include "editing/new_document.h"

#include <doctest/doctest.h>

#include "parse/document.h"
#include "parse/outlines.h"

using namespace vankho;

namespace {

Body library() {
  Body body;
  body.id = "thu-vien";
  body.name = "Thư viện tỉnh";
  body.symbols = {"TVT"};
  return body;
}

Document earlier(std::string_view front_matter) {
  std::vector<Problem> problems;
  return parse_document("van-ban/thu-vien/a.md", "---\n" + std::string(front_matter) + "---\n", problems);
}

const DocumentType& type(std::string_view abbreviation) {
  return *type_of_abbreviation(abbreviation, Side::party);
}

}  // namespace

TEST_SUITE_BEGIN("new_document");

TEST_CASE("place, signatory, recipients and the next number are those of the body's newest document") {
  const Body body = library();
  const FiledDocument archive[] = {
      earlier("so: 7-GM/TVT\nloai: giay-moi\ntrich_yeu: a\nngay: 2025-01-02\ndia_danh: Bến Đá\n"),
      earlier("so: 8-GM/TVT\nloai: giay-moi\ntrich_yeu: b\nngay: 2025-11-02\ndia_danh: Lam Giang\n"
              "nguoi_ky: {chuc_vu: GIÁM ĐỐC, ho_ten: Lê Ví Dụ}\nnoi_nhan: [Như trên, Lưu]\n")};
  const File file = new_document({&type("GM"), &body, "họp bạn đọc", *make_day(2026, 3, 1), ""}, archive);
  CHECK(file.path == "van-ban/thu-vien/2026/giay-moi-hop-ban-doc.md");
  CHECK(file.bytes ==
        "---\n"
        "# so: 09-GM/TVT    # lấy số xong thì sửa và bỏ dấu # ở đầu dòng\n"
        "loai: giay-moi\n"
        "trich_yeu: họp bạn đọc\n"
        "co_quan: thu-vien\n"
        "ngay: 2026-03-01\n"
        "dia_danh: Lam Giang\n"
        "nguoi_ky: {chuc_vu: GIÁM ĐỐC, ho_ten: Lê Ví Dụ}\n"
        "noi_nhan:\n"
        "  - Như trên\n"
        "  - Lưu\n"
        "trang_thai: du-thao\n"
        "---\n"
        "\n"
        "Thư viện tỉnh trân trọng kính mời: [người, cơ quan được mời]\n"
        "\n"
        "Tới dự: [tên cuộc họp]\n"
        "\n"
        "Thời gian: [giờ], ngày [ngày/tháng/năm]\n"
        "\n"
        "Địa điểm: [địa điểm]\n");
}

TEST_CASE("a body of the state counts its numbers anew each year") {
  const Body body = library();
  const FiledDocument archive[] = {
      earlier("so: 45/KH-TVT\nloai: ke-hoach\ntrich_yeu: a\nngay: 2025-11-02\n")};
  const Request next_year{&type("KH"), &body, "b", *make_day(2026, 1, 5), ""};
  const Request same_year{&type("KH"), &body, "b", *make_day(2025, 12, 5), ""};
  CHECK(new_document(next_year, archive).bytes.find("# so: 01/KH-TVT ") != std::string::npos);
  CHECK(new_document(same_year, archive).bytes.find("# so: 46/KH-TVT ") != std::string::npos);
}

TEST_CASE("a number that is given stands in the front matter") {
  const Body body = library();
  const File file = new_document({&type("KH"), &body, "b", *make_day(2026, 1, 5), "12-KH/TVT"}, {});
  CHECK(file.bytes.starts_with("---\nso: 12-KH/TVT\nloai: ke-hoach\n"));
}

TEST_CASE("the count alone becomes a number in the form of the body") {
  Body body = library();
  const Request request{&type("KH"), &body, "b", *make_day(2026, 1, 5), "12"};
  CHECK(new_document(request, {}).bytes.starts_with("---\nso: 12-KH/TVT\nloai: ke-hoach\n"));
  body.name = "Sở Văn hóa";
  CHECK(new_document(request, {}).bytes.starts_with("---\nso: 12/KH-TVT\nloai: ke-hoach\n"));
  CHECK(new_document({&type("CV"), &body, "b", *make_day(2026, 1, 5), "7"}, {})
            .bytes.starts_with("---\nso: 7/TVT\n"));
}

TEST_CASE("a file's name is cut between words") {
  const Body body = library();
  const std::string title =
      "tổ chức ngày hội đọc sách dành cho thiếu niên, nhi đồng trên địa bàn toàn tỉnh trong dịp nghỉ hè";
  CHECK(new_document({&type("KH"), &body, title, *make_day(2026, 1, 5), ""}, {}).path ==
        "van-ban/thu-vien/2026/ke-hoach-to-chuc-ngay-hoi-doc-sach-danh-cho-thieu-nien-nhi-dong-tren.md");
  CHECK(new_document({&type("KH"), &body, std::string(61, 'a'), *make_day(2026, 1, 5), ""}, {}).path ==
        "van-ban/thu-vien/2026/ke-hoach-" + std::string(60, 'a') + ".md");
}

TEST_CASE("a new document of every type is read without a problem, as what was asked for") {
  const Body body = library();
  for (const DocumentType& type : document_types()) {
    CAPTURE(type.name);
    const File file = new_document({&type, &body, "việc thử", *make_day(2026, 1, 5), ""}, {});
    std::vector<Problem> problems;
    const Document read = parse_document(file.path, file.bytes, problems);
    CHECK(problems.empty());
    CHECK(read.title == "việc thử");
    CHECK(read.issuer_id == "thu-vien");
    CHECK(read.draft);
    CHECK((read.type == type.abbreviation || type.slug == "quy-dinh" || type.abbreviation == "TT"));
  }
}

TEST_CASE("a plan has its three sections and what stands in them") {
  std::vector<Problem> problems;
  const Document plan =
      parse_document("a.md", outline_for("ke-hoach", "Thư viện tỉnh", "đọc sách"), problems);
  std::string headings;
  for (const Heading& heading : plan.headings) {
    if (heading.level == 1) headings += heading.numeral + ". " + heading.text + "\n";
  }
  CHECK(headings == "I. MỤC ĐÍCH, YÊU CẦU\nII. NỘI DUNG\nIII. TỔ CHỨC THỰC HIỆN\n");
}

TEST_SUITE_END();
