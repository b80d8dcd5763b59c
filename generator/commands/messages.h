// What the command line can say.
#pragma once

#include "base/message.h"

namespace vankho::messages {

inline constexpr Message wrong_usage{"wrong-usage",      Severity::error,     "lệnh viết chưa đúng: {0}",
                                     "wrong usage: {0}", "Xem '{1} --help'.", "See '{1} --help'."};

inline constexpr Message missing_argument{"missing-argument", Severity::error,     "còn thiếu {0}",
                                          "{0} is missing",   "Xem '{1} --help'.", "See '{1} --help'."};

inline constexpr Message missing_value{"missing-value",           Severity::error,
                                       "sau '{0}' còn thiếu {1}", "{1} is missing behind '{0}'",
                                       "Xem '{2} --help'.",       "See '{2} --help'."};

inline constexpr Message given_twice{"given-twice",          Severity::error,     "'{0}' ghi hai lần",
                                     "'{0}' is given twice", "Xem '{1} --help'.", "See '{1} --help'."};

inline constexpr Message wrong_value{"wrong-value",
                                     Severity::error,
                                     "sau '{0}' không ghi được '{1}'",
                                     "'{1}' cannot stand behind '{0}'",
                                     "Ghi một trong: {2}.",
                                     "Give one of: {2}."};

inline constexpr Message mistyped{"mistyped",
                                  Severity::error,
                                  "không có '{0}'; có phải '{1}'?",
                                  "there is no '{0}'; did you mean '{1}'?",
                                  "",
                                  ""};

inline constexpr Message unknown_argument{"unknown-argument",     Severity::error,
                                          "không rõ '{0}' là gì", "'{0}' means nothing here",
                                          "Xem '{1} --help'.",    "See '{1} --help'."};

inline constexpr Message empty_value{"empty-value",
                                     Severity::error,
                                     "giá trị sau '{0}' để trống",
                                     "the value behind '{0}' is empty",
                                     "Viết giá trị vào đó, hoặc bỏ hẳn tùy chọn. Trong tập lệnh (script): "
                                     "xem biến ở chỗ ấy đã có giá trị chưa.",
                                     "Write a value, or leave the option out. In a script, see whether the "
                                     "variable that stands there is set."};

inline constexpr Message no_command{"no-command",
                                    Severity::error,
                                    "còn thiếu tên lệnh sau '{0}'",
                                    "a command is missing behind '{0}'",
                                    "Các lệnh và việc của từng lệnh: '{0} --help'.",
                                    "The commands and what they do: '{0} --help'."};

inline constexpr Message not_a_day{"not-a-day",
                                   Severity::error,
                                   "'{0}' sau {1} không phải một ngày",
                                   "'{0}' behind {1} is no day",
                                   "Viết năm-tháng-ngày, ví dụ {1} 2026-11-22.",
                                   "Write year-month-day, for example {1} 2026-11-22."};

inline constexpr Message ref_and_worktree{
    "ref-and-worktree",
    Severity::error,
    "--ref và --worktree không dùng cùng nhau",
    "--ref and --worktree exclude each other",
    "Bỏ --worktree để đọc một bản đã ghi vào kho, hoặc bỏ --ref để đọc thư mục làm việc.",
    "Leave out --worktree to read a commit, or --ref to read the working tree."};

inline constexpr Message cannot_open_file{"cannot-open-file",
                                          Severity::error,
                                          "không mở được tệp {0}: {1}",
                                          "cannot open the file {0}: {1}",
                                          "Kiểm tra tên tệp và quyền đọc.",
                                          "Check its name and whether it may be read."};

inline constexpr Message no_regular_file{
    "no-regular-file",
    Severity::error,
    "{0} không phải tệp thường",
    "{0} is not a regular file",
    "Chỉ đúng tệp văn bản; thư mục, ống dẫn và thiết bị không đọc được như văn bản.",
    "Name a document's file: folders, pipes and devices cannot be read as documents."};

inline constexpr Message document_too_large{
    "document-too-large",
    Severity::error,
    "tệp {0} nặng quá {1} MB, giới hạn của một văn bản",
    "the file {0} has more than {1} MB, the limit of a document",
    "Chỉ đúng tệp văn bản, hoặc chia nhỏ nó. Cổng nhận văn bản lớn hơn ('gioi_han' trong site.yaml) thì xem "
    "bằng 'vankho check'.",
    "Name a document's file, or divide it. Where the portal takes larger ones ('gioi_han' in site.yaml), use "
    "'vankho check'."};

}  // namespace vankho::messages
