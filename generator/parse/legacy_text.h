// Vietnamese in the encodings of fonts from before Unicode, whose bytes other programs take for letters of
// Western Europe: "KÕ ho¹ch" (TCVN3, fonts .Vn…), "Keá hoaïch" (VNI, fonts VNI-…).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vankho {

enum class LegacyEncoding { tcvn3, vni };

// How editors and UniKey call it.
std::string_view name_of(LegacyEncoding encoding);

struct LegacyText {
  LegacyEncoding encoding = LegacyEncoding::tcvn3;
  int line = 1;  // the first, counted from 1
};

// Null unless the text has several signs inside of words that no Vietnamese or English word has. Lines with
// Vietnamese letters that only Unicode has are not looked at. UTF-8.
std::optional<LegacyText> find_legacy_text(std::string_view text);

// The first line of a text with several Vietnamese letters whose bytes in UTF-8 were taken for letters of
// Windows-1252: "Ká»\u0178" for "Kỳ". 0 for others.
int find_mistaken_utf8(std::string_view text);

// Whether a line has such signs.
bool has_legacy_signs(std::string_view line, LegacyEncoding encoding);

// Whether a line has Vietnamese letters that only Unicode has: it is not to be converted.
bool has_unicode_vietnamese(std::string_view line);

// In Unicode. Capitals that only the font shows ("kÕ ho¹ch" in .VnTimeH) come out small.
std::string in_unicode(std::string_view text, LegacyEncoding encoding);

}  // namespace vankho
