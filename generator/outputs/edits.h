// How one sequence becomes another, by the fewest edits.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace vankho {

// What a comparison may still take: a step is one thing looked at. Counted rather than timed, so that the
// same texts come out the same everywhere.
class Steps {
 public:
  explicit Steps(std::size_t left) : left_(left) {}

  // False if there are not as many; none are left then.
  bool take(std::size_t steps) {
    const bool enough = steps <= left_;
    left_ = enough ? left_ - steps : 0;
    return enough;
  }
  std::size_t left() const { return left_; }

 private:
  std::size_t left_;
};

struct Edit {
  enum class Kind { kept, removed, added };
  Kind kind;
  std::size_t index;  // of what is kept or removed, in the first sequence; of what is added, in the second
};

// The fewest edits that turn `before` into `after`, whose things are alike where their numbers are
// (E. W. Myers, An O(ND) Difference Algorithm, 1986). Where they would be too many, or take more steps than
// are left, all of the one is removed and all of the other added.
std::vector<Edit> edits_between(std::span<const int> before, std::span<const int> after, Steps& steps);

}  // namespace vankho
