#include "downloads/deflate.h"

#include <libdeflate.h>

#include <memory>
#include <new>

namespace vankho {
namespace {

// Of 1 to 12. Level 6 takes half as long again for a twentieth fewer bytes.
constexpr int kLevel = 1;

struct Free {
  void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
};

// One a thread: it takes longer to make than to use once.
libdeflate_compressor* compressor() {
  thread_local const std::unique_ptr<libdeflate_compressor, Free> own(libdeflate_alloc_compressor(kLevel));
  if (!own) throw std::bad_alloc();
  return own.get();
}

}  // namespace

std::string deflated(std::string_view bytes) {
  std::string out(libdeflate_zlib_compress_bound(compressor(), bytes.size()), '\0');
  out.resize(libdeflate_zlib_compress(compressor(), bytes.data(), bytes.size(), out.data(), out.size()));
  return out;
}

}  // namespace vankho
