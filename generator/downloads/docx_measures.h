// The measures of WordprocessingML (ECMA-376 Part 1, 17.18): twentieths and halves of a point.
#pragma once

#include <cmath>

#include "downloads/form_measures.h"

namespace vankho {

inline int twips_of_points(double points) { return static_cast<int>(std::lround(points * 20)); }
inline int twips_of_mm(double mm) { return twips_of_points(points_of(mm)); }
inline int half_points(double points) { return static_cast<int>(std::lround(points * 2)); }

}  // namespace vankho
