// An OpenDocument text with only what a reader of it sees.
#pragma once

#include <string_view>

#include "editing/word_settled.h"

namespace vankho {

// content.xml without hidden text and comments, and with the words that its fields show (references, dates)
// as text. Styles that hide are in it or in `styles_xml`.
SettledWord settled_office_text(std::string_view content_xml, std::string_view styles_xml);

}  // namespace vankho
