// A document set in rows, from top to bottom, before it is divided into pages. Lengths are in points, x from
// the left margin, y downwards.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "downloads/pdf_lines.h"
#include "downloads/pdf_structure.h"
#include "downloads/picture.h"

namespace vankho::paper {

inline constexpr std::size_t kNone = static_cast<std::size_t>(-1);

struct SetLine {
  double x = 0, baseline = 0;  // from the row's top
  Line line;
  Element element = Structure::document;
};

// A rule that is no text.
struct Stroke {
  double x = 0, y = 0, length = 0;  // from the row's top, to the right
  bool dashed = false;
};

// A box around lines, of one row.
struct Box {
  double x = 0, y = 0, width = 0, height = 0;
};

// What stays on one page.
struct Row {
  double space_before = 0;  // not at the top of a page
  double height = 0;
  bool keep = false;      // on the page of the row above
  bool new_page = false;  // begins one
  std::vector<SetLine> lines;
  std::vector<Stroke> strokes;
  std::vector<Box> boxes;
  std::vector<std::size_t> notes;     // indices of the footnotes that have to stand under it
  std::size_t bookmark = kNone;       // index into Galley::bookmarks
  std::size_t target = kNone;         // index into Form::targets
  std::vector<std::size_t> pictures;  // indices into Galley::pictures
  std::size_t table = kNone, table_row = kNone;
  bool last_of_table_row = false;
};

struct Table {
  std::vector<double> borders;               // x of the vertical rules
  std::size_t head_begin = 0, head_end = 0;  // rows of its head; equal for none
};

// It may reach into the rows below, which then are on the page of its own.
struct SetPicture {
  const Picture* picture = nullptr;
  double x = 0, y = 0, width = 0, height = 0;  // y from the row's top
  Element element = kNone;                     // kNone: it only adorns
};

struct Bookmark {
  int rank = 1;
  std::string text;
};

struct Galley {
  Words words;
  Structure structure;
  std::vector<std::string> links;  // addresses, by Atom::link; "#" and a target of the form
  std::vector<Element> link_elements;
  std::vector<Row> rows;
  std::vector<std::vector<Row>> notes;
  std::vector<Table> tables;
  std::vector<SetPicture> pictures;
  std::vector<Bookmark> bookmarks;

  // Returns its index. Without words instead of it, it only adorns.
  std::size_t add(SetPicture set, std::string_view instead, Element parent) {
    if (!instead.empty()) set.element = structure.add_figure(instead, parent);
    pictures.push_back(set);
    return pictures.size() - 1;
  }
};

}  // namespace vankho::paper
