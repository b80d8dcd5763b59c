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
    "Trang cũ vẫn còn nguyên; kiểm tra quyền ghi ở thư mục cha hoặc chọn thư mục khác bằng --out hoặc --to.",
    "The old site is untouched; check the permissions of the parent folder or choose another with --out or "
    "--to.",
};

inline constexpr Message another_edition{
    "another-edition",
    Severity::error,
    "{0} đang cho người đọc xem ấn bản '{1}', không phải '{2}'",
    "readers see the edition '{1}' in {0}, not '{2}'",
    "Mỗi ấn bản một thư mục: kiểm tra --edition và --to. Nếu đúng là muốn đổi, xuất bản vào thư mục mới rồi "
    "cho "
    "máy chủ trỏ vào đó.",
    "Each edition has a folder of its own: check --edition and --to. If it is meant to change, publish into "
    "a new "
    "folder and let the server point there.",
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
    "Ghi tên một thư mục sau --out hoặc --to.",
    "Name a folder after --out or --to.",
};

inline constexpr Message output_not_a_folder{
    "output-not-a-folder",
    Severity::error,
    "{0} không phải là thư mục",
    "{0} is not a folder",
    "Chọn thư mục khác bằng --out hoặc --to.",
    "Choose another folder with --out or --to.",
};

inline constexpr Message output_not_ours{
    "output-not-ours",
    Severity::error,
    "{0} có tệp không do vankho tạo ra ({1}), nên không thể thay thế",
    "{0} has files that vankho did not make ({1}), so it is not replaced",
    "Dời tệp ấy ra nơi khác, hoặc chọn một thư mục trống hoặc chưa có bằng --out hoặc --to.",
    "Move that file elsewhere, or choose a folder with --out or --to that is empty or does not exist.",
};

inline constexpr Message output_is_root{
    "output-is-root",
    Severity::error,
    "không thể dựng trang vào thư mục gốc {0}",
    "a site cannot be built into the root folder {0}",
    "Chọn một thư mục con bằng --out hoặc --to.",
    "Choose a folder inside it with --out or --to.",
};

inline constexpr Message output_holds_current_folder{
    "output-holds-current-folder",
    Severity::error,
    "{0} chứa thư mục đang đứng ({1}), nên không thể thay thế",
    "{0} holds the current folder ({1}), so it cannot be replaced",
    "Chạy vankho từ một thư mục khác hoặc chọn thư mục khác bằng --out hoặc --to.",
    "Run vankho from another folder or choose another with --out or --to.",
};

inline constexpr Message output_in_content{
    "output-in-content",
    Severity::error,
    "{0} nằm trong nội dung của kho ({1}), nên kết quả sẽ bị đọc lại như văn bản và ghi vào kho",
    "{0} lies in the content of the repository ({1}), so it would be read as documents and committed",
    "Chạy vankho ở thư mục trên cùng của kho, hoặc chọn thư mục ngoài nội dung bằng --out hoặc --to.",
    "Run vankho at the top of the repository, or choose a place outside the content with --out or --to.",
};

inline constexpr Message output_is_mount_point{
    "output-is-mount-point",
    Severity::error,
    "{0} là điểm gắn của một hệ thống tệp, nên không thể thay thế",
    "{0} is a mount point, so it cannot be replaced",
    "Chọn một thư mục khác, hoặc một thư mục bên trong nó, bằng --out hoặc --to.",
    "Choose another folder, or one inside it, with --out or --to.",
};

inline constexpr Message damaged{
    "damaged",
    Severity::error,
    "{0} đọc lại không giống lúc ghi",
    "{0} is not what was written, read again",
    "Đĩa có thể sắp hỏng; kiểm tra đĩa rồi xuất bản lại. Trang cũ vẫn còn nguyên.",
    "The disk may be failing; check it and publish again. The old site is untouched.",
};

