#include "base/plain_letters.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

namespace vankho {

namespace {

// Null where memory ends.
const icu::Normalizer2* compatible_composer() {
  UErrorCode status = U_ZERO_ERROR;
  return icu::Normalizer2::getNFKCInstance(status);
}

}  // namespace

std::string nfkc(std::string_view text) {
  static const icu::Normalizer2* const composer = compatible_composer();
  UErrorCode status = composer ? U_ZERO_ERROR : U_MEMORY_ALLOCATION_ERROR;
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  const icu::StringPiece piece(text.data(), static_cast<int32_t>(text.size()));
  if (U_SUCCESS(status)) composer->normalizeUTF8(0, piece, sink, nullptr, status);
  return U_SUCCESS(status) ? out : std::string(text);
}

}  // namespace vankho
