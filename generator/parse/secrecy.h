// Marks of secrecy, however a document was typed and saved: the gate that no encoding slips past.
#pragma once

#include <string_view>
#include <vector>

#include "parse/source_text.h"

namespace vankho {

// The numbers of the lines that have a mark: MẬT, TỐI MẬT, TUYỆT MẬT on a line of its own; in the head also
// in a column of its own, in brackets, in small letters, and without the marks that scanners lose; "Độ mật:
// …" above thường. `lines` are those of `bytes`, normalized. They count as they are written and as they show:
// without tags, addresses and entities. Letters may be of TCVN3 or VNI, and bytes that are no UTF-8 are read
// as UTF-16 and Windows-1258 too.
std::vector<int> lines_with_secrecy_mark(std::string_view bytes, const std::vector<Line>& lines);

// The number of the line below the head, the first section's; the 41st where none of those before begins one.
int end_of_head(const std::vector<Line>& lines);

// The same of a page of trang/, which has no head: on a line of its own that is no code, list or table.
std::vector<int> lines_of_page_with_secrecy_mark(const std::vector<Line>& lines);

// In a column of its own, as in a head: "Số 5-KH/TU            TUYỆT MẬT".
bool has_secrecy_mark_in_columns(std::string_view line);

}  // namespace vankho
