// What is written must not be read again as something an editor wrote.
#pragma once

#include <string>

#include "pipeline.h"

namespace vankho {

// Throws UsageFailure if `out` is, or lies in, what the working tree of the repository has for content: the
// next commit would hold the whole site, with documents that other editions leave out.
void require_outside_content(const Options& options, const std::string& out);

}  // namespace vankho
