// Streams of zlib's format (RFC 1950), and of gzip's (RFC 1952). The only user of libdeflate.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// The same bytes for the same bytes, on any thread.
std::string deflated(std::string_view bytes);

// Smaller, and slower to make: for what is sent many times. It holds neither time nor name.
std::string gzipped(std::string_view bytes);

}  // namespace vankho
