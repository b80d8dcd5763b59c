#include <doctest/doctest.h>

#include "portal_builder.h"

using namespace vankho;

namespace {

// What is said of one link in a document that stands among others.
std::string said_of(std::string_view target) {
  PortalBuilder portal;
  Document& document = portal.document("a/1.md");
  document.links.push_back({std::string(target), 9, 14, false});
  document.footnotes.resize(2);
  Block& block = document.blocks.emplace_back();
  block.anchor = "III.2";
  Document& draft = portal.document("a/du-thao.md");
  draft.draft = true;
  draft.title = "CANARY";
  portal.document("b/Kế hoạch.md").blocks.emplace_back().anchor = "II.4.1";
  Page& page = portal.pages.emplace_back();
  page.path = "trang/gioi-thieu.md";
  page.html = "<h2 id=\"lien-he\">Liên hệ</h2>";
  portal.files = {"van-ban/a/so-do.png", "co-quan.yaml"};
  return portal.said();
}

}  // namespace

TEST_SUITE_BEGIN("site links");

TEST_CASE("links to documents, pages, files and anchors that exist are fine") {
  for (std::string_view target :
       {"#III.2", "#fn2", "#", "1.md#III.2", "../b/K%E1%BA%BF%20ho%E1%BA%A1ch.md#II.4.1",
        "../../trang/gioi-thieu.md#lien-he", "so-do.png", "./so-do.png", "so-do.png#page=2"}) {
    CHECK(said_of(target) == "");
  }
}

TEST_CASE("a dead link is told with its place, and with what was meant") {
  CHECK(said_of("so-da.png") ==
        "van-ban/a/1.md:9:14: lỗi: liên kết 'so-da.png' không dẫn tới tệp nào; có phải 'so-do.png'?\n"
        "    → Sửa liên kết thành 'so-do.png'.\n");
  CHECK(
      said_of("Kế hoạch.md") ==
      "van-ban/a/1.md:9:14: lỗi: liên kết 'Kế hoạch.md' không dẫn tới tệp nào; có phải '../b/Kế hoạch.md'?\n"
      "    → Sửa liên kết thành '../b/Kế hoạch.md'.\n");
  CHECK(said_of("So-Do.PNG").find("có phải 'so-do.png'?") != std::string::npos);
  CHECK(said_of("../b/Kế hoạch.html").find("có phải '../b/Kế hoạch.md'?") != std::string::npos);
  CHECK(said_of("khong-co-gi-ca.docx") ==
        "van-ban/a/1.md:9:14: lỗi: liên kết 'khong-co-gi-ca.docx' không dẫn tới tệp nào\n"
        "    → Kiểm tra đường dẫn: tính từ thư mục của tệp này, ngăn cách bằng '/', đúng chữ hoa, chữ thường "
        "và dấu.\n");
  CHECK(said_of("../../../../etc/passwd") ==
        "van-ban/a/1.md:9:14: lỗi: liên kết '../../../../etc/passwd' dẫn ra ngoài kho nội dung\n"
        "    → Chép tệp vào cạnh văn bản rồi liên kết tới đó.\n");
}

TEST_CASE("a dead anchor is told with the one that was meant") {
  CHECK(said_of("#III.3") ==
        "van-ban/a/1.md:9:14: lỗi: liên kết '#III.3': không có mục 'III.3' ở đó; có phải 'III.2'?\n"
        "    → Sửa thành '#III.2'.\n");
  CHECK(said_of("#fn3").find("có phải 'fn") != std::string::npos);
  CHECK(said_of("../../trang/gioi-thieu.md#khac") ==
        "van-ban/a/1.md:9:14: lỗi: liên kết '../../trang/gioi-thieu.md#khac': không có mục 'khac' ở đó\n"
        "    → Ghi mục như trên trang, các cấp nối bằng dấu chấm: '#II.4.1'.\n");
}

TEST_CASE("a link to what this edition does not show says so, without a word of it") {
  CHECK(
      said_of("du-thao.md") ==
      "van-ban/a/1.md:9:14: lỗi: liên kết 'du-thao.md' dẫn tới tệp có thật, nhưng không được đưa vào ấn bản "
      "'noi-bo'\n"
      "    → Bỏ liên kết, hoặc chờ văn bản ấy được công bố trong ấn bản này.\n");
}

TEST_CASE("a hidden document is never what was meant") {
  CHECK(said_of("du-thap.md").find("du-thao.md") == std::string::npos);
}

TEST_CASE("links of pages are checked too, those with a scheme are not") {
  PortalBuilder portal;
  Page& page = portal.pages.emplace_back();
  page.path = "trang/a.md";
  page.links = {{0, "https://example.org/x", 1, 1}, {0, "mailto:a@b.vn", 2, 1}, {0, "b.md", 3, 7}};
  CHECK(portal.said() ==
        "trang/a.md:3:7: lỗi: liên kết 'b.md' không dẫn tới tệp nào; có phải 'a.md'?\n"
        "    → Sửa liên kết thành 'a.md'.\n");
}

