// catalogue.schema.json: what catalogue.json holds, said to programs (JSON Schema, draft 2020-12) and to the
// people who write them.
#pragma once

#include <string_view>

namespace vankho {

// The text of generator/outputs/catalogue.schema.json.
std::string_view catalogue_schema();

}  // namespace vankho
