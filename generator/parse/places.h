// Where in a document's lines the words of its passages stand.
#pragma once

#include <span>
#include <string_view>

#include "parse/passages.h"
#include "parse/source_text.h"

namespace vankho {

struct Place {
  int line = 0, column = 0;  // the column in characters
  std::string_view text;     // of the line
  std::string_view rest;     // of the line, from the column on; empty where the words were not found
};

// Searches on from what was found last, so that a reader that goes through the passages in their order looks
// at each line once, however often it asks. A text made to be searched in vain again and again is told of
// without columns in the end.
class Places {
 public:
  // `lines` are numbered without gaps; what they view must outlive this and what it returns.
  explicit Places(std::span<const Line> lines) : lines_(lines) {}

  // Of `words` in the lines of a passage, white space and emphasis aside; `offset`: they stand that many
  // bytes or more behind its beginning. Its first line and column 0 where they are not in one line of it.
  Place of(const Passage& passage, std::string_view words, std::size_t offset = 0);

 private:
  struct Spot {
    std::size_t line = 0, byte = 0;  // index into the lines, and into the line's text
  };

  Spot beginning(const Passage& passage) const;
  Spot from(const Passage& passage, std::size_t offset) const;
  Spot further(Spot spot, std::size_t bytes) const;
  bool find(Spot from, int last_line, std::string_view words, std::string_view wanted);
  std::size_t find_in(std::string_view text, std::size_t from, std::string_view words,
                      std::string_view wanted);
  int column();

  std::span<const Line> lines_;
  const Passage* passage_ = nullptr;  // in which something was found last
  std::size_t offset_ = 0;            // into it
  Spot found_;
  Spot counted_;              // up to which the columns of a line are counted
  int column_ = 1;            // there
  std::size_t searched_ = 0;  // bytes, in all
};

}  // namespace vankho
