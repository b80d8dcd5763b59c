// What the editors' commands can say.
#pragma once

#include "base/message.h"

namespace vankho::editing_messages {

inline constexpr Message cannot_write{"cannot-write",
                                      Severity::error,
                                      "không ghi được {0}: {1}",
                                      "cannot write {0}: {1}",
                                      "Kiểm tra quyền ghi và chỗ trống trên đĩa.",
                                      "Check whether it may be written and whether the disk is full."};

inline constexpr Message file_exists{"file-exists",
                                     Severity::error,
                                     "đã có tệp {0}, vankho không ghi đè",
                                     "{0} exists already and is not overwritten",
                                     "Đổi trích yếu, hoặc dời tệp cũ đi rồi làm lại.",
                                     "Give another title, or move the old file away first."};

inline constexpr Message link_leads_out{
    "link-leads-out",
    Severity::error,
    "{0} đi qua một liên kết (symlink) ra ngoài kho: {1}",
    "{0} leads out of the repository through a symbolic link: {1}",
    "Xóa liên kết ấy khỏi kho rồi làm lại; hỏi người đã đưa nó vào.",
    "Remove that link from the repository and try again; ask who put it there."};

inline constexpr Message unknown_kind{"unknown-kind",
                                      Severity::error,
                                      "không có loại văn bản '{0}'",
                                      "there is no type of document '{0}'",
                                      "Dùng một trong: {1}.",
                                      "Use one of: {1}."};

inline constexpr Message unknown_kind_like{
    "unknown-kind",   Severity::error, "không có loại văn bản '{0}'", "there is no type of document '{0}'",
    "Có phải '{1}'?", "Is it '{1}'?"};

inline constexpr Message unknown_body{"unknown-body",
                                      Severity::error,
                                      "không có cơ quan '{0}' trong co-quan.yaml",
                                      "there is no body '{0}' in co-quan.yaml",
                                      "Dùng một trong: {1}.",
                                      "Use one of: {1}."};

inline constexpr Message unknown_body_like{"unknown-body",
                                           Severity::error,
                                           "không có cơ quan '{0}' trong co-quan.yaml",
                                           "there is no body '{0}' in co-quan.yaml",
                                           "Có phải '{1}' ({2})?",
                                           "Is it '{1}' ({2})?"};

inline constexpr Message body_is_gone{"body-is-gone",
                                      Severity::error,
                                      "{0} chỉ hoạt động đến {1}, không thể ban hành văn bản ngày {2}",
                                      "{0} existed until {1} and cannot issue a document of {2}",
                                      "Chọn cơ quan kế thừa trong co-quan.yaml, hoặc sửa ngày.",
                                      "Take its successor in co-quan.yaml, or correct the date."};

inline constexpr Message body_not_yet{"body-is-gone",
                                      Severity::error,
                                      "{0} chỉ có từ {1}, không thể ban hành văn bản ngày {2}",
                                      "{0} is there only from {1} and cannot issue a document of {2}",
                                      "Chọn cơ quan trước đó trong co-quan.yaml, hoặc sửa ngày.",
                                      "Take its predecessor in co-quan.yaml, or correct the date."};

inline constexpr Message body_has_successor{
    "body-is-gone",
    Severity::error,
    "{0} chỉ hoạt động đến {1}, không thể ban hành văn bản ngày {2}",
    "{0} existed until {1} and cannot issue a document of {2}",
    "Cơ quan kế thừa là '{3}' ({4}): thêm --co-quan {3}, hoặc sửa ngày.",
    "Its successor is '{3}' ({4}): add --co-quan {3}, or correct the date."};

inline constexpr Message hook_exists{"hook-exists",
                                     Severity::error,
                                     "đã có {0} của chương trình khác, vankho không ghi đè",
                                     "{0} is another program's and is not overwritten",
                                     "Dời tệp ấy đi rồi cài lại, hoặc gọi 'vankho check' trong chính tệp ấy.",
                                     "Move it away first, or call 'vankho check' in it."};

inline constexpr Message byte_order_mark_gone{
    "repaired", Severity::warning, "bỏ dấu BOM vô hình ở đầu tệp", "the invisible byte-order mark goes", "",
    ""};

inline constexpr Message line_ends_changed{"repaired",
                                           Severity::warning,
                                           "{0} dòng: dấu xuống dòng của Windows thành dấu xuống dòng thường",
                                           "{0} lines: line ends of Windows become plain ones",
                                           "",
                                           ""};

inline constexpr Message letters_composed{"repaired",
                                          Severity::warning,
                                          "{0} dòng: chữ tổ hợp (NFD) thành chữ dựng sẵn (NFC), nhìn như cũ",
                                          "{0} lines: decomposed letters (NFD) become composed ones (NFC)",
                                          "",
                                          ""};

inline constexpr Message number_closed_up{
    "repaired", Severity::warning, "dòng {0}: '{1}' thành '{2}'", "line {0}: '{1}' becomes '{2}'", "", ""};

inline constexpr Message not_confirmed{"not-confirmed",
                                       Severity::error,
                                       "chưa sửa gì",
                                       "nothing was changed",
                                       "Xem những chỗ trên; nếu đồng ý thì chạy lại với --yes.",
                                       "Look at the above; if you agree, run it again with --yes."};

inline constexpr Message cannot_read{"cannot-read",
                                     Severity::error,
                                     "không đọc được {0}",
                                     "cannot read {0}",
                                     "Kiểm tra tên tệp và quyền đọc.",
                                     "Check its name and whether it may be read."};

inline constexpr Message program_failed{
    "program-failed",
    Severity::error,
    "{0} không đọc được tệp: {1}",
    "{0} could not read the file: {1}",
    "Mở tệp bằng Word hoặc LibreOffice, lưu lại thành .docx rồi nhập lại.",
    "Open it in Word or LibreOffice, save it as .docx and try again."};

inline constexpr Message only_pictures{
    "only-pictures",
    Severity::error,
    "{0} chỉ có ảnh quét, không có chữ",
    "{0} holds scanned pictures only, no text",
    "Nhận dạng chữ (OCR) trước, hoặc gõ lại rồi đính kèm tệp này làm bản gốc.",
    "Recognise its text first, or type it and attach this file as the original."};

inline constexpr Message empty_file{"empty-file",
                                    Severity::error,
                                    "{0} không có gì bên trong",
                                    "{0} is empty",
                                    "Sao chép lại tệp này từ nơi có bản gốc.",
                                    "Copy it again from where the original is."};

inline constexpr Message large_file{
    "large-file",
    Severity::error,
    "{0} nặng hoặc dài quá, hơn {1} MB",
    "{0} is too large or too long, more than {1} MB",
    "Giảm cỡ hình trong Word (Nén ảnh), hoặc chia văn bản thành nhiều tệp, rồi nhập từng tệp.",
    "Compress its pictures in Word, or divide it into several files, and import each."};

inline constexpr Message locked_file{
    "locked-file",
    Severity::error,
    "{0} có đặt mật khẩu, hoặc là tệp .doc đời cũ đổi đuôi",
    "{0} has a password, or is an old .doc with another ending",
    "Mở bằng Word, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ tài liệu), lưu lại thành .docx rồi nhập.",
    "Open it in Word, take the password off (File, Info, Protect Document), and save it as .docx."};

inline constexpr Message broken_file{
    "broken-file",
    Severity::error,
    "{0} bị hỏng hoặc không phải tệp Word, LibreOffice",
    "{0} is broken, or no file of Word or LibreOffice",
    "Mở thử bằng Word: mở được thì lưu lại thành .docx rồi nhập; không thì sao chép lại từ bản gốc.",
    "Try it in Word: if it opens, save it as .docx; if not, copy it again from the original."};

inline constexpr Message secret_file{
    "secret",
    Severity::error,
    "{0} mang dấu chỉ độ mật: không được nhập vào kho",
    "{0} has a mark of secrecy, and is not taken",
    "Không sao chép tệp này vào kho; báo người phụ trách bảo mật của cơ quan.",
    "Do not copy it into the repository; tell whoever is in charge of secrets."};

inline constexpr Message nothing_taken{
    "nothing-taken",
    Severity::error,
    "{0} không có lời văn nào nhập được",
    "{0} has no text that could be taken",
    "Mở tệp xem lại; tệp chỉ có hình thì nhận dạng chữ (OCR) trước.",
    "Look into the file; if it holds pictures only, recognise their text first."};

inline constexpr Message unknown_format{"unknown-format",
                                        Severity::error,
                                        "không biết đọc {0}",
                                        "{0} is of no known kind",
                                        "Nhập được .docx, .odt, .doc, .rtf, .pdf có chữ, .txt và .md.",
                                        "Taken are .docx, .odt, .doc, .rtf, .pdf with text, .txt and .md."};

inline constexpr Message issuer_not_known{
    "issuer-not-known",
    Severity::error,
    "{0}: không rõ cơ quan ban hành ('{1}') là cơ quan nào trong co-quan.yaml",
    "{0}: which body of co-quan.yaml issued it ('{1}') cannot be told",
    "Thêm --co-quan, hoặc thêm tên ấy vào 'ten_khac' của cơ quan.",
    "Add --co-quan, or the name to the body's 'ten_khac'."};

inline constexpr Message no_bodies{
    "no-bodies",
    Severity::error,
    "chưa có cơ quan nào trong co-quan.yaml",
    "co-quan.yaml names no body",
    "Thêm cơ quan vào co-quan.yaml, ví dụ: - {{id: tinh-uy, ten: Tỉnh ủy Sông Lam, ky_hieu: TU}}",
    "Add one, for example: - {{id: tinh-uy, ten: Tỉnh ủy Sông Lam, ky_hieu: TU}}"};

inline constexpr Message not_told{"not-told",
                                  Severity::error,
                                  "chưa cho biết {0}",
                                  "{0} is missing",
                                  "Thêm vào lệnh: vankho new {1}",
                                  "Add it to the command: vankho new {1}"};

}  // namespace vankho::editing_messages
