// A document as bytes, and back: the same document. What is known of it and its wording are apart, since few
// ask for both. Only the program that packed them can read them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/filed_document.h"

namespace vankho {

std::string packed_metadata(const FiledDocument& document);
std::string packed_wording(const Wording& wording);

// Null where the bytes are not whole. The wording of what is unpacked is left to be given.
std::optional<FiledDocument> unpacked_metadata(std::string_view bytes);
std::optional<Wording> unpacked_wording(std::string_view bytes);

}  // namespace vankho
