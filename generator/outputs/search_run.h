// Which words and pairs of neighbouring words stand in some documents that follow each other, and how well.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "outputs/search_pieces.h"

namespace vankho {

// A word of a vocabulary, or two that stand next to each other. Words count from 1; 0 is no second word.
using SearchTerm = std::uint64_t;

constexpr SearchTerm search_term(std::uint32_t first, std::uint32_t second) {
  return SearchTerm{first} << 32 | second;
}
constexpr std::uint32_t first_word(SearchTerm term) { return static_cast<std::uint32_t>(term >> 32); }
constexpr std::uint32_t second_word(SearchTerm term) { return static_cast<std::uint32_t>(term); }

// Four bytes each, since an archive has many millions.
inline constexpr unsigned kSearchWeightBits = 6;
struct SearchPosting {
  std::uint32_t piece : 32 - kSearchWeightBits;
  std::uint32_t weight : kSearchWeightBits;
};

// The words that a run has met, in the order it met them, each once.
class SearchWordTable {
 public:
  // Its number, from 1.
  std::uint32_t number_of(std::string_view word);
  std::vector<std::string> take() && { return std::move(words_); }

 private:
  void grow();

  std::vector<std::string> words_;
  std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(1024);
};

struct SearchRun {
  struct Term {
    SearchTerm term;
    std::uint32_t begin, end;  // of its postings, by piece
  };
  std::vector<std::string> words;       // in search_form; word n is words[n - 1]
  std::vector<Term> terms;              // each once, in no order
  std::vector<SearchPosting> postings;  // pieces count from the run's first
  std::uint32_t first_piece = 0;        // among all pieces
};

// Takes the texts of piece after piece and gives the run of them all.
class SearchRunBuilder {
 public:
  // `piece` is that of the text before, or a later one. Words on both sides of a line's end make no pair.
  void add(std::uint32_t piece, SearchField field, std::string_view text);

  SearchRun take() &&;

 private:
  // How often a term stands in a piece; those of one term are linked, the last first, from 1.
  struct Count {
    std::uint32_t piece, before;
    std::uint16_t times = 0;  // in the text
    std::uint8_t fields = 0;  // of the number and the names, a bit each
    std::uint8_t title = 0;   // what it weighs there; 0 where it is not in the title
  };
  // Of a pair.
  struct Slot {
    SearchTerm term = 0;
    std::uint32_t last = 0;  // its last count: index into counts_, plus 1
  };

  void add_line(std::uint32_t piece, SearchField field, std::string_view line);
  void count(std::uint32_t& last, std::uint32_t piece, SearchField field);
  Slot& slot_of(SearchTerm term);
  void grow();
  static std::uint32_t weight(const Count& count);
  void add_term(SearchTerm term, std::uint32_t last, SearchRun& run) const;

  SearchWordTable words_;
  std::vector<Count> counts_;
  std::vector<std::uint32_t> last_of_word_;  // by number; as in a slot
  std::vector<Slot> slots_ = std::vector<Slot>(4096);
  std::size_t pairs_ = 0;
  std::vector<std::string_view> line_words_;
  std::uint8_t title_weight_ = 0;  // of the words of that line, if it is a title
};

}  // namespace vankho
