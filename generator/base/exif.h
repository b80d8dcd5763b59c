// What a camera writes into a photograph beside the picture.
#pragma once

#include <string_view>

namespace vankho {

// Whether a picture says at which latitude it was taken, in Exif (2.32, 4.6.6; TIFF 6.0, section 2) or in XMP
// (ISO 16684-1): a JPEG, a PNG (third edition, 11.3.3 and 11.3.4.5; ImageMagick has profiles in texts), a
// WebP, a TIFF, or what telephones make (HEIC and AVIF, ISO 23008-12). Other bytes, and what is damaged, say
// nothing.
bool tells_place(std::string_view bytes);

}  // namespace vankho
