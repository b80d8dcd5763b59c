#include "base/xml.h"

namespace vankho {
namespace {

// U+FFFE and U+FFFF, which XML 1.0 excludes, as UTF-8.
bool is_noncharacter(std::string_view rest) {
  return rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF");
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; }

}  // namespace

std::string xml_escaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    switch (char c = text[i]) {
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
      default:
        if (is_noncharacter(text.substr(i)))
          i += 2;
        else if (!is_control(c))
          out += c;
    }
  }
  return out;
}

}  // namespace vankho
