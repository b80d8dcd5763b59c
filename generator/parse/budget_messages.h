// What is said of a document or page that would cost more than any paper is worth.
#pragma once

#include "base/message.h"

namespace vankho::budget_messages {

inline constexpr Message too_many_marks{"too-many-marks",
                                        Severity::error,
                                        "dòng này có một chữ mang quá {0} dấu",
                                        "a letter of this line carries more than {0} marks",
                                        "Xóa chữ đó rồi gõ lại bằng tay thay vì sao chép.",
                                        "Delete that letter and type it by hand instead of pasting it."};

inline constexpr Message too_many_lines{
    "too-many-lines",
    Severity::error,
    "đến dòng này tệp đã có quá {0} dòng, không kể dòng trống",
    "up to this line the file has more than {0} lines, blank ones not counted",
    "Bỏ những dòng lặp lại; văn bản dài thì chia thành nhiều tệp, mỗi phụ lục một tệp.",
    "Take repeated lines out; divide a long document into several files, an appendix each."};

inline constexpr Message too_many_cells{
    "too-many-cells",
    Severity::error,
    "đến dòng này các bảng trong tệp đã có quá {0} ô, kể cả ô trống",
    "up to this line the tables of the file have more than {0} cells, empty ones counted",
    "Bỏ cột thừa ở hàng đầu bảng; bảng lớn thì chia thành nhiều tệp, hoặc để trong tệp đính kèm.",
    "Take surplus columns out of the table's first row; divide a large table into several files, or attach "
    "it."};

inline constexpr Message too_many_footnotes{
    "too-many-footnotes",
    Severity::error,
    "đến dòng này tệp đã có quá {0} chú thích",
    "up to this line the file has more than {0} footnotes",
    "Bỏ những chú thích lặp lại; văn bản dài thì chia thành nhiều tệp, mỗi phụ lục một tệp.",
    "Take repeated footnotes out; divide a long document into several files, an appendix each."};

inline constexpr Message too_many_appendices{
    "too-many-appendices",
    Severity::error,
    "tệp có quá {0} phụ lục",
    "the file has more than {0} appendices",
    "Bỏ những dòng PHỤ LỤC lặp lại; phụ lục nào dài thì để thành một tệp riêng.",
    "Take repeated lines of PHỤ LỤC out; put long appendices into files of their own."};

inline constexpr Message too_many_signs{
    "too-many-signs",
    Severity::error,
    "đến dòng này tệp đã có quá {0} dấu của Markdown (* _ ~ ` [ ] < & \\)",
    "up to this line the file has more than {0} signs of Markdown (* _ ~ ` [ ] < & \\)",
    "Bỏ những dấu lặp lại; văn bản dài thì chia thành nhiều tệp, mỗi phụ lục một tệp.",
    "Take repeated signs out; divide a long document into several files, an appendix each."};

inline constexpr Message too_many_parts{"too-many-parts",
                                        Severity::error,
                                        "tệp có quá {0} đoạn, ô bảng và chỗ đổi kiểu chữ",
                                        "the file has more than {0} paragraphs, cells and changes of style",
                                        "Chia văn bản thành nhiều tệp, mỗi phụ lục một tệp.",
                                        "Divide the document into several files, an appendix each."};

inline constexpr Message too_many_findings{
    "too-many-findings",
    Severity::error,
    "tệp có quá {0} số hiệu, thời hạn, dịp kỷ niệm và nhiệm vụ",
    "the file has more than {0} numbers, deadlines, commemorations and tasks",
    "Chia văn bản thành nhiều tệp, mỗi phụ lục một tệp.",
    "Divide the document into several files, an appendix each."};

inline constexpr Message too_much_written{
    "too-much-written",
    Severity::error,
    "những gì đọc được từ tệp dài hơn tệp quá {0} lần",
    "what is read out of the file is more than {0} times as long as the file",
    "Tách những đoạn rất dài thành câu, mỗi thời hạn một câu.",
    "Divide very long paragraphs into sentences, one for each deadline."};

}  // namespace vankho::budget_messages
