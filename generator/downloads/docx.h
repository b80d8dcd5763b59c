// A document as a DOCX that offices edit. WordprocessingML of ECMA-376 Part 1, transitional, in a package of
// Part 2.
//
// What is where, for whoever edits the file and for whoever reads it back:
//
//   the head        a table without lines (style Hai cột): bodies beside banner, number beside place and date
//   the middle      Độ khẩn, Tên loại, Trích yếu; Kính gửi, Danh sách kính gửi
//   the text        Căn cứ, Đoạn văn, Dòng giữa, Lời dẫn, Nguyên văn đều nét; Đề mục cấp 1 to 6, based on the
//                   built-in headings; Tên phần và phụ lục; Mục có số, Gạch đầu dòng, Dấu cộng đầu dòng:
//                   marker, space, words, as written: nothing counts by itself, so nothing is numbered anew
//   pictures        style Hình ảnh, each in a paragraph of its own
//   tables          style Bảng, the first row is the head: Đầu bảng, Chữ trong bảng
//   the closing     a table of style Hai cột: Nơi nhận, Danh sách nơi nhận beside Quyền hạn ký,
//                   Chức vụ, Người ký
//   appendices      each on a new page
//   notes           footnotes; those that nothing refers to, after everything else
//   no words at all Dòng kẻ, which is a rule, and Dòng ngăn, which follows a table
//   not the text    header (page number), footer (that this is a copy), Gạch dưới trích yếu
#pragma once

#include <string>

#include "downloads/form.h"

namespace vankho {

// `form` is that of `document`. Its bytes depend on the two alone.
std::string docx(const Document& document, const Form& form);

}  // namespace vankho
