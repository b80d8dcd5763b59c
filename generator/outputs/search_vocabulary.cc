#include "outputs/search_vocabulary.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

#include "base/parallel.h"
#include "base/text.h"

namespace vankho {

SearchVocabulary::SearchVocabulary(std::vector<SearchRun>& runs, unsigned jobs) {
  std::unordered_set<std::string_view> distinct;
  for (const SearchRun& run : runs) distinct.insert(run.words.begin(), run.words.end());
  words_.reserve(distinct.size());
  for (std::string_view word : distinct) words_.push_back({fold(word), std::string(word), 0});
  std::sort(words_.begin(), words_.end(), [](const Word& a, const Word& b) {
    return std::tie(a.folded, a.marked) < std::tie(b.folded, b.marked);
  });
  for (std::size_t i = 0; i < words_.size(); ++i) {
    std::uint32_t last = i == 0 ? 0 : words_[i - 1].fold;
    words_[i].fold = i > 0 && words_[i].folded == words_[i - 1].folded ? last : last + 1;
  }
  parallel_for(runs.size(), jobs, [&](std::size_t i, unsigned) { rank(runs[i]); });
}

void SearchVocabulary::rank(SearchRun& run) const {
  std::vector<std::uint32_t> numbers = {0};
  for (const std::string& word : run.words) {
    const std::string folded = fold(word);
    auto found =
        std::lower_bound(words_.begin(), words_.end(), word, [&](const Word& a, const std::string& w) {
          return std::tie(a.folded, a.marked) < std::tie(folded, w);
        });
    numbers.push_back(static_cast<std::uint32_t>(found - words_.begin()) + 1);
  }
  for (SearchRun::Term& term : run.terms)
    term.term = search_term(numbers[first_word(term.term)], numbers[second_word(term.term)]);
  std::sort(run.terms.begin(), run.terms.end(),
            [this](const SearchRun::Term& a, const SearchRun::Term& b) { return before(a.term, b.term); });
  run.words = {};
}

std::string SearchVocabulary::marked(SearchTerm term) const {
  std::string text = words_[first_word(term) - 1].marked;
  return second_word(term) == 0 ? text : text + " " + words_[second_word(term) - 1].marked;
}

std::string SearchVocabulary::folded(SearchTerm term) const {
  std::string text = words_[first_word(term) - 1].folded;
  return second_word(term) == 0 ? text : text + " " + words_[second_word(term) - 1].folded;
}

bool SearchVocabulary::before(SearchTerm a, SearchTerm b) const {
  std::uint32_t a_first = fold_of(first_word(a)), b_first = fold_of(first_word(b));
  if (a_first != b_first) return a_first < b_first;
  std::uint32_t a_second = fold_of(second_word(a)), b_second = fold_of(second_word(b));
  return a_second != b_second ? a_second < b_second : a < b;
}

bool SearchVocabulary::same_fold(SearchTerm a, SearchTerm b) const {
  return fold_of(first_word(a)) == fold_of(first_word(b)) &&
         fold_of(second_word(a)) == fold_of(second_word(b));
}

}  // namespace vankho
