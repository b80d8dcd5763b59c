#include "downloads/text_units.h"

#include <algorithm>

#include "downloads/pdf_face.h"
#include "downloads/pdf_shaping.h"

namespace vankho {
namespace {

constexpr std::string_view kSpaces = " \t\r", kEnds = " \t\r\n";

double width_of_word(std::string_view word, const Lettering& lettering) {
  return paper::shaped(paper::face_index(lettering.bold, lettering.italic), word).advance * lettering.points /
         1000;
}

Lettering lettering_of(const Run& run, Lettering lettering) {
  const bool raised =
      run.footnote > 0 && !run.text.empty() && run.text.front() >= '0' && run.text.front() <= '9';
  if (raised) lettering.points *= kRaisedSize;
  lettering.bold = lettering.bold || (run.style & Run::bold) != 0;
  lettering.italic = lettering.italic || (run.style & Run::italic) != 0;
  return lettering;
}

class Reader {
 public:
  std::vector<TextUnit> units;

  void add(const Run& run, std::size_t index, const Lettering& lettering) {
    for (std::size_t at = 0; at < run.text.size();) {
      const std::size_t end = std::min(run.text.find_first_of(kEnds, at), run.text.size());
      if (end > at) add_word(std::string_view(run.text).substr(at, end - at), lettering);
      if (!units.empty() && end > at) units.back().run = index, units.back().end = end;
      at = end;
      if (at < run.text.size()) at = add_space(run.text, at, lettering);
    }
  }

 private:
  // A word may be of several runs.
  void add_word(std::string_view word, const Lettering& lettering) {
    const double width = width_of_word(word, lettering);
    if (in_word_) {
      units.back().width += width;
    } else if (!units.empty() && !units.back().ends_line && is_dash(word)) {
      units.back().width += units.back().space + width;
    } else {
      units.push_back({.width = width, .first_word = word});
    }
    units.back().space = 0;
    units.back().last_word = word;
    in_word_ = true;
  }

  std::size_t add_space(std::string_view text, std::size_t at, const Lettering& lettering) {
    in_word_ = false;
    if (text[at] == '\n') {
      if (!units.empty()) units.back().ends_line = true;
      return at + 1;
    }
    if (!units.empty()) units.back().space += width_of_word(" ", lettering);
    return std::min(text.find_first_not_of(kSpaces, at), text.size());
  }

  bool in_word_ = false;
};

}  // namespace

bool is_dash(std::string_view word) { return word == "-" || word == "–" || word == "—"; }

std::vector<TextUnit> units_of(std::span<const Run> runs, const Lettering& lettering) {
  Reader reader;
  for (std::size_t i = 0; i < runs.size(); ++i) reader.add(runs[i], i, lettering_of(runs[i], lettering));
  return std::move(reader.units);
}

double width_of(std::string_view text, const Lettering& lettering) {
  double width = 0;
  while (!text.empty()) {
    const std::size_t end = text.front() == ' ' ? 1 : std::min(text.find(' '), text.size());
    width += width_of_word(text.substr(0, end), lettering);
    text.remove_prefix(end);
  }
  return width;
}

double widest_of(std::span<const TextUnit> units) {
  double widest = 0;
  for (const TextUnit& unit : units) widest = std::max(widest, unit.width);
  return widest;
}

double longest_of(std::span<const TextUnit> units) {
  double longest = 0, width = 0;
  for (const TextUnit& unit : units) {
    width += unit.width;
    longest = std::max(longest, width);
    width = unit.ends_line ? 0 : width + unit.space;
  }
  return longest;
}

}  // namespace vankho
