#include "downloads/regime.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

std::string_view source_on(Side side, int year, int month, int day) {
  return regime_of(side, make_day(year, month, day)).source;
}

}  // namespace

TEST_SUITE_BEGIN("regime");

TEST_CASE("the guidance of a Party document is that of its day") {
  CHECK(source_on(Side::party, 2023, 4, 12) == "Hướng dẫn 36-HD/VPTW");
  CHECK(source_on(Side::party, 2026, 5, 26) == "Hướng dẫn 36-HD/VPTW");
  CHECK(source_on(Side::party, 2026, 5, 27) == "Hướng dẫn 05-HD/VPTW");
  CHECK(source_on(Side::state, 2026, 5, 27) == "Nghị định 30/2020/NĐ-CP");
}

TEST_CASE("a document from before all of them takes the oldest, one of an unknown day the newest") {
  CHECK(source_on(Side::party, 1987, 1, 1) == "Hướng dẫn 36-HD/VPTW");
  CHECK(source_on(Side::state, 1987, 1, 1) == "Nghị định 30/2020/NĐ-CP");
  CHECK(regime_of(Side::party, std::nullopt).source == "Hướng dẫn 05-HD/VPTW");
}

TEST_CASE("every part has a size, and margins, lines and gaps are within what is allowed") {
  for (const Regime& regime : {regime_of(Side::party, make_day(2020, 1, 1)), regime_of(Side::party, {}),
                               regime_of(Side::state, {})}) {
    for (const Lettering& lettering : regime.letterings) CHECK(lettering.points >= 8);
    CHECK((regime.top == 20 && regime.bottom == 20 && regime.left == 30 && regime.right == 15));
    CHECK((regime.line_points >= 18 && regime.line_points <= 22));
    CHECK(regime.paragraph_points >= 6);
    CHECK(regime.lettering(Role::body).points == 14);
  }
}

TEST_CASE("a post is bold with the state and not with the Party") {
  CHECK(regime_of(Side::state, {}).lettering(Role::post).bold);
  CHECK_FALSE(regime_of(Side::party, {}).lettering(Role::post).bold);
}

TEST_SUITE_END();
