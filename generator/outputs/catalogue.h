// catalogue.json: an array of the records of all documents, for programs. catalogue.schema.json says what
// every key means; a key that is added here is added there.
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"
#include "model/site.h"

namespace vankho {

// Each record is that of inspect without its body_text, and with what only the whole site knows: id, path,
// address, status, interval, relations, and the ids of bodies, events and documents that it names. `problems`
// must be sorted. One document a thread is in memory as JSON; the whole only as text.
std::string catalogue(const Site& site, const std::vector<Problem>& problems, unsigned jobs);

// What the archive calls a document for ever: its address without the ending.
std::string document_id(const Site& site, DocumentIndex document);

}  // namespace vankho
