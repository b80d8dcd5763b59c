// What programs for digital signatures print on a page: "Người ký: …", "Email: …", "Cơ quan: …", "Thời gian
// ký: …" (Circular 01/2019/TT-BNV, article 12).
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"
#include "parse/source_text.h"

namespace vankho {

// The lines but for such a stamp above all else, which is none of the document; it is told of at its first
// line. One beside the signature is left to who reads that.
std::vector<Line> without_signature_stamp(const std::string& path, std::vector<Line> lines,
                                          std::vector<Problem>& problems);

}  // namespace vankho
