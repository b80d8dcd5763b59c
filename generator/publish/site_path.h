// Paths within a site: relative, '/' between names.
#pragma once

#include <string_view>

namespace vankho::publish {

// Names joined by single slashes, none of them "." or "..", without backslashes and control characters, which
// SHA256SUMS would have to escape.
bool is_clean(std::string_view path);

// A dot file, or in a dot folder.
bool is_hidden(std::string_view path);

// Empty for a file in the root.
std::string_view folder_of(std::string_view path);

}  // namespace vankho::publish
