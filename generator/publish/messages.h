// What publishing can say.
#pragma once

#include "base/message.h"

namespace vankho::publish_messages {

inline constexpr Message cannot_read{
    "cannot-read",
    Severity::error,
    "không đọc được {0}: {1}",
    "cannot read {0}: {1}",
    "Kiểm tra quyền đọc; trang cũ vẫn còn nguyên.",
    "Check the permissions; the old site is untouched.",
};

inline constexpr Message cannot_write{
    "cannot-write",
    Severity::error,
    "không ghi được {0}: {1}",
    "cannot write {0}: {1}",
    "Kiểm tra chỗ trống trên đĩa và quyền ghi; trang cũ vẫn còn nguyên.",
    "Check the free space and the permissions; the old site is untouched.",
};

inline constexpr Message cannot_remove{
    "cannot-remove",
    Severity::error,
    "không xóa được {0} của một lần dựng dở dang: {1}",
    "cannot remove {0}, left by a build that died: {1}",
    "Xóa thư mục đó bằng tay rồi dựng lại.",
    "Remove that folder by hand and build again.",
};

inline constexpr Message cannot_swap{
    "cannot-swap",
    Severity::error,
    "không đưa được trang mới vào {0}: {1}",
    "cannot put the new site at {0}: {1}",
    "Trang cũ vẫn còn nguyên; kiểm tra quyền ghi ở thư mục cha hoặc chọn thư mục khác bằng --out.",
    "The old site is untouched; check the permissions of the parent folder or choose another with --out.",
};

inline constexpr Message output_busy{
    "output-busy",
    Severity::error,
    "một lần dựng khác đang ghi vào {0}",
    "another build is writing to {0}",
    "Đợi lần dựng đó xong rồi chạy lại.",
    "Wait until it is done and run this one again.",
};

inline constexpr Message output_not_named{
    "output-not-named",
    Severity::error,
    "thư mục đầu ra không có tên",
    "the output folder has no name",
    "Ghi tên một thư mục sau --out.",
    "Name a folder after --out.",
};

inline constexpr Message output_not_a_folder{
    "output-not-a-folder",           Severity::error,
    "{0} không phải là thư mục",     "{0} is not a folder",
    "Chọn thư mục khác bằng --out.", "Choose another folder with --out.",
};

inline constexpr Message output_not_ours{
    "output-not-ours",
    Severity::error,
    "{0} có tệp không do vankho tạo ra ({1}), nên không thể thay thế",
    "{0} has files that vankho did not make ({1}), so it is not replaced",
    "Chọn một thư mục trống hoặc chưa có bằng --out.",
    "Choose a folder with --out that is empty or does not exist.",
};

inline constexpr Message output_is_root{
    "output-is-root",
    Severity::error,
    "không thể dựng trang vào thư mục gốc {0}",
    "a site cannot be built into the root folder {0}",
    "Chọn một thư mục con bằng --out.",
    "Choose a folder inside it with --out.",
};

inline constexpr Message output_holds_current_folder{
    "output-holds-current-folder",
    Severity::error,
    "{0} chứa thư mục đang đứng ({1}), nên không thể thay thế",
    "{0} holds the current folder ({1}), so it cannot be replaced",
    "Chạy vankho từ một thư mục khác hoặc chọn thư mục khác bằng --out.",
    "Run vankho from another folder or choose another with --out.",
};

inline constexpr Message output_is_mount_point{
    "output-is-mount-point",
    Severity::error,
    "{0} là điểm gắn của một hệ thống tệp, nên không thể thay thế",
    "{0} is a mount point, so it cannot be replaced",
    "Chọn một thư mục khác, hoặc một thư mục bên trong nó, bằng --out.",
    "Choose another folder, or one inside it, with --out.",
};

}  // namespace vankho::publish_messages
