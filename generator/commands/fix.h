// check --fix
#pragma once

#include <string>

#include "commands/command.h"

namespace vankho {

// Shows what can be repaired in the working tree without a person's judgement, asks at a terminal unless
// `agreed`, and repairs it. Throws UsageFailure where it may not ask and is not told to go on.
void fix(const std::string& repository, bool agreed, const Session& session);

}  // namespace vankho
