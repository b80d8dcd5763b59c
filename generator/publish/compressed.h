// The copies of a file that web servers hand to browsers which can unpack them. The only user of brotli and
// zstd.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace vankho::publish {

struct Encoding {
  std::string_view ending;                            // ".br"
  std::string (*compressed)(std::string_view bytes);  // the same bytes for the same bytes, on any thread
};

std::span<const Encoding> encodings();

// Text and what else gets smaller: no pictures, archives and documents, which are compressed as they are.
bool is_compressible(std::string_view path);

}  // namespace vankho::publish
