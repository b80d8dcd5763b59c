// What is said in place of problems that are too many to be told.
#pragma once

#include "base/message.h"

namespace vankho::many_problems_messages {

inline constexpr Message more_errors{"more-problems",
                                     Severity::error,
                                     "còn {0} điều nữa ở tệp này",
                                     "there are {0} more in this file",
                                     "Sửa những chỗ đã nêu rồi chạy lại.",
                                     "Correct those that are listed, then run the command again."};

inline constexpr Message more_warnings{"more-problems",
                                       Severity::warning,
                                       "còn {0} điều nữa ở tệp này",
                                       "there are {0} more in this file",
                                       "Sửa những chỗ đã nêu rồi chạy lại.",
                                       "Correct those that are listed, then run the command again."};

}  // namespace vankho::many_problems_messages
