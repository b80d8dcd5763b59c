// A page of trang/: introduction, contact, handbook.
#pragma once

#include <string>
#include <vector>

namespace vankho {

struct Page {
  // A link in `html`, whose value is left out: it belongs at `offset`, escaped, once addresses are known.
  struct Link {
    std::size_t offset = 0;
    std::string
        target;  // as written; relative to the page's file, or with a scheme that the gate lets through
    int line = 0, column = 0;
  };

  std::string path;         // relative to the content's root: "trang/gioi-thieu.md"
  std::string title;        // ten, else its first heading
  int order = 1000;         // thu_tu
  std::string html;         // safe: raw HTML is shown as text
  std::vector<Link> links;  // by offset
};

}  // namespace vankho
