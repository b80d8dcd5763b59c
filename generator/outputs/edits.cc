#include "outputs/edits.h"

#include <algorithm>

#include "base/limits.h"

namespace vankho {
namespace {

using Kind = Edit::Kind;

std::size_t at_place(int place) { return static_cast<std::size_t>(place); }

// Myers' greedy walk over the edit graph, and the way back through the furthest points that each number of
// edits reached.
class Walk {
 public:
  Walk(std::span<const int> before, std::span<const int> after, Steps& steps)
      : before_(before),
        after_(after),
        n_(static_cast<int>(before.size())),
        m_(static_cast<int>(after.size())),
        steps_(steps) {}

  std::vector<Edit> edits() {
    const int most = std::min(n_ + m_, limits::kEdits);
    std::vector<int> furthest(2 * static_cast<std::size_t>(most) + 3, 0);
    const int zero = most + 1;
    for (int d = 0; d <= most; ++d) {
      reached_.emplace_back(furthest.begin() + zero - d - 1, furthest.begin() + zero + d + 2);
      for (int k = -d; k <= d; k += 2) {
        const int from = start(furthest, zero, d, k), x = follow(from, k);
        if (!steps_.take(1 + at_place(x - from))) return replaced();
        furthest[at_place(zero + k)] = x;
        if (x >= n_ && x - k >= m_) return way_back(d);
      }
    }
    return replaced();
  }

 private:
  static int start(const std::vector<int>& furthest, int zero, int d, int k) {
    auto at = [&](int diagonal) { return furthest[at_place(zero + diagonal)]; };
    const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
    return down ? at(k + 1) : at(k - 1) + 1;
  }

  int follow(int x, int k) const {
    while (x < n_ && x - k < m_ &&
           before_[static_cast<std::size_t>(x)] == after_[static_cast<std::size_t>(x - k)])
      ++x;
    return x;
  }

  std::vector<Edit> way_back(int d) const {
    std::vector<Edit> edits;
    int x = n_, y = m_;
    for (; d >= 0; --d) {
      // What was reached with one edit less; its middle is diagonal 0.
      const std::vector<int>& furthest = reached_[static_cast<std::size_t>(d)];
      const int k = x - y;
      auto at = [&](int diagonal) { return furthest[at_place(diagonal + d + 1)]; };
      const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
      const int previous_k = down ? k + 1 : k - 1;
      const int previous_x = d == 0 ? 0 : at(previous_k), previous_y = d == 0 ? 0 : previous_x - previous_k;
      const int turn = d == 0 ? 0 : down ? previous_x : previous_x + 1;
      while (x > turn) edits.push_back({Kind::kept, static_cast<std::size_t>(--x)}), --y;
      if (d == 0) break;
      if (down) {
        edits.push_back({Kind::added, static_cast<std::size_t>(--y)});
      } else {
        edits.push_back({Kind::removed, static_cast<std::size_t>(--x)});
      }
      x = previous_x;
      y = previous_y;
    }
    std::reverse(edits.begin(), edits.end());
    return edits;
  }

  std::vector<Edit> replaced() const {
    std::vector<Edit> edits;
    for (std::size_t i = 0; i < before_.size(); ++i) edits.push_back({Kind::removed, i});
    for (std::size_t i = 0; i < after_.size(); ++i) edits.push_back({Kind::added, i});
    return edits;
  }

  std::span<const int> before_, after_;
  const int n_, m_;
  Steps& steps_;
  std::vector<std::vector<int>> reached_;  // before each number of edits
};

}  // namespace

std::vector<Edit> edits_between(std::span<const int> before, std::span<const int> after, Steps& steps) {
  return Walk(before, after, steps).edits();
}

}  // namespace vankho
