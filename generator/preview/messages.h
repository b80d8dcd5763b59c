// What the preview's server and its watch can say.
#pragma once

#include "base/message.h"

namespace vankho::messages {

inline constexpr Message port_taken{
    "port-taken",
    Severity::error,
    "không mở được địa chỉ {0}:{1}: chương trình khác đang dùng, hoặc máy này không có địa chỉ đó",
    "cannot listen at {0}:{1}: another program does, or this machine has no such address",
    "Chọn cổng khác bằng --port, hoặc bỏ --port để vankho tự tìm cổng còn trống.",
    "Choose another --port, or leave it out to have a free one found."};

inline constexpr Message cannot_watch{
    "cannot-watch",
    Severity::error,
    "không theo dõi được thay đổi trong thư mục {0}: {1}",
    "cannot watch the folder {0}: {1}",
    "Kiểm tra quyền đọc thư mục; nếu máy đang theo dõi quá nhiều thư mục, nhờ người quản trị nâng "
    "fs.inotify.max_user_watches.",
    "Check that it may be read; if too many folders are watched, have fs.inotify.max_user_watches raised."};

}  // namespace vankho::messages
