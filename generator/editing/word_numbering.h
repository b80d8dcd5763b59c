// The numbers that a word processor counts by itself, and keeps in no text.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vankho {

// What a paragraph says of its number: of its own, or by its style.
struct WordNumber {
  std::optional<int> list, level;
};

// Counts through one document, paragraph by paragraph.
class WordNumbering {
 public:
  // word/numbering.xml and word/styles.xml; either may be empty.
  WordNumbering(std::string_view numbering_xml, std::string_view styles_xml);

  // The mark of the next paragraph, as it shows: "I.", "1.2.", "Điều 3.", "-". Empty for none, and for the
  // dots and pictures of bullets.
  std::string next(const std::string& style, const WordNumber& own);

 private:
  static constexpr std::size_t kLevels = 9;
  struct Level {
    int start = 1;
    std::string format = "decimal", text;
    std::string style;       // whose paragraphs are on this level
    bool in_digits = false;  // whatever the formats of the levels above
  };
  using Levels = std::array<Level, kLevels>;
  struct List {
    int scheme = 0;
    std::map<std::size_t, int> starts;  // where it counts anew, by level
  };
  struct Style {
    std::string based_on;
    WordNumber number;
  };

  void read_numbering(std::string_view xml);
  void read_styles(std::string_view xml);
  std::vector<std::string> ancestry(const std::string& style) const;
  WordNumber number_of(const std::string& style, const WordNumber& own) const;
  std::string label(const Levels& levels, std::size_t level, const std::array<int, kLevels>& counts) const;

  std::map<int, Levels> schemes_;
  std::map<int, std::string> linked_;  // schemes that are those of a style
  std::map<int, List> lists_;
  std::map<std::string, Style> styles_;
  std::map<int, std::array<int, kLevels>> counts_;  // by scheme; 0 where none was counted yet
  std::set<int> begun_;                             // lists that counted
};

}  // namespace vankho
