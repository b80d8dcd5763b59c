// JSON Schemas of what editors write in YAML, so that text editors complete keys, explain them and mark
// mistakes.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "parse/keys.h"

namespace vankho {

// Draft 7, which the YAML language server of text editors understands, of a mapping of `keys`. UTF-8, ends in
// a line break. Whatever a reader accepts is valid; some mistakes only a reader finds, such as a day that
// does not exist.
std::string schema_of_mapping(std::string_view title, std::span<const Key> keys);
std::string schema_of_list(std::string_view title, std::span<const Key> keys);

}  // namespace vankho