TEST_CASE("attached files must exist and be shown") {
  PortalBuilder portal;
  Document& document = portal.document("a/1.md");
  document.attachments = {{"Bản ký", "van-ban/a/ban-ky.pdf", true, 4},
                          {"Đề cương", "van-ban/a/de-cuong.md", false, 5},
                          {"Phụ lục", "", false, 80}};
  portal.document("a/de-cuong.md").draft = true;
  portal.files = {"van-ban/a/ban-ki.pdf"};
  CHECK(
      portal.said() ==
      "van-ban/a/1.md:4: lỗi: không có tệp đính kèm 'ban-ky.pdf'; có phải 'ban-ki.pdf'?\n"
      "    → Sửa đường dẫn ở 'dinh_kem' thành 'ban-ki.pdf'.\n"
      "van-ban/a/1.md:5: lỗi: tệp đính kèm 'de-cuong.md' có thật, nhưng không được đưa vào ấn bản 'noi-bo'\n"
      "    → Bỏ tệp khỏi 'dinh_kem', hoặc cho tệp ấy cùng mức lưu hành và ngày công bố với văn bản này.\n");
}

TEST_CASE("a document of a gathered repository names no files but that repository's own") {
  PortalBuilder portal;
  Document& guest = portal.document("khach/1.md");
  guest.links = {{"../chu/mat.pdf", 7, 3, false},
                 {"../chu/so-do.png", 8, 1, true},
                 {"../chu/2.md", 9, 5, false},
                 {"bieu.pdf", 10, 1, false},
                 {"../chu/mat.pdg", 11, 1, false}};
  guest.attachments = {{"Mật", "van-ban/chu/mat.pdf", false, 4},
                       {"Biểu", "van-ban/khach/bieu.pdf", false, 5}};
  portal.document("chu/2.md").links = {{"../khach/bieu.pdf", 6, 1, false}, {"mat.pdf", 7, 1, false}};
  portal.files = {"van-ban/chu/mat.pdf", "van-ban/chu/so-do.png", "van-ban/khach/bieu.pdf"};
  portal.may_name = [](const std::string& from, const std::string& path) {
    return !from.starts_with("van-ban/khach/") || path.starts_with("van-ban/khach/");
  };
  const std::string told =
      "' không ở trong kho của văn bản này\n"
      "    → Chép tệp vào kho ấy, hoặc bỏ chỗ nhắc tới: văn bản của kho được gộp chỉ nhắc tới tệp của chính "
      "kho "
      "mình.\n";
  CHECK(portal.said() == "van-ban/khach/1.md:4: lỗi: '../chu/mat.pdf" + told +
                             "van-ban/khach/1.md:7:3: lỗi: '../chu/mat.pdf" + told +
                             "van-ban/khach/1.md:8:1: lỗi: '../chu/so-do.png" + told +
                             "van-ban/khach/1.md:9:5: lỗi: '../chu/2.md" + told +
                             "van-ban/khach/1.md:11:1: lỗi: liên kết '../chu/mat.pdg' không dẫn tới tệp nào\n"
                             "    → Kiểm tra đường dẫn: tính từ thư mục của tệp này, ngăn cách bằng '/', "
                             "đúng chữ hoa, chữ thường "
                             "và dấu.\n");
}

TEST_CASE("what the portal describes itself in is never published, and never what was meant") {
  PortalBuilder portal;
  Document& document = portal.document("a/1.md");
  document.links = {{"../../site.yaml", 7, 3, false},
                    {"../../x:main:co-quan.yaml", 8, 1, false},
                    {"../../co-quan.yml", 9, 1, false}};
  document.attachments = {{"Sổ", "ky-niem.yaml", false, 4}};
  portal.files = {"site.yaml", "co-quan.yaml", "ky-niem.yaml", "x:main:co-quan.yaml"};
  const std::string told =
      "' là tệp khai báo của cổng, không bao giờ lên trang\n"
      "    → Bỏ chỗ nhắc tới tệp này; điều người đọc cần biết thì ghi vào một trang ở trang/.\n";
  CHECK(portal.said() == "van-ban/a/1.md:4: lỗi: '../../ky-niem.yaml" + told +
                             "van-ban/a/1.md:7:3: lỗi: '../../site.yaml" + told +
                             "van-ban/a/1.md:8:1: lỗi: '../../x:main:co-quan.yaml" + told +
                             "van-ban/a/1.md:9:1: lỗi: liên kết '../../co-quan.yml' không dẫn tới tệp nào\n"
                             "    → Kiểm tra đường dẫn: tính từ thư mục của tệp này, ngăn cách bằng '/', "
                             "đúng chữ hoa, chữ thường "
                             "và dấu.\n");
}

TEST_SUITE_END();
