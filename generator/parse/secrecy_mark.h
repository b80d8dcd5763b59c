// What a line says of secrecy, by the grades of the law: mật, tối mật, tuyệt mật (Law 29/2018/QH14, article
// 8).
#pragma once

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

// The grade that a line with a mark says: "tuyệt", "tối", or "" for the lowest.
std::string_view grade_in(std::string_view line);

}  // namespace vankho
