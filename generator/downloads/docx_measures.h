// The measures of WordprocessingML (ECMA-376 Part 1, 17.18): twentieths and halves of a point.
#pragma once

#include <cmath>

namespace vankho {

inline constexpr double kPointsInMillimetre = 72 / 25.4;

inline int twips_of_points(double points) { return static_cast<int>(std::lround(points * 20)); }
inline int twips_of_mm(double mm) { return twips_of_points(mm * kPointsInMillimetre); }
inline int half_points(double points) { return static_cast<int>(std::lround(points * 2)); }

}  // namespace vankho
