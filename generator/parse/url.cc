#include "parse/url.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>

#include "base/hidden_character.h"

namespace vankho {
namespace {

// The part before the first ':' that no '/', '?' or '#' precedes.
std::optional<std::string> scheme_of(std::string_view target) {
  const std::size_t end = target.find_first_of(":/?#");
  if (end == std::string_view::npos || target[end] != ':') return std::nullopt;
  std::string scheme(target.substr(0, end));
  std::ranges::transform(scheme, scheme.begin(), [](unsigned char c) { return std::tolower(c); });
  return scheme;
}

}  // namespace

bool is_relative_link(std::string_view target) {
  return !target.empty() && target[0] != '/' && !scheme_of(target);
}

bool is_allowed_link(std::string_view target) {
  static constexpr std::array<std::string_view, 4> kSchemes = {"http", "https", "mailto", "tel"};
  const bool odd = target.find_first_of("\t\r\n\\") != target.npos || find_hidden_character(target);
  if (odd) return false;
  const std::optional<std::string> scheme = scheme_of(target);
  return scheme ? std::ranges::find(kSchemes, *scheme) != kSchemes.end() : is_relative_link(target);
}

bool leads_to_own_machine(std::string_view target) {
  const std::optional<std::string> scheme = scheme_of(target);
  if (scheme != "http" && scheme != "https") return false;
  target.remove_prefix(scheme->size() + 1);
  target.remove_prefix(std::min(target.find_first_not_of('/'), target.size()));
  const std::string_view host = target.substr(0, target.find_first_of(":/?#"));
  return host == "localhost" || host == "127.0.0.1" || host == "0.0.0.0";
}

}  // namespace vankho
