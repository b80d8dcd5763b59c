#include "parse/word_xml.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace vankho::word_xml {

void walk(std::string_view xml, const std::function<void(std::string_view)>& tag,
          const std::function<void(std::string_view)>& text) {
  for (std::size_t open = xml.find('<'); open != xml.npos;) {
    const std::size_t close = xml.find('>', open);
    if (close == xml.npos) break;
    tag(xml.substr(open + 1, close - open - 1));
    open = xml.find('<', close);
    text(xml.substr(close + 1, open == xml.npos ? xml.npos : open - close - 1));
  }
}

std::string_view name_of(std::string_view tag) { return tag.substr(0, tag.find_first_of(" /\t\r\n", 1)); }

std::string_view attribute(std::string_view tag, std::string_view name) {
  const std::size_t at = tag.find(' ' + std::string(name) + "=\"");
  if (at == tag.npos) return {};
  const std::size_t begin = at + name.size() + 3;
  return tag.substr(begin, tag.find('"', begin) - begin);
}

bool is_on(std::string_view tag) {
  const std::string_view value = attribute(tag, "w:val");
  return value != "0" && value != "false" && value != "none" && value != "off";
}

int number(std::string_view digits, int otherwise) {
  std::from_chars(digits.data(), digits.data() + digits.size(), otherwise);
  return otherwise;
}

std::string with_characters(std::string_view xml) {
  static constexpr std::pair<std::string_view, char> kEntities[] = {
      {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}, {"&amp;", '&'}};
  std::string text;
  for (std::size_t at; (at = xml.find('&')) != xml.npos;) {
    text += xml.substr(0, at);
    xml.remove_prefix(at);
    const auto* known =
        std::ranges::find_if(kEntities, [&](const auto& one) { return xml.starts_with(one.first); });
    const bool found = known != std::end(kEntities);
    text += found ? known->second : '&';
    xml.remove_prefix(found ? known->first.size() : 1);
  }
  return text.append(xml);
}

}  // namespace vankho::word_xml
