#include "base/jpeg_segments.h"

#include <algorithm>
#include <cstddef>

namespace vankho {

bool opens_frame(unsigned marker) {
  constexpr unsigned kFirst = 0xC0, kTables = 0xC4, kReserved = 0xC8, kArithmetic = 0xCC, kLast = 0xCF;
  return marker >= kFirst && marker <= kLast && marker != kTables && marker != kReserved &&
         marker != kArithmetic;
}

JpegSegments::JpegSegments(std::string_view file) {
  if (file.starts_with("\xFF\xD8\xFF")) rest_ = file.substr(2);
}

std::optional<JpegSegment> JpegSegments::next() {
  constexpr unsigned kScan = 0xDA;
  while (rest_.starts_with("\xFF\xFF")) rest_.remove_prefix(1);  // any number of them stand before a marker
  if (rest_.size() < 4 || rest_[0] != '\xFF') return std::nullopt;
  const auto byte = [this](std::size_t at) { return static_cast<unsigned char>(rest_[at]); };
  const unsigned marker = byte(1);
  const std::size_t length = std::size_t{byte(2)} << 8 | byte(3);
  if (marker == kScan || length < 2) return std::nullopt;
  const JpegSegment segment = {marker, rest_.substr(4, length - 2)};
  rest_.remove_prefix(std::min(rest_.size(), 2 + length));
  return segment;
}

}  // namespace vankho
