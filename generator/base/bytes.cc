#include "base/bytes.h"

#include <algorithm>

namespace vankho {

bool contains(std::string_view text, std::string_view word) {
  constexpr std::size_t kLooked = 3;  // bytes: a Vietnamese letter with its marks, or one and its neighbours
  if (word.size() >= kLooked && text.size() >= sizeof(Bytes) + kLooked) {
    const Bytes first = Bytes{} + word[0], second = Bytes{} + word[1], third = Bytes{} + word[2];
    const bool possible =
        any_position(text.data(), text.data() + text.size() - (kLooked - 1), [=](const char* at) {
          return (bytes_at(at) == first) & (bytes_at(at + 1) == second) & (bytes_at(at + 2) == third);
        });
    if (!possible) return false;
  }
  return text.find(word) != std::string_view::npos;
}

bool contains_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return contains(text, word); });
}

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return text.starts_with(word); });
}

}  // namespace vankho
