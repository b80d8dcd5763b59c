// Vietnamese text as UTF-8: normal form, letter case, folding of marks, order. The only user of ICU.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vankho {

bool is_utf8(std::string_view bytes);

// Unicode normal form C. Input must be UTF-8. Text that is NFC already is returned as it is, quickly.
std::string nfc(std::string_view text);

// Letter case, by Unicode's rules for the root locale.
std::string lower(std::string_view text);
std::string upper(std::string_view text);

// Lower case without marks: "Đảng ủy KHỐI" -> "dang uy khoi". What is not a letter of the Vietnamese or
// English alphabet stays as it is. NFC input.
std::string fold(std::string_view text);

// For finding words in text: lower case, and of the two styles of placing a tone mark ("uỷ", "ủy") the older.
// Every letter keeps its length in bytes, so that offsets into the result are offsets into the text. NFC
// input.
std::string search_form(std::string_view text);

// ASCII words joined by '-': "Kế hoạch số 108-KH/ĐUK" -> "ke-hoach-so-108-kh-duk". Never empty: "-" for no
// words.
std::string slug(std::string_view text);

// Characters (code points), for columns. UTF-8; a byte that is none of it is counted with the character
// before.
int length(std::string_view text);
// The characters one by one; a byte that is no UTF-8 is one of its own.
std::vector<std::string_view> split_characters(std::string_view text);

// True if every letter is a capital and there is at least one letter.
bool is_upper(std::string_view text);
bool starts_with_lower(std::string_view text);
bool starts_with_upper(std::string_view text);

std::string_view trim(std::string_view text);        // ASCII white space and U+00A0
std::string collapse_spaces(std::string_view text);  // trim, and every run of white space becomes one space
// The beginning of a text of at most so many characters, its spaces collapsed, cut between words.
std::string excerpt(std::string_view text, std::size_t characters);
std::vector<std::string_view> split_lines(std::string_view text);  // at "\n"; no empty last line

// Sort keys of the Vietnamese alphabet (CLDR `vi`): compare as bytes.
std::string sort_key(std::string_view text);

// The candidate nearest to `word` by edit distance over folded letters, or empty where none is near enough to
// be what was meant.
std::string_view did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates);

// Whether it may hold an address of mail: by '@', or what input methods for East Asian letters type for it.
bool has_address(std::string_view text);

// The number that a text begins with; 0 where it begins with none, or with one that no int holds.
int leading_number(std::string_view text);

}  // namespace vankho
