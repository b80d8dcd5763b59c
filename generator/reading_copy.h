// A document's copy for reading, as a file to take away.
#pragma once

#include <string>
#include <string_view>

#include "downloads/form.h"
#include "model/site.h"

namespace vankho {

// The issuing body as it was named on the document's day, the one above it, and what identifies the copy: the
// document's address, the first digits of `commit`, which changed it last, and of the SHA-256 of its source
// as published.
FormFacts form_facts(const Site& site, DocumentIndex index, std::string_view source, std::string_view commit);

}  // namespace vankho
