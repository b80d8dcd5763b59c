// Every link and anchor of a site, checked before anyone sees it.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/problem.h"

namespace vankho {

// The paths of all files that a site will have.
using SiteFiles = std::unordered_set<std::string_view>;

// What one page can be linked at, and what it links to, as its HTML says. Moved, never copied: the anchors
// look into `text`.
struct PageLinks {
  enum class Use { leads, loads };  // only where a reader follows it; as soon as the page is opened
  struct Link {
    std::string target;        // entities decoded, spaces around it dropped
    int line = 0, column = 0;  // in the HTML; the column in characters
    Use use = Use::leads;
  };
  std::string path;                       // of the page in the site
  std::vector<Link> links;                // those that must wait for the other pages; in the page's order
  std::vector<std::string_view> files;    // of the site, that the others lead to, each once
  std::vector<std::string_view> anchors;  // values of id, sorted, each once
  std::vector<Link> duplicate_anchors;    // every id that stood before in the page
  std::unique_ptr<std::string> text;
};

// Reads href, src, srcset, poster, background, ping, action, formaction, the data of an object and the
// address that a page redirects to. Of links to one of `files`, or to an anchor of the page itself, nothing
// but the file is kept: they are good, as nearly all are. So is what leads elsewhere by http, https, mailto
// or tel.
PageLinks read_links(std::string_view path, std::string_view html, const SiteFiles& files);

// Problems for links to files that `files` (the whole site, sorted) does not have, to folders, to anchors
// that their page does not have, out of the site, to nothing and to absolute paths ("/x", "//host"), for
// other schemes than those four, for what a page loads from elsewhere, which a copy on a stick would lack and
// whose host would learn who reads, and for an id that a page uses twice. A query is dropped;
// percent-encoding and "../" are resolved; "#" and "#top" are always there. Anchors are looked up in those
// files only that `pages` has.
void check_links(const std::vector<PageLinks>& pages, const std::vector<std::string>& files,
                 std::vector<Problem>& problems);

}  // namespace vankho
