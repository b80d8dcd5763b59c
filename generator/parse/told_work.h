// Whether a passage tells of work.
#pragma once

#include <algorithm>
#include <string_view>

#include "parse/due_words.h"
#include "parse/passages.h"

namespace vankho {

// Asked of the clauses of a passage in their order, so that each word is looked at once.
class ToldWork {
 public:
  // Up to `end` of the passage, which must outlive this.
  bool is_told(const Passage& passage, std::size_t end) {
    if (passage_ != &passage) passage_ = &passage, end_ = 0, told_ = false;
    if (told_ || end <= end_) return told_;
    constexpr std::size_t kLongestWord = 20;  // that may begin before what was looked at
    const std::size_t begin = end_ - std::min(end_, kLongestWord);
    end_ = end;
    return told_ = due::works(std::string_view(passage.searched).substr(begin, end - begin));
  }

 private:
  const Passage* passage_ = nullptr;
  std::size_t end_ = 0;
  bool told_ = false;
};

}  // namespace vankho
