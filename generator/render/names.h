// Where each name of a template finds its value, decided once, before any page is rendered.
#pragma once

#include <vector>

#include "base/problem.h"
#include "render/symbols.h"
#include "render/template.h"

namespace vankho::jinja {

// By the rules of Jinja's compiler (jinja2/idtracking.py): a part of a function (the outermost level of a
// file, a block, a macro, the body, else and condition of a loop, a set block) has a slot for every name that
// is set in it, wherever in it that is; other names belong to what surrounds it, and in the end to the page's
// data.
void resolve_names(Template& compiled, Symbols& symbols, std::vector<Problem>& problems);

}  // namespace vankho::jinja
