// Days, months, quarters, halves and years that a text names, each by itself.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parse/temporal.h"

namespace vankho::temporal {

// Both take a text's search form (base/text.h).

// "12/4/2023", "3.2.2025", "12-4-2023", "12 tháng 4 năm 2023" right at `at`; without a year only where
// `bare_ok`.
std::optional<Temporal> read_day_at(std::string_view text, std::size_t at, bool bare_ok);

// In order, not overlapping.
std::vector<Temporal> find_single(std::string_view text);

}  // namespace vankho::temporal
