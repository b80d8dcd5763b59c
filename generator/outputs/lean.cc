#include "outputs/lean.h"

#include <algorithm>
#include <cctype>

#include "base/text.h"

namespace vankho {
namespace {

bool is_space(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }

// The end of the string that begins at `at`, behind its quote.
std::size_t end_of_string(std::string_view css, std::size_t at) {
  const char quote = css[at++];
  while (at < css.size() && css[at] != quote) at += css[at] == '\\' ? 2 : 1;
  return std::min(at + 1, css.size());
}

// Space means nothing beside these; before ':' it does, in selectors.
bool parts_by_itself(char c) { return std::string_view("{};,>").find(c) != std::string_view::npos; }

std::string lean_style(std::string_view css) {
  std::string out;
  bool space = false;
  for (std::size_t at = 0; at < css.size();) {
    if (css.substr(at).starts_with("/*")) {
      at = std::min(css.find("*/", at + 2), css.size() - 2) + 2;
      space = true;
      continue;
    }
    if (is_space(css[at])) {
      space = true;
      ++at;
      continue;
    }
    const bool glued =
        out.empty() || parts_by_itself(out.back()) || out.back() == ':' || parts_by_itself(css[at]);
    if (space && !glued) out += ' ';
    space = false;
    if (css[at] == '}' && out.ends_with(';')) out.pop_back();
    const std::size_t end = css[at] == '"' || css[at] == '\'' ? end_of_string(css, at) : at + 1;
    out += css.substr(at, end - at);
    at = end;
  }
  return out + '\n';
}

std::string lean_script(std::string_view script) {
  std::string out;
  for (std::string_view line : split_lines(script)) {
    line = trim(line);
    if (!line.empty() && !line.starts_with("//")) out += std::string(line) + '\n';
  }
  return out;
}

}  // namespace

std::string lean(std::string_view path, std::string_view bytes) {
  if (path.ends_with(".css")) return lean_style(bytes);
  const bool plain = bytes.find('`') == bytes.npos && bytes.find("/*") == bytes.npos;
  return path.ends_with(".js") && plain ? lean_script(bytes) : std::string(bytes);
}

}  // namespace vankho
