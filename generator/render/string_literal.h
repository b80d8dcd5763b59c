// The text that a string token stands for.
#pragma once

#include <string>

#include "render/token_stream.h"

namespace vankho::jinja {

// Without its quotes, and with Python's escapes resolved.
std::string unquoted(const TokenStream& tokens, const Token& token);

}  // namespace vankho::jinja
