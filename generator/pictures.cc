#include "pictures.h"

#include <memory>
#include <optional>

#include "messages.h"
#include "model/site.h"

namespace vankho {

Pictures pictures_of(const Document& document, const Entries& entries, const Snapshot& snapshot,
                     std::vector<Problem>& problems) {
  Pictures pictures;
  std::unique_ptr<Reader> reader;
  for (const SourceLink& link : document.links) {
    const auto entry = entries.find(linked_path(document.path, link.target));
    if (!link.image || entry == entries.end() || pictures.contains(link.target)) continue;
    if (!reader) reader = snapshot.reader();
    std::optional<Picture> picture = read_picture(reader->read(*entry->second));
    if (picture)
      pictures.emplace(link.target, std::move(*picture));
    else
      problems.push_back(
          {document.path, link.line, link.column, &messages::picture_left_out, {link.target}, {}});
  }
  return pictures;
}

}  // namespace vankho
