// What the gate for names can say: {0} is the name, {1} what is wrong in it.
#pragma once

#include "base/limits.h"
#include "base/message.h"

namespace vankho::name_messages {

inline constexpr Message empty{
    "name-empty",
    Severity::error,
    "có tên để trống",
    "a name is empty",
    "Cây thư mục trong kho git bị sửa sai; bỏ mục này và ghi lại.",
    "The tree in the repository was forged; remove this entry and commit again.",
};

inline constexpr Message dots{
    "name-dots",
    Severity::error,
    "tên '{0}' chỉ một thư mục khác",
    "the name '{0}' means another folder",
    "Cây thư mục trong kho git bị sửa sai; bỏ mục này và ghi lại.",
    "The tree in the repository was forged; remove this entry and commit again.",
};

inline constexpr Message separator{
    "name-separator",
    Severity::error,
    "tên '{0}' chứa dấu '{1}', là dấu ngăn thư mục",
    "the name '{0}' holds '{1}', which separates folders",
    "Đổi tên, dùng '-' thay cho '{1}'.",
    "Rename it, with '-' in place of '{1}'.",
};

inline constexpr Message git{
    "name-git",
    Severity::error,
    "tên '{0}' là tên dành riêng của git",
    "the name '{0}' is git's own",
    "Bỏ mục này khỏi kho và ghi lại.",
    "Remove this entry and commit again.",
};

inline constexpr Message not_utf8{
    "name-not-utf8",
    Severity::error,
    "tên '{0}' không phải là UTF-8",
    "the name '{0}' is not UTF-8",
    "Đổi tên, gõ lại bằng Unicode.",
    "Rename it, typed in Unicode.",
};

inline constexpr Message control{
    "name-control",
    Severity::error,
    "tên '{0}' chứa ký tự điều khiển {1}",
    "the name '{0}' holds the control character {1}",
    "Đổi tên, bỏ ký tự đó.",
    "Rename it without that character.",
};

inline constexpr Message invisible{
    "name-invisible",
    Severity::error,
    "tên '{0}' chứa ký tự không nhìn thấy {1}",
    "the name '{0}' holds the invisible character {1}",
    "Đổi tên, gõ lại bằng tay thay vì sao chép.",
    "Rename it, typed by hand instead of pasted.",
};

inline constexpr Message not_nfc{
    "name-not-nfc",
    Severity::error,
    "tên '{0}' viết bằng Unicode tổ hợp, dấu rời khỏi chữ",
    "the name '{0}' is written in decomposed Unicode, with marks apart from their letters",
    "Đổi tên thành '{1}', gõ bằng bảng mã Unicode dựng sẵn.",
    "Rename it to '{1}', typed in composed Unicode (NFC).",
};

inline constexpr Message windows_character{
    "name-windows-character",
    Severity::error,
    "tên '{0}' chứa dấu '{1}', Windows không cho phép",
    "the name '{0}' holds '{1}', which Windows does not allow",
    "Đổi tên, bỏ dấu đó hoặc thay bằng '-'.",
    "Rename it without that character, or with '-' in its place.",
};

inline constexpr Message windows_reserved{
    "name-windows-reserved",
    Severity::error,
    "tên '{0}' không dùng được vì {1} là tên thiết bị của Windows",
    "the name '{0}' cannot be used because {1} is a device of Windows",
    "Đổi tên, chẳng hạn thêm chữ vào trước dấu chấm.",
    "Rename it, for instance with more letters before the dot.",
};

inline constexpr Message ending{
    "name-ending",
    Severity::error,
    "tên '{0}' kết thúc bằng {1}, Windows sẽ bỏ mất",
    "the name '{0}' ends in {1}, which Windows drops",
    "Đổi tên, bỏ phần cuối đó.",
    "Rename it without that ending.",
};

static_assert(limits::kName == 180);
inline constexpr Message too_long{
    "name-too-long",
    Severity::error,
    "tên '{0}' dài {1} byte, quá giới hạn 180",
    "the name '{0}' is {1} bytes long; the limit is 180",
    "Đặt tên ngắn hơn; tên đầy đủ của văn bản ghi ở trich_yeu.",
    "Give it a shorter name; the document's full title belongs in trich_yeu.",
};

inline constexpr Message duplicate{
    "name-duplicate",
    Severity::error,
    "tên '{0}' có hai lần trong cùng một thư mục",
    "the name '{0}' is there twice in one folder",
    "Cây thư mục trong kho git bị sửa sai; bỏ một trong hai và ghi lại.",
    "The tree in the repository was forged; remove one of the two and commit again.",
};

inline constexpr Message case_pair{
    "name-case-pair",
    Severity::error,
    "tên '{0}' chỉ khác '{1}' ở chữ hoa, chữ thường; Windows coi là một",
    "the name '{0}' differs from '{1}' in letter case alone; Windows takes them for one",
    "Đổi tên một trong hai.",
    "Rename one of the two.",
};

}  // namespace vankho::name_messages
