// Whether a file of another program lost words on its way to Markdown, whatever its converter says.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankho {

// The words that stand in a part of a Word file, or in the content.xml of an OpenDocument text, with blanks
// between those that tags keep apart. What was deleted, text in boxes, indexes, and what stands once more for
// older programs are left out.
std::string words_of_word(std::string_view part_xml);
std::string words_of_office(std::string_view content_xml);

// Those of `before` that `after`, as Markdown, has less often, in their order.
std::vector<std::string> lost_words(std::string_view before, std::string_view after);

}  // namespace vankho
