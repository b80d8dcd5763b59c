// A document's copy for reading, as a file to take away.
#pragma once

#include <string>
#include <string_view>

#include "downloads/form.h"
#include "model/site.h"

namespace vankho {

// The issuing body as it was named on the document's day, the one above it, and what identifies the copy: the
// document's address, the commit, and the first digits of the SHA-256 of its source as published.
FormFacts form_facts(const Site& site, DocumentIndex index, std::string_view source);

}  // namespace vankho
