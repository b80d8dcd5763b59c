// The XML of WordprocessingML, tag by tag, as far as an editor's file is looked at beside pandoc.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace vankho::word_xml {

// Calls `tag` for the inside of each tag ("w:p", "/w:p", "w:b w:val=\"0\"/"), then `text` for what stands
// between it and the next one.
void walk(std::string_view xml, const std::function<void(std::string_view tag)>& tag,
          const std::function<void(std::string_view text)>& text);

// "w:b" of "w:b w:val=\"0\"/", "/w:p" of "/w:p".
std::string_view name_of(std::string_view tag);

// The value of an attribute, "" where the tag has none.
std::string_view attribute(std::string_view tag, std::string_view name);

// Whether a tag that is a switch is on: <w:b/>, <w:b w:val="1"/>.
bool is_on(std::string_view tag);

// A number, or `otherwise` where there is none.
int number(std::string_view digits, int otherwise);

// With characters for entities.
std::string with_characters(std::string_view xml);

}  // namespace vankho::word_xml
