// What the model can say of the content as a whole: the
// registry of bodies, and what documents mean among others.
#pragma once

#include "base/message.h"

namespace vankho::model_messages {

inline constexpr Message double_body{"double-id",
                                     Severity::error,
                                     "mã cơ quan '{0}' đã dùng ở dòng {1}",
                                     "the body id '{0}' is taken in line {1}",
                                     "Đặt mã khác cho một trong hai cơ quan, hoặc xóa mục thừa.",
                                     "Give one of the two bodies another id, or delete the surplus entry."};

inline constexpr Message double_name{
    "double-name",
    Severity::warning,
    "cơ quan '{0}' trùng tên '{3}' với '{1}' ở dòng {2}, cùng cấp trên, cùng thời gian",
    "the body '{0}' has the name '{3}' of '{1}' in line {2}, under the same parent, at the same time",
    "Nếu là một cơ quan thì xóa một mục; nếu cơ quan này nối tiếp cơ quan kia thì ghi 'den' và 'tu'.",
    "If they are one body, delete an entry; if one follows the other, state 'den' and 'tu'."};

inline constexpr Message unknown_parent{
    "unknown-body",
    Severity::error,
    "cơ quan '{0}' trực thuộc '{1}', nhưng không có mã cơ quan '{1}'",
    "the body '{0}' is under '{1}', but no body has the id '{1}'",
    "Ghi ở 'truc_thuoc' mã của một cơ quan có trong tệp này, hoặc thêm cơ quan đó.",
    "Name the id of a body in this file under 'truc_thuoc', or add that body."};

inline constexpr Message unknown_parent_like{
    "unknown-body",
    Severity::error,
    "cơ quan '{0}' trực thuộc '{1}', nhưng không có mã cơ quan '{1}'; có phải '{2}'?",
    "the body '{0}' is under '{1}', but no body has the id '{1}'; did you mean '{2}'?",
    "Sửa thành 'truc_thuoc: {2}', hoặc thêm cơ quan '{1}'.",
    "Make it 'truc_thuoc: {2}', or add the body '{1}'."};

inline constexpr Message unknown_predecessor{
    "unknown-body",
    Severity::error,
    "cơ quan '{0}' kế thừa '{1}', nhưng không có mã cơ quan '{1}'",
    "the body '{0}' succeeds '{1}', but no body has the id '{1}'",
    "Ghi ở 'ke_thua' mã của các cơ quan có trong tệp này, hoặc thêm cơ quan đó.",
    "Name ids of bodies in this file under 'ke_thua', or add that body."};

inline constexpr Message unknown_predecessor_like{
    "unknown-body",
    Severity::error,
    "cơ quan '{0}' kế thừa '{1}', nhưng không có mã cơ quan '{1}'; có phải '{2}'?",
    "the body '{0}' succeeds '{1}', but no body has the id '{1}'; did you mean '{2}'?",
    "Sửa '{1}' ở 'ke_thua' thành '{2}', hoặc thêm cơ quan '{1}'.",
    "Change '{1}' under 'ke_thua' to '{2}', or add the body '{1}'."};

inline constexpr Message own_predecessor{
    "own-predecessor",
    Severity::error,
    "cơ quan '{0}' kế thừa chính nó",
    "the body '{0}' succeeds itself",
    "Bỏ '{0}' khỏi 'ke_thua'; tên trước đây của cùng một cơ quan thì ghi ở 'ten_cu'.",
    "Take '{0}' out of 'ke_thua'; a former name of the same body belongs under 'ten_cu'."};

inline constexpr Message each_others_predecessor{
    "predecessor-cycle",
    Severity::warning,
    "hai cơ quan '{0}' và '{1}' kế thừa lẫn nhau",
    "the bodies '{0}' and '{1}' succeed each other",
    "Chỉ ghi 'ke_thua' ở cơ quan lập sau; nếu một cơ quan tách ra rồi nhập lại, ghi 'tu' và 'den' của nó.",
    "Keep 'ke_thua' only at the body that was founded later; if one of them left the other and went back, "
    "give its 'tu' and 'den'."};

inline constexpr Message body_cycle{
    "body-cycle",
    Severity::error,
    "cơ quan '{0}' trực thuộc '{1}' (dòng {2}), mà '{1}' lại ở dưới '{0}'",
    "the body '{0}' is under '{1}' (line {2}), which is itself below '{0}'",
    "Sửa 'truc_thuoc' của một trong các cơ quan đó; cơ quan cao nhất không có 'truc_thuoc'.",
    "Correct 'truc_thuoc' of one of them; the topmost body has none."};

inline constexpr Message body_too_deep{
    "body-too-deep",
    Severity::error,
    "cơ quan '{0}' ở dưới quá {1} cấp cơ quan khác",
    "the body '{0}' is below more than {1} levels of others",
    "Sửa 'truc_thuoc': ghi cơ quan cấp trên trực tiếp, bỏ những cấp không ban hành văn bản.",
    "Correct 'truc_thuoc': name the body right above it, and leave out levels that issue nothing."};

inline constexpr Message unknown_issuer{
    "unknown-body",
    Severity::error,
    "không có cơ quan nào mang mã '{0}' trong co-quan.yaml",
    "no body in co-quan.yaml has the id '{0}'",
    "Ghi ở 'co_quan' mã của một cơ quan trong co-quan.yaml, hoặc thêm cơ quan đó vào tệp ấy.",
    "Name the id of a body of co-quan.yaml under 'co_quan', or add that body there."};

inline constexpr Message unknown_issuer_like{
    "unknown-body",
    Severity::error,
    "không có cơ quan nào mang mã '{0}' trong co-quan.yaml; có phải '{1}'?",
    "no body in co-quan.yaml has the id '{0}'; did you mean '{1}'?",
    "Sửa thành 'co_quan: {1}', hoặc thêm cơ quan '{0}' vào co-quan.yaml.",
    "Make it 'co_quan: {1}', or add the body '{0}' to co-quan.yaml."};

inline constexpr Message unknown_folder{
    "unknown-folder",
    Severity::warning,
    "thư mục '{0}' không phải mã của cơ quan nào, và văn bản không cho biết cơ quan ban hành",
    "the folder '{0}' is no body's id, and the document does not tell who issued it",
    "Thêm cơ quan '{0}' vào co-quan.yaml, hoặc ghi 'co_quan' ở đầu văn bản.",
    "Add the body '{0}' to co-quan.yaml, or state 'co_quan' at the top of the document."};

inline constexpr Message unknown_folder_like{
    "unknown-folder",
    Severity::warning,
    "thư mục '{0}' không phải mã của cơ quan nào; có phải '{1}'?",
    "the folder '{0}' is no body's id; did you mean '{1}'?",
    "Đổi tên thư mục thành '{1}', thêm cơ quan '{0}' vào co-quan.yaml, hoặc ghi 'co_quan' ở đầu văn bản.",
    "Rename the folder to '{1}', add the body '{0}' to co-quan.yaml, or state 'co_quan' at the top of the "
    "document."};

inline constexpr Message unknown_issuer_name{
    "unknown-issuer",
    Severity::warning,
    "không rõ '{0}' là cơ quan nào trong co-quan.yaml",
    "which body of co-quan.yaml '{0}' is cannot be told",
    "Thêm tên này vào 'ten_khac' của cơ quan trong co-quan.yaml, hoặc ghi 'co_quan' ở đầu văn bản.",
    "Add the name to the body's 'ten_khac' in co-quan.yaml, or state 'co_quan' at the top of the document."};

inline constexpr Message issuer_differs{
    "issuer-differs",
    Severity::warning,
    "'co_quan' ghi '{0}', nhưng văn bản do '{1}' ban hành ('{2}' trong co-quan.yaml)",
    "'co_quan' says '{0}', but the document is issued by '{1}' ('{2}' in co-quan.yaml)",
    "Đối chiếu với bản giấy; 'co_quan' được dùng.",
    "Compare it with the paper; 'co_quan' is used."};

inline constexpr Message unknown_body{
    "unknown-body",
    Severity::error,
    "không có cơ quan nào mang mã '{0}' trong co-quan.yaml",
    "no body in co-quan.yaml has the id '{0}'",
    "Ghi mã của một cơ quan trong co-quan.yaml, hoặc ghi đầy đủ tên cơ quan.",
    "Name the id of a body of co-quan.yaml, or the body's full name."};

inline constexpr Message unknown_body_like{
    "unknown-body",
    Severity::error,
    "không có cơ quan nào mang mã '{0}' trong co-quan.yaml; có phải '{1}'?",
    "no body in co-quan.yaml has the id '{0}'; did you mean '{1}'?",
    "Sửa thành '{1}', hoặc ghi đầy đủ tên cơ quan.",
    "Make it '{1}', or write the body's full name."};

inline constexpr Message unknown_event{"unknown-event",
                                       Severity::error,
                                       "không có ngày kỷ niệm nào mang mã '{0}' trong ky-niem.yaml",
                                       "no commemoration in ky-niem.yaml has the id '{0}'",
                                       "Ghi mã có trong ky-niem.yaml, hoặc thêm ngày kỷ niệm đó vào tệp ấy.",
                                       "Name an id of ky-niem.yaml, or add the commemoration there."};

inline constexpr Message unknown_event_like{
    "unknown-event",
    Severity::error,
    "không có ngày kỷ niệm nào mang mã '{0}' trong ky-niem.yaml; có phải '{1}'?",
    "no commemoration in ky-niem.yaml has the id '{0}'; did you mean '{1}'?",
    "Sửa thành '{1}', hoặc thêm ngày kỷ niệm '{0}' vào ky-niem.yaml.",
    "Make it '{1}', or add the commemoration '{0}' to ky-niem.yaml."};

inline constexpr Message unknown_scope{
    "unknown-body",
    Severity::error,
    "phạm vi '{0}' của ngày kỷ niệm '{1}' không phải 'quoc-gia' cũng không phải mã của cơ quan nào",
    "the scope '{0}' of the commemoration '{1}' is neither 'quoc-gia' nor a body's id",
    "Ghi 'pham_vi: quoc-gia', hoặc mã của một cơ quan trong co-quan.yaml.",
    "Say 'pham_vi: quoc-gia', or the id of a body of co-quan.yaml."};

inline constexpr Message unknown_scope_like{
    "unknown-body",
    Severity::error,
    "phạm vi '{0}' của ngày kỷ niệm '{1}' không phải mã của cơ quan nào; có phải '{2}'?",
    "the scope '{0}' of the commemoration '{1}' is no body's id; did you mean '{2}'?",
    "Sửa thành 'pham_vi: {2}'.",
    "Make it 'pham_vi: {2}'."};

inline constexpr Message no_issuer{"unknown-folder",
                                   Severity::warning,
                                   "văn bản nằm ngay dưới van-ban/ và không cho biết cơ quan ban hành",
                                   "the document lies right below van-ban/ and does not tell who issued it",
                                   "Chuyển tệp vào thư mục mang mã của cơ quan: van-ban/<mã cơ quan>/…",
                                   "Move the file into the folder named by the body's id: van-ban/<id>/…"};

inline constexpr Message double_number{
    "double-number",
    Severity::warning,
    "văn bản này và {0} cùng mang số '{1}', cùng ngày {2}",
    "this document and {0} both have the number '{1}' and the date {2}",
    "Đối chiếu với bản giấy, sửa số hoặc ngày của một văn bản; nếu là một văn bản thì bỏ bớt một tệp.",
    "Compare them with the paper and correct one's number or date; if they are one document, drop one file."};

inline constexpr Message number_again{"double-number",
                                      Severity::warning,
                                      "số '{1}' trong năm {2} đã có ở {0}, ngày {3}",
                                      "the number '{1}' is in {0} already in the year {2}, of {3}",
                                      "Số của cơ quan nhà nước mỗi năm chỉ dùng một lần: đối chiếu số và "
                                      "ngày với bản giấy; bản giấy đúng như vậy "
                                      "thì để nguyên.",
                                      "A state body uses a number once a year: compare number and date with "
                                      "the paper; if it says so, leave it."};

inline constexpr Message same_text{
    "same-text",
    Severity::warning,
    "lời văn giống hệt {0}",
    "the text is the same as that of {0}",
    "Nếu là một văn bản thì bỏ bớt một tệp; nếu là hai thì ghi số và ngày của từng văn bản.",
    "If they are one document, drop one file; if they are two, state the number and date of each."};

inline constexpr Message date_long_past{"date-ahead",
                                        Severity::warning,
                                        "ngày ban hành {0} ở trước năm 1900",
                                        "the date of issue {0} is before 1900",
                                        "Xem lại năm.",
                                        "Look at the year again."};

inline constexpr Message cited_later{"cites-later",
                                     Severity::warning,
                                     "'{0}' ghi ngày {1}, sau ngày ban hành văn bản này ({2})",
                                     "'{0}' is said to be of {1}, after this document's date ({2})",
                                     "Đối chiếu với bản giấy: một trong hai ngày ghi nhầm.",
                                     "Compare it with the paper: one of the two dates is mistaken."};

inline constexpr Message end_each_other{
    "replaced-by-each-other",
    Severity::warning,
    "văn bản này và {0} thay thế hoặc bãi bỏ lẫn nhau, nên cả hai đều thành hết hiệu lực",
    "this document and {0} replace or repeal each other, so that neither is in force",
    "Đối chiếu với bản giấy: chỉ văn bản ban hành sau mới ghi 'thay_the' hoặc 'bai_bo'.",
    "Compare them with the paper: only the later one names the other under 'thay_the' or 'bai_bo'."};

inline constexpr Message date_ahead{"date-ahead",
                                    Severity::warning,
                                    "ngày ban hành {0} còn hơn một năm nữa mới đến",
                                    "the date of issue {0} is more than a year ahead",
                                    "Xem lại năm.",
                                    "Look at the year again."};

inline constexpr Message deadline_before_date{"deadline-before-date",
                                              Severity::warning,
                                              "thời hạn {0} đến trước ngày ban hành {1}",
                                              "the deadline {0} comes before the date of issue {1}",
                                              "Đối chiếu với bản giấy, sửa 'thoi_han' hoặc 'ngay'.",
                                              "Compare it with the paper, and correct 'thoi_han' or 'ngay'."};

inline constexpr Message stray_document{
    "stray-document",
    Severity::warning,
    "tệp này không ở trong van-ban/ hay trang/ nên không lên cổng",
    "this file is neither in van-ban/ nor in trang/, and does not go on the portal",
    "Văn bản thì chuyển vào van-ban/<mã cơ quan>/, trang khác thì chuyển vào trang/.",
    "Move a document into van-ban/<id>/, another page into trang/."};

inline constexpr Message word_file{
    "word-file",
    Severity::warning,
    "tệp này chưa nhập thành văn bản và không văn bản nào kèm theo nó, nên không lên cổng",
    "this file is not imported as a document, and none has it attached: it does not go on the portal",
    "Nhập thành văn bản bằng 'vankho import', hoặc ghi tên tệp ở 'dinh_kem' của văn bản mà nó đi kèm.",
    "Make it a document with 'vankho import', or name it under 'dinh_kem' of the document it goes with."};

inline constexpr Message own_relation{
    "own-relation",
    Severity::warning,
    "'{0}' là số của chính văn bản này",
    "'{0}' is this document's own number",
    "Ghi số của văn bản kia; nếu văn bản kia trùng số thì thêm ngày: {{so: {0}, ngay: …}}.",
    "Name the other document's number; if that is the same, add its date: {{so: {0}, ngay: …}}."};

inline constexpr Message body_not_there{
    "body-not-there",
    Severity::warning,
    "văn bản ghi ngày {0}, nhưng theo co-quan.yaml thì '{1}' {2} {3}",
    "the document is of {0}, but by co-quan.yaml '{1}' {4} {3}",
    "Xem lại ngày của văn bản, thư mục hay 'co_quan', và 'tu', 'den' của cơ quan trong co-quan.yaml.",
    "Look at the document's date, its folder or 'co_quan', and at 'tu' and 'den' of the body in "
    "co-quan.yaml."};

inline constexpr Message text_file{
    "text-file",
    Severity::warning,
    "tệp này không có đuôi .md và không được văn bản nào kèm theo nên không lên cổng",
    "this file does not end in .md, no document has it attached, and it does not go on the portal",
    "Là văn bản thì đổi tên cho kết thúc bằng .md (Windows có thể giấu đuôi .txt); là tệp đi kèm thì ghi tên "
    "ở "
    "'dinh_kem' của văn bản.",
    "Make a document's name end in .md (Windows may hide the ending .txt); name an attachment under "
    "'dinh_kem' "
    "of its document."};

inline constexpr Message forgotten_file{
    "forgotten-file",
    Severity::warning,
    "tệp này không được văn bản nào kèm theo nên không lên cổng",
    "no document has this file attached, and it does not go on the portal",
    "Ghi tên tệp ở 'dinh_kem' của văn bản mà nó đi kèm, hoặc liên kết tới nó; không dùng nữa thì xóa khỏi "
    "kho.",
    "Name it under 'dinh_kem' of the document it goes with, or link to it; delete it if it is not needed."};

inline constexpr Message misnamed_registry{"misnamed-registry",
                                           Severity::error,
                                           "chương trình không đọc tệp này; tên phải đúng là '{0}'",
                                           "this file is not read; its name has to be '{0}'",
                                           "Đổi tên tệp thành '{0}', hoặc xóa nếu đã có tệp ấy.",
                                           "Rename it to '{0}', or delete it if that is there already."};

inline constexpr Message ambiguous_relation{
    "ambiguous-number",
    Severity::error,
    "có {1} văn bản mang số '{0}': {2}",
    "{1} documents have the number '{0}': {2}",
    "Ghi thêm ngày của văn bản được nói đến: {{so: {0}, ngay: {3}}}.",
    "State the date of the one that is meant: {{so: {0}, ngay: {3}}}."};

inline constexpr Message double_address{"double-address",
                                        Severity::error,
                                        "hai tệp cùng một địa chỉ {0}: {1} và {2}",
                                        "two files claim the address {0}: {1} and {2}",
                                        "Đổi tên một trong hai tệp.",
                                        "Rename one of them."};

inline constexpr Message taken_address{"double-address",
                                       Severity::error,
                                       "địa chỉ {0} là của trang do vankho lập ra",
                                       "the address {0} belongs to a page that vankho makes",
                                       "Đổi tên tệp này.",
                                       "Rename this file."};

inline constexpr Message folder_address{"double-address",
                                        Severity::error,
                                        "địa chỉ {0} của tệp này cũng là thư mục của {1}",
                                        "the address {0} of this file is a folder of {1} too",
                                        "Đổi tên tệp này, chẳng hạn thêm đuôi cho đúng loại tệp.",
                                        "Rename this file, for instance with the ending of its kind."};

inline constexpr Message kept_address{"kept-address",
                                      Severity::error,
                                      "địa chỉ {0} ở nơi vankho giữ cho mã lệnh của trang",
                                      "the address {0} lies where vankho keeps the scripts of its pages",
                                      "Chuyển tệp này sang thư mục khác, chẳng hạn cạnh văn bản.",
                                      "Move this file to another folder, such as that of its document."};

}  // namespace vankho::model_messages
