#include "outputs/search_code.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace vankho {
namespace {

constexpr std::array<bool, 256> special_bytes() {
  std::array<bool, 256> special{};
  for (std::size_t c = 0; c < 0x20; ++c) special[c] = true;
  for (unsigned char c : {'"', '\\', '\xE2'}) special[c] = true;
  return special;
}
constexpr auto kSpecial = special_bytes();

// How the character at the front is written, and its bytes; empty for as it is.
std::string_view escape_of(std::string_view text, std::size_t& size) {
  size = 1;
  if (text[0] == '"') return "\\\"";
  if (text[0] == '\\') return "\\\\";
  if (text[0] == '\n') return "\\n";
  if (text[0] != '\xE2') return " ";
  size = 3;
  if (text.starts_with("\u2028")) return "\\u2028";
  return text.starts_with("\u2029") ? "\\u2029" : "";
}

}  // namespace

std::string numbers_text(std::span<const std::uint32_t> numbers) {
  std::string text;
  while (!numbers.empty()) {
    const std::uint32_t first = numbers.front();
    const auto next = std::ranges::find_if(numbers, [&](std::uint32_t number) { return number != first; });
    const auto more = static_cast<std::uint32_t>(next - numbers.begin() - 1);
    std::string one, others;
    append_number(one, first);
    append_number(others, more);
    text += one;
    if (more * one.size() > 1 + others.size())
      text += '*' + others;
    else
      for (std::uint32_t i = 0; i < more; ++i) text += one;
    numbers = numbers.subspan(more + 1);
  }
  return text;
}

std::string script_string(std::string_view text) {
  std::string out = "\"";
  out.reserve(text.size() + text.size() / 16 + 2);
  std::size_t plain = 0;  // where what can be taken as it is begins
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!kSpecial[static_cast<unsigned char>(text[i])]) continue;
    std::size_t size = 0;
    const std::string_view escape = escape_of(text.substr(i), size);
    if (escape.empty()) continue;
    out += text.substr(plain, i - plain);
    out += escape;
    i += size - 1;
    plain = i + 1;
  }
  return (out += text.substr(plain)) += '"';
}

}  // namespace vankho
