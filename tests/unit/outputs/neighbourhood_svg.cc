#include "outputs/neighbourhood_svg.h"

#include <doctest/doctest.h>

using namespace vankho;

TEST_SUITE_BEGIN("neighbourhood_svg");

TEST_CASE("neighbours are links with their relation in words, and join the document by a line") {
  Neighbourhood around;
  around.document = {"Kế hoạch số 5-KH/TU", "12/4/2023", "", "", false};
  around.left = {{"Thực hiện", {{"9-NQ/TW", "1/2/2022", "9-NQ/TW <a>", "../x.html", true}}, "#quan-he"}};
  around.label = "Quan hệ";
  CHECK(
      neighbourhood_svg(around) ==
      "<svg class=\"neighbourhood\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 454 78\" "
      "width=\"454\" height=\"78\" role=\"group\" aria-label=\"Quan hệ\">\n"
      "<path d=\"M208 47C227 47 227 39 246 39\"/>\n"
      "<text class=\"relation\" x=\"0\" y=\"16\" aria-hidden=\"true\">Thực hiện</text>\n"
      "<a href=\"../x.html\"><title>Thực hiện: 9-NQ/TW "
      "&lt;a&gt;</title><rect class=\"missing\" x=\"1\" y=\"25\" width=\"206\" height=\"44\" rx=\"3\"/><text "
      "class=\"name missing\" x=\"10\" y=\"43\">9-NQ/TW</text><text class=\"detail missing\" x=\"10\" "
      "y=\"60\">1/2/2022</text>\n"
      "</a>\n"
      "<rect class=\"this\" x=\"247\" y=\"17\" width=\"206\" height=\"44\" rx=\"3\"/><text class=\"name "
      "this\" "
      "x=\"256\" y=\"35\">Kế hoạch số 5-KH/TU</text><text class=\"detail this\" x=\"256\" "
      "y=\"52\">12/4/2023</text>\n"
      "</svg>\n");
}

TEST_CASE("of many neighbours six are drawn, and how many more are listed") {
  NeighbourGroup group{"Được thực hiện bằng", {}, "#quan-he"};
  for (int i = 1; i <= 9; ++i)
    group.neighbours.push_back({"n" + std::to_string(i), "", "n", "a.html", false});
  Neighbourhood around{{"x", "", "", "", false}, {}, {group}, "Quan hệ", "và {} văn bản khác"};
  std::string svg = neighbourhood_svg(around);
  CHECK(svg.find(">n6<") != std::string::npos);
  CHECK(svg.find(">n7<") == std::string::npos);
  CHECK(svg.find("<a href=\"#quan-he\"><title>Được thực hiện bằng: và 3 văn bản khác</title>") !=
        std::string::npos);
}

TEST_CASE("a side without neighbours takes no room") {
  NeighbourGroup group{"Thực hiện", {{"n", "", "n", "a.html", false}}, "#quan-he"};
  Neighbourhood around{{"x", "", "", "", false}, {}, {group}, "", ""};
  CHECK(neighbourhood_svg(around).find("viewBox=\"246 0 454 78\"") != std::string::npos);
  around.left = {group};
  CHECK(neighbourhood_svg(around).find("viewBox=\"0 0 700 78\"") != std::string::npos);
}

TEST_CASE("a name that the box has no room for is cut between characters, by how wide they are") {
  Neighbourhood around{{"Kế hoạch số 123/KH-UBND-VP-BTC", "", "", "", false}, {}, {}, "", ""};
  CHECK(neighbourhood_svg(around).find(">Kế hoạch số 123/KH-UBN…<") != std::string::npos);
  around.document.name = "chỉ tiêu tỉ lệ chi tiêu";
  CHECK(neighbourhood_svg(around).find(">chỉ tiêu tỉ lệ chi tiêu<") != std::string::npos);
}

TEST_SUITE_END();
