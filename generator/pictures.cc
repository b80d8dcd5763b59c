#include "pictures.h"

#include "messages.h"
#include "model/site.h"

namespace vankho {

Pictures pictures_of(const Metadata& document, const ContentReader& content, std::vector<Problem>& problems) {
  Pictures pictures;
  for (const SourceLink& link : document.links) {
    if (!link.image || pictures.contains(link.target)) continue;
    const std::optional<std::string> bytes = content(linked_path(document.path, link.target));
    if (!bytes) continue;
    if (std::optional<Picture> picture = read_picture(*bytes))
      pictures.emplace(link.target, std::move(*picture));
    else
      problems.push_back(
          {document.path, link.line, link.column, &messages::picture_left_out, {link.target}, {}});
  }
  return pictures;
}

}  // namespace vankho
