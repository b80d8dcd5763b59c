// The numerals and dashes that open the sections of an official document: "I.", "PHẦN THỨ NHẤT", "2.1.",
// "a)",
// "-". The numeral is text and stays as written.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace vankho {

enum class MarkerKind { part, chapter, letter_section, roman, article, arabic, letter, dash, plus };

struct Marker {
  MarkerKind kind = MarkerKind::dash;
  std::string text;     // as written: "I.", "2.1.", "a)", "-", "PHẦN THỨ NHẤT", "Điều 3."
  std::string numeral;  // "I", "2.1", "a", "Điều 3"; empty for dashes
  int value = 0;        // of its last number or letter: 2.1 -> 1, IV -> 4, b -> 2
  int depth = 1;        // of an Arabic one: 2.1 -> 2
  std::string
      rest;  // the line behind it, Markdown as it was, emphasis that opened before the marker reopened
};

// Reads what may be a marker at the start of a line of Markdown; whether it is one, its place must tell
// (below).
std::optional<Marker> read_marker(std::string_view line);

// What is open above a place in the text, to tell a numeral from a number that begins a line.
class Outline {
 public:
  // True if `marker` continues or opens a numbering here: "C." is a section only after "B.", "4.1" only under
  // "4.".
  bool fits(const Marker& marker) const;
  // True if it is the very next of its numbering, or opens one: enough even in the middle of wrapped lines.
  bool follows(const Marker& marker) const;
  void open(const Marker& marker);

 private:
  std::array<int, 9> last_{};  // value of the last marker of each kind; 0: none open
  std::string arabic_;         // numeral of the last Arabic marker
};

}  // namespace vankho
