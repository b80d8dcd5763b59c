// What reading site.yaml, co-quan.yaml and ky-niem.yaml can say.
#pragma once

#include "base/message.h"

namespace vankho::registry_messages {

inline constexpr Message not_a_mapping{"registry-shape",
                                       Severity::error,
                                       "tệp này phải gồm các dòng 'khóa: giá trị'",
                                       "this file must be lines of 'key: value'",
                                       "Bắt đầu bằng tên của cổng: ten: Văn khố …",
                                       "Begin with the portal's name: ten: Văn khố …"};

inline constexpr Message not_a_list{"registry-shape",
                                    Severity::error,
                                    "tệp này phải là một danh sách",
                                    "this file must be a list",
                                    "Bắt đầu mỗi mục bằng dấu '-': {0}",
                                    "Begin each entry with '-': {0}"};

inline constexpr Message not_an_entry{"registry-shape",
                                      Severity::error,
                                      "mỗi mục của danh sách phải gồm các khóa",
                                      "each entry of the list must be made of keys",
                                      "Viết: {0}",
                                      "Write: {0}"};

inline constexpr Message bad_public_key{
    "bad-public-key",
    Severity::error,
    "'khoa_cong_khai' phải là một khóa công khai của minisign",
    "'khoa_cong_khai' must be a public key of minisign",
    "Chép nguyên dòng thứ hai của tệp minisign.pub: 56 chữ, bắt đầu bằng RW.",
    "Copy the second line of minisign.pub: 56 characters that begin with RW."};

inline constexpr Message no_address{
    "no-address",
    Severity::error,
    "'{0}' không phải địa chỉ thư của người sửa",
    "'{0}' is no e-mail address of an editor",
    "Viết địa chỉ ở trước, tên ở sau: ten_nguoi_sua: {{van-thu@songlam.vn: Văn thư}}.",
    "Write the address first, then the name: ten_nguoi_sua: {{van-thu@songlam.vn: Văn thư}}."};

inline constexpr Message address_for_name{
    "address-for-name",
    Severity::error,
    "tên hiện ra thay cho '{0}' có dấu '@': địa chỉ thư không được lên trang",
    "the name shown for '{0}' has an '@': no e-mail address may stand on the page",
    "Chỉ ghi tên người hay bộ phận: ten_nguoi_sua: {{van-thu@songlam.vn: Văn thư}}.",
    "Write a name of a person or an office only: ten_nguoi_sua: {{van-thu@songlam.vn: Văn thư}}."};

inline constexpr Message double_id{"double-id",
                                   Severity::error,
                                   "mã '{0}' đã dùng ở dòng {1}",
                                   "the id '{0}' is taken in line {1}",
                                   "Đặt mã khác cho một trong hai mục, hoặc xóa mục thừa.",
                                   "Give one of the two another id, or delete the surplus entry."};

inline constexpr Message double_edition{
    "double-id",   Severity::error, "ấn bản '{0}' được ghi hai lần", "the edition '{0}' is there twice",
    "Bỏ một lần.", "Take one out."};

inline constexpr Message too_many_editions{"too-many-editions",
                                           Severity::error,
                                           "cổng có quá {0} ấn bản",
                                           "there are more than {0} editions",
                                           "Chỉ giữ những ấn bản có người đọc riêng.",
                                           "Keep those that have readers of their own."};

inline constexpr Message no_editions{"missing-value",
                                     Severity::error,
                                     "'an_ban' không có ấn bản nào",
                                     "'an_ban' holds no edition",
                                     "Viết: an_ban: [noi-bo, cong-khai]",
                                     "Write: an_ban: [noi-bo, cong-khai]"};

inline constexpr Message unknown_edition{"unknown-value",
                                         Severity::error,
                                         "không có ấn bản '{0}' trong 'an_ban'",
                                         "there is no edition '{0}' under 'an_ban'",
                                         "Ghi một trong các ấn bản: {1}.",
                                         "Name one of the editions: {1}."};

inline constexpr Message bad_size{"bad-size",
                                  Severity::error,
                                  "'{0}: {1}' không phải là một dung lượng",
                                  "'{0}: {1}' is no size",
                                  "Viết số nguyên kèm đơn vị kB, MB hoặc GB, ví dụ '{0}: 50MB'.",
                                  "Write a whole number with kB, MB or GB, for instance '{0}: 50MB'."};

inline constexpr Message other_time_zone{
    "other-time-zone",
    Severity::warning,
    "'mui_gio: {0}' không được dùng: ngày công bố và thời hạn tính theo giờ Việt Nam",
    "'mui_gio: {0}' is not used: days of embargoes and deadlines are counted by the clock of Vietnam",
    "Ghi Asia/Ho_Chi_Minh hoặc bỏ dòng này; ở nước khác thì tự trừ hao một ngày.",
    "Write Asia/Ho_Chi_Minh or drop this line; allow a day's difference in other countries."};

inline constexpr Message bad_lunar_day{
    "bad-date",
    Severity::error,
    "'am_lich: {0}' không phải là ngày/tháng âm lịch",
    "'am_lich: {0}' is no day/month of the lunar calendar",
    "Viết ngày (1 đến 30) rồi tháng (1 đến 12), ví dụ 'am_lich: 10/3'.",
    "Write the day (1 to 30) and the month (1 to 12), for instance 'am_lich: 10/3'."};

inline constexpr Message no_day{
    "missing-key",
    Severity::error,
    "ngày kỷ niệm '{0}' không có 'ngay' cũng không có 'am_lich'",
    "the commemoration '{0}' has neither 'ngay' nor 'am_lich'",
    "Thêm ngày gốc, ví dụ 'ngay: 1930-02-03', hoặc ngày âm lịch 'am_lich: 10/3'.",
    "Add the original day, for instance 'ngay: 1930-02-03', or the lunar day 'am_lich: 10/3'."};

inline constexpr Message ends_before_it_begins{"bad-date",
                                               Severity::error,
                                               "cơ quan '{0}' kết thúc ({2}) trước khi thành lập ({1})",
                                               "the body '{0}' ends ({2}) before it begins ({1})",
                                               "Kiểm tra 'tu' và 'den'.",
                                               "Check 'tu' and 'den'."};

}  // namespace vankho::registry_messages
