#include <doctest/doctest.h>

#include "portal_builder.h"

using namespace vankho;

TEST_SUITE_BEGIN("site addresses");

TEST_CASE("an address is the file's path in plain letters") {
  CHECK(address_of("van-ban/duk-tinh/2023/kh-108.md") == "van-ban/duk-tinh/2023/kh-108.html");
  CHECK(address_of("van-ban/Đảng ủy/Kế hoạch 5 (bản 2.1).MD") == "van-ban/dang-uy/ke-hoach-5-ban-2-1.html");
  CHECK(address_of("trang/Giới thiệu.md") == "trang/gioi-thieu.html");
  CHECK(address_of("van-ban/a/Bảng số liệu.XLSX") == "van-ban/a/bang-so-lieu.xlsx");
  CHECK(address_of("van-ban/a/v1.2/anh.tar.gz") == "van-ban/a/v1-2/anh-tar.gz");
  CHECK(address_of("van-ban/a/README") == "van-ban/a/readme");
  CHECK(address_of("van-ban/a/.an") == "van-ban/a/an");
}

TEST_CASE("names that Windows keeps for devices are not used") {
  CHECK(address_of("van-ban/con/aux.md") == "van-ban/con_/aux_.html");
  CHECK(address_of("van-ban/a/com1.pdf") == "van-ban/a/com1_.pdf");
  CHECK(address_of("van-ban/a/console.md") == "van-ban/a/console.html");
}

TEST_CASE("a long path is cut to 180 bytes and told apart by its hash") {
  std::string folder = "van-ban/" + std::string(100, 'a') + "/";
  std::string one = address_of(folder + std::string(100, 'b') + "1.md");
  std::string other = address_of(folder + std::string(100, 'b') + "2.md");
  CHECK(one.size() == 180);
  CHECK(one.starts_with(folder + "bbb"));
  CHECK(one.ends_with(".html"));
  CHECK(one != other);
  CHECK(address_of(folder + std::string(66, 'b') + ".md") == folder + std::string(66, 'b') + ".html");
}

TEST_CASE("two files that claim one address are named together") {
  PortalBuilder portal;
  portal.document("a/QĐ-12.md");
  portal.document("a/qd-12.md").attachments.push_back({"Bản ký", "van-ban/a/qd 12.html", false, 3});
  portal.files = {"van-ban/a/qd 12.html"};
  CHECK(portal.said() ==
        "van-ban/a/qd 12.html: lỗi: hai tệp cùng một địa chỉ van-ban/a/qd-12.html: van-ban/a/QĐ-12.md và "
        "van-ban/a/qd "
        "12.html\n"
        "    → Đổi tên một trong hai tệp.\n"
        "van-ban/a/qd-12.md: lỗi: hai tệp cùng một địa chỉ van-ban/a/qd-12.html: van-ban/a/QĐ-12.md và "
        "van-ban/a/qd-12.md\n"
        "    → Đổi tên một trong hai tệp.\n");
}

TEST_CASE("a page cannot take the place of the list of pages") {
  PortalBuilder portal;
  portal.pages.emplace_back().path = "trang/index.md";
  CHECK(portal.said() ==
        "trang/index.md: lỗi: địa chỉ trang/index.html là của trang do vankho lập ra\n"
        "    → Đổi tên tệp này.\n");
}

TEST_CASE("no file stands where browsers run scripts") {
  for (std::string path : {"assets/x.js", "Tìm kiếm/tu/x.txt", "so-lieu.js", "Assets", "tim-kiem"}) {
    PortalBuilder portal;
    portal.document("a/1.md").attachments.push_back({"Biểu", path, false, 3});
    portal.files = {path};
    CHECK(portal.said() == path + ": lỗi: địa chỉ " + address_of(path) +
                               " ở nơi vankho giữ cho mã lệnh của trang\n"
                               "    → Chuyển tệp này sang thư mục khác, chẳng hạn cạnh văn bản.\n");
  }
}

