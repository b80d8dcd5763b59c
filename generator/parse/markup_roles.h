// What the tags of office files and web pages are for, as far as their lines ask for it.
#pragma once

#include <string_view>

namespace vankho {

enum Role : unsigned {
  kBlock = 1,
  kBreak = 2,
  kCell = 4,
  kRow = 8,
  kTable = 16,
  kBox = 32,
  kGap = 64,        // between words that stand apart on one line
  kStyled = 128,    // may show its words in capitals
  kRun = 256,       // of words that look alike
  kCapitals = 512,  // of such a run
  kStyle = 1024,
  kTextProperties = 2048,  // of a style
  kWatermark = 4096,
  kInstruction = 8192,  // what a program is to write there
  kDeleted = 16384
};

// Of the inside of a tag ("w:p", "/w:tc", "td class=…"), whatever stands before a colon in its name; 0 where
// it is for none.
unsigned roles_of(std::string_view tag);

bool is_end_tag(std::string_view tag);

}  // namespace vankho
