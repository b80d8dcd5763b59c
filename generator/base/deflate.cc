#include "base/deflate.h"

#include <libdeflate.h>

#include <memory>
#include <new>

namespace vankho {
namespace {

// Of 1 to 12. Level 6 takes half as long again for a twentieth fewer bytes.
constexpr int kQuick = 1, kSmall = 6, kSmallest = 12;

struct Free {
  void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
  void operator()(libdeflate_decompressor* decompressor) const { libdeflate_free_decompressor(decompressor); }
};

// One a thread and level: it takes longer to make than to use once.
template <int level>
libdeflate_compressor* compressor() {
  thread_local const std::unique_ptr<libdeflate_compressor, Free> own(libdeflate_alloc_compressor(level));
  if (!own) throw std::bad_alloc();
  return own.get();
}

libdeflate_decompressor* decompressor() {
  thread_local const std::unique_ptr<libdeflate_decompressor, Free> own(libdeflate_alloc_decompressor());
  if (!own) throw std::bad_alloc();
  return own.get();
}

}  // namespace

std::string deflated(std::string_view bytes) {
  libdeflate_compressor* const quick = compressor<kQuick>();
  std::string out(libdeflate_zlib_compress_bound(quick, bytes.size()), '\0');
  out.resize(libdeflate_zlib_compress(quick, bytes.data(), bytes.size(), out.data(), out.size()));
  return out;
}

bool inflate(std::string_view bytes, std::span<char> out) {
  return libdeflate_zlib_decompress(decompressor(), bytes.data(), bytes.size(), out.data(), out.size(),
                                    nullptr) == LIBDEFLATE_SUCCESS;
}

std::string inflated(std::string_view bytes, std::size_t most) {
  std::string out(most, '\0');
  std::size_t size = 0;
  const auto result =
      libdeflate_zlib_decompress(decompressor(), bytes.data(), bytes.size(), out.data(), out.size(), &size);
  out.resize(result == LIBDEFLATE_SUCCESS ? size : 0);
  return out;
}

std::string bare_deflated(std::string_view bytes, Effort effort) {
  libdeflate_compressor* const own = effort == Effort::quick ? compressor<kQuick>() : compressor<kSmallest>();
  std::string out(libdeflate_deflate_compress_bound(own, bytes.size()), '\0');
  out.resize(libdeflate_deflate_compress(own, bytes.data(), bytes.size(), out.data(), out.size()));
  return out;
}

bool bare_inflate(std::string_view bytes, std::span<char> out) {
  return libdeflate_deflate_decompress(decompressor(), bytes.data(), bytes.size(), out.data(), out.size(),
                                       nullptr) == LIBDEFLATE_SUCCESS;
}

std::uint32_t crc_of(std::string_view bytes) { return libdeflate_crc32(0, bytes.data(), bytes.size()); }

std::string gzipped(std::string_view bytes) {
  libdeflate_compressor* const small = compressor<kSmall>();
  std::string out(libdeflate_gzip_compress_bound(small, bytes.size()), '\0');
  out.resize(libdeflate_gzip_compress(small, bytes.data(), bytes.size(), out.data(), out.size()));
  return out;
}

}  // namespace vankho
