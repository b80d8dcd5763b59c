// The pictures that documents show, for their copies.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/problem.h"
#include "downloads/picture.h"
#include "model/document.h"

namespace vankho {

// The bytes of a file of the content by its path; null where there is none.
using ContentReader = std::function<std::optional<std::string>(const std::string& path)>;

// Those of the text, by the target that it names. What is there and can not be set is a warning.
Pictures pictures_of(const Metadata& document, const ContentReader& content, std::vector<Problem>& problems);

}  // namespace vankho
