#include "outputs/html.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/bytes.h"
#include "base/text.h"
#include "model/site.h"
#include "outputs/address.h"

namespace vankho {
namespace {

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

std::string as_url(std::string_view target) {
  std::string url;
  for (char c : target) {
    if (std::string_view(" \"<>^`{|}").find(c) == std::string_view::npos)
      url += c;
    else
      url += fmt::format("%{:02X}", c);
  }
  return url;
}

// What cannot stand in HTML as it is.
constexpr std::array<bool, 256> special_characters() {
  std::array<bool, 256> special{};
  for (std::size_t c = 0; c < 0x20; ++c) special[c] = c != '\n' && c != '\t';
  for (unsigned char c : {'&', '<', '>', '"', '\'', '\x7f'}) special[c] = true;
  return special;
}
constexpr auto kSpecial = special_characters();

// Nothing for control characters, which no document may have.
constexpr std::string_view replacement_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

// What cannot stand in a script as it is, and how JSON writes it.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kEscapes = {{
    {"<", "\\u003c"},
    {">", "\\u003e"},
    {"&", "\\u0026"},
    {"\xE2\x80\xA8", "\\u2028"},
    {"\xE2\x80\xA9", "\\u2029"},
}};
constexpr std::array<bool, 256> opening_bytes() {
  std::array<bool, 256> opening{};
  for (const auto& [text, escape] : kEscapes) opening[static_cast<unsigned char>(text[0])] = true;
  return opening;
}
constexpr auto kOpensEscape = opening_bytes();

// The letters before the first ':' that could be a scheme; empty for a relative target.
std::string_view scheme_of(std::string_view target) {
  std::size_t end = target.find_first_of(":/?#");
  return end == std::string_view::npos || target[end] != ':' ? std::string_view() : target.substr(0, end);
}

bool is_allowed_scheme(std::string_view scheme) {
  static constexpr std::array<std::string_view, 4> allowed = {"http", "https", "mailto", "tel"};
  return std::find(allowed.begin(), allowed.end(), lower(scheme)) != allowed.end();
}

// Whether surely nothing has to be replaced, as in most text.
bool is_plain(std::string_view text) {
  return !any_byte(text, [](Bytes c) {
    return (c < 0x20) | (c == '&') | (c == '<') | (c == '>') | (c == '"') | (c == '\'') | (c == 0x7F);
  });
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  if (is_plain(text)) {
    out += text;
    return;
  }
  std::size_t plain = 0;  // where what can be taken as it is begins
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!kSpecial[static_cast<unsigned char>(text[i])]) continue;
    out += text.substr(plain, i - plain);
    out += replacement_of(text[i]);
    plain = i + 1;
  }
  out += text.substr(plain);
}

std::string escaped(std::string_view text) {
  std::string out;
  append_escaped(out, text);
  return out;
}

std::string script_data(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  std::size_t plain = 0;  // where what can be taken as it is begins
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (!kOpensEscape[static_cast<unsigned char>(json[i])]) continue;
    auto escape = std::find_if(kEscapes.begin(), kEscapes.end(),
                               [&](const auto& pair) { return json.substr(i).starts_with(pair.first); });
    if (escape == kEscapes.end()) continue;
    out += json.substr(plain, i - plain);
    out += escape->second;
    i += escape->first.size() - 1;
    plain = i + 1;
  }
  return out += json.substr(plain);
}

std::optional<std::string> link_target(std::string_view source, std::string_view page,
                                       std::string_view target) {
  target = trim(target);
  // Browsers drop controls and read '\' as '/', which would make another link of this one.
  if (target.empty() || target[0] == '/' || target.find('\\') != std::string_view::npos ||
      std::any_of(target.begin(), target.end(), is_control))
    return std::nullopt;
  if (leads_outside(target))
    return is_allowed_scheme(scheme_of(target)) ? std::optional(as_url(target)) : std::nullopt;

  std::string path = linked_path(source, target);
  return relative(page, path.empty() ? std::string(page) : address_of(path), linked_anchor(target));
}

bool leads_outside(std::string_view target) { return !scheme_of(trim(target)).empty(); }

}  // namespace vankho
