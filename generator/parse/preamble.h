// What the preamble says: who issues the document, and what it carries out.
#pragma once

#include <string>
#include <vector>

#include "parse/passages.h"

namespace vankho {

// Numbers that Căn cứ and Thực hiện govern directly, not those that the documents named carry out themselves.
// `preamble`: its passages, in order.
std::vector<std::string> read_bases(const std::vector<const Passage*>& preamble);

// The body that issues: "Ban Thường vụ Tỉnh ủy" in "…, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch … như sau:",
// else the one with which the title opens: "của Ban Chấp hành Đảng bộ tỉnh về …". Empty where neither says.
std::string read_issuer(std::string_view title, const std::vector<const Passage*>& preamble);

}  // namespace vankho
