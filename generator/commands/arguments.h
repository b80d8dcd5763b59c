// What several commands read in their arguments alike.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <string_view>

#include "base/day.h"

namespace vankho {

// "2026-11-22", or "22/11/2026" as it is written on paper. Throws UsageFailure, which names `argument`.
Day day_of_argument(const std::string& text, std::string_view argument);

// Takes whole numbers from `least` to `most`.
CLI::Validator whole_number(long least, long most);

}  // namespace vankho
