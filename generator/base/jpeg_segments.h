// What stands in a JPEG before its points (ITU-T T.81, B.1.1.4).
#pragma once

#include <optional>
#include <string_view>

namespace vankho {

struct JpegSegment {
  unsigned marker = 0;    // its second byte; the first is 0xFF
  std::string_view data;  // behind its length; cut where the file ends before
};

// Whether the marker opens a frame, which says how large the picture is (B.2.2).
bool opens_frame(unsigned marker);

// The segments of `file`, which must outlive this, in their order up to the first scan. Other bytes have
// none, and none is found behind what is damaged.
class JpegSegments {
 public:
  explicit JpegSegments(std::string_view file);

  std::optional<JpegSegment> next();

 private:
  std::string_view rest_;
};

}  // namespace vankho
