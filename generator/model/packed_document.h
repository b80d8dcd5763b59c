// A document as bytes, and back: the same document. Only the program that packed it can read it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/document.h"

namespace vankho {

std::string packed(const Document& document);

// Null where the bytes are not whole.
std::optional<Document> unpacked_document(std::string_view bytes);

}  // namespace vankho
