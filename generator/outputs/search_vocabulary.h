// All words of an archive in the order of the index: by what is left of them without marks, then by the
// marks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "outputs/search_run.h"

namespace vankho {

class SearchVocabulary {
 public:
  // Makes the terms of the runs speak of this vocabulary's words and puts them in its order; the runs' own
  // words are no longer needed and dropped.
  SearchVocabulary(std::vector<SearchRun>& runs, unsigned jobs);

  std::uint32_t size() const { return static_cast<std::uint32_t>(words_.size()); }
  const std::string& word(std::uint32_t number) const { return words_[number - 1].marked; }

  // "đảng bộ", and "dang bo".
  std::string marked(SearchTerm term) const;
  std::string folded(SearchTerm term) const;

  // Words that are one without their marks have one fold; folds count from 1 in the order of the words.
  std::uint32_t fold_of(std::uint32_t word) const { return word == 0 ? 0 : words_[word - 1].fold; }
  std::uint32_t folds() const { return words_.empty() ? 0 : words_.back().fold; }
  bool before(SearchTerm a, SearchTerm b) const;
  bool same_fold(SearchTerm a, SearchTerm b) const;

 private:
  struct Word {
    std::string folded, marked;
    std::uint32_t fold = 0;
  };
  void rank(SearchRun& run) const;

  std::vector<Word> words_;
};

}  // namespace vankho
