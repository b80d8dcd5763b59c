// What checking links and attachments can say.
#pragma once

#include "base/message.h"

namespace vankho::link_messages {

inline constexpr Message dead{
    "dead-link",
    Severity::error,
    "liên kết '{0}' không dẫn tới tệp nào",
    "the link '{0}' leads to no file",
    "Kiểm tra đường dẫn: tính từ thư mục của tệp này, ngăn cách bằng '/', đúng chữ hoa, chữ thường và dấu.",
    "Check the path: from this file's folder, with '/' between names, in the same letter case and with the "
    "same "
    "marks."};

inline constexpr Message dead_like{"dead-link",
                                   Severity::error,
                                   "liên kết '{0}' không dẫn tới tệp nào; có phải '{1}'?",
                                   "the link '{0}' leads to no file; did you mean '{1}'?",
                                   "Sửa liên kết thành '{1}'.",
                                   "Make the link '{1}'."};

inline constexpr Message hidden{
    "hidden-link",
    Severity::error,
    "liên kết '{0}' dẫn tới tệp có thật, nhưng không được đưa vào ấn bản '{1}'",
    "the link '{0}' leads to a file that exists but is not part of the edition '{1}'",
    "Bỏ liên kết, hoặc chờ văn bản ấy được công bố trong ấn bản này.",
    "Take the link out, or wait until that document is published in this edition."};

inline constexpr Message outside{"dead-link",
                                 Severity::error,
                                 "liên kết '{0}' dẫn ra ngoài kho nội dung",
                                 "the link '{0}' leads out of the content",
                                 "Chép tệp vào cạnh văn bản rồi liên kết tới đó.",
                                 "Copy the file beside the document and link to it there."};

inline constexpr Message dead_anchor{
    "dead-anchor",
    Severity::error,
    "liên kết '{0}': không có mục '{1}' ở đó",
    "the link '{0}': there is no section '{1}' there",
    "Ghi mục như trên trang, các cấp nối bằng dấu chấm: '#II.4.1'.",
    "Name the section as on the page, its levels joined by dots: '#II.4.1'."};

inline constexpr Message dead_anchor_like{
    "dead-anchor",
    Severity::error,
    "liên kết '{0}': không có mục '{1}' ở đó; có phải '{2}'?",
    "the link '{0}': there is no section '{1}' there; did you mean '{2}'?",
    "Sửa thành '#{2}'.",
    "Make it '#{2}'."};

inline constexpr Message missing_attachment{
    "missing-attachment",
    Severity::error,
    "không có tệp đính kèm '{0}'",
    "there is no attached file '{0}'",
    "Thêm tệp vào kho, hoặc sửa đường dẫn ở 'dinh_kem' (tính từ thư mục của văn bản).",
    "Add the file, or correct its path under 'dinh_kem' (from the document's folder)."};

inline constexpr Message missing_attachment_like{"missing-attachment",
                                                 Severity::error,
                                                 "không có tệp đính kèm '{0}'; có phải '{1}'?",
                                                 "there is no attached file '{0}'; did you mean '{1}'?",
                                                 "Sửa đường dẫn ở 'dinh_kem' thành '{1}'.",
                                                 "Make the path under 'dinh_kem' '{1}'."};

inline constexpr Message hidden_attachment{
    "hidden-attachment",
    Severity::error,
    "tệp đính kèm '{0}' có thật, nhưng không được đưa vào ấn bản '{1}'",
    "the attached file '{0}' exists but is not part of the edition '{1}'",
    "Bỏ tệp khỏi 'dinh_kem', hoặc cho tệp ấy cùng mức lưu hành và ngày công bố với văn bản này.",
    "Take it out of 'dinh_kem', or give it the same circulation and day of publication as this document."};

inline constexpr Message of_other_repository{
    "other-repository",
    Severity::error,
    "'{0}' không ở trong kho của văn bản này",
    "'{0}' is not in this document's repository",
    "Chép tệp vào kho ấy, hoặc bỏ chỗ nhắc tới: văn bản của kho được gộp chỉ nhắc tới tệp của chính kho "
    "mình.",
    "Copy the file into that repository, or take it out: documents of a gathered repository name no files "
    "but its "
    "own."};

inline constexpr Message of_portal{
    "own-file",
    Severity::error,
    "'{0}' là tệp khai báo của cổng, không bao giờ lên trang",
    "'{0}' is a file in which the portal describes itself; it is never published",
    "Bỏ chỗ nhắc tới tệp này; điều người đọc cần biết thì ghi vào một trang ở trang/.",
    "Take it out; what readers need to know belongs on a page in trang/."};

}  // namespace vankho::link_messages
