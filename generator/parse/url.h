// The gate for links: which targets a document may have.
#pragma once

#include <string_view>

namespace vankho {

// Absolute with http, https, mailto or tel, or relative to the file. Everything else is refused: other
// schemes, however spelled, "//host", "/absolute", backslashes, control and invisible characters, and a drive letter.
bool is_allowed_link(std::string_view target);

// "http://localhost:8080/…": an address that only the machine of whoever wrote it has.
bool leads_to_own_machine(std::string_view target);

// No scheme: a file of the content or an anchor.
bool is_relative_link(std::string_view target);

}  // namespace vankho
