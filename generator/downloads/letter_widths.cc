#include "downloads/letter_widths.h"

#include <array>
#include <cstdint>
#include <string>

#include "base/text.h"

namespace vankho {
namespace {

// Thousandths of the size, from the space to the tilde.
using Widths = std::array<std::uint16_t, 95>;

constexpr Widths kRegular = {250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
                             500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
                             921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
                             556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
                             333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
                             500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541};
constexpr Widths kBold = {250, 333, 555, 500, 500, 1000, 833, 278,  333, 333, 500, 570, 250, 333, 250, 278,
                          500, 500, 500, 500, 500, 500,  500, 500,  500, 500, 333, 333, 570, 570, 570, 500,
                          930, 722, 667, 722, 722, 667,  611, 778,  778, 389, 500, 778, 667, 944, 722, 778,
                          611, 778, 722, 556, 667, 722,  722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
                          333, 500, 556, 444, 556, 444,  333, 500,  556, 278, 333, 556, 278, 833, 556, 500,
                          556, 556, 444, 389, 333, 556,  500, 722,  500, 500, 444, 394, 220, 394, 520};

constexpr int kOther = 500;  // dashes, and what is not of the alphabet

// A letter with marks is as wide as the plain one.
int width_of_character(std::string_view character, const Widths& widths) {
  std::string plain = character.size() == 1 ? std::string(character) : fold(character);
  if (plain.size() != 1) return kOther;
  if (character.size() > 1 && is_upper(character)) plain = upper(plain);
  if (plain[0] < ' ' || plain[0] > '~') return kOther;
  return widths[static_cast<std::size_t>(plain[0] - ' ')];
}

}  // namespace

double width_of(std::string_view text, const Lettering& lettering) {
  const Widths& widths = lettering.bold ? kBold : kRegular;
  int sum = 0;
  for (std::string_view character : split_characters(text)) sum += width_of_character(character, widths);
  return sum * lettering.points / 1000;
}

}  // namespace vankho
