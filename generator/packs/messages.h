// What making, checking and applying offline copies can say.
#pragma once

#include "base/message.h"

namespace vankho::packs_messages {

// Of the disk and the command line.

inline constexpr Message copies_below{
    "copies-below",
    Severity::error,
    "{0} không phải bản sao",
    "{0} is no copy",
    "Kiểm tra từng bản sao trong đó: {1}",
    "Verify the copies in it, each by itself: {1}",
};

inline constexpr Message cannot_read{
    "copy-unreadable",
    Severity::error,
    "không đọc được {0}: {1}",
    "cannot read {0}: {1}",
    "Kiểm tra quyền đọc; nếu là thẻ nhớ thì rút ra, cắm lại rồi thử lần nữa.",
    "Check the permissions; take a stick out and put it in again."};

inline constexpr Message cannot_write{
    "copy-unwritable",
    Severity::error,
    "không ghi được {0}: {1}",
    "cannot write {0}: {1}",
    "Kiểm tra chỗ trống và quyền ghi; tệp cũ, nếu có, vẫn còn nguyên.",
    "Check the free space and the permissions; what was there is untouched."};

inline constexpr Message zim_failed{"zim-failed",
                                    Severity::error,
                                    "{0} không lập được tệp ZIM: {1}",
                                    "{0} could not make the ZIM file: {1}",
                                    "Kiểm tra chỗ trống và quyền ghi; tệp cũ, nếu có, vẫn còn nguyên.",
                                    "Check the free space and the permissions; what was there is untouched."};

inline constexpr Message nothing_there{"copy-not-there",
                                       Severity::error,
                                       "ở {0} không có bản sao nào",
                                       "there is no copy at {0}",
                                       "Ghi đường dẫn tới thư mục của bản sao, hoặc tới tệp ZIP của nó.",
                                       "Give the path of the copy's folder or of its zip file."};

inline constexpr Message zim_has_own_check{
    "zim-not-verified",
    Severity::error,
    "{0} là tệp ZIM, không phải thư mục hay tệp ZIP của bản sao",
    "{0} is a ZIM file, not the folder or the zip of a copy",
    "Kiểm bằng minisign với khóa công khai của đơn vị: minisign -V -m {0} -p KHOA.pub",
    "Check it by minisign with the publisher's public key: minisign -V -m {0} -p KEY.pub"};

inline constexpr Message zip_too_large{
    "zip-too-large",
    Severity::error,
    "bản sao có quá nhiều tệp hoặc quá lớn cho một tệp ZIP mà chương trình cũ cũng mở được ({0})",
    "the copy has too many files or bytes for a zip file that old programs can open too ({0})",
    "Lập bản sao thành thư mục: --to THƯ-MỤC; hoặc bớt bản PDF và Word: --no-downloads.",
    "Make the copy a folder: --to DIR; or leave PDF and Word out: --no-downloads."};

inline constexpr Message not_portable{"not-portable",
                                      Severity::error,
                                      "tên '{0}' không dùng được trên Windows hoặc trong tệp ZIP",
                                      "the name '{0}' cannot be used on Windows or in a zip file",
                                      "Đổi tên tệp ấy trong kho: chữ không dấu, không quá 180 chữ.",
                                      "Rename that file in the repository: ASCII, at most 180 characters."};

inline constexpr Message copy_of_worktree{"copy-of-worktree",
                                          Severity::error,
                                          "bản sao chỉ được lập từ một bản đã ghi vào kho",
                                          "a copy is made of a commit only",
                                          "Ghi vào kho (git commit) rồi bỏ --worktree.",
                                          "Commit, then leave out --worktree."};

inline constexpr Message book_of_what{
    "book-of-what",
    Severity::error,
    "tệp EPUB là sách gồm văn bản một năm của một cơ quan, cần biết cơ quan và năm",
    "an EPUB file is a book of what one body issued in one year: which ones?",
    "Thêm --co-quan MÃ và --nam NĂM, ví dụ: --co-quan tinh-uy --nam 2025.",
    "Add --co-quan ID and --nam YEAR, for example: --co-quan tinh-uy --nam 2025."};

inline constexpr Message only_of_a_book{"only-of-a-book",
                                        Severity::error,
                                        "{0} chỉ dùng khi lập sách EPUB",
                                        "{0} is only for books as EPUB files",
                                        "Bỏ {0}, hoặc ghi một tệp .epub sau --to.",
                                        "Leave out {0}, or name a file .epub behind --to."};

inline constexpr Message not_of_a_book{
    "not-of-a-book",
    Severity::error,
    "{0} không dùng được với sách EPUB: sách không có số và không có bản khác biệt",
    "{0} means nothing to a book as EPUB file: it has no serial and no differences",
    "Bỏ {0}, hoặc lập bản sao: --to THƯ-MỤC hay --to TỆP.zip.",
    "Leave out {0}, or make a copy: --to DIR or --to FILE.zip."};

inline constexpr Message no_such_body{"no-such-body",
                                      Severity::error,
                                      "không có cơ quan '{0}'",
                                      "there is no body '{0}'",
                                      "Dùng một trong các mã: {1}.",
                                      "Use one of the ids: {1}."};

inline constexpr Message no_such_body_like{"no-such-body",
                                           Severity::error,
                                           "không có cơ quan '{0}'; có phải '{1}'?",
                                           "there is no body '{0}'; did you mean '{1}'?",
                                           "Dùng: --co-quan {1}.",
                                           "Use: --co-quan {1}."};

inline constexpr Message empty_book{"empty-book",
                                    Severity::error,
                                    "ấn bản này không có văn bản nào năm {1} của {0}",
                                    "this edition has nothing that {0} issued in {1}",
                                    "Những năm có văn bản: {2}.",
                                    "The years that have documents: {2}."};

inline constexpr Message no_book{"empty-book",
                                 Severity::error,
                                 "ấn bản này không có văn bản nào của {0}",
                                 "this edition has nothing that {0} issued",
                                 "Chọn cơ quan khác, hoặc ấn bản khác bằng --edition.",
                                 "Choose another body, or another edition by --edition."};

inline constexpr Message no_state_folder{"no-state-folder",
                                         Severity::error,
                                         "không biết ghi sổ các bản sao đã lập vào đâu",
                                         "there is no place to register the copies that were made",
                                         "Đặt biến HOME hoặc XDG_STATE_HOME.",
                                         "Set HOME or XDG_STATE_HOME."};

inline constexpr Message no_such_serial{
    "no-such-serial",
    Severity::error,
    "sổ không có bản sao số {0}; có: {1} ({2})",
    "no copy of the serial {0} is registered; there are: {1} ({2})",
    "Chọn số của một bản mà người nhận đang có, hoặc lập bản đầy đủ: bỏ --since.",
    "Choose that of a copy which the receiver has, or make a full one: leave out --since."};

inline constexpr Message serial_taken{"serial-taken",
                                      Severity::error,
                                      "số {0} đã thuộc về một bản sao khác",
                                      "the serial {0} is another copy's",
                                      "Lập với số khác: --serial {1}.",
                                      "Take another: --serial {1}."};

inline constexpr Message since_not_older{"since-not-older",
                                         Severity::error,
                                         "bản số {0} không cũ hơn bản đang lập (số {1})",
                                         "the copy {0} is not older than the one being made ({1})",
                                         "Ghi sau --since số của một bản cũ hơn.",
                                         "Name an older one behind --since."};

inline constexpr Message difference_not_zip{"difference-not-zip",
                                            Severity::error,
                                            "bản khác biệt luôn là một tệp ZIP",
                                            "a difference is always a zip file",
                                            "Đặt tên kết thúc bằng .zip: --to thay-doi.zip.",
                                            "End its name in .zip: --to changes.zip."};

inline constexpr Message not_a_public_key{
    "not-a-public-key",
    Severity::error,
    "'{0}' không phải khóa công khai của minisign",
    "'{0}' is no public key of minisign",
    "Ghi tên tệp minisign.pub, hoặc chính dòng bắt đầu bằng RW trong đó.",
    "Name the file minisign.pub, or give the line in it that begins with RW."};

inline constexpr Message not_a_secret_key{
    "not-a-secret-key",
    Severity::error,
    "không mở được khóa ký {0}: không phải tệp khóa của minisign, hoặc mật khẩu sai",
    "cannot open the key {0}: it is no secret key file of minisign, or the password is wrong",
    "Kiểm tra tên tệp và mật khẩu; khóa được tạo bằng 'minisign -G'.",
    "Check the file's name and the password; 'minisign -G' makes keys."};

inline constexpr Message no_one_to_ask{
    "no-one-to-ask",
    Severity::error,
    "khóa ký {0} có mật khẩu mà không có ai ngồi ở cửa sổ lệnh để hỏi",
    "the key {0} has a password, and nobody sits at a terminal to be asked",
    "Chạy ở cửa sổ lệnh, hoặc dùng khóa không mật khẩu: 'minisign -G -W'.",
    "Run this at a terminal, or use a key without one: 'minisign -G -W'."};

inline constexpr Message key_not_of_portal{
    "key-not-of-portal",
    Severity::error,
    "khóa ký ({0}) không phải khóa mà site.yaml công bố ({1})",
    "the key that signs ({0}) is not the one that site.yaml publishes ({1})",
    "Ký bằng đúng khóa, hoặc sửa 'khoa_cong_khai' trong site.yaml.",
    "Sign with the right key, or correct 'khoa_cong_khai' in site.yaml."};

// Of copies. What to do is the same for all: ask for another.

inline constexpr std::string_view kDoNotUse = "Đừng dùng bản sao này; xin bản khác từ đơn vị phát hành.";
inline constexpr std::string_view kDoNotUseEnglish = "Do not use this copy; ask its publisher for another.";

inline constexpr Message file_changed{"file-changed",
                                      Severity::error,
                                      "nội dung đã bị thay đổi hoặc hỏng",
                                      "was changed or is damaged",
                                      {},
                                      {}};

inline constexpr Message file_missing{"file-missing", Severity::error, "thiếu tệp này", "is missing", {}, {}};

inline constexpr Message file_extra{
    "file-extra", Severity::error, "tệp lạ, không thuộc bản sao", "does not belong to the copy", {}, {}};

inline constexpr Message file_renamed{"file-renamed",
                                      Severity::error,
                                      "tệp bị đổi tên; tên đúng là '{0}'",
                                      "was renamed; its name is '{0}'",
                                      {},
                                      {}};

inline constexpr Message file_of_the_system{
    "file-of-the-system",
    Severity::warning,
    "tệp do hệ điều hành tự đặt vào thẻ nhớ, không thuộc bản sao và không được kiểm tra",
    "was put there by an operating system; it is not of the copy and was not looked at",
    {},
    {}};

inline constexpr Message not_a_file{"not-a-file",
                                    Severity::error,
                                    "không phải tệp thường (là liên kết hoặc thiết bị)",
                                    "is no plain file but a link or a device",
                                    {},
                                    {}};

inline constexpr Message not_our_zip{
    "not-our-zip",
    Severity::error,
    "không phải tệp ZIP do vankho lập, hoặc đã bị sửa",
    "is no zip file that vankho made, or was tampered with",
    "Nếu chính bạn đã nén lại bản sao thì giải nén, rồi kiểm tra thư mục.",
    "If it was you who packed the copy again, unpack it and verify the folder."};

inline constexpr Message zip_bomb{
    "zip-bomb",
    Severity::error,
    "tệp ZIP này bung ra lớn bất thường, có thể là tệp phá hoại",
    "this zip file grows out of all proportion when unpacked: it may be an attack",
    "Đừng giải nén.",
    "Do not unpack it."};

inline constexpr Message no_statement{"no-statement",
                                      Severity::error,
                                      "không có lời khai của bản sao, nên không biết đây là gì",
                                      "there is no statement of the copy, so nobody knows what this is",
                                      "Chỉ đúng thư mục có tệp MO-TRANG-NAY.html.",
                                      "Name the folder that has the file MO-TRANG-NAY.html."};

inline constexpr Message bad_statement{"bad-statement",
                                       Severity::error,
                                       "lời khai của bản sao đã bị sửa hoặc hỏng",
                                       "the copy's statement was tampered with or is damaged",
                                       kDoNotUse,
                                       kDoNotUseEnglish};

inline constexpr Message sums_changed{"sums-changed",
                                      Severity::error,
                                      "danh sách mã kiểm tra không phải danh sách mà lời khai nói tới",
                                      "the list of hashes is not the one that the statement speaks of",
                                      kDoNotUse,
                                      kDoNotUseEnglish};

inline constexpr Message bad_sums{
    "bad-sums", Severity::error, "danh sách mã kiểm tra viết sai", "the list of hashes is malformed",
    kDoNotUse,  kDoNotUseEnglish};

inline constexpr Message signature_missing{"signature-missing",
                                           Severity::error,
                                           "không có chữ ký, trong khi phải có",
                                           "there is no signature, and there must be one",
                                           kDoNotUse,
                                           kDoNotUseEnglish};

inline constexpr Message signature_broken{"signature-broken",
                                          Severity::error,
                                          "chữ ký không khớp với lời khai",
                                          "the signature does not fit the statement",
                                          kDoNotUse,
                                          kDoNotUseEnglish};

inline constexpr Message other_key{
    "other-key",
    Severity::error,
    "ký bằng khóa khác: {0}, không phải khóa bạn tin: {1}",
    "signed with another key: {0}, not the one you trust: {1}",
    "Hỏi đơn vị phát hành xem có phải họ đã đổi khóa không, bằng điện thoại hoặc gặp trực tiếp.",
    "Ask the publisher whether the key was changed, by telephone or in person."};

inline constexpr Message older_serial{
    "older-serial",
    Severity::error,
    "bản số {0}, cũ hơn bản số {1} mà máy này đã kiểm tra trước đây",
    "its serial is {0}, older than {1}, which this machine has verified before",
    "Dùng bản mới hơn; ai đưa bản cũ thay bản mới là điều đáng hỏi.",
    "Use the newer copy; ask why an old one was handed out in its place."};

inline constexpr Message serial_not_remembered{
    "serial-not-remembered",
    Severity::warning,
    "không ghi nhớ được số của bản này vào {0}, nên lần sau không biết bản khác có cũ hơn không",
    "the serial could not be kept in {0}, so that an older copy will not be told by it",
    {},
    {}};

inline constexpr Message expired{"copy-expired",
                                 Severity::warning,
                                 "bản sao đã quá hạn từ sau ngày {0}: có thể đã có văn bản mới hơn",
                                 "the copy is expired since {0}: there may be newer documents",
                                 "Xin bản mới từ đơn vị phát hành.",
                                 "Ask the publisher for a new one."};

// Of differences.

inline constexpr Message is_a_difference{
    "is-a-difference",
    Severity::error,
    "đây là bản khác biệt, không phải bản sao đầy đủ",
    "this is a difference, no full copy",
    "Áp vào bản cũ bằng 'vankho apply', rồi kiểm tra thư mục.",
    "Apply it to the earlier copy with 'vankho apply', then verify the folder."};

inline constexpr Message no_difference{"no-difference",
                                       Severity::error,
                                       "đây không phải bản khác biệt",
                                       "this is no difference",
                                       "Bản sao đầy đủ thì chỉ cần giải nén.",
                                       "A full copy only has to be unpacked."};

inline constexpr Message broken_difference{"broken-difference",
                                           Severity::error,
                                           "bản khác biệt đã bị sửa hoặc hỏng",
                                           "the difference was tampered with or is damaged",
                                           "Xin lại từ đơn vị phát hành; bản cũ vẫn còn nguyên.",
                                           "Ask the publisher for it again; the old copy is untouched."};

inline constexpr Message base_is_zip{
    "base-is-zip",
    Severity::error,
    "{0} là một tệp, nhưng chỉ cập nhật được bản sao đã giải nén thành thư mục",
    "{0} is a file, but only a copy that is unpacked into a folder can be brought up to date",
    "Giải nén tệp ấy, rồi ghi thư mục vừa giải nén sau --to.",
    "Unpack it, and name the folder behind --to."};

inline constexpr Message other_base{
    "other-base",
    Severity::error,
    "bản khác biệt này dành cho một bản khác (số {0}), không phải bản đang có (số {1})",
    "this difference is for another copy ({0}), not for the one that is there ({1})",
    "Xin bản khác biệt tính từ số {1}, hoặc bản đầy đủ; bản cũ vẫn còn nguyên.",
    "Ask for a difference to {1}, or for a full copy; the old one is untouched."};

inline constexpr Message changed_while_read{
    "changed-while-read",
    Severity::error,
    "{0} thay đổi trong lúc đang đọc",
    "{0} changed while it was read",
    "Chạy lại khi không ai sửa nó; bản cũ vẫn còn nguyên.",
    "Run this again while nobody changes it; the old copy is untouched."};

}  // namespace vankho::packs_messages
