#include <doctest/doctest.h>

#include "site.h"

using namespace vankho::test;

namespace {

// A portal that gathers a repository of one document with the front matter, and one other file.
std::string said_of_guest(const std::string& front_matter, const std::string& file = "huyen/bieu.txt") {
  Site site(sites() / "a_build_reads_what_is_committed");
  write(site.folder() / "content/site.yaml", "ten: Cổng thử\nkho: [{url: ../huyen}]\n");
  write(site.folder() / "content/tai-lieu/mat.txt", "CANARY");
  site.commit("Gộp kho huyện");
  const auto guest = site.folder().parent_path() / "huyen";
  write(guest / "content/van-ban/tinh-uy/huyen/xe.md",
        "---\ntrich_yeu: xe sách\n" + front_matter + "---\n\nXe về làng.\n");
  write(guest / "content/van-ban/tinh-uy" / file, "Biểu");
  must_run(guest,
           "git init -q -b main && git add -A && git -c user.name=a -c user.email=a@b.vn commit -qm x");
  const std::string printed = site.vankho("build").printed;
  for (const auto& [path, bytes] : site.output()) CHECK(bytes.find("CANARY") == std::string::npos);
  return printed + (site.output().contains("van-ban/tinh-uy/huyen/bieu.txt") ? "bieu.txt\n" : "");
}

}  // namespace

TEST_SUITE_BEGIN("gathering");

TEST_CASE("a gathered repository publishes none of the portal's own files") {
  CHECK(
      said_of_guest("dinh_kem: [bieu.txt, ../../../tai-lieu/mat.txt]\n") ==
      R"(../huyen:HEAD:van-ban/tinh-uy/huyen/xe.md:3: lỗi: '../../../tai-lieu/mat.txt' không ở trong kho của văn bản này
    dinh_kem: [bieu.txt, ../../../tai-lieu/mat.txt]
    → Chép tệp vào kho ấy, hoặc bỏ chỗ nhắc tới: văn bản của kho được gộp chỉ nhắc tới tệp của chính kho mình.

1 lỗi, 0 cảnh báo
Chưa xuất bản gì: trang trong public giữ nguyên như cũ (… giây).
)");
}

TEST_CASE("a gathered repository's file stands for no download of the portal's documents") {
  CHECK(
      said_of_guest("dinh_kem: [../tb-1.pdf]\n", "tb-1.pdf") ==
      R"(../huyen:HEAD:van-ban/tinh-uy/huyen/xe.md:3: lỗi: tệp '../huyen:HEAD:van-ban/tinh-uy/tb-1.pdf' đứng vào chỗ bản tải về của van-ban/tinh-uy/tb-1.md, mà văn bản ấy không nhắc tới tệp này
    dinh_kem: [../tb-1.pdf]
    → Là bản ký của văn bản ấy thì ghi tệp ở 'dinh_kem' của văn bản ấy; nếu không thì đổi tên tệp.

1 lỗi, 0 cảnh báo
Chưa xuất bản gì: trang trong public giữ nguyên như cũ (… giây).
)");
}

TEST_CASE("a gathered repository publishes its own files") {
  const std::string printed = said_of_guest("dinh_kem: [bieu.txt]\n");
  CHECK(printed.find("lỗi") == std::string::npos);
  CHECK(printed.ends_with("bieu.txt\n"));
}

TEST_SUITE_END();
