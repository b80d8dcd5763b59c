// The styles of a Word file, as far as pandoc goes by their names.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// word/styles.xml in which no style is called "Title", "Subtitle", "Author", "Date" or "Abstract": pandoc
// takes paragraphs of these for a description of the file, and out of its text.
std::string without_names_of_metadata(std::string_view styles_xml);

}  // namespace vankho
