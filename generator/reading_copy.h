// A document's copies for reading, as files to take away.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "downloads/form.h"
#include "model/site.h"

namespace vankho {

// What a document is set in besides its page.
struct Format {
  std::string_view ending;
  std::string (*bytes)(const Document& document, const Form& form);
};
const std::vector<Format>& formats();

// The source that is published: the body as committed under front matter written anew, so that comments and
// unknown keys stay behind.
std::string source_of(const FiledDocument& document);

// The issuing body as it was named on the document's day, the one above it, and what identifies the copy: the
// document's address and the first digits of `commit`, which changed it last. The hash is left to
// SetDocument, since it takes the whole source.
FormFacts form_facts(const Site& site, DocumentIndex index, std::string_view commit);

// A document as its copies set it. The hash among its facts is of the source as published.
struct SetDocument {
  SetDocument(const FiledDocument& filed, FormFacts facts);
  SetDocument(const SetDocument&) = delete;

  const Document document;
  const Form form;  // points into it
};

}  // namespace vankho
