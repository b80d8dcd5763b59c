#include "publish/compressed.h"

#include <brotli/encode.h>
#include <zstd.h>

#include <algorithm>
#include <cstdint>
#include <new>

#include "base/deflate.h"

namespace vankho::publish {
namespace {

// The last level before files take many times as long, and get a few hundredths smaller.
constexpr int kBrotli = 5, kZstd = 9;

std::string brotli(std::string_view bytes) {
  std::size_t size = BrotliEncoderMaxCompressedSize(bytes.size());
  std::string out(size, '\0');
  auto* to = reinterpret_cast<std::uint8_t*>(out.data());
  const auto* from = reinterpret_cast<const std::uint8_t*>(bytes.data());
  if (BrotliEncoderCompress(kBrotli, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.size(), from, &size,
                            to) != BROTLI_TRUE) {
    throw std::bad_alloc();
  }
  out.resize(size);
  return out;
}

std::string zstd(std::string_view bytes) {
  std::string out(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size = ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), kZstd);
  if (ZSTD_isError(size) != 0)
    throw std::bad_alloc();  // of all its errors, what can happen with such a buffer
  out.resize(size);
  return out;
}

constexpr Encoding kEncodings[] = {{".br", brotli}, {".gz", gzipped}, {".zst", zstd}};

constexpr std::string_view kCompressible[] = {".html", ".css", ".js",  ".json", ".xml",
                                              ".svg",  ".ics", ".txt", ".md",   ".csv"};

}  // namespace

std::span<const Encoding> encodings() { return kEncodings; }

bool is_compressible(std::string_view path) {
  return std::ranges::any_of(kCompressible, [&](std::string_view ending) { return path.ends_with(ending); });
}

}  // namespace vankho::publish
