// What reading declarations (front matter and the registries) can say of their keys and values.
#pragma once

#include "base/message.h"

namespace vankho::front_matter_messages {

inline constexpr Message not_closed{"front-matter-open",
                                    Severity::error,
                                    "phần khai báo bắt đầu ở đây không có dòng '---' kết thúc",
                                    "the front matter that begins here has no closing line '---'",
                                    "Thêm một dòng chỉ có '---' ngay sau khóa cuối cùng.",
                                    "Add a line of '---' alone after the last key."};

inline constexpr Message closed_otherwise{"front-matter-open",
                                          Severity::error,
                                          "phần khai báo phải kết thúc bằng đúng ba dấu gạch '---'",
                                          "front matter must end in exactly three dashes '---'",
                                          "Sửa dòng này thành '---'.",
                                          "Make this line '---'."};

inline constexpr Message not_keys{"front-matter-shape",
                                  Severity::error,
                                  "phần khai báo phải gồm các dòng 'khóa: giá trị'",
                                  "front matter must be lines of 'key: value'",
                                  "Viết mỗi khóa một dòng, ví dụ 'so: 12-KH/TU'.",
                                  "Write one key a line, for instance 'so: 12-KH/TU'."};

inline constexpr Message unknown_key{"unknown-key",
                                     Severity::error,
                                     "không có khóa '{0}'",
                                     "there is no key '{0}'",
                                     "Các khóa dùng được ở đây: {1}.",
                                     "The keys that can stand here: {1}."};

inline constexpr Message unknown_key_like{"unknown-key",
                                          Severity::error,
                                          "không có khóa '{0}'; có phải '{1}'?",
                                          "there is no key '{0}'; did you mean '{1}'?",
                                          "Sửa thành '{1}:'.",
                                          "Make it '{1}:'."};

inline constexpr Message missing_key{"missing-key",
                                     Severity::error,
                                     "thiếu khóa '{0}'",
                                     "the key '{0}' is missing",
                                     "Thêm vào, ví dụ: {0}: {1}",
                                     "Add it, for instance: {0}: {1}"};

inline constexpr Message empty_key{"empty-key",
                                   Severity::error,
                                   "khóa '{0}' chưa có giá trị",
                                   "the key '{0}' has no value",
                                   "Ghi giá trị, ví dụ '{0}: {1}', hoặc xóa cả dòng.",
                                   "Write one, for instance '{0}: {1}', or delete the line."};

inline constexpr Message not_one_value{
    "wrong-shape",
    Severity::error,
    "khóa '{0}' ở đây chỉ nhận một giá trị, không nhận danh sách",
    "the key '{0}' takes one value here, not a list",
    "Viết một giá trị trên một dòng; đặt trong dấu nháy kép nếu giá trị bắt đầu bằng dấu ngoặc.",
    "Write one value on one line, in double quotes if it begins with a bracket."};

inline constexpr Message not_a_list{
    "wrong-shape",
    Severity::error,
    "khóa '{0}' nhận một danh sách",
    "the key '{0}' takes a list",
    "Viết trong ngoặc vuông: '{0}: [{1}]', hoặc mỗi mục một dòng bắt đầu bằng '- '.",
    "Write it in square brackets: '{0}: [{1}]', or one item a line beginning with '- '."};

inline constexpr Message not_a_mapping{"wrong-shape",
                                       Severity::error,
                                       "mỗi giá trị của '{0}' gồm nhiều khóa con",
                                       "a value of '{0}' is made of keys of its own",
                                       "Viết giá trị như: {1}",
                                       "Write the value like: {1}"};

inline constexpr Message reserved_id{
    "reserved-id",
    Severity::error,
    "'{0}: {1}': mã này là tên trang mục lục của cổng, hoặc tên thiết bị của Windows",
    "'{0}: {1}': this id is the name of the portal's own index, or of a device of Windows",
    "Đặt mã khác, chẳng hạn '{1}-1'.",
    "Choose another id, for instance '{1}-1'."};

inline constexpr Message too_many_topics{"too-many-topics",
                                         Severity::error,
                                         "văn bản có quá {0} chủ đề",
                                         "the document has more than {0} topics",
                                         "Chỉ giữ vài chủ đề mà người đọc sẽ tìm.",
                                         "Keep the few topics that readers will look for."};

inline constexpr Message bad_id{
    "bad-id",
    Severity::error,
    "'{0}: {1}': mã chỉ gồm chữ thường không dấu và chữ số, nối bằng '-', bắt đầu bằng chữ cái",
    "'{0}: {1}': an id is lower-case letters without marks and digits, joined by '-', beginning with a "
    "letter",
    "Viết chẳng hạn '{2}'.",
    "Write for instance '{2}'."};

inline constexpr Message bad_day{"bad-date",
                                 Severity::error,
                                 "'{0}: {1}' không phải là một ngày",
                                 "'{0}: {1}' is no day",
                                 "Viết năm-tháng-ngày, ví dụ '{0}: 2023-04-12'.",
                                 "Write year-month-day, for instance '{0}: 2023-04-12'."};

inline constexpr Message bad_day_or_interval{"bad-date",
                                             Severity::error,
                                             "'{0}: {1}' không phải là một ngày hay một khoảng ngày",
                                             "'{0}: {1}' is no day and no span of days",
                                             "Viết năm-tháng-ngày, ví dụ '{0}: 2023-04-12'; chưa rõ ngày thì "
                                             "viết ngày sớm nhất và ngày muộn nhất: '{0}: "
                                             "2023-03-29/2023-04-30'.",
                                             "Write year-month-day, for instance '{0}: 2023-04-12'; if the "
                                             "day is not known, the earliest and the latest: "
                                             "'{0}: 2023-03-29/2023-04-30'."};

inline constexpr Message bad_day_like{"bad-date",
                                      Severity::error,
                                      "'{0}: {1}' chưa viết theo thứ tự năm-tháng-ngày",
                                      "'{0}: {1}' is not written as year-month-day",
                                      "Sửa thành '{0}: {2}'.",
                                      "Make it '{0}: {2}'."};

inline constexpr Message no_such_day{"bad-date",
                                     Severity::error,
                                     "'{0}: {1}': lịch không có ngày ấy",
                                     "'{0}: {1}': the calendar has no such day",
                                     "Đối chiếu với bản giấy rồi sửa; ghi theo thứ tự năm-tháng-ngày.",
                                     "Compare it with the paper and correct it; write year-month-day."};

inline constexpr Message bad_number{"bad-number",
                                    Severity::error,
                                    "'{0}: {1}' phải là một số từ {2} đến {3}",
                                    "'{0}: {1}' must be a number from {2} to {3}",
                                    "Viết bằng chữ số, không có dấu chấm hay chữ.",
                                    "Write digits only, without dots or letters."};

inline constexpr Message unknown_word{"unknown-value",
                                      Severity::error,
                                      "khóa '{0}' không nhận giá trị '{1}'",
                                      "the key '{0}' does not take the value '{1}'",
                                      "Các giá trị dùng được: {2}.",
                                      "The values it takes: {2}."};

inline constexpr Message unknown_word_like{"unknown-value",
                                           Severity::error,
                                           "khóa '{0}' không nhận giá trị '{1}'; có phải '{2}'?",
                                           "the key '{0}' does not take the value '{1}'; did you mean '{2}'?",
                                           "Sửa thành '{0}: {2}'.",
                                           "Make it '{0}: {2}'."};

inline constexpr Message declared_elsewhere{
    "declared-elsewhere",
    Severity::error,
    "khóa '{0}' không nằm trong phần khai báo nên không được đọc",
    "the key '{0}' stands outside of the declarations, and is not read",
    "Đặt các khóa ở đầu tệp, giữa hai dòng chỉ có '---'; dòng '---' thứ nhất là dòng đầu tiên của tệp, trên "
    "nó "
    "không có dòng trống, trước nó không có dấu cách.",
    "Put the keys at the top of the file, between two lines of '---' alone; the first of them is the file's "
    "first line, with no blank line above and no space before it."};

inline constexpr Message hash_in_value{
    "hash-in-value",
    Severity::warning,
    "từ dấu '#' trở đi là ghi chú, không được đọc",
    "what follows the '#' is a comment, and is not read",
    "Là lời của giá trị thì bao cả giá trị trong dấu nháy kép; là ghi chú thì để một dấu cách sau '#'.",
    "Put the whole value in double quotes if it belongs to it; put a space behind the '#' if it is a "
    "comment."};

inline constexpr Message odd_number{"odd-number",
                                    Severity::warning,
                                    "'{0}' không viết như một số hiệu",
                                    "'{0}' is not written as a document's number",
                                    "Viết như 293-KH/TU hoặc 57/KH-UBND: không có chữ 'Số', không có dấu "
                                    "chấm ở cuối, số 0 không viết thành chữ O; "
                                    "bản giấy đúng như vậy thì để nguyên.",
                                    "Write it like 293-KH/TU or 57/KH-UBND: without 'Số', without a full "
                                    "stop, with no letter O for a zero; if "
                                    "the paper says so, leave it."};

inline constexpr Message topics_in_one{
    "topics-in-one",
    Severity::warning,
    "'{0}' được hiểu là một chủ đề",
    "'{0}' is taken for one topic",
    "Nhiều chủ đề thì ngăn cách bằng dấu phẩy: 'chu_de: [văn hóa, giáo dục]'.",
    "Part several topics by commas: 'chu_de: [văn hóa, giáo dục]'."};

inline constexpr Message address_attached{
    "path-outside",
    Severity::error,
    "'{0}' là một địa chỉ, không phải tệp của kho",
    "'{0}' is an address and no file of the content",
    "Tệp thì chép vào cạnh văn bản và ghi tên tệp ở đây; trang web thì đặt liên kết trong lời văn: "
    "[lời]({0}).",
    "Copy a file beside the document and name it here; link to a web page in the text: [words]({0})."};

inline constexpr Message unknown_type{
    "unknown-type",
    Severity::error,
    "không có loại văn bản '{0}'",
    "there is no type of document '{0}'",
    "Viết tên loại như 'ke-hoach', 'Kế hoạch' hoặc chữ viết tắt 'KH'.",
    "Write the type's name, like 'ke-hoach' or 'Kế hoạch', or its abbreviation 'KH'."};

inline constexpr Message unknown_type_like{"unknown-type",
                                           Severity::error,
                                           "không có loại văn bản '{0}'; có phải '{1}'?",
                                           "there is no type of document '{0}'; did you mean '{1}'?",
                                           "Sửa thành 'loai: {1}'.",
                                           "Make it 'loai: {1}'."};

inline constexpr Message path_outside{"path-outside",
                                      Severity::error,
                                      "tệp '{0}' nằm ngoài kho nội dung",
                                      "the file '{0}' is outside the content",
                                      "Chép tệp vào cạnh văn bản và ghi tên tệp ở đây.",
                                      "Copy the file beside the document and name it here."};

inline constexpr Message backslash_in_path{"path-backslash",
                                           Severity::error,
                                           "đường dẫn '{0}' dùng dấu '\\'",
                                           "the path '{0}' uses '\\'",
                                           "Viết bằng dấu '/': '{1}'.",
                                           "Write it with '/': '{1}'."};

}  // namespace vankho::front_matter_messages
