#include <doctest/doctest.h>

#include <string>

#include "site.h"

using namespace vankho::test;

TEST_SUITE_BEGIN("inspecting");

TEST_CASE("what is no regular file is not read") {
  const Site site(sites() / "a_build_reads_what_is_committed");
  must_run(site.folder(), "mkfifo ong");
  for (const std::string path : {"ong", "/dev/zero", "/dev/stdin", "content"}) {
    CAPTURE(path);
    const Outcome outcome = site.vankho("inspect --json " + path + " </dev/zero", "ulimit -t 3");
    CHECK(outcome.status == 3);
    CHECK(outcome.printed ==
          "vankho: " + path +
              " không phải tệp thường\n"
              "    → Chỉ đúng tệp văn bản; thư mục, ống dẫn và thiết bị không đọc được như văn bản.\n");
  }
}

TEST_CASE("a file is read up to the size that a document may have") {
  const Site site(sites() / "a_build_reads_what_is_committed");
  const std::string text = "KẾ HOẠCH\nVề ngày hội\n\n1. Mở cửa.\n";
  write(site.folder() / "vua.md", text + std::string((1 << 20) - text.size(), '\n'));
  write(site.folder() / "qua.md", text + std::string((1 << 20) - text.size() + 1, '\n'));
  CHECK(site.vankho("inspect --json vua.md").status == 0);
  const Outcome outcome = site.vankho("inspect --json vua.md qua.md");
  CHECK(outcome.status == 3);
  CHECK(outcome.printed ==
        "vankho: tệp qua.md nặng quá 1 MB, giới hạn của một văn bản\n"
        "    → Chỉ đúng tệp văn bản, hoặc chia nhỏ nó. Cổng nhận văn bản lớn hơn ('gioi_han' trong "
        "site.yaml) thì "
        "xem bằng 'vankho check'.\n");
}

TEST_SUITE_END();
