#include "base/suggestions.h"

#include "base/limits.h"
#include "base/text.h"

namespace vankho {

std::string_view suggestion(std::string_view word, const std::vector<std::string_view>& candidates,
                            std::size_t mistakes) {
  const bool cheap = mistakes == 0 || candidates.size() <= limits::kSuggested / mistakes;
  return cheap ? did_you_mean(word, candidates) : std::string_view();
}

}  // namespace vankho
