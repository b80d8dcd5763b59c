#include <doctest/doctest.h>

#include "site.h"

using namespace vankho::test;

namespace {

// Names that a working copy of these sources could not have everywhere are made here.
struct Refused {
  Site site{sites() / "a_build_reads_what_is_committed"};

  void put(const std::string& name) {
    write(site.folder() / "content/van-ban/tinh-uy" / name, "---\ntrich_yeu: lịch trực\n---\nLịch trực.\n");
  }

  std::string messages() {
    site.commit("Tên lạ");
    Outcome outcome = site.vankho("build");
    CHECK(outcome.status == 1);
    CHECK(site.output().empty());
    return outcome.printed;
  }
};

}  // namespace

TEST_SUITE_BEGIN("entries");

TEST_CASE("names that Windows cannot have are refused") {
  Refused refused;
  for (const char* name : {"CON.md", "Kế hoạch 1: mới.md", "vì sao?.md", "cuối dòng.", "TB-1.md"})
    refused.put(name);
  CHECK(refused.messages() ==
        R"(van-ban/tinh-uy/CON.md: lỗi: tên 'CON.md' không dùng được vì CON là tên thiết bị của Windows
    → Đổi tên, chẳng hạn thêm chữ vào trước dấu chấm.

van-ban/tinh-uy/Kế hoạch 1: mới.md: lỗi: tên 'Kế hoạch 1: mới.md' chứa dấu ':', Windows không cho phép
    → Đổi tên, bỏ dấu đó hoặc thay bằng '-'.

van-ban/tinh-uy/cuối dòng.: lỗi: tên 'cuối dòng.' kết thúc bằng '.', Windows sẽ bỏ mất
    → Đổi tên, bỏ phần cuối đó.

van-ban/tinh-uy/tb-1.md: lỗi: tên 'tb-1.md' chỉ khác 'TB-1.md' ở chữ hoa, chữ thường; Windows coi là một
    → Đổi tên một trong hai.

van-ban/tinh-uy/vì sao?.md: lỗi: tên 'vì sao?.md' chứa dấu '?', Windows không cho phép
    → Đổi tên, bỏ dấu đó hoặc thay bằng '-'.

5 lỗi, 0 cảnh báo
Chưa xuất bản gì: trang trong public giữ nguyên như cũ (… giây).
)");
}

TEST_CASE("a link that leads out of the repository is refused, and nothing behind it is read") {
  Refused refused;
  must_run(refused.site.folder(),
           "ln -s /etc/hostname content/van-ban/tinh-uy/may.md && ln -s / content/trang");
  CHECK(refused.messages() == R"(trang: lỗi: đây là liên kết tượng trưng, có thể trỏ ra ngoài kho
    → Thay liên kết bằng chính tệp mà nó trỏ tới.

van-ban/tinh-uy/may.md: lỗi: đây là liên kết tượng trưng, có thể trỏ ra ngoài kho
    → Thay liên kết bằng chính tệp mà nó trỏ tới.

2 lỗi, 0 cảnh báo
Chưa xuất bản gì: trang trong public giữ nguyên như cũ (… giây).
)");
}

TEST_SUITE_END();
