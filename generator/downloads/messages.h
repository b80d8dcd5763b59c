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

inline constexpr Message book_not_xml{
    "book-not-xml",
    Severity::error,
    "trang {0} của sách có chỗ không phải XML: {1}",
    "the page {0} of the book has something that is no XML: {1}",
    "Trong các mẫu book_*.html và paper.html, đóng mọi thẻ, và viết ký hiệu đặc biệt bằng chính nó.",
    "Close every tag in the templates book_*.html and paper.html, and write special characters as "
    "themselves."};

}  // namespace vankho::download_messages
