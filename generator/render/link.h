// Joins the templates of a theme: includes, imports, and who extends whom.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/problem.h"
#include "render/symbols.h"
#include "render/template.h"

namespace vankho::jinja {

using TemplatesByName = std::map<std::string, std::unique_ptr<Template>, std::less<>>;

// The last step of compiling, after names are resolved: templates are immutable from then on.
void link(TemplatesByName& templates, const Symbols& symbols, std::vector<Problem>& problems);

}  // namespace vankho::jinja
