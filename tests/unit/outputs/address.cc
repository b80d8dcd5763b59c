#include "outputs/address.h"

#include <doctest/doctest.h>

using namespace vankho;

TEST_SUITE_BEGIN("address");

TEST_CASE("a link climbs no higher than it must") {
  CHECK(relative("index.html", "co-quan/tinh-uy.html") == "co-quan/tinh-uy.html");
  CHECK(relative("co-quan/tinh-uy.html", "index.html") == "../index.html");
  CHECK(relative("van-ban/a/2023/x.html", "van-ban/a/2023/y.html") == "y.html");
  CHECK(relative("van-ban/a/2023/x.html", "van-ban/a/2024/y.html") == "../2024/y.html");
  CHECK(relative("van-ban/a.html", "van-ban/a/b.html") == "a/b.html");
  CHECK(relative("van-ban/ab/x.html", "van-ban/ac/x.html") == "../ac/x.html");
}

TEST_CASE("an anchor of the page itself needs no file name") {
  CHECK(relative("a/x.html", "a/x.html", "III.2") == "#III.2");
  CHECK(relative("a/x.html", "a/x.html") == "x.html");
  CHECK(relative("a/x.html", "a/y.html", "III.2") == "y.html#III.2");
}

TEST_CASE("letters of anchors stay, what a link could be cut at is encoded") {
  CHECK(relative("x.html", "x.html", "Điều 3") == "#Điều%203");
  CHECK(relative("x.html", "a b#c?d%.pdf") == "a%20b%23c%3Fd%25.pdf");
  CHECK(relative("x.html", "x.html", "\"><i>") == "#%22%3E%3Ci%3E");
}

TEST_CASE("a name with a colon is not taken for a scheme") {
  CHECK(relative("x.html", "a:b.html") == "./a:b.html");
}

TEST_CASE("the way to the root counts folders") {
  CHECK(to_root("index.html") == "");
  CHECK(to_root("loai/ke-hoach/trang-2.html") == "../../");
}

TEST_CASE("the second page of a list stands in a folder of its own") {
  CHECK(paged_address("loai/ke-hoach.html", 1) == "loai/ke-hoach.html");
  CHECK(paged_address("loai/ke-hoach.html", 2) == "loai/ke-hoach/trang-2.html");
}

TEST_SUITE_END();