inline constexpr Message cannot_show{
    "cannot-show",
    Severity::error,
    "không chuyển được {0} sang bản mới: {1}",
    "cannot point {0} to the new release: {1}",
    "Trang cũ vẫn còn nguyên; kiểm tra quyền ghi ở thư mục đó.",
    "The old site is untouched; check the permissions of that folder.",
};

inline constexpr Message releases_not_named{
    "releases-not-named",
    Severity::error,
    "thư mục xuất bản không có tên",
    "the folder to publish to has no name",
    "Ghi tên một thư mục sau --to.",
    "Name a folder after --to.",
};

inline constexpr Message releases_not_a_folder{
    "releases-not-a-folder",        Severity::error,
    "{0} không phải là thư mục",    "{0} is not a folder",
    "Chọn thư mục khác bằng --to.", "Choose another folder with --to.",
};

inline constexpr Message releases_not_ours{
    "releases-not-ours",
    Severity::error,
    "{0} có tệp không do 'vankho publish' tạo ra ({1})",
    "{0} has files that 'vankho publish' did not make ({1})",
    "Chọn một thư mục trống hoặc chưa có bằng --to; máy chủ web đọc thư mục con 'current' trong đó.",
    "Choose a folder with --to that is empty or does not exist; web servers serve 'current' in it.",
};

inline constexpr Message current_not_ours{
    "current-not-ours",
    Severity::error,
    "{0} không phải liên kết tới một bản trong 'releases'",
    "{0} is no link to one of the 'releases'",
    "Xem ai đã đặt nó ở đó; dời nó đi rồi xuất bản lại.",
    "See who put it there; move it away and publish again.",
};

inline constexpr Message no_releases{
    "no-releases",
    Severity::error,
    "ở {0} chưa xuất bản gì",
    "nothing has been published at {0}",
    "Chỉ đúng thư mục đã dùng với 'vankho publish --to'.",
    "Name the folder that 'vankho publish --to' was given.",
};

inline constexpr Message nothing_to_go_back_to{
    "nothing-to-go-back-to",
    Severity::error,
    "không có bản nào cũ hơn bản {0} để quay lại; đang có: {1}",
    "there is no release before {0} to go back to; there are: {1}",
    "Chọn một bản khác bằng --release, hoặc sửa kho rồi xuất bản lại.",
    "Choose another with --release, or repair the repository and publish again.",
};

inline constexpr Message shown_already{
    "release-shown-already",
    Severity::error,
    "người đọc đang xem bản {0} rồi; đang có: {1}",
    "readers see the release {0} already; there are: {1}",
    "Muốn về bản khác thì ghi số của bản ấy sau --release.",
    "To go back to another, name it behind --release.",
};

inline constexpr Message no_such_release{
    "no-such-release",
    Severity::error,
    "không có bản {0}; đang có: {1}",
    "there is no release {0}; there are: {1}",
    "Chọn một bản đang có, khác bản đang hiện, bằng --release.",
    "Choose one that is there, other than the one that is shown, with --release.",
};

inline constexpr Message mirror_not_ours{
    "mirror-not-ours",
    Severity::error,
    "nơi phản chiếu {0} đã có '{1}' và không phải một cổng do vankho chép tới",
    "the mirror {0} has '{1}' already and is no portal that vankho copied there",
    "Trang ở máy này đã xuất bản xong. Chỉ một thư mục trống hoặc chưa có bằng --mirror: vankho xóa ở nơi "
    "phản "
    "chiếu mọi tệp mà cổng không có.",
    "The site is published on this machine. Name a folder that is empty or not there yet with --mirror: "
    "vankho "
    "removes every file there that the portal does not have.",
};

inline constexpr Message mirror_failed{
    "mirror-failed",
    Severity::error,
    "{0} không chép được lên nơi phản chiếu: {1}",
    "{0} could not copy to the mirror: {1}",
    "Trang ở máy này đã xuất bản xong; sửa kết nối tới nơi phản chiếu, lần xuất bản sau sẽ chép bù.",
    "The site is published on this machine; repair the way to the mirror, the next publish catches up.",
};

}  // namespace vankho::publish_messages
