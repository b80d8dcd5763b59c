#include "parse/url.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace vankho {
namespace {

// The part before the first ':' that no '/', '?' or '#' precedes; empty where there is none.
std::string_view scheme_of(std::string_view target) {
  std::size_t end = target.find_first_of(":/?#");
  if (end == std::string_view::npos || target[end] != ':') return {};
  return target.substr(0, end);
}

bool has_colon_first(std::string_view target) {
  std::size_t end = target.find_first_of(":/?#");
  return end != std::string_view::npos && target[end] == ':';
}

}  // namespace

bool is_relative_link(std::string_view target) {
  return !target.empty() && !has_colon_first(target) && target[0] != '/';
}

bool is_allowed_link(std::string_view target) {
  static constexpr std::array<std::string_view, 4> kSchemes = {"http", "https", "mailto", "tel"};
  bool odd = std::any_of(target.begin(), target.end(),
                         [](unsigned char c) { return c < 0x20 || c == 0x7F || c == '\\'; });
  if (target.empty() || odd) return false;
  if (is_relative_link(target)) return true;
  std::string scheme(scheme_of(target));
  std::transform(scheme.begin(), scheme.end(), scheme.begin(),
                 [](unsigned char c) { return std::tolower(c); });
  return std::find(kSchemes.begin(), kSchemes.end(), scheme) != kSchemes.end();
}

}  // namespace vankho
