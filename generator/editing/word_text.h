// A word processor's document as text in the official form.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vankho {

struct WordText {
  std::string text;                   // Markdown, head and closing in two columns where they were
  std::vector<std::string> pictures;  // paths as the converter extracted them, in the order of the text
  std::map<std::string, int> lost;    // what could not be carried over, in Vietnamese, and how often
};

// `json` is pandoc's syntax tree (pandoc-types 1.22 and later). Numbers that a word processor counted by
// itself become text. The text links to the n-th picture as <picture_prefix>-hinh-n.<its ending>.
WordText text_of_word(std::string_view json, const std::string& picture_prefix);

}  // namespace vankho
