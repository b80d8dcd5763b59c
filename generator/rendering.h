// A resolved site -> every file of it, in the sink; every link checked.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "downloads/form.h"
#include "model/site.h"
#include "outputs/facts.h"
#include "past.h"
#include "reading.h"
#include "sink.h"
#include "stopwatch.h"

namespace vankho {

// Writes downloads first, since pages show their sizes, then pages, feeds and catalogues.
void render_site(const Site& site, const Theme& theme, Past past, const Snapshot& snapshot, unsigned jobs,
                 bool downloads, Sink& sink, Stopwatch& watch, std::vector<Problem>& problems);

// What a document is set in besides its page.
struct Format {
  std::string_view ending;
  std::string (*bytes)(const Document& document, const Form& form);
};
const std::vector<Format>& formats();

// The source that is published: the body as committed under front matter written anew, so that comments and
// unknown keys stay behind.
std::string source_of(const Document& document);

// Of every type of document, for pages.
std::vector<TypeName> type_names();

}  // namespace vankho
