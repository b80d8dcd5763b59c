#include "base/png_text.h"

#include <algorithm>
#include <cstddef>

#include "base/deflate.h"

namespace vankho {
namespace {

constexpr std::size_t kMost = 1 << 20;

std::string_view behind(std::string_view bytes, std::size_t count) {
  return bytes.substr(std::min(count, bytes.size()));
}

std::string_view behind_zero(std::string_view bytes) {
  const std::size_t zero = bytes.find('\0');
  return zero == bytes.npos ? std::string_view() : bytes.substr(zero + 1);
}

}  // namespace

std::string png_text(std::string_view name, std::string_view data) {
  const std::string_view rest = behind_zero(data);
  if (name == "tEXt") return std::string(rest.substr(0, kMost));
  if (name == "zTXt") return inflated(behind(rest, 1), kMost);  // behind the method, of which there is one
  if (name != "iTXt") return {};
  const std::string_view text = behind_zero(behind_zero(behind(rest, 2)));  // behind two names of languages
  return rest.starts_with('\1') ? inflated(text, kMost) : std::string(text.substr(0, kMost));
}

}  // namespace vankho
