// What every fuzz target has: one function that takes any bytes, and dies where a property does not hold.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace vankho::fuzz {

// Ends the process with `property` on the standard error where it does not hold; the driver keeps the input.
void require(bool holds, std::string_view property);

// Of a text: LF, CR, both together, VT, NEL and the separators of Unicode each end a line.
int count_lines(std::string_view text);

// A fault of markup, or empty: tags that do not match, attributes without quotes, references that are none,
// characters that XML has not. Of HTML also elements, handlers and links that no document may bring.
enum class Markup { html, xml };
std::string_view fault_of_markup(std::string_view text, Markup kind);

}  // namespace vankho::fuzz
