// The head of an official document: everything above its preamble.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/document.h"
#include "parse/source_text.h"

namespace vankho {

struct HeadReading {
  Head lines;        // as printed
  std::string type;  // abbreviation; empty where no line names one
  // A công văn, since it is addressed to someone and no line says what it is; or what a caption begins with.
  bool type_guessed = false;
  std::string number;  // canonical; empty where none is stated
  std::optional<Day> date;
  std::string place;
  std::string title;           // on one line
  std::string parent, issuer;  // in the head's capitals
  std::vector<std::string> addressees;
  std::vector<std::string> carried_by;  // "(Kèm theo Công văn số …)" under the title
  bool national = false;                // the national title or motto stands in it
  bool marked_draft = false;            // DỰ THẢO on a line of its own
  int marked_draft_line = 0;
  int number_line = 0, type_line = 0, title_line = 0, date_line = 0, issuer_line = 0;
  std::size_t end = 0;  // index of the first line below the head
};

HeadReading read_head(std::span<const Line> lines);

// The cells of a line that two columns were flattened onto, by wide spaces or a table's bars; one cell for
// others.
std::vector<std::string> columns_of(std::string_view line);

}  // namespace vankho
