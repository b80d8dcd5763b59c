// What a single line of a document is, by itself.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vankho {

// A rule: three or more of - _ * = ─, spaces aside.
bool is_rule(std::string_view line);

// A page number alone on its line: "4", "- 4 -", "Trang 4/12".
bool is_page_number(std::string_view line);

// The row of dashes under a table's head: "|---|:--:|".
bool is_table_delimiter(std::string_view line);

// Of a row of a table, with bars at its ends or without; "\\|" is no bar.
std::size_t cells_in(std::string_view row);

// The fence of a line that opens a code block (CommonMark 4.5), without the language behind it: "```",
// "~~~~". Empty for other lines.
std::string_view fence_of(std::string_view line);

// Letters and digits alone, so that "[ M Ậ T ]" and "**MẬT**" read alike.
std::string letters_of(std::string_view line);

// Which lines of a text are code, asked one after the other from its top. The lines must outlive it.
class CodeFences {
 public:
  // True between fences, and for a fence.
  bool hold(std::string_view line);

 private:
  std::string_view open_;
};

// "DỰ THẢO", "(Dự thảo lần 2)", "Dự thảo ngày 12/4/2026" on a line of its own.
bool is_draft_mark(std::string_view line);

// "SAO Y BẢN CHÍNH", "SAO LỤC", "TRÍCH SAO": the forms of copies, alone on a line or in a column of it.
bool names_form_of_copies(std::string_view line);

// "LƯU HÀNH NỘI BỘ", "(Tài liệu lưu hành nội bộ)" on a line of its own.
bool is_internal_mark(std::string_view line);

}  // namespace vankho
