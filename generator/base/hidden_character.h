// Characters that a reader does not see or that turn the order of others round.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace vankho {

// Of one character in UTF-8.
char32_t code_point(std::string_view character);
std::string code_point_name(std::string_view character);  // "U+200B"

// Unicode's general category Cc, tab and line ends among them.
bool is_control(char32_t character);

// Unicode's Default_Ignorable_Code_Point, which zero-width characters and marks of direction belong to, and
// the separators of lines and paragraphs, the interlinear marks, and U+FFFE and U+FFFF, which no text has and
// XML refuses.
bool is_invisible(char32_t character);

struct HiddenCharacter {
  std::size_t offset = 0;  // in bytes
  std::string name;        // "U+200B"
};

// The first control character other than tab and line end, or invisible one. `text` is UTF-8.
std::optional<HiddenCharacter> find_hidden_character(std::string_view text);

std::string without_hidden(std::string_view text);

}  // namespace vankho
