#include "downloads/jpeg.h"

#include <algorithm>

#include "base/jpeg_segments.h"

namespace vankho {
namespace {

// The second byte of each marker (B.1.1.3).
constexpr unsigned kProgressive = 0xC2, kFirstRestart = 0xD0, kLastRestart = 0xD7, kEnd = 0xD9, kScan = 0xDA;

class Segments {
 public:
  explicit Segments(std::string_view file) : file_(file) {}

  std::optional<int> components() {
    if (!file_.starts_with("\xFF\xD8")) return std::nullopt;
    std::optional<int> components;
    bool has_scan = false;
    for (at_ = 2; at_ + 1 < file_.size();) {
      const unsigned marker = byte(at_ + 1);
      if (byte(at_) != 0xFF) return std::nullopt;
      if (marker == kEnd) return has_scan ? components : std::nullopt;
      if (opens_frame(marker) && !(components = components_of_frame(marker))) return std::nullopt;
      has_scan = has_scan || marker == kScan;
      pass_over(marker);
    }
    return std::nullopt;
  }

 private:
  unsigned byte(std::size_t at) const {
    return at < file_.size() ? static_cast<unsigned char>(file_[at]) : 0;
  }

  // Behind its length (B.2.2): bits of a sample, two sizes of two bytes each, and how many components.
  std::optional<int> components_of_frame(unsigned marker) const {
    const unsigned depth = byte(at_ + 4), count = byte(at_ + 9);
    const bool is_known = marker <= kProgressive && depth == 8 && (count == 1 || count == 3);
    return is_known ? std::optional(static_cast<int>(count)) : std::nullopt;
  }

  void pass_over(unsigned marker) {
    if (marker == 0xFF) {  // any number of them may stand before a marker
      ++at_;
      return;
    }
    const std::size_t length = byte(at_ + 2) << 8 | byte(at_ + 3);
    at_ += 2 + std::max<std::size_t>(length, 2);
    if (marker == kScan) pass_over_codes();
  }

  // No marker but those to start anew stands in what a scan encodes.
  void pass_over_codes() {
    for (at_ = file_.find('\xFF', at_); at_ < file_.size(); at_ = file_.find('\xFF', at_ + 2)) {
      const unsigned next = byte(at_ + 1);
      if (next != 0 && (next < kFirstRestart || next > kLastRestart)) return;
    }
  }

  std::string_view file_;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<int> components_of_jpeg(std::string_view file) { return Segments(file).components(); }

}  // namespace vankho
