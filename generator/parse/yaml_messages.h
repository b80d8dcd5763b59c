// What reading YAML can say.
#pragma once

#include "base/message.h"

namespace vankho::yaml_messages {

inline constexpr Message registry_too_large{"yaml-too-large",
                                            Severity::error,
                                            "tệp khai báo dài quá {0} kB",
                                            "the file of declarations is longer than {0} kB",
                                            "Bỏ bớt những mục không còn văn bản nào nhắc đến.",
                                            "Leave out entries that no document speaks of any more."};

inline constexpr Message front_matter_too_large{"yaml-too-large",
                                                Severity::error,
                                                "phần khai báo dài quá {0} kB",
                                                "the declarations are longer than {0} kB",
                                                "Kiểm tra dòng '---' kết thúc phần khai báo, hoặc rút gọn.",
                                                "Check the line '---' that ends them, or shorten them."};

inline constexpr Message settings_too_large{"yaml-too-large",
                                            Severity::error,
                                            "tệp khai báo dài quá {0} kB",
                                            "the file of declarations is longer than {0} kB",
                                            "site.yaml chỉ cần vài chục dòng; bỏ phần thừa.",
                                            "site.yaml needs a few dozen lines; leave the rest out."};

inline constexpr Message too_many_values{"yaml-too-many",
                                         Severity::error,
                                         "tệp khai báo có quá {0} giá trị",
                                         "the file of declarations has more than {0} values",
                                         "Bỏ bớt những mục không còn văn bản nào nhắc đến.",
                                         "Leave out entries that no document speaks of any more."};

inline constexpr Message hidden_character{
    "hidden-character",
    Severity::error,
    "có ký tự ẩn {0}, không nhìn thấy được hoặc làm đảo chiều chữ",
    "there is a hidden character {0}, which cannot be seen or turns text round",
    "Xóa chỗ này rồi gõ lại bằng tay thay vì sao chép.",
    "Delete this place and type it by hand instead of pasting it."};

inline constexpr Message alias{
    "yaml-alias",
    Severity::error,
    "không dùng bí danh ('*…') của YAML ở đây",
    "YAML aliases ('*…') are not used here",
    "Viết lại giá trị đầy đủ; giá trị bắt đầu bằng '*' thì đặt trong dấu nháy kép.",
    "Write the value out; put one that begins with '*' in double quotes."};

inline constexpr Message anchor{"yaml-anchor",
                                Severity::error,
                                "không dùng neo ('&{0}') của YAML ở đây",
                                "YAML anchors ('&{0}') are not used here",
                                "Bỏ '&{0}'; giá trị bắt đầu bằng '&' thì đặt trong dấu nháy kép.",
                                "Take '&{0}' out; put a value that begins with '&' in double quotes."};

inline constexpr Message tag{"yaml-tag",
                             Severity::error,
                             "không dùng nhãn kiểu ('!…') của YAML ở đây",
                             "YAML tags ('!…') are not used here",
                             "Bỏ nhãn; giá trị bắt đầu bằng '!' thì đặt trong dấu nháy kép.",
                             "Take the tag out; put a value that begins with '!' in double quotes."};

inline constexpr Message double_key{"double-key",
                                    Severity::error,
                                    "khóa '{0}' đã có ở dòng {1}",
                                    "the key '{0}' is already there in line {1}",
                                    "Giữ một trong hai dòng.",
                                    "Keep one of the two lines."};

inline constexpr Message value_too_long{"yaml-too-long",
                                        Severity::error,
                                        "giá trị của '{0}' dài quá {1} byte",
                                        "the value of '{0}' is longer than {1} bytes",
                                        "Rút gọn; lời dài thì viết trong văn bản.",
                                        "Shorten it; long words belong in the text of a document."};

inline constexpr Message line_too_long{"yaml-long-line",
                                       Severity::error,
                                       "dòng này dài quá {0} kB",
                                       "this line is longer than {0} kB",
                                       "Viết mỗi mục trên một dòng.",
                                       "Write one entry a line."};

inline constexpr Message many_quotes{"yaml-quotes",
                                     Severity::error,
                                     "dòng này có tám dấu nháy đơn liền nhau trở lên",
                                     "this line has eight or more single quotes in a row",
                                     "Bỏ bớt dấu nháy.",
                                     "Drop some of them."};

inline constexpr Message too_deep{"yaml-too-deep",
                                  Severity::error,
                                  "danh sách lồng nhau quá {0} tầng",
                                  "lists are nested deeper than {0}",
                                  "Bỏ bớt các tầng lồng nhau.",
                                  "Take some of the levels out."};

inline constexpr Message several_documents{
    "yaml-several-documents",
    Severity::error,
    "chỗ này bắt đầu một phần khai báo thứ hai",
    "a second set of declarations begins here",
    "Gộp vào phần đầu và bỏ dòng '---' hoặc '...' ở giữa.",
    "Join it to the first, without the line '---' or '...' between them."};

inline constexpr Message key_not_text{"yaml-key",
                                      Severity::error,
                                      "khóa phải là một từ, không phải danh sách",
                                      "a key must be a word, not a list",
                                      "Viết 'khóa: giá trị', mỗi khóa một dòng.",
                                      "Write 'key: value', one key a line."};

inline constexpr Message tab{"yaml-tab",
                             Severity::error,
                             "dòng này thụt vào bằng phím Tab",
                             "this line is indented with a tab",
                             "Xóa dấu Tab ở đầu dòng và gõ dấu cách.",
                             "Delete the tab at the beginning of the line and type spaces."};

inline constexpr Message colon_in_value{"yaml-colon",
                                        Severity::error,
                                        "giá trị có dấu hai chấm nên phải đặt trong dấu nháy kép",
                                        "the value has a colon in it, and must therefore be in double quotes",
                                        "Sửa thành: {0}",
                                        "Make it: {0}"};

inline constexpr Message open_quote{
    "yaml-quote",
    Severity::error,
    "dấu nháy {0} mở ở đây không có dấu {0} đóng lại",
    "the quote {0} opened here is not closed",
    "Thêm {0} vào cuối giá trị; trong giá trị có dấu ấy thì bao bằng dấu nháy kia.",
    "Add {0} at the end of the value; put a value that holds the sign in quotes of the other kind."};

inline constexpr Message missing_space{
    "yaml-space",     Severity::error, "sau dấu hai chấm thiếu dấu cách", "there is no space after the colon",
    "Sửa thành: {0}", "Make it: {0}"};

inline constexpr Message missing_colon{
    "yaml-no-colon",  Severity::error, "sau '{0}' thiếu dấu hai chấm", "there is no colon after '{0}'",
    "Sửa thành: {1}", "Make it: {1}"};

inline constexpr Message missing_space_of_item{"yaml-space",
                                               Severity::error,
                                               "sau dấu gạch đầu dòng thiếu dấu cách",
                                               "there is no space after the dash",
                                               "Sửa thành: {0}",
                                               "Make it: {0}"};

inline constexpr Message missing_dash{
    "yaml-dash",      Severity::error, "mục này thiếu dấu gạch đầu dòng", "this entry lacks its dash",
    "Sửa thành: {0}", "Make it: {0}"};

inline constexpr Message indentation{"yaml-indent",
                                     Severity::error,
                                     "dòng này không thẳng cột với dòng trên",
                                     "this line is not in the column of the line above",
                                     "Để {0} dấu cách ở đầu dòng, như dòng trên.",
                                     "Begin it with {0} spaces, as the line above."};

inline constexpr Message open_bracket{
    "yaml-bracket",
    Severity::error,
    "dấu ngoặc mở ở đây chưa đóng, hoặc giữa các mục thiếu dấu phẩy; đến dòng {0} thì không đọc tiếp được",
    "the bracket opened here is not closed, or a comma is missing between items; reading stopped in line {0} "
    "({1})",
    "Thêm dấu ngoặc đóng ở cuối danh sách, và dấu phẩy giữa các mục.",
    "Add the closing bracket at the end of the list, and commas between its items."};

inline constexpr Message syntax{"yaml-syntax",
                                Severity::error,
                                "không hiểu được dòng này",
                                "this line cannot be read as YAML ({0})",
                                "Viết 'khóa: giá trị', mỗi khóa một dòng, các dòng cùng cấp thụt vào như "
                                "nhau; đặt giá trị trong dấu nháy kép nếu "
                                "có dấu nháy, dấu ngoặc, '#' hoặc ký hiệu khác ở đầu, và đóng dấu nháy.",
                                "Write 'key: value', one key a line, lines of one level indented alike; put "
                                "a value in double quotes if it begins "
                                "with a quote, a bracket, '#' or another sign, and close the quote."};

}  // namespace vankho::yaml_messages
