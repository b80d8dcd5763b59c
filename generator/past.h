// What the history says of the documents that are shown: who changed them last, what they were called, and
// what they said before.
#pragma once

#include <functional>
#include <memory>

#include "cache/records.h"
#include "model/site.h"
#include "outputs/facts.h"
#include "source/history.h"
#include "source/snapshot.h"

namespace vankho {

struct Past {
  LastChanges changes;  // by path; documents and pages
  Revisions revisions;  // where site.yaml has them shown in this edition
};

// Revisions are told, and names that a document had, as far as readers may have met them (versions.h).
// `blobs` opens what reads them, once a thread; those that `records` has are not parsed again.
using OpenBlobs = std::function<std::unique_ptr<Reader>()>;
Past read_past(const Site& site, const History& history, Records& records, const OpenBlobs& blobs,
               unsigned jobs);

}  // namespace vankho
