// A document among those it acts on and those that act on it, as a drawn picture: what it carries out, amends
// or replaces on the left, what carries it out or replaced it on the right. Every neighbour is a link, with
// its relation in words, so that the picture can be walked with a keyboard and heard. Colours come from the
// theme's style by class; without it the picture is black on white.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankho {

struct Neighbour {
  std::string name, detail;  // two lines of its box: "Kế hoạch số 5-KH/TU", "12/4/2023"
  std::string title;         // shown when pointing at it, and read aloud
  std::string link;          // relative to the page; empty for none
  bool missing = false;      // not in the archive
};

struct NeighbourGroup {
  std::string relation;  // "Thực hiện"
  std::vector<Neighbour> neighbours;
  std::string more;  // where all of them are listed, as a link within the page
};

struct Neighbourhood {
  Neighbour document;
  std::vector<NeighbourGroup> left, right;
  std::string label;   // what the picture is
  std::string others;  // what a box says in place of further neighbours: "và {} văn bản khác"
};

// Groups show at most six neighbours.
std::string neighbourhood_svg(const Neighbourhood& neighbourhood);

}  // namespace vankho
