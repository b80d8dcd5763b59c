// Pictures that a document shows. The only user of libpng and TurboJPEG.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace vankho {

struct Picture {
  enum class Kind { png, jpeg };
  Kind kind = Kind::png;
  unsigned width = 0, height = 0;  // pixels
  bool grey = false;               // of a JPEG: one component, not three
  std::string file;                // its bytes
};

using Pictures = std::map<std::string, Picture, std::less<>>;  // by the target that the text names

// Null for what is no PNG and no JPEG, is damaged, has the colours of a printing press, or more pixels than
// any page needs.
std::optional<Picture> read_picture(std::string file);

struct Pixels {
  std::string colours;  // red, green and blue by row
  std::string alpha;    // empty where the whole picture is opaque
};

// Of a PNG that read_picture returned.
Pixels pixels_of(const Picture& png);

struct PictureSize {
  double width = 0, height = 0;  // points
};

// As large as a browser shows it, of which a pixel is 1/96 inch, or so much smaller that it fits.
PictureSize size_within(const Picture& picture, double width, double height);

}  // namespace vankho
