// Streams of zlib's format (RFC 1950). The only user of libdeflate.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// The same bytes for the same bytes, on any thread.
std::string deflated(std::string_view bytes);

}  // namespace vankho
