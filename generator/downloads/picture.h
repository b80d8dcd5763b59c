// Pictures that a document shows, as they are set in its copies.
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
  bool layered = false;            // of a PNG: a PDF cannot take it as it is
};

using Pictures = std::map<std::string, Picture, std::less<>>;  // by the target that the text names

// Null for what is no PNG and no JPEG, is damaged, has the colours of a printing press, or more pixels than
// any page needs. Looks at no pixel.
std::optional<Picture> read_picture(std::string file);

struct PictureSize {
  double width = 0, height = 0;  // points
};

// As large as a browser shows it, of which a pixel is 1/96 inch, or so much smaller that it fits.
PictureSize size_within(const Picture& picture, double width, double height);

}  // namespace vankho
