// Texts that stand in a PNG beside the picture (third edition, 11.3.3).
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// What the chunk `name` says behind its keyword, inflated where it is deflated: up to 1 MB, else nothing.
// Empty for chunks of other kinds and for damaged ones.
std::string png_text(std::string_view name, std::string_view data);

}  // namespace vankho
