#include "downloads/docx_pictures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/xml.h"

namespace vankho {
namespace {

// English metric units.
long emus_of_points(double points) { return std::lround(points * 12700); }

std::string file_name(std::size_t number, const Picture& picture) {
  return fmt::format("media/picture{}.{}", number, picture.kind == Picture::Kind::png ? "png" : "jpeg");
}

// `wp` is declared at the top of each part, where pandoc looks for it.
constexpr std::string_view kDrawing =
    "<w:r><w:drawing><wp:inline distT=\"0\" "
    "distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{0}\" cy=\"{1}\"/><wp:docPr id=\"{2}\" "
    "name=\"Picture {2}\" descr=\"{3}\"/><a:graphic "
    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData "
    "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic "
    "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr "
    "id=\"{2}\" name=\"Picture {2}\" descr=\"{3}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip "
    "r:embed=\"picture{4}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off "
    "x=\"0\" y=\"0\"/><a:ext cx=\"{0}\" cy=\"{1}\"/></a:xfrm><a:prstGeom "
    "prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></"
    "w:drawing></w:r>";

}  // namespace

std::string DocxPictures::run(std::string_view link, std::string_view instead, double width, double height) {
  const std::size_t number = number_of(link);
  const PictureSize size = size_within(used_[number - 1]->second, width, height);
  return fmt::format(kDrawing, emus_of_points(size.width), emus_of_points(size.height), ++drawings_,
                     xml_escaped(instead), number);
}

// From 1.
std::size_t DocxPictures::number_of(std::string_view link) {
  const auto picture = pictures_.find(link);
  auto known = std::ranges::find(used_, picture);
  if (known == used_.end()) known = used_.insert(used_.end(), picture);
  return static_cast<std::size_t>(known - used_.begin()) + 1;
}

std::string DocxPictures::relationships() const {
  std::string xml;
  for (std::size_t i = 0; i < used_.size(); ++i) {
    xml += fmt::format(
        "<Relationship Id=\"picture{}\" "
        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"{}\"/>",
        i + 1, file_name(i + 1, used_[i]->second));
  }
  return xml;
}

void DocxPictures::add_parts(std::vector<PackagePart>& parts) const {
  for (std::size_t i = 0; i < used_.size(); ++i) {
    const Picture& picture = used_[i]->second;
    parts.push_back(packed("word/" + file_name(i + 1, picture), picture.file));
  }
}

}  // namespace vankho
