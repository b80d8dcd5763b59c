// How a failure is told to whoever called the program.
#pragma once

#include "base/message.h"

namespace vankho {

// On standard error, with its remedy.
void print(const Failure& failure, Language language);

}  // namespace vankho
