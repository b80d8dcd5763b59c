// The pictures that documents show, for their copies.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/problem.h"
#include "downloads/picture.h"
#include "model/document.h"
#include "source/snapshot.h"

namespace vankho {

using Entries = std::map<std::string, const Entry*, std::less<>>;  // of the content, by path

// Those of the text, by the target that it names. What is there and can not be set is a warning.
Pictures pictures_of(const Document& document, const Entries& entries, const Snapshot& snapshot,
                     std::vector<Problem>& problems);

}  // namespace vankho
