// What the flow itself can say.
#pragma once

#include "base/message.h"

namespace vankho::messages {

inline constexpr Message no_portal{
    "no-portal",
    Severity::error,
    "ở {0} không có gì của một cổng, cũng không phải trong một kho git",
    "there is nothing of a portal at {0}, nor is it in a git repository",
    "Chạy lệnh trong thư mục của kho, hoặc chỉ thư mục ấy bằng --repo.",
    "Run the command in the repository's folder, or name that folder with --repo.",
};

inline constexpr Message too_many_files{"too-many-files",
                                        Severity::error,
                                        "kho có {0} tệp, quá giới hạn {1} tệp",
                                        "the repository has {0} files, above the limit of {1}",
                                        "Bỏ bớt tệp, hoặc nâng 'gioi_han: {{so_tep: …}}' trong site.yaml.",
                                        "Take files out, or raise 'gioi_han: {{so_tep: …}}' in site.yaml."};

inline constexpr Message same_files{
    "same-files",
    Severity::error,
    "kho có {0} tệp giống hệt nhau, cộng lại {1}, quá giới hạn {2}; đây là tệp đầu tiên",
    "the repository has {0} files that are alike, of {1} together, above the limit of {2}; this is the first",
    "Giữ một tệp; văn bản khác cần nó thì ghi đường dẫn đến tệp ấy ở 'dinh_kem'.",
    "Keep one; other documents that need it name its path under 'dinh_kem'."};

inline constexpr Message file_too_large{
    "file-too-large",
    Severity::error,
    "tệp nặng {0}, quá giới hạn {1}",
    "the file has {0}, above the limit of {1}",
    "Nén hoặc chia nhỏ tệp, hoặc nâng 'gioi_han: {{{2}: …}}' trong site.yaml.",
    "Make the file smaller, or raise 'gioi_han: {{{2}: …}}' in site.yaml."};

inline constexpr Message address_of_made{
    "double-address",
    Severity::error,
    "tệp '{0}' không lên cổng được: địa chỉ {1} là của tệp hay thư mục do vankho lập ra",
    "the file '{0}' cannot be published: the address {1} is that of a file or folder that vankho makes",
    "Đổi tên tệp ấy, hoặc chuyển sang thư mục của văn bản, rồi sửa lại chỗ nhắc tới này.",
    "Rename that file, or move it into the document's folder, and name it anew here."};

inline constexpr Message address_of_download{
    "double-address",
    Severity::error,
    "tệp '{0}' đứng vào chỗ bản tải về của {1}, mà văn bản ấy không nhắc tới tệp này",
    "the file '{0}' stands in the place of a download of {1}, which does not name it",
    "Là bản ký của văn bản ấy thì ghi tệp ở 'dinh_kem' của văn bản ấy; nếu không thì đổi tên tệp.",
    "Name the file under 'dinh_kem' of that document if it is its original; if not, rename the file."};

inline constexpr Message repository_not_local{
    "repository-not-local",
    Severity::error,
    "kho '{0}' không phải một đường dẫn trên máy này",
    "the repository '{0}' is no path on this machine",
    "Chép kho ấy về máy bằng 'git clone --mirror', rồi ghi đường dẫn của bản chép dưới khóa 'kho'.",
    "Copy it to this machine with 'git clone --mirror' and name the copy's path under 'kho'."};

inline constexpr Message cannot_gather{
    "cannot-gather",
    Severity::error,
    "không đọc được kho '{0}', nhánh '{1}', mà site.yaml khai ở khóa 'kho': {2}",
    "cannot read the repository '{0}', ref '{1}', that site.yaml names under 'kho': {3}",
    "Kiểm tra đường dẫn (tính từ thư mục của kho chính), tên nhánh, thư mục 'goc' và quyền đọc.",
    "Check the path (from the folder of the portal's own repository), the ref, 'goc' and the permissions."};

inline constexpr Message guest_left_out{
    "guest-left-out",
    Severity::warning,
    "máy này không đọc được kho '{0}' mà site.yaml khai ở khóa 'kho': những gì văn bản nhắc tới ở kho ấy "
    "chưa "
    "được đối chiếu",
    "this machine cannot read the repository '{0}' that site.yaml names under 'kho': what documents mean of "
    "it "
    "is not compared",
    "Cứ ghi rồi đẩy lên: kho trung tâm kiểm tra đủ. Muốn kiểm tra ở đây thì chép kho ấy về đúng chỗ đã khai.",
    "Commit and push: the central repository checks it all. To check it here, copy that repository to its "
    "place."};

inline constexpr Message file_of_two_repositories{
    "file-of-two-repositories",
    Severity::error,
    "hai kho cùng có một tệp ở địa chỉ này; tệp kia là {0}",
    "two repositories have a file at this address; the other is {0}",
    "Đổi tên hoặc bỏ một trong hai tệp; mỗi kho nên giữ văn bản trong thư mục của cơ quan mình.",
    "Rename or remove one of them; each repository keeps its documents in the folder of its own body."};

inline constexpr Message body_of_two_repositories{
    "body-of-two-repositories",
    Severity::error,
    "cơ quan '{0}' được khai khác đi trong {1}",
    "the body '{0}' is described otherwise in {1}",
    "Khai mỗi cơ quan ở một kho; kho khác chỉ nhắc mã của cơ quan, hoặc khai giống hệt.",
    "Describe each body in one repository; others only use its id, or describe it alike."};

inline constexpr Message event_of_two_repositories{
    "event-of-two-repositories",
    Severity::error,
    "ngày kỷ niệm '{0}' được khai khác đi trong {1}",
    "the event '{0}' is described otherwise in {1}",
    "Khai mỗi ngày kỷ niệm ở một kho, hoặc khai giống hệt.",
    "Describe each event in one repository, or describe it alike."};

inline constexpr Message all_documents_gone{"all-documents-gone",
                                            Severity::warning,
                                            "không còn văn bản nào, mà cổng đang có văn bản",
                                            "there is no document any more, and the portal has some",
                                            "Nếu thư mục van-ban bị dời, đổi tên hay xóa nhầm thì trả lại; "
                                            "đã xuất bản rồi thì lùi lại bằng 'vankho rollback'.",
                                            "If the folder van-ban was moved, renamed or removed by mistake, "
                                            "put it back; go back with 'vankho rollback' if it "
                                            "is published already."};

inline constexpr Message no_such_edition{
    "no-such-edition",
    Severity::error,
    "không có ấn bản '{0}'; site.yaml khai: {1}",
    "there is no edition '{0}'; site.yaml has: {1}",
    "Chọn một ấn bản đã khai, hoặc thêm vào khóa 'an_ban' của site.yaml.",
    "Choose one of them, or add it to 'an_ban' in site.yaml."};

inline constexpr Message no_such_theme{
    "no-such-theme",
    Severity::error,
    "không có giao diện '{0}'",
    "there is no theme '{0}'",
    "Đặt các tệp của giao diện vào themes/{0}/ trong kho, hoặc dùng 'giao_dien: mac-dinh'.",
    "Put the theme's files into themes/{0}/ of the repository, or use 'giao_dien: mac-dinh'."};

inline constexpr Message no_such_language{
    "no-such-language",
    Severity::error,
    "giao diện không có lời bằng ngôn ngữ '{0}'",
    "the theme has no texts in the language '{0}'",
    "Chọn 'ngon_ngu: vi' hoặc 'ngon_ngu: en', hoặc đặt lời vào {1}.",
    "Choose 'ngon_ngu: vi' or 'ngon_ngu: en', or put the texts into {1}."};

inline constexpr Message picture_left_out{
    "picture-left-out",
    Severity::warning,
    "ảnh '{0}' hỏng hoặc không phải PNG, JPEG: trong bản PDF và Word chỉ có lời mô tả thay ảnh",
    "the picture '{0}' is damaged or neither PNG nor JPEG: in PDF and Word, its description stands for it",
    "Mở ảnh ra xem, rồi lưu lại thành PNG hoặc JPEG (màu RGB, không quá 16 triệu điểm ảnh; có nền trong suốt "
    "thì 8,5 triệu).",
    "Open the picture, then save it as PNG or JPEG (in RGB, of at most 16 million pixels; with transparency "
    "8.5 "
    "million)."};

inline constexpr Message picture_beyond_budget{
    "picture-beyond-budget",
    Severity::warning,
    "ảnh PNG '{0}' có nền trong suốt, mà các ảnh như thế của cổng đã có quá nhiều điểm ảnh: trong bản PDF và "
    "Word chỉ "
    "có lời mô tả thay ảnh",
    "the PNG '{0}' lets its background through, and such pictures of the portal have too many pixels: in PDF "
    "and "
    "Word, its description stands for it",
    "Lưu ảnh không có nền trong suốt, hoặc thành JPEG; hay thu nhỏ ảnh.",
    "Save the picture without transparency, or as JPEG; or make it smaller."};

inline constexpr Message picture_tells_place{
    "picture-tells-place",
    Severity::warning,
    "trong tệp ảnh có tọa độ nơi chụp (GPS): ai xem cổng cũng đọc được",
    "the file says at which coordinates (GPS) it was taken: whoever sees the portal can read them",
    "Xóa thông tin vị trí rồi ghi lại ảnh. Trên Windows: bấm phải chuột vào ảnh, Properties, Details, "
    "'Remove "
    "Properties and Personal Information'.",
    "Remove the location and commit the picture again. On Windows: right-click it, Properties, Details, "
    "'Remove "
    "Properties and Personal Information'."};

}  // namespace vankho::messages
