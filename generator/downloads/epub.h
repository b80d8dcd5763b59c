// A book as an EPUB file (EPUB 3.3, readable as 3.2): pages that are XHTML already, in a package that says
// what they are.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/day.h"
#include "downloads/picture.h"

namespace vankho {

struct EpubPage {
  std::string path;  // in the book: "van-ban/a.xhtml"
  std::string xhtml;
};

struct Epub {
  std::string id;  // of the book, the same for its later versions: 32 hexadecimal digits
  std::string title, creator, publisher, source;
  Day date;
  std::string style;                        // at kEpubStyle
  EpubPage contents;                        // has the navigation: nav with the type toc
  std::vector<EpubPage> pages;              // in their order; the contents come behind the first
  std::map<std::string, Picture> pictures;  // by their paths in the book
};

inline constexpr std::string_view kEpubStyle = "book.css";

// The bytes depend on the book alone.
std::string epub(const Epub& book);

}  // namespace vankho
