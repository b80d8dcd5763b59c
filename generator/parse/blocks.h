// Paragraphs -> the blocks, notes and headings of a document.
#pragma once

#include <vector>

#include "base/problem.h"
#include "model/document.h"
#include "parse/paragraphs.h"

namespace vankho {

// Fills blocks (with levels, parts and anchors), footnotes, headings and the appendices among the
// attachments. Notes whose mark or text is missing become warnings. `signed_line`: where the closing block
// stood, 0 for nowhere or without a signature.
void build_blocks(const std::vector<Paragraph>& paragraphs, int signed_line, Document& document,
                  const std::vector<Line>& lines, std::vector<Problem>& problems);

// Whether a numbered block stands below PHỤ LỤC or its like, and not in a QUY CHẾ that is attached.
bool is_in_appendix(const Block& block);

}  // namespace vankho
