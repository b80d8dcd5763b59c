// What a line says of secrecy, by the grades of the law: mật, tối mật, tuyệt mật (Law 29/2018/QH14, article
// 8).
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace vankho {

// A secrecy mark on a line of its own: MẬT, TỐI MẬT, TUYỆT MẬT (boxed, spaced or bold), TÀI LIỆU MẬT, DẤU
// MẬT, be there words of other stamps or the number of the copy beside it, "MẬT – HỎA TỐC", "MẬT (Bản số
// 01)"; "Độ mật: …", "Dấu chỉ độ mật: …", "Mức mật: …" above thường.
bool is_secrecy_mark(std::string_view line);

// What only in a head is a secrecy mark: "Mật" in small letters, "TỐI MÂT" as a scanner reads a stamp, "Tài
// liệu tối mật", "ĐỘ MẬT TỐI MẬT", a box that is ticked, and one behind other words, in brackets, behind a
// semicolon or joined to the number: "Số 5-KH/TU (MẬT)", "Số 5-KH/TU — MẬT", "Độ khẩn: Khẩn; độ mật: Mật".
bool is_secrecy_mark_of_head(std::string_view line);

// "Số 5-KH/TU", "Số: 5"; not "Số lượng".
bool begins_with_number(std::string_view line);

// Whether lines with marks say all three grades, one as often as another: a document has one grade, and what
// shows them all speaks of them.
bool are_of_all_grades(std::span<const std::string> marks);

}  // namespace vankho
