// What verifying can say.
#pragma once

#include "base/message.h"

namespace vankho::verify_messages {

inline constexpr Message dead_link{
    "dead-link",
    Severity::error,
    "liên kết '{0}' trỏ đến tệp không có trong trang",
    "the link '{0}' leads to a file that the site does not have",
    "Sửa địa chỉ hoặc bỏ liên kết.",
    "Correct the address or drop the link.",
};

inline constexpr Message dead_link_near{
    "dead-link",
    Severity::error,
    "liên kết '{0}' trỏ đến tệp không có trong trang",
    "the link '{0}' leads to a file that the site does not have",
    "Có phải '{1}'?",
    "Did you mean '{1}'?",
};

inline constexpr Message dead_anchor{
    "dead-anchor",
    Severity::error,
    "liên kết '{0}' trỏ đến mục '{1}' không có trong {2}",
    "the link '{0}' leads to '{1}', which {2} does not have",
    "Sửa phần sau dấu # hoặc bỏ nó.",
    "Correct what follows the #, or drop it.",
};

inline constexpr Message dead_anchor_near{
    "dead-anchor",
    Severity::error,
    "liên kết '{0}' trỏ đến mục '{1}' không có trong {2}",
    "the link '{0}' leads to '{1}', which {2} does not have",
    "Có phải '#{3}'?",
    "Did you mean '#{3}'?",
};

inline constexpr Message empty_link{
    "empty-link",
    Severity::error,
    "liên kết không có địa chỉ",
    "the link has no address",
    "Ghi địa chỉ hoặc bỏ liên kết.",
    "Give it an address or drop it.",
};

inline constexpr Message absolute_link{
    "absolute-link",
    Severity::error,
    "liên kết '{0}' bắt đầu từ gốc máy chủ, nên hỏng khi mở trang từ thư mục hoặc USB",
    "the link '{0}' starts at a server's root, so it breaks where the site is opened from a folder",
    "Ghi đường dẫn tính từ chính trang này.",
    "Write the path from this page itself.",
};

inline constexpr Message loaded_from_elsewhere{
    "loaded-from-elsewhere",
    Severity::error,
    "trang nạp '{0}' từ nơi khác: mở từ USB thì thiếu, còn máy chủ ở đó biết được ai đọc",
    "the page loads '{0}' from elsewhere: a copy on a stick lacks it, and the server there learns who reads",
    "Chép tệp ấy vào thư mục giao diện và ghi địa chỉ bằng site.assets[\"tên tệp\"].",
    "Copy that file into the theme's folder and write its address as site.assets[\"file name\"].",
};

inline constexpr Message strange_scheme{
    "strange-scheme",
    Severity::error,
    "liên kết '{0}' không phải http, https, mailto hay tel: bấm vào có thể chạy mã hoặc mở chương trình khác",
    "the link '{0}' is not http, https, mailto or tel: following it may run code or another program",
    "Bỏ liên kết, hoặc dùng một trong bốn loại ấy.",
    "Drop the link, or use one of those four.",
};

inline constexpr Message link_out_of_site{
    "link-out-of-site",
    Severity::error,
    "liên kết '{0}' ra ngoài thư mục của trang",
    "the link '{0}' leads out of the site's folder",
    "Bớt '../' ở đầu.",
    "Drop a leading '../'.",
};

inline constexpr Message link_to_folder{
    "link-to-folder",
    Severity::error,
    "liên kết '{0}' trỏ đến thư mục, nên khi mở từ USB chỉ thấy danh sách tệp",
    "the link '{0}' leads to a folder, which shows as a list of files where there is no server",
    "Ghi rõ tệp, thường là index.html trong đó.",
    "Name the file, as a rule the index.html in it.",
};

inline constexpr Message duplicate_anchor{
    "duplicate-anchor",
    Severity::error,
    "id '{0}' dùng hai lần trong một trang",
    "the id '{0}' is used twice in one page",
    "Đổi một trong hai.",
    "Change one of the two.",
};

}  // namespace vankho::verify_messages
