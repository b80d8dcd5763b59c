// Which documents are packed together to be taken away at once.
#pragma once

#include <string>
#include <vector>

#include "model/site.h"

namespace vankho {

struct Bundle {
  std::string address;                   // "co-quan/tinh-uy.zip", "nam/2024.zip", "ky-niem/quoc-khanh.zip"
  std::vector<DocumentIndex> documents;  // never empty
};

// One for every body, year and event that has documents, sorted by address.
std::vector<Bundle> bundles_of(const Site& site);

}  // namespace vankho
