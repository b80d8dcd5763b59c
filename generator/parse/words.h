// The words by which Vietnamese official texts name bodies, posts and powers to sign.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vankho {

// True if `text` begins with `words`, a search form (base/text.h).
bool begins_with(std::string_view text, std::string_view words);

// True if `text` (any letter case) begins as the name of a body, or of a group of bodies or officials, does:
// "Ban Tuyên giáo…", "Các chi bộ…", "Người đứng đầu…".
bool names_body(std::string_view text);

// A single body, not a group or an official.
bool names_one_body(std::string_view text);

// True if `line` in capitals begins as a post does: "PHÓ BÍ THƯ", "TRƯỞNG BAN", "CHÁNH VĂN PHÒNG".
bool names_post(std::string_view line);

// True if `line` begins with a power to sign: "T/M", "TM.", "K/T", "TL.", "TUQ.", "Q.".
bool names_authority(std::string_view line);

// The power's name: "BAN THƯỜNG VỤ" for "T/M BAN THƯỜNG VỤ".
std::string_view without_power(std::string_view authority);

// Where in `text` (search form) the first verb of ordering or doing begins that ends a body's name: "Ban
// Tuyên giáo chủ trì…"; npos where there is none.
std::size_t find_charge(std::string_view searched);

}  // namespace vankho
