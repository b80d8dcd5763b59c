// What was told of a document, as bytes, and back: the same problems, to be told again.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace vankho {

// Every message of this room, in an order that is one program's own.
std::span<const Message* const> messages_of_parsing();

// Null where one of the messages is another room's.
std::optional<std::string> packed_problems(std::span<const Problem> problems);

// Null where the bytes are not whole. Only the program that packed them can read them.
std::optional<std::vector<Problem>> unpacked_problems(std::string_view bytes);

}  // namespace vankho
