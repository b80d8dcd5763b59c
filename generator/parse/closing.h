// The closing block of an official document: recipients (Nơi nhận) and signature, side by side or one after
// the other.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/document.h"
#include "parse/source_text.h"

namespace vankho {

struct ClosingReading {
  std::size_t begin = 0, end = 0;       // indices of its lines; equal where there is none
  std::vector<std::size_t> notes;       // of lines between them that are a footnote's
  std::vector<std::string> recipients;  // as printed, closing punctuation dropped
  std::vector<Signature> signatures;    // in the paper's order
  int line = 0;                         // of the signatures
};

// `lines`: everything below the head; notes, appendices and a copy's certificate may follow the block.
ClosingReading read_closing(std::span<const Line> lines);

}  // namespace vankho
