// Two versions of a text compared word by word.
#pragma once

#include <string>
#include <vector>

#include "base/limits.h"
#include "outputs/edits.h"

namespace vankho {

struct ComparedWords {
  using Kind = Edit::Kind;
  Kind kind = Kind::kept;
  std::string text;     // words with a space between
  bool joined = false;  // to what stands before, without a space
};

using ComparedParagraph = std::vector<ComparedWords>;

// Every paragraph of either version, in reading order; one that was changed is a single paragraph of kept,
// removed and added words, one that came or went is whole. The marks that close a word are a word of their
// own, so that a list which grows shows what was added alone. The fewest words that turn `before` into
// `after`, paragraph by paragraph; versions that have almost nothing in common are told as one taken out and
// the other put in, and so is what is left when no steps are.
std::vector<ComparedParagraph> compare(const std::vector<std::string>& before,
                                       const std::vector<std::string>& after,
                                       Steps steps = Steps(limits::kStepsOfComparison));

}  // namespace vankho
