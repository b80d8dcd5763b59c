// Bodies as they are named in arguments.
#pragma once

#include <string>
#include <vector>

#include "model/body.h"

namespace vankho {

// By id, or by any name it goes by. Throws UsageFailure with the nearest one, or all of them.
const Body& body_written_as(const std::string& written, const std::vector<Body>& bodies);

}  // namespace vankho
