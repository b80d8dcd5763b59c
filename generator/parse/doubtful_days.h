// Days that a text names and that cannot be, or that are still to be filled in.
#pragma once

#include <vector>

#include "base/problem.h"
#include "model/document.h"
#include "parse/passages.h"

namespace vankho {

// Tells of days, months and quarters that no calendar has (31/4/2026, 5/13/2026, tháng 13/2026, quý V), of
// periods that end before they begin, of days of the week that the day is not ("thứ bảy, ngày 5/5/2026"),
// and, where `finished`, of room that was left for a day ("ngày …/…/2026"), which forms in tables and
// appendices may have.
void check_days(const Document& document, const std::vector<Passage>& passages,
                const std::vector<Line>& lines, bool finished, std::vector<Problem>& problems);

}  // namespace vankho
