// What is said of marks, figures and links that were meant otherwise, and of what other programs left in a
// text.
#pragma once

#include "base/message.h"

namespace vankho::messages {

inline constexpr Message unread_link{
    "unread-link",
    Severity::warning,
    "liên kết này viết chưa đúng nên hiện nguyên văn",
    "this link is not written as one, and is shown as text",
    "Viết [lời](tệp) liền nhau; đường dẫn có dấu cách thì bao bằng < >: {0}",
    "Write [text](file) without a gap; put a path with spaces between < >: {0}"};

inline constexpr Message signature_stamp{
    "signature-stamp",
    Severity::warning,
    "khối chữ ký số (người ký, thời gian ký) không thuộc lời văn của văn bản, nên trang không in lại",
    "the stamp of a digital signature (who signed, and when) is none of the document's text, and the page "
    "leaves it out",
    "Xóa khối ấy khỏi tệp, hoặc để nguyên; bản có chữ ký số thì đính kèm.",
    "Take it out of the file, or leave it; attach the copy that has the digital signature."};

inline constexpr Message word_error{"word-leftover",
                                    Severity::warning,
                                    "'{0}' là báo lỗi của Word còn nằm trong lời văn",
                                    "'{0}' is an error of Word's that was left in the text",
                                    "Thay bằng số mục, số trang hay lời mà chỗ này nói đến.",
                                    "Put the section, the page or the words there that are meant."};

inline constexpr Message word_comment{
    "word-leftover",
    Severity::error,
    "đây là lời góp ý (comment) của Word, không phải lời của văn bản",
    "this is a comment in Word, and not the document's text",
    "Xóa dòng này; nếu đó là lời của văn bản thì bỏ chữ 'Commented […]' ở đầu.",
    "Delete this line; if it is the document's text, drop 'Commented […]'."};

inline constexpr Message pasted_contents{
    "pasted-contents",
    Severity::warning,
    "từ dòng này là mục lục chép từ Word: mỗi mục hiện thành hai mục",
    "a table of contents from Word begins here: each section shows as two",
    "Xóa các dòng mục lục: trang của văn bản có mục lục riêng.",
    "Delete its lines: the document's page has contents of its own."};

inline constexpr Message room_in_text{
    "words-in-brackets",
    Severity::warning,
    "'{0}' trông như một chỗ còn phải điền",
    "'{0}' looks like a place that is to be filled in",
    "Điền vào, hoặc xóa; chưa viết xong thì khai 'trang_thai: du-thao' ở đầu tệp.",
    "Fill it in or delete it; if it is not finished, state 'trang_thai: du-thao' at the top of the file."};

inline constexpr Message number_with_letters{
    "suspect-number",
    Severity::warning,
    "'{0}' có chữ thay cho số nên không nối được với văn bản nào; có phải '{1}'?",
    "'{0}' has a letter for a digit, so that it leads to no document; did you mean '{1}'?",
    "Đối chiếu với bản giấy rồi sửa thành '{1}'.",
    "Compare it with the paper, and make it '{1}'."};

inline constexpr Message link_to_own_machine{
    "forbidden-link",
    Severity::warning,
    "liên kết '{0}' chỉ mở được trên máy của người soạn",
    "the link '{0}' opens on its author's machine alone",
    "Tới một tệp của kho thì ghi đường dẫn tương đối; tới trang khác thì ghi địa chỉ mà người đọc dùng.",
    "Write a relative path to a file of the repository, or the address that readers use."};

inline constexpr Message link_without_words{"unread-link",
                                            Severity::warning,
                                            "liên kết này không có lời nên không ai thấy nó",
                                            "this link has no words, and nobody sees it",
                                            "Viết lời vào trong ngoặc vuông: [Kế hoạch 5](ke-hoach-5.md).",
                                            "Write words in the square brackets: [Plan 5](ke-hoach-5.md)."};

inline constexpr Message open_emphasis{"open-emphasis",
                                       Severity::warning,
                                       "dấu '**' ở đây không có cặp nên hiện nguyên văn",
                                       "the '**' here has no partner, and is shown as text",
                                       "Thêm '**' ở đầu kia của chỗ in đậm, sát vào chữ, hoặc bỏ dấu này.",
                                       "Add '**' at the other end of what is bold, close to it, or drop it."};

inline constexpr Message unread_table{
    "unread-table",
    Severity::warning,
    "bảng này viết chưa đúng nên hiện thành chữ liền nhau",
    "this table is not written as one, and shows as running text",
    "Dòng gạch dưới hàng đầu phải có đúng số ô của hàng đầu: '|---|---|---|' cho ba cột; mỗi hàng một dòng.",
    "The dashes under the first row need as many cells as that row: '|---|---|---|' for three columns; one "
    "row a "
    "line."};

inline constexpr Message tabs_in_text{
    "tabs-in-text",
    Severity::warning,
    "các dòng này ngăn cách bằng phím Tab, như dán từ Excel: chữ của các cột sẽ dính vào nhau",
    "these lines are parted by tabs, as pasted from a spreadsheet: their columns run together",
    "Viết thành bảng: mỗi hàng một dòng, các ô ngăn cách bằng '|', dưới hàng đầu là '|---|---|'.",
    "Make it a table: one row a line, cells parted by '|', and '|---|---|' under the first row."};

inline constexpr Message open_fence{
    "open-fence",
    Severity::warning,
    "dấu '{0}' ở đây không có dòng '{0}' đóng lại: cả phần còn lại của văn bản hiện thành khối chữ máy",
    "the '{0}' here has no closing line: the rest of the document shows as code",
    "Xóa dòng này, hoặc thêm một dòng '{0}' ở cuối khối.",
    "Delete this line, or add a line '{0}' at the end of the block."};

inline constexpr Message heading_without_space{
    "heading-without-space",
    Severity::warning,
    "sau dấu '#' thiếu dấu cách nên dấu ấy hiện nguyên văn",
    "there is no space after the '#', which is shown as text",
    "Thêm một dấu cách sau '#', hoặc bỏ '#': số mục như 'I.' là đủ.",
    "Put a space after the '#', or drop it: a numeral like 'I.' is enough."};

inline constexpr Message picture_without_words{
    "picture-without-words",
    Severity::warning,
    "ảnh này không có lời mô tả: người nghe trang bằng máy đọc, và bản Word, PDF thiếu ảnh, không có gì",
    "this picture has no words: those who hear the page get nothing",
    "Viết ảnh vẽ gì vào trong ngoặc vuông: ![Sơ đồ phòng đọc](so-do.png).",
    "Say in the brackets what it shows: ![Plan of the reading room](so-do.png)."};

inline constexpr Message strange_letter{
    "strange-letter",
    Severity::warning,
    "'{0}' (U+{1}) chỉ giống chữ '{2}': tìm kiếm và nối số hiệu không nhận ra",
    "'{0}' (U+{1}) only looks like '{2}': searches and numbers do not know it",
    "Xóa chữ này rồi gõ lại '{2}' bằng bộ gõ tiếng Việt.",
    "Delete the letter and type '{2}' again."};

}  // namespace vankho::messages
