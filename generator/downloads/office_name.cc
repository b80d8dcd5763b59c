#include "downloads/office_name.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "base/windows_name.h"

namespace vankho {
namespace {

// "108-KH/ĐUK" -> "108-KH-DUK": capitals stay, since a number is read by them.
std::string plain_number(std::string_view number) {
  std::string out;
  for (std::string_view character : split_characters(number)) {
    const std::string letter = fold(character);
    const bool word = letter.size() == 1 &&
                      ((letter[0] >= 'a' && letter[0] <= 'z') || (letter[0] >= '0' && letter[0] <= '9'));
    if (word) {
      out += starts_with_upper(character) ? upper(letter) : letter;
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  while (out.ends_with('-')) out.pop_back();
  return out;
}

// The first words that fit.
std::string short_title(std::string_view title) {
  constexpr std::size_t kLongest = 60;
  std::string words = slug(title);
  if (words.size() <= kLongest) return words;
  const std::size_t end = words.rfind('-', kLongest);
  return words.substr(0, end == std::string::npos ? kLongest : end);
}

}  // namespace

std::string office_name(const Metadata& document, std::string_view type) {
  constexpr std::size_t kLongestNumber = 36;
  std::string name = plain_number(document.number).substr(0, kLongestNumber);
  if (name.empty()) name = type;
  if (!document.title.empty()) name += (name.empty() ? "" : "_") + short_title(document.title);
  if (name.empty()) name = slug(document.path.substr(document.path.rfind('/') + 1)).substr(0, 100);
  return beside_windows_devices(name);
}

std::string free_name(const std::string& name, NamesInUse& used) {
  int& times = used[lower(name)];
  if (++times == 1) return name;
  const std::size_t dot = std::min(name.rfind('.'), name.size());
  const auto numbered = [&] { return fmt::format("{}-{}{}", name.substr(0, dot), times, name.substr(dot)); };
  while (used.contains(lower(numbered()))) ++times;
  used[lower(numbered())] = 1;
  return numbered();
}

}  // namespace vankho
