// Rows on pages: none divided, those that belong together on one page, footnotes under what marks them.
#pragma once

#include <vector>

#include "downloads/pdf_galley.h"

namespace vankho::paper {

struct OnPage {
  const Row* row = nullptr;
  double y = 0;           // of its top, from the top margin
  bool repeated = false;  // the head of a table that goes on
};

struct Page {
  std::vector<OnPage> rows, notes;
  double notes_top = 0;
};

// Room above the first note, for its rule.
inline constexpr double kNotesGap = 10;

// `height` is that between the margins. A note for which there is no room goes on under the next page; rows
// to be kept together that fill more than a page are divided.
std::vector<Page> break_pages(const Galley& galley, double height);

}  // namespace vankho::paper
