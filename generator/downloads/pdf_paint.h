// Pages as content streams (ISO 32000-1, 7.8.2), and what the structure tree and links need to know of them.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "downloads/form.h"
#include "downloads/pdf_fonts.h"
#include "downloads/pdf_pages.h"

namespace vankho::paper {

// Points from the lower left corner of the sheet.
struct Rectangle {
  double left = 0, bottom = 0, right = 0, top = 0;
};

// "[left bottom right top]"
std::string rectangle(const Rectangle& area);

struct LinkArea {
  Rectangle area;
  int link = kNoLink;  // index into Galley::links
  std::string text;
};

struct PaintedPage {
  std::string content;
  std::vector<Element> elements;  // by marked-content identifier
  std::vector<LinkArea> links;
};

// Where a row stands.
struct Destination {
  std::size_t page = 0;
  double top = 0;
};

struct Places {
  std::vector<Destination> bookmarks;  // by Galley::bookmarks
  std::vector<Destination> targets;    // by Form::targets
  std::vector<Rectangle> pictures;     // by Galley::pictures
};

using Subsets = std::array<std::optional<Subset>, kFaces>;  // null for faces that are not used

// What is on every page beside the text.
struct Furniture {
  std::vector<Line> page_number;  // empty for none
  std::vector<Line> copy_note;
};

class Painter {
 public:
  Painter(const Form& form, const Galley& galley, const Subsets& subsets);

  PaintedPage paint(const Page& page, const Furniture& furniture, std::size_t number);

  // Once all pages are painted.
  const Places& places() const { return places_; }

 private:
  const Regime& regime_;
  const Galley& galley_;
  const Subsets& subsets_;
  Places places_;
};

}  // namespace vankho::paper
