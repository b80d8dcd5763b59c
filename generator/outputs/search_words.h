// Words as search knows them: runs of letters, or of digits.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankho {

// The words of `form`, which search_form made, in order, in place of what `words` held: "số 08-qđi/tw" gives
// số, 8, qđi, tw. Zeros before a number do not count, so that 08 and 8 are one number and 03/02 is 3/2. The
// results point into `form`. vankho-search-index.js reads a query by the same rule.
void split_search_words(std::string_view form, std::vector<std::string_view>& words);

}  // namespace vankho
