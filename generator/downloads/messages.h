// What making downloads can say.
#pragma once

#include "base/message.h"

namespace vankho::download_messages {

inline constexpr Message cannot_write_zip{
    "cannot-write-zip",
    Severity::error,
    "không ghi được tệp nén {0}: {1}",
    "cannot write the zip file {0}: {1}",
    "Kiểm tra chỗ trống trên đĩa và quyền ghi.",
    "Check the free space and the permissions.",
};

}  // namespace vankho::download_messages
