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

TEST_SUITE_END();
