// The sections that each type of document has by custom, for an editor to fill in.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// Markdown from the preamble to the last section, for a type's slug ("ke-hoach"). What an editor has to write
// stands in square brackets; `{co_quan}` and `{trich_yeu}` stand for the issuing body and the title. Types
// without an outline of their own have three sections.
std::string_view outline_of(std::string_view type_slug);

// The outline with the names in their places.
std::string outline_for(std::string_view type_slug, const std::string& body, const std::string& title);

// Whether `words` stand in brackets in any outline, letter case aside: "mục đích".
bool is_placeholder(std::string_view words);

}  // namespace vankho
