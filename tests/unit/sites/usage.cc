#include <doctest/doctest.h>

#include <string>

#include "site.h"

using namespace vankho::test;

TEST_SUITE_BEGIN("usage");

TEST_CASE("a value that is empty is a wrong usage, whatever option or argument it stands behind") {
  const Site site(sites() / "a_build_reads_what_is_committed");
  struct Typed {
    std::string arguments, behind;
  };
  for (const Typed& typed :
       {Typed{"build --repo ''", "--repo"}, Typed{"build --ref ''", "--ref"},
        Typed{"build --out ''", "--out"}, Typed{"build --edition ''", "--edition"},
        Typed{"build --date '' --strict", "--date"}, Typed{"build --jobs ''", "--jobs"},
        Typed{"build --out= --strict", "--out"}, Typed{"build --out=", "--out"},
        Typed{"--lang '' build", "--lang"}, Typed{"pack --to ban-sao --sign-with ''", "--sign-with"},
        Typed{"publish --to xuat-ban --mirror \"$KHONG_CO\"", "--mirror"},
        Typed{"verify ban-sao --trust ''", "--trust"}, Typed{"check --since ''", "--since"},
        Typed{"inspect ''", "inspect"}, Typed{"new ke-hoach --trich-yeu ''", "--trich-yeu"}}) {
    CAPTURE(typed.arguments);
    const Outcome outcome = site.vankho(typed.arguments);
    CHECK(outcome.status == 2);
    CHECK(outcome.printed ==
          "vankho: giá trị sau '" + typed.behind +
              "' để trống\n"
              "    → Viết giá trị vào đó, hoặc bỏ hẳn tùy chọn. Trong tập lệnh (script): xem "
              "biến ở chỗ ấy đã có giá trị chưa.\n");
  }
  CHECK(site.output().empty());
  CHECK(
      site.vankho("build --lang en --repo ''").printed ==
      "vankho: the value behind '--repo' is empty\n"
      "    → Write a value, or leave the option out. In a script, see whether the variable that stands there "
      "is set.\n");
}

TEST_CASE("what is missing in a command is named, with where to read about it") {
  const Site site(sites() / "a_build_reads_what_is_committed");
  struct Typed {
    std::string arguments, said;
  };
  for (const Typed& typed :
       {Typed{"pack", "còn thiếu --to DIR|FILE.zip|FILE.zim|FILE.epub\n    → Xem 'vankho pack --help'."},
        Typed{"verify", "còn thiếu DIR|FILE.zip\n    → Xem 'vankho verify --help'."},
        Typed{"import", "còn thiếu TỆP\n    → Xem 'vankho import --help'."},
        Typed{"build --out", "sau '--out' còn thiếu DIR\n    → Xem 'vankho build --help'."},
        Typed{"hook install --repo", "sau '--repo' còn thiếu DIR\n    → Xem 'vankho hook install --help'."},
        Typed{"pack --to a.epub --nam xưa",
              "lệnh viết chưa đúng: --nam: viết một số từ 1 đến 9999 (a number from 1 to 9999)\n"
              "    → Xem 'vankho pack --help'."}}) {
    CAPTURE(typed.arguments);
    const Outcome outcome = site.vankho(typed.arguments);
    CHECK(outcome.status == 2);
    CHECK(outcome.printed == "vankho: " + typed.said + "\n");
  }
  CHECK(site.vankho("pack --lang en").printed ==
        "vankho: --to DIR|FILE.zip|FILE.zim|FILE.epub is missing\n    → See 'vankho pack --help'.\n");
}

TEST_SUITE_END();
