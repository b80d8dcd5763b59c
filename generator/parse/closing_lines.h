// What a single line of a document's closing block is.
#pragma once

#include <optional>
#include <string_view>

namespace vankho::closing_lines {

inline constexpr std::string_view kRecipients = "nơi nhận";

// "(Đã ký)", "[đã ký]", "(Ký, ghi rõ họ tên)", "(Chữ ký số)"
bool is_signing_note(std::string_view cell);

// A line of capitals that only a signature has.
bool opens_signature(std::string_view cell);

// A quick look before the exact one, for the end of "nơi", which few words share.
bool may_hold_label(std::string_view line);

bool is_recipients_label(std::string_view cell);

// "- Như trên; KT. CHỦ TỊCH": where in a recipient's line the signature's begins, if the columns ran
// together; `signed_above`: lines of the signature stand above.
std::optional<std::size_t> find_glued_signature(std::string_view cell, bool signed_above);

// "D:\\2018\\CV\\T4": where the text was kept, as Word prints it at the foot.
bool is_path_of_file(std::string_view cell);

// "Ký bởi: …", "Thời gian ký: …": what a digital signature prints of itself, and dots for a name.
bool is_stamp(std::string_view line);

}  // namespace vankho::closing_lines
