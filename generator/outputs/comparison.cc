#include "outputs/comparison.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "base/limits.h"

namespace vankho {
namespace {

using Kind = ComparedWords::Kind;

// A word, or the marks that close one.
struct Word {
  std::string_view text;
  bool joined;  // to the word before
  bool operator==(const Word& other) const { return text == other.text; }
};
using Words = std::vector<Word>;

struct Edit {
  Kind kind;
  std::size_t index;  // of what is kept or removed, in the first sequence; of what is added, in the second
};

// Myers' greedy walk over the edit graph, and the way back through the furthest points that each number of
// edits reached.
template <typename T>
class Difference {
 public:
  Difference(std::span<const T> before, std::span<const T> after)
      : before_(before),
        after_(after),
        n_(static_cast<int>(before.size())),
        m_(static_cast<int>(after.size())) {}

  std::vector<Edit> edits() {
    const int most = std::min(n_ + m_, limits::kEdits);
    std::vector<int> furthest(2 * static_cast<std::size_t>(most) + 3, 0);
    const int zero = most + 1;
    for (int d = 0; d <= most; ++d) {
      reached_.emplace_back(furthest.begin() + zero - d - 1, furthest.begin() + zero + d + 2);
      for (int k = -d; k <= d; k += 2) {
        const int x = follow(start(furthest, zero, d, k), k);
        furthest[static_cast<std::size_t>(zero + k)] = x;
        if (x >= n_ && x - k >= m_) return way_back(d);
      }
    }
    return replaced();
  }

 private:
  static int start(const std::vector<int>& furthest, int zero, int d, int k) {
    auto at = [&](int diagonal) { return furthest[static_cast<std::size_t>(zero + diagonal)]; };
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
      auto at = [&](int diagonal) { return furthest[static_cast<std::size_t>(diagonal + d + 1)]; };
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

  std::span<const T> before_, after_;
  const int n_, m_;
  std::vector<std::vector<int>> reached_;  // before each number of edits
};

template <typename T>
std::vector<Edit> difference(const std::vector<T>& before, const std::vector<T>& after) {
  return Difference<T>(before, after).edits();
}

Words words_of(std::string_view text) {
  Words words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    const std::size_t core = word.find_last_not_of(",;:.!?)/") + 1;
    if (core > 0) words.push_back({word.substr(0, core), false});
    if (core < word.size()) words.push_back({word.substr(core), core > 0});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

void append(ComparedParagraph& paragraph, Kind kind, const Word& word) {
  if (paragraph.empty() || paragraph.back().kind != kind)
    return paragraph.push_back({kind, std::string(word.text), word.joined});
  if (!word.joined) paragraph.back().text += ' ';
  paragraph.back().text += word.text;
}

// Between two kept words all that was removed comes before all that was added, which reads better than turns.
ComparedParagraph compare_words(std::string_view before, std::string_view after) {
  const Words old_words = words_of(before), new_words = words_of(after);
  ComparedParagraph result, added;
  auto flush = [&] {
    for (ComparedWords& words : added) result.push_back(std::move(words));
    added.clear();
  };
  for (const Edit& edit : difference(old_words, new_words)) {
    if (edit.kind == Kind::kept) flush();
    if (edit.kind == Kind::added) {
      append(added, edit.kind, new_words[edit.index]);
    } else {
      append(result, edit.kind, old_words[edit.index]);
    }
  }
  flush();
  return result;
}

// Whether one is the other with changes: at least a third of the words of the longer stayed.
bool is_same_paragraph(const ComparedParagraph& compared) {
  std::size_t kept = 0, removed = 0, added = 0;
  for (const ComparedWords& words : compared) {
    (words.kind == Kind::kept ? kept : words.kind == Kind::removed ? removed : added) += words.text.size();
  }
  return kept * 3 >= kept + std::max(removed, added);
}

// Paragraphs that were removed and added at one place: those that are versions of one another stand as one.
void join_versions(std::span<const std::string_view> removed, std::span<const std::string_view> added,
                   std::vector<ComparedParagraph>& out) {
  std::size_t next = 0;
  for (std::string_view old : removed) {
    std::size_t match = next;
    ComparedParagraph compared;
    for (; match < added.size(); ++match) {
      compared = compare_words(old, added[match]);
      if (is_same_paragraph(compared)) break;
    }
    if (match == added.size()) {
      out.push_back({{Kind::removed, std::string(old)}});
      continue;
    }
    for (; next < match; ++next) out.push_back({{Kind::added, std::string(added[next])}});
    out.push_back(std::move(compared));
    next = match + 1;
  }
  for (; next < added.size(); ++next) out.push_back({{Kind::added, std::string(added[next])}});
}

}  // namespace

std::vector<ComparedParagraph> compare(const std::vector<std::string>& before,
                                       const std::vector<std::string>& after) {
  std::vector<ComparedParagraph> result;
  std::vector<std::string_view> removed, added;
  auto flush = [&] {
    join_versions(removed, added, result);
    removed.clear();
    added.clear();
  };
  for (const Edit& edit : difference(before, after)) {
    if (edit.kind == Kind::kept) {
      flush();
      result.push_back({{Kind::kept, before[edit.index]}});
    } else if (edit.kind == Kind::removed) {
      removed.push_back(before[edit.index]);
    } else {
      added.push_back(after[edit.index]);
    }
  }
  flush();
  return result;
}

}  // namespace vankho
