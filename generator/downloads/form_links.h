// Links from one place of a document to another.
#pragma once

#include <optional>

#include "downloads/form.h"

namespace vankho {

// Fills form.targets.
void add_targets(const Document& document, Form& form);

// The index into form.targets of where a link leads, or of a paragraph's anchor; null for any other.
std::optional<std::size_t> target_of_link(const Form& form, std::string_view link);
std::optional<std::size_t> target_of_anchor(const Form& form, std::string_view anchor);

}  // namespace vankho
