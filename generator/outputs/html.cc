#include "outputs/html.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "model/site.h"
#include "outputs/address.h"

namespace vankho {
namespace {

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

// The letters before the first ':' that could be a scheme; empty for a relative target.
std::string_view scheme_of(std::string_view target) {
  std::size_t end = target.find_first_of(":/?#");
  return end == std::string_view::npos || target[end] != ':' ? std::string_view() : target.substr(0, end);
}

bool is_allowed_scheme(std::string_view scheme) {
  static constexpr std::array<std::string_view, 4> allowed = {"http", "https", "mailto", "tel"};
  return std::find(allowed.begin(), allowed.end(), lower(scheme)) != allowed.end();
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  for (char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        if (!is_control(c) || c == '\n' || c == '\t') out += c;
    }
  }
}

std::string escaped(std::string_view text) {
  std::string out;
  append_escaped(out, text);
  return out;
}

std::optional<std::string> link_target(std::string_view source, std::string_view page,
                                       std::string_view target) {
  target = trim(target);
  // Browsers drop controls and read '\' as '/', which would make another link of this one.
  if (target.empty() || target[0] == '/' || target.find('\\') != std::string_view::npos ||
      std::any_of(target.begin(), target.end(), is_control))
    return std::nullopt;
  if (leads_outside(target))
    return is_allowed_scheme(scheme_of(target)) ? std::optional<std::string>(target) : std::nullopt;

  std::string path = linked_path(source, target);
  return relative(page, path.empty() ? std::string(page) : address_of(path), linked_anchor(target));
}

bool leads_outside(std::string_view target) { return !scheme_of(trim(target)).empty(); }

}  // namespace vankho
