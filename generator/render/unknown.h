// Says that a name stands for nothing, with the name that was perhaps meant.
#pragma once

#include <string_view>
#include <vector>

#include "base/problem.h"
#include "render/messages.h"
#include "render/source.h"

namespace vankho::jinja {

Problem problem_of_unknown(const Place& place, const Unknown& unknown, std::string_view name,
                           const std::vector<std::string_view>& known);

}  // namespace vankho::jinja
