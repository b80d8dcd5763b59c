// What this room has to say.
#pragma once

#include "base/message.h"

namespace vankho {

inline constexpr Message kTextLineUnknown = {
    "theme-text-line",
    Severity::error,
    "không hiểu dòng này của tệp lời giao diện",
    "this line of the interface texts is not understood",
    "viết '[nhóm]' hoặc 'khóa = lời'; bắt đầu bằng '#' nếu là ghi chú",
    "write '[group]' or 'key = text'; begin it with '#' if it is a comment"};

}  // namespace vankho
