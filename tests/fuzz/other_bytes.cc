#include "other_bytes.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "base/text.h"

namespace vankho::fuzz {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string taken_apart(std::string_view text) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFDInstance(error);
  std::string apart;
  icu::StringByteSink<std::string> sink(&apart);
  form->normalizeUTF8(0, {text.data(), static_cast<int32_t>(text.size())}, sink, nullptr, error);
  return apart;
}

}  // namespace

std::optional<std::string> other_bytes(std::string_view text) {
  if (!is_utf8(text) || text.find('\r') != text.npos || text.starts_with(kByteOrderMark)) return std::nullopt;
  std::string bytes(kByteOrderMark);
  for (char c : taken_apart(text)) {
    if (c == '\n') bytes += '\r';
    bytes += c;
  }
  return bytes;
}

}  // namespace vankho::fuzz
