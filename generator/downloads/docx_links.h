// The relationships of a part of the package to what lies outside it.
// ECMA-376 Part 2, 9.3; Part 1, 17.16.22.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vankho {

// `link` as a URI that any program accepts: of http, https or mailto, in ASCII, what RFC 3986 has no place
// for escaped. Null for other schemes and for what leads to a file of the site or to an anchor: a document on
// somebody's desk has neither beside it.
std::optional<std::string> outside_uri(std::string_view link);

class DocxLinks {
 public:
  // The id of the relationship to `uri`, the same one for the same URI.
  std::string id_of(const std::string& uri);

  // A Relationship element for each, to stand in the part's .rels.
  std::string xml() const;

 private:
  std::vector<std::string> uris_;
};

}  // namespace vankho
