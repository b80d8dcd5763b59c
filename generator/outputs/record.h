// How a document was understood, as JSON: what `inspect` prints and catalogue.json is made from.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <span>

#include "base/problem.h"
#include "model/document.h"

namespace vankho {

enum class BodyText { included, left_out };

// Keys in a fixed order. What the document does not state is null; lists may be empty. `problems` are those
// of this document's file.
nlohmann::ordered_json record(const Document& document, std::span<const Problem> problems, Language language,
                              BodyText body_text = BodyText::included);

// One paragraph a line, from the preamble to the closing sentence, then recipients, footnotes and appendices;
// cells of a table row are parted by tabs. The text as read, markers included.
std::string body_text(const Document& document);

}  // namespace vankho
