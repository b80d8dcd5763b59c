// How a stretch of text ends: whether its sentence is over, or goes on elsewhere.
#pragma once

#include <string_view>

namespace vankho {

// True if a text that ends so goes on elsewhere: no closing punctuation. An empty one does not.
bool ends_in_mid_sentence(std::string_view text);

bool ends_sentence(std::string_view text);

// True if the last word cannot end a sentence: "của", "và", "số".
bool ends_in_connective(std::string_view text);

}  // namespace vankho
