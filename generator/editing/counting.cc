#include "editing/counting.h"

#include <utility>

#include "base/text.h"

namespace vankho {
namespace {

std::string roman(int number) {
  static constexpr std::pair<int, const char*> kDigits[] = {
      {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
  std::string out;
  for (const auto& [value, digit] : kDigits) {
    for (; number >= value; number -= value) out += digit;
  }
  return out;
}

// a … z, aa … zz, as Word goes on.
std::string letters(int number) {
  const int turns = (number - 1) / 26 + 1;
  return std::string(static_cast<std::size_t>(turns), static_cast<char>('a' + (number - 1) % 26));
}

}  // namespace

std::string counted(int number, std::string_view format) {
  constexpr int kMostInLetters = 26 * 26;
  if (format == "none") return {};
  if (number > 0 && number < 400 && format == "upperRoman") return roman(number);
  if (number > 0 && number < 400 && format == "lowerRoman") return lower(roman(number));
  if (number > 0 && number <= kMostInLetters && format == "upperLetter") return upper(letters(number));
  if (number > 0 && number <= kMostInLetters && format == "lowerLetter") return letters(number);
  if (format == "decimalZero" && number < 10) return "0" + std::to_string(number);
  return std::to_string(number);
}

}  // namespace vankho
