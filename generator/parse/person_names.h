// Names of persons, as they stand under signatures.
#pragma once

#include <string_view>

namespace vankho {

// A person's name alone on a line: two to six words, each with a capital, ranks and titles aside.
bool names_person(std::string_view line);

}  // namespace vankho
