// The texts of a document one after another, ready to be searched for what they speak of.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/document.h"
#include "parse/source_text.h"
#include "parse/temporal.h"

namespace vankho {

struct Passage {
  enum class Place { title, block, cell, note };
  Place place = Place::block;
  Text* text = nullptr;             // where marks go; null for the title
  std::string plain;                // the text's runs put together, with blanks for footnotes' marks
  std::string searched;             // its search form: the same offsets
  std::vector<Temporal> temporals;  // the days and periods that it names
  std::size_t block =
      0;  // index into the document's blocks; of cells, of their table; meaningless for title and notes
  std::size_t row = 0, column = 0;  // of cells
  int line = 0, last_line = 0;

  // Marks [begin, end) as understood, so that no other reader takes its dates for its own.
  void take(std::size_t begin, std::size_t end);
  bool is_taken(std::size_t begin, std::size_t end) const;  // any of it

 private:
  std::map<std::size_t, std::size_t> taken_;  // ends of stretches that lie apart, by their beginnings
};

// In the document's order; notes last. Pointers are into `document`, whose blocks and notes must stay where
// they are.
std::vector<Passage> passages_of(Document& document, int title_line);

// [begin, end) of the clause around `at`: up to the nearest '.', ';' or line end that is no part of a number.
std::pair<std::size_t, std::size_t> clause_around(std::string_view text, std::size_t at);

// The same for many places of one text, which must outlive this.
class Clauses {
 public:
  explicit Clauses(std::string_view text);
  std::pair<std::size_t, std::size_t> around(std::size_t at) const;

 private:
  std::string_view text_;
  std::vector<std::size_t> ends_;  // places of the characters that end one
};

}  // namespace vankho
