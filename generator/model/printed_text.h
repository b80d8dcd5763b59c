// How paragraphs of the text stand on paper, where that is not told by their kind.
#pragma once

#include <string_view>

#include "model/document.h"

namespace vankho {

// A line of its own in the middle: "QUYẾT ĐỊNH:", "BAN THƯỜNG VỤ TỈNH ỦY".
bool is_line_of_capitals(const Block& block);

// "Điều 1." opens it.
bool is_article(const Block& block);

// Whether its text is a title, in the letters of headings. What an article or a clause says on to a list, "Điều
// 1. Sửa đổi như sau:", "a) Miền Bắc:", is none, though sections lie below it.
bool is_titled(const Block& block);

// PHỤ LỤC, or the name of what is attached, which begins a page.
bool opens_appendix(const Block& block);

// Finds what stands in the middle under PHỤ LỤC: its title, in bold or capitals, and what it belongs to, in
// brackets.
class AppendixTitles {
 public:
  enum class Line { none, title, origin };
  Line next(const Block& block);  // to be asked for every block in turn

 private:
  bool open_ = false;  // nothing but such lines since the appendix began
};

// What ends each addressee or recipient of several, and the last of them.
struct ListEnds {
  std::string_view each, last;
};

constexpr ListEnds list_ends(Side side) {
  return side == Side::party ? ListEnds{",", "."} : ListEnds{";", "."};
}

}  // namespace vankho
