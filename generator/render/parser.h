// Templates from their text.
#pragma once

#include <memory>
#include <vector>

#include "base/file.h"
#include "base/problem.h"
#include "render/symbols.h"
#include "render/template.h"

namespace vankho::jinja {

// Mistakes are added to `problems`; the template is then of no use but for its name and the files that it
// names.
std::unique_ptr<Template> parse(const File& file, Symbols& symbols, std::vector<Problem>& problems);

}  // namespace vankho::jinja
