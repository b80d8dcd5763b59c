// How a document was understood, as JSON: what `inspect` prints and catalogue.json is made from.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/problem.h"
#include "model/filed_document.h"
#include "outputs/json.h"

namespace vankho {

// Ids that only a whole site knows, each list in the order of what it belongs to.
struct RecordIds {
  Json issuer;
  std::vector<Json> citations;                     // of documents
  std::vector<Json> task_bodies, deadline_bodies;  // lists of bodies
};

// Keys in a fixed order. What the document does not state is null; lists may be empty. `problems` are those
// of this document's file.
std::string record(const Document& document, std::span<const Problem> problems, Language language);

// The same, but for the body text, with ids.
void add_record(Json& object, const FiledDocument& document, std::span<const Problem> problems,
                Language language, const RecordIds& ids);

// One paragraph a line, from the preamble to the closing sentence, then recipients, footnotes and appendices;
// cells of a table row are parted by tabs. The text as read, markers included.
std::string body_text(const Document& document);

}  // namespace vankho
