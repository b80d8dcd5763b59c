#include "base/memory.h"

#include <malloc.h>

namespace vankho {

void give_memory_back() { ::malloc_trim(0); }

}  // namespace vankho
