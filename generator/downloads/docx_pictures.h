// The pictures of a DOCX and the parts that hold them. ECMA-376 Part 1, 20.4.2.8 (inline), 20.2.2.5 (pic).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "downloads/picture.h"
#include "downloads/zip_package.h"

namespace vankho {

class DocxPictures {
 public:
  // `pictures` must outlive this object.
  explicit DocxPictures(const Pictures& pictures) : pictures_(pictures) {}

  // A run with the picture that `link` names, in a space of so many points; `instead` says what it shows.
  std::string run(std::string_view link, std::string_view instead, double width, double height);

  // Of those that were asked for: a Relationship element for each, and the parts.
  std::string relationships() const;
  void add_parts(std::vector<PackagePart>& parts) const;

 private:
  std::size_t number_of(std::string_view link);

  const Pictures& pictures_;
  std::vector<Pictures::const_iterator> used_;
  int drawings_ = 0;
};

}  // namespace vankho
