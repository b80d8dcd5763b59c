// Streams of bare deflate (RFC 1951), of zlib's format (RFC 1950), and of gzip's (RFC 1952). The only user of
// libdeflate.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace vankho {

// The same bytes for the same bytes, on any thread.
std::string deflated(std::string_view bytes);

// Fills `out`, as long as it is, with what `deflated` was given; false where that had not so many bytes, or
// `bytes` are not what it made.
bool inflate(std::string_view bytes, std::span<char> out);

// What `deflated` or another was given; empty where that has more than `most` bytes, or `bytes` are damaged.
std::string inflated(std::string_view bytes, std::size_t most);

// Bare, as zip files have it; `small` takes its time.
enum class Effort { quick, small };
std::string bare_deflated(std::string_view bytes, Effort effort);
bool bare_inflate(std::string_view bytes, std::span<char> out);
std::uint32_t crc_of(std::string_view bytes);

// Smaller, and slower to make: for what is sent many times. It holds neither time nor name.
std::string gzipped(std::string_view bytes);

}  // namespace vankho