TEST_CASE("a file stands in the way of a folder that is called like it") {
  PortalBuilder portal;
  portal.document("Tỉnh ủy/1.md").attachments = {{"Biểu", "van-ban/tinh-uy", false, 3},
                                                 {"Bảng", "tai-lieu/Bảng/x.csv", false, 4},
                                                 {"Bảng", "tai-lieu/bang-2.csv", false, 5},
                                                 {"Bảng", "tai-lieu/bang", false, 6}};
  portal.files = {"tai-lieu/Bảng/x.csv", "tai-lieu/bang", "tai-lieu/bang-2.csv", "van-ban/tinh-uy"};
  CHECK(portal.said() ==
        "tai-lieu/bang: lỗi: địa chỉ tai-lieu/bang của tệp này cũng là thư mục của tai-lieu/Bảng/x.csv\n"
        "    → Đổi tên tệp này, chẳng hạn thêm đuôi cho đúng loại tệp.\n"
        "van-ban/tinh-uy: lỗi: địa chỉ van-ban/tinh-uy của tệp này cũng là thư mục của van-ban/Tỉnh "
        "ủy/1.md\n"
        "    → Đổi tên tệp này, chẳng hạn thêm đuôi cho đúng loại tệp.\n");
}

TEST_CASE("a link means a file beside the one that it stands in") {
  CHECK(linked_path("van-ban/a/1.md", "2.md") == "van-ban/a/2.md");
  CHECK(linked_path("van-ban/a/1.md", "../b/./2.md#III.2") == "van-ban/b/2.md");
  CHECK(linked_path("van-ban/a/1.md", "K%E1%BA%BF%20ho%E1%BA%A1ch.md?x") == "van-ban/a/Kế hoạch.md");
  CHECK(linked_path("van-ban/a/1.md", "/trang/a.md") == "trang/a.md");
  CHECK(linked_path("van-ban/a/1.md", "100%.pdf") == "van-ban/a/100%.pdf");
  CHECK(linked_path("van-ban/a/1.md", "#III.2") == "");
  CHECK(linked_path("van-ban/a/1.md", "../../../x") == "../x");
  CHECK(linked_anchor("2.md#%C4%90i%E1%BB%81u") == "Điều");
  CHECK(linked_anchor("2.md") == "");
}

TEST_CASE("a path written from one file leads to the other") {
  for (std::string_view to : {"van-ban/a/2.md", "van-ban/b/c/2.md", "trang/x #1.md", "x"}) {
    CHECK(path_beside("van-ban/a/1.md", relative_path("van-ban/a/1.md", to)) == to);
  }
  CHECK(relative_path("van-ban/a/1.md", "van-ban/b/2.md") == "../b/2.md");
  CHECK(relative_path("van-ban/a/1.md", "van-ban/a/b/2.md") == "b/2.md");
}

TEST_CASE("what documents attach and link to is what is published with them, and no document as it is") {
  PortalBuilder portal;
  Document& document = portal.document("a/1.md");
  document.attachments = {{"", "van-ban/a/ban-ky.pdf", true, 1}, {"", "van-ban/a/2.md", false, 1}};
  document.links = {{"so%20do.png", 5, 1, true}, {"#I", 6, 1, false}};
  portal.document("a/2.md").draft = true;
  Page& page = portal.pages.emplace_back();
  page.path = "trang/a.md";
  page.links = {{0, "anh.png", 1, 1}, {0, "https://example.org/anh.png", 1, 1}};
  portal.files = {"van-ban/a/ban-ky.pdf", "van-ban/a/so do.png", "van-ban/a/khong-ai-nhac.pdf",
                  "trang/anh.png"};
  CHECK(named_files(portal.resolve()) ==
        std::vector<std::string>{"trang/anh.png", "van-ban/a/ban-ky.pdf", "van-ban/a/so do.png"});
}

TEST_SUITE_END();
