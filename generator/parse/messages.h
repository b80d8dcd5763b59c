// What the reader of documents can say.
#pragma once

#include "base/message.h"

namespace vankho::messages {

inline constexpr Message not_utf8{
    "not-utf8",
    Severity::error,
    "dòng này có ký tự không phải UTF-8",
    "this line has bytes that are not UTF-8",
    "Xóa ký tự hiện thành dấu hỏi hay ô vuông ở dòng này rồi gõ lại.",
    "Delete the character that shows as a question mark or a box, and type it again."};

inline constexpr Message file_not_utf8{
    "not-utf8",
    Severity::error,
    "tệp không lưu bằng bảng mã UTF-8: có {0} dòng không đọc được, từ dòng này",
    "the file is not saved as UTF-8: {0} lines cannot be read, from this one on",
    "Mở tệp bằng Notepad, chọn 'Lưu như' (Save As), ở ô 'Mã hóa' (Encoding) chọn UTF-8 rồi lưu.",
    "Open it in Notepad, choose 'Save As', UTF-8 under 'Encoding', and save it."};

inline constexpr Message foreign_file{"not-text",
                                      Severity::error,
                                      "đây là {0} chỉ mang đuôi .md, không phải tệp chữ",
                                      "this is {1} that is only called .md, and no text",
                                      "Trả lại đuôi cũ, chuyển tệp ra ngoài kho rồi nhập bằng 'vankho import "
                                      "<tệp>'; trang web thì mở bằng Word và lưu "
                                      "thành .docx trước.",
                                      "Give it its old ending again, move it out of the repository, and take "
                                      "it with 'vankho import <file>'; a web "
                                      "page has to be saved as .docx by Word first."};

inline constexpr Message mistaken_encoding{
    "legacy-encoding",
    Severity::error,
    "chữ UTF-8 bị đọc nhầm bằng bảng mã khác, hiện ra thành chữ lạ",
    "the text is UTF-8 that was read in another encoding, and shows as strange letters",
    "Mở lại tệp gốc, chọn bảng mã UTF-8, rồi chép lại từ đầu: UniKey không chuyển được chữ này.",
    "Open the original again as UTF-8, and copy it anew."};

inline constexpr Message secret{
    "secret",
    Severity::error,
    "văn bản mang dấu chỉ độ mật: không được đưa lên cổng",
    "the document carries a secrecy mark: it must not be on the portal",
    "Gỡ văn bản khỏi kho (cả trong lịch sử git) và báo người phụ trách bảo mật của cơ quan.",
    "Take the document out of the repository (its history too) and tell the office's security officer."};

inline constexpr Message secret_file{
    "secret",
    Severity::error,
    "tệp mang dấu chỉ độ mật: không được đưa lên cổng",
    "the file carries a secrecy mark: it must not be on the portal",
    "Gỡ tệp khỏi kho (cả trong lịch sử git) và báo người phụ trách bảo mật của cơ quan.",
    "Take the file out of the repository (its history too) and tell the office's security officer."};

inline constexpr Message declared_file{
    "declared-attachment",
    Severity::error,
    "tệp đính kèm mở đầu bằng khai báo '{0}' như một văn bản, nhưng không phải tệp .md nên khai báo ấy không "
    "được tuân "
    "theo",
    "the file that is attached opens by declaring '{0}' as a document does; but it is no .md file, and what "
    "it "
    "declares is not obeyed",
    "Là văn bản thì đổi đuôi tệp thành .md; là tệp đính kèm thì bỏ phần khai báo giữa hai dòng '---'.",
    "Rename it to end in .md if it is a document; if not, take out what stands between the two lines '---'."};

inline constexpr Message unread_file{
    "unread-attachment",
    Severity::warning,
    "không soát được dấu chỉ độ mật trong tệp đính kèm này: tệp hỏng, có mật khẩu, nén kiểu lạ, hoặc phần "
    "chữ quá lớn",
    "the file that is attached cannot be searched for secrecy marks: it is damaged, has a password, is "
    "packed in an odd way, or its text is too long",
    "Mở tệp ra xem có dấu mật không. Tệp hỏng thì thay bằng tệp lành.",
    "Open it and look for a mark. Replace it where it is damaged."};

inline constexpr Message suspect_form{"suspect-number",
                                      Severity::warning,
                                      "số hiệu '{0}' không thể có: {1}",
                                      "the number '{0}' cannot be: {2}",
                                      "Đối chiếu với bản giấy; nếu bản giấy đúng như vậy thì để nguyên.",
                                      "Compare it with the paper; if the paper says so, leave it."};

inline constexpr Message suspect_contradiction{
    "suspect-number",
    Severity::warning,
    "số hiệu '{0}' (dòng {1}) chỉ khác một chữ với '{2}' ngày {3} được dẫn ở dòng {4}",
    "the number '{0}' (line {1}) is one letter off '{2}' of {3}, cited in line {4}",
    "Nếu là cùng một văn bản thì sửa theo bản giấy; nếu là hai văn bản thì ghi rõ ngày của '{0}'.",
    "If both are one document, correct it after the paper; if they are two, state the date of '{0}'."};

inline constexpr Message impossible_date{"impossible-date",         Severity::warning,
                                         "không có ngày '{0}'",     "there is no day '{0}'",
                                         "Đối chiếu với bản giấy.", "Compare it with the paper."};

inline constexpr Message impossible_period{"impossible-date",         Severity::warning,
                                           "lịch không có '{0}'",     "no calendar has '{0}'",
                                           "Đối chiếu với bản giấy.", "Compare it with the paper."};

inline constexpr Message backward_period{
    "impossible-date",
    Severity::warning,
    "'{0}' kết thúc trước khi bắt đầu",
    "'{0}' ends before it begins",
    "Đối chiếu với bản giấy: ngày đầu phải trước ngày cuối.",
    "Compare it with the paper: the first day must come before the last."};

inline constexpr Message other_weekday{
    "impossible-date",           Severity::warning,         "ngày '{0}' là {1}, không phải {2}",
    "'{0}' is '{1}', not '{2}'", "Đối chiếu với bản giấy.", "Compare it with the paper."};

inline constexpr Message unfilled_day{
    "unfilled-day",
    Severity::warning,
    "'{0}' còn để trống ngày",
    "'{0}' leaves the day to be filled in",
    "Điền ngày như trên bản đã ký; bản chưa ký thì ghi 'trang_thai: du-thao'.",
    "Fill in the day as the signed paper has it; while it is not signed, write 'trang_thai: du-thao'."};

inline constexpr Message typed_without_method{
    "typed-without-method",
    Severity::warning,
    "dòng này có vẻ gõ khi tắt bộ gõ tiếng Việt: '{0}'",
    "this line seems to be typed while the Vietnamese input method was off: '{0}'",
    "Bật bộ gõ (Telex) rồi gõ lại các chữ này.",
    "Switch the input method (Telex) on and type these words again."};

inline constexpr Message second_document{"two-documents",
                                         Severity::warning,
                                         "ở đây lại có số và tên loại của một văn bản khác: '{0}'",
                                         "here are the number and the type of another document: '{0}'",
                                         "Mỗi văn bản một tệp: cắt từ dòng này sang tệp mới.",
                                         "One document a file: move what begins here to a new file."};

inline constexpr Message odd_number_line{
    "odd-number",
    Severity::warning,
    "'{0}' không viết như một số hiệu nên văn bản không có số",
    "'{0}' is not written as a document's number, so that the document has none",
    "Viết như trên giấy, chẳng hạn 'Số 293-KH/TU'; xem có chữ O, chữ l thay cho số, hay chữ của bảng chữ cái "
    "khác.",
    "Write it as on paper, like 'Số 293-KH/TU'; look for a letter O or l for a digit, or letters of another "
    "alphabet."};

inline constexpr Message unfilled_number{
    "unfilled-number",
    Severity::warning,
    "'{0}' còn để trống số",
    "'{0}' leaves the number to be filled in",
    "Ghi số như trên bản đã ký; bản chưa ký thì ghi 'trang_thai: du-thao'.",
    "Write the number as the signed paper has it; while it is not signed, write 'trang_thai: du-thao'."};

inline constexpr Message number_of_other_type{
    "suspect-number",
    Severity::warning,
    "văn bản là '{0}' nhưng số '{1}' là số của một {2}",
    "the document is a '{0}' but the number '{1}' is that of a {2}",
    "Đối chiếu với bản giấy, sửa số hoặc tên loại; nếu bản giấy đúng như vậy thì khai 'loai' ở đầu tệp.",
    "Compare it with the paper and correct the number or the type; if the paper says so, state 'loai' at the "
    "top "
    "of the file."};

inline constexpr Message type_not_read{
    "unread-type",
    Severity::warning,
    "'{0}' không đọc được thành tên loại nên văn bản không có trích yếu; có phải '{1}'?",
    "'{0}' is not read as the name of a type, so that the document has no title; did you mean '{1}'?",
    "Viết '{1}' bằng chữ in hoa, đủ dấu, trên một dòng riêng.",
    "Write '{1}' in capitals, with all its marks, on a line of its own."};

inline constexpr Message marked_internal{
    "marked-internal",
    Severity::warning,
    "văn bản ghi 'Lưu hành nội bộ' nhưng tệp khai 'luu_hanh: cong-khai'",
    "the document is marked for internal circulation, but the file states 'luu_hanh: cong-khai'",
    "Xóa dòng 'luu_hanh' để văn bản chỉ ở ấn bản nội bộ; nếu đã được phép công khai thì để nguyên.",
    "Delete the line 'luu_hanh' to keep it in the internal edition; if it may be published, leave it."};

inline constexpr Message section_twice{
    "section-number",
    Severity::warning,
    "số '{0}' đã dùng ở dòng {1}, cho mục ngay trước",
    "the number '{0}' was used in line {1} already, for the section before",
    "Đối chiếu với bản giấy: có thể số ghi nhầm hoặc chép lặp; nếu bản giấy đúng như vậy thì để nguyên.",
    "Compare it with the paper: it may be mistyped or copied twice; if the paper says so, leave it."};

inline constexpr Message section_out_of_order{
    "section-number",
    Severity::warning,
    "sau mục '{1}' là mục '{0}'",
    "section '{1}' is followed by section '{0}'",
    "Đối chiếu với bản giấy: có thể số ghi nhầm hoặc thiếu một mục; nếu bản giấy đúng như vậy thì để nguyên.",
    "Compare it with the paper: it may be mistyped, or a section is missing; if the paper says so, leave "
    "it."};

inline constexpr Message deadline_without_year{
    "deadline-without-year",
    Severity::warning,
    "thời hạn '{0}' không ghi năm, và văn bản không cho biết năm nào",
    "the deadline '{0}' has no year, and the document does not tell which",
    "Ghi ngày của văn bản (khóa 'ngay') hoặc ghi thời hạn ở khóa 'thoi_han'.",
    "State the document's date (key 'ngay'), or the deadline under 'thoi_han'."};

inline constexpr Message anniversary_mismatch{"anniversary-mismatch",
                                              Severity::warning,
                                              "ghi {0} năm, nhưng từ {1} đến {2} là {3} năm",
                                              "says {0} years, but from {1} to {2} it is {3}",
                                              "Đối chiếu với bản giấy.",
                                              "Compare it with the paper."};

inline constexpr Message note_without_text{
    "note-without-text",
    Severity::warning,
    "chú thích '{0}' không tìm thấy nội dung trong văn bản",
    "the text of note '{0}' is nowhere in the document",
    "Chép nội dung chú thích vào cuối văn bản, bắt đầu bằng '{0}'.",
    "Copy the note's text to the end of the document, beginning with '{0}'."};

inline constexpr Message note_without_mark{"note-without-mark",
                                           Severity::warning,
                                           "nội dung chú thích '{0}' không được nhắc đến ở đâu trong văn bản",
                                           "nothing in the document refers to note '{0}'",
                                           "Đặt dấu '{0}' vào chỗ cần chú thích.",
                                           "Put the mark '{0}' where the note belongs."};

inline constexpr Message forbidden_link{
    "forbidden-link",
    Severity::error,
    "liên kết '{0}' không được phép",
    "the link '{0}' is not allowed",
    "Chỉ dùng liên kết http, https, mailto, tel, hoặc đường dẫn tương đối tới tệp trong kho.",
    "Use http, https, mailto or tel, or a relative path to a file of the repository."};

inline constexpr Message raw_html{"raw-html",
                                  Severity::warning,
                                  "thẻ HTML '{0}' được hiện nguyên văn như chữ thường",
                                  "the HTML tag '{0}' is shown as text",
                                  "Dùng cú pháp Markdown, hoặc bỏ thẻ này.",
                                  "Use Markdown instead, or take the tag out."};

inline constexpr Message form_differs{"form-differs",
                                      Severity::warning,
                                      "{0}: phần khai báo ghi '{1}' nhưng văn bản ghi '{2}'",
                                      "{0}: front matter says '{1}' but the text says '{2}'",
                                      "Đối chiếu với bản giấy; phần khai báo được dùng.",
                                      "Compare them with the paper; front matter is used."};

inline constexpr Message unbalanced_bidi{
    "unbalanced-bidi",
    Severity::error,
    "dòng này có ký tự điều khiển chiều chữ không cân xứng, có thể làm chữ hiện ra khác với chữ viết",
    "this line has unbalanced direction controls, which can make text look different from what it is",
    "Xóa các ký tự ẩn trong dòng, hoặc gõ lại dòng này.",
    "Delete the hidden characters of this line, or type it again."};

inline constexpr Message marked_draft{
    "marked-draft",
    Severity::error,
    "văn bản ghi 'DỰ THẢO' nhưng tệp không khai trang_thai",
    "the document is marked 'DỰ THẢO' (draft) but the file does not state trang_thai",
    "Khai 'trang_thai: du-thao' ở đầu tệp nếu chưa ban hành, hoặc 'trang_thai: cong-bo' nếu đăng bản dự thảo "
    "để lấy ý kiến.",
    "State 'trang_thai: du-thao' at the top of the file if it is not issued yet, or 'trang_thai: cong-bo' to "
    "publish "
    "the draft as such."};

inline constexpr Message unreadable_character{
    "unreadable-character",
    Severity::warning,
    "ký tự U+{0} chỉ có nghĩa trong phông riêng như Wingdings: người đọc thấy một ô vuông",
    "the character U+{0} means something in fonts of pictures alone: readers see a box",
    "Thay bằng '-' ở đầu dòng, hoặc bằng chữ.",
    "Put '-' at the beginning of a line, or words."};

inline constexpr Message invisible_character{
    "invisible-character",
    Severity::warning,
    "giữa các chữ có ký tự ẩn U+{0}: tìm kiếm không thấy từ này",
    "there is a hidden character U+{0} between letters: searches do not find this word",
    "Xóa từ này rồi gõ lại.",
    "Delete the word and type it again."};

inline constexpr Message page_without_title{"no-title",
                                            Severity::warning,
                                            "trang không có tên, tên tệp hiện thay",
                                            "the page has no name, and its file's name is shown",
                                            "Thêm vào đầu tệp: ba dòng '---', 'ten: …', '---'.",
                                            "Add three lines at its top: '---', 'ten: …', '---'."};

inline constexpr Message surplus_cell{
    "surplus-cell",
    Severity::error,
    "hàng này có {0} ô, bảng chỉ có {1} cột: chữ ở ô thừa sẽ mất",
    "this row has {0} cells, the table {1} columns: what is in the surplus would be lost",
    "Thêm cột vào hàng đầu của bảng, hoặc bỏ dấu '|' thừa; dấu '|' trong lời thì viết '\\|'.",
    "Add a column to the table's first row, or drop the surplus '|'; write '\\|' for one that is text."};

inline constexpr Message legacy_encoding{
    "legacy-encoding",
    Severity::error,
    "chữ gõ bằng bảng mã cũ {0}, hiện ra thành chữ lạ",
    "the text is in the old encoding {0}, and shows as strange letters",
    "Chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6) rồi dán lại; tệp Word thì nhập bằng 'vankho import'.",
    "Convert it to Unicode with UniKey (Ctrl+Shift+F6) and paste it again; take a Word file with 'vankho "
    "import'."};

inline constexpr Message placeholder{
    "placeholder",
    Severity::error,
    "'[{0}]' là chỗ phải điền của mẫu, còn nguyên",
    "'[{0}]' is a place of the outline that was to be filled in",
    "Thay bằng lời của văn bản, hoặc xóa; chưa viết xong thì khai 'trang_thai: du-thao' ở đầu tệp.",
    "Put the document's words there, or delete it; if it is not finished, state 'trang_thai: du-thao' at the "
    "top of the file."};

inline constexpr Message words_in_brackets{
    "words-in-brackets",
    Severity::warning,
    "'[{0}]' trông như một chỗ còn phải điền",
    "'[{0}]' looks like a place that is to be filled in",
    "Điền vào; nếu bản giấy đúng là có ngoặc vuông thì viết \\[{0}\\].",
    "Fill it in; if the paper has brackets there, write \\[{0}\\]."};

inline constexpr Message conflict{
    "conflict",
    Severity::error,
    "hai người đã sửa cùng một chỗ, git ghi cả hai bản và chưa ai chọn",
    "two people changed the same lines, git wrote both, and nobody has chosen yet",
    "Giữ lời đúng trong hai bản, xóa bản kia và các dòng <<<<<<<, =======, >>>>>>>, rồi ghi lại.",
    "Keep the right one of the two, delete the other and the lines <<<<<<<, ======= and >>>>>>>, then commit "
    "again."};

inline constexpr Message empty_file{"empty-file",
                                    Severity::error,
                                    "tệp không có chữ nào",
                                    "the file is empty",
                                    "Dán lời văn vào tệp rồi lưu lại, hoặc xóa tệp này.",
                                    "Put the text into it and save it, or delete the file."};

inline constexpr Message no_title{"no-title",
                                  Severity::warning,
                                  "không tìm thấy trích yếu của văn bản",
                                  "no title was found in the document",
                                  "Thêm khóa 'trich_yeu' ở đầu tệp.",
                                  "Add the key 'trich_yeu' at the top of the file."};

}  // namespace vankho::messages
