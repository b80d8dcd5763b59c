#include "editing/word_styles.h"

#include <algorithm>

#include "base/text.h"
#include "parse/word_xml.h"

namespace vankho {
namespace {

bool is_name_of_metadata(std::string_view tag) {
  constexpr std::string_view kNames[] = {"title", "subtitle", "author", "date", "abstract"};
  return word_xml::name_of(tag) == "w:name" &&
         std::ranges::find(kNames, lower(word_xml::attribute(tag, "w:val"))) != std::end(kNames);
}

}  // namespace

std::string without_names_of_metadata(std::string_view styles_xml) {
  std::string out;
  std::size_t written = 0;
  word_xml::walk(
      styles_xml,
      [&](std::string_view tag) {
        if (!is_name_of_metadata(tag)) return;
        const auto at = static_cast<std::size_t>(tag.data() - styles_xml.data());
        out.append(styles_xml.substr(written, at - written)).append("w:name w:val=\"Text\"/");
        written = at + tag.size();
      },
      [](std::string_view) {});
  return out.append(styles_xml.substr(written));
}

}  // namespace vankho
