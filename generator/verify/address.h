// Relative addresses, as a browser resolves them.
#pragma once

#include <string>
#include <string_view>

namespace vankho::verify {

// A target taken apart: "../a/b.html?q=x#I.1". Views into it.
struct Target {
  std::string_view path;      // "../a/b.html"
  std::string_view query;     // "?q=x"
  std::string_view fragment;  // "#I.1"

  explicit Target(std::string_view target);
};

// "https" of "https://a.vn/"; empty for a path. A view into `target`.
std::string_view scheme_of(std::string_view target);

// True of fragments that every page has: none, "#" and "#top".
bool is_always_there(std::string_view fragment);

// Replaces `to` by `text` with its %XX as bytes; what is no such code stays.
void percent_decode(std::string_view text, std::string& to);

// Replaces `to` by the path that `path` means in the page `page` of a site. It is empty or ends in '/' where
// a folder is meant. False if it leads out of the site.
bool resolve(std::string_view page, std::string_view path, std::string& to);

// "a/b/" of "a/b/c"; empty for what lies in the root.
std::string_view folder_of(std::string_view path);

}  // namespace vankho::verify
