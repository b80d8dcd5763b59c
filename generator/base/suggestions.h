// "Did you mean …?", as long as there are few enough mistakes for it to be cheap.
#pragma once

#include <string_view>
#include <vector>

namespace vankho {

// As did_you_mean (base/text.h), which compares with every candidate; empty where that is too much for as
// many mistakes as were told already.
std::string_view suggestion(std::string_view word, const std::vector<std::string_view>& candidates,
                            std::size_t mistakes);

}  // namespace vankho
