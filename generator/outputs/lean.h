// What pages load, without what only its authors read: readers of offline copies get it uncompressed.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// A style sheet (.css) without comments and needless white space; a script (.js) without lines of comments
// and indentation. One with a template literal, whose white space counts, and other files are left as they
// are.
std::string lean(std::string_view path, std::string_view bytes);

}  // namespace vankho
