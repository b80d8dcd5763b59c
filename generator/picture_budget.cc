#include "picture_budget.h"

#include <cstdint>
#include <set>

#include "base/limits.h"
#include "outputs/address.h"

namespace vankho {

std::map<DocumentIndex, std::vector<const SourceLink*>> pictures_beyond_budget(const Site& site,
                                                                               const Facts& facts) {
  std::map<DocumentIndex, std::vector<const SourceLink*>> beyond;
  std::uint64_t spent = 0, allowed = limits::kPixelsOfSite;
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    const Metadata& document = site.documents[i];
    std::set<std::string_view> counted;
    for (const SourceLink& link : document.links) {
      if (!link.image || !counted.insert(link.target).second) continue;
      const std::string address = address_of(linked_path(document.path, link.target));
      const auto picture = facts.pictures.find(address);
      if (picture == facts.pictures.end() || !picture->second.layered) continue;
      const std::uint64_t pixels = std::uint64_t{picture->second.width} * picture->second.height;
      const std::uint64_t earned = facts.sizes.at(address) * limits::kPixelsOfByte;
      if (pixels > limits::kPixelsInLayers) continue;  // it is in no copy
      if (spent + pixels > allowed + earned) {
        beyond[i].push_back(&link);
        continue;
      }
      spent += pixels;
      allowed += earned;
    }
  }
  return beyond;
}

}  // namespace vankho
