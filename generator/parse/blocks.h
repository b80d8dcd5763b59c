// Paragraphs -> the blocks, notes and headings of a document.
#pragma once

#include <vector>

#include "base/problem.h"
#include "model/document.h"
#include "parse/paragraphs.h"

namespace vankho {

// Fills blocks (with levels, parts and anchors), footnotes, headings and the appendices among the
// attachments. Notes whose mark or text is missing become warnings.
void build_blocks(const std::vector<Paragraph>& paragraphs, Document& document,
                  const std::vector<Line>& lines, std::vector<Problem>& problems);

}  // namespace vankho
