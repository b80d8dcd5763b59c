#include "publish/moved_pages.h"

#include <algorithm>

namespace vankho::publish {

void add_moved(const MovedPages& pages, StagedFiles& files) {
  for (const auto& [old, now] : pages) {
    const std::string place = ".vankho-moved/to/" + now, link = ".vankho-moved/from/" + old;
    if (!files.has(place)) files.write(place, '/' + now);
    std::string up;
    for (auto folders = std::ranges::count(link, '/'); folders > 0; --folders) up += "../";
    files.link(link, up + place);
  }
}

}  // namespace vankho::publish
