// What the history says of the documents that are shown: who changed them last, what they were called, and
// what they said before.
#pragma once

#include <string>

#include "model/site.h"
#include "outputs/facts.h"
#include "source/history.h"

namespace vankho {

struct Past {
  LastChanges changes;  // by path; documents and pages
  Revisions revisions;  // where site.yaml has them shown in this edition
};

// A revision is shown only if the document, as it was then, might have been published in this edition: no
// draft, no secret, no embargo that still holds, none that circulated more narrowly, none whose front matter
// could not be read.
Past read_past(const Site& site, const History& history, const std::string& repository, unsigned jobs);

}  // namespace vankho
