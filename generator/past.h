// What the history says of the documents that are shown: who changed them last, what they were called, and
// what they said before.
#pragma once

#include "cache/records.h"
#include "model/site.h"
#include "outputs/facts.h"
#include "source/history.h"
#include "source/snapshot.h"
#include "versions.h"

namespace vankho {

struct Past {
  LastChanges changes;  // by path; documents and pages
  Revisions revisions;  // where site.yaml has them shown in this edition
};

// Revisions are told, and names that a document had, as far as readers may have met them (versions.h).
// Those that `records` has are not parsed again; it and what `blobs` opens must outlive the revisions.
Past read_past(const Site& site, const History& history, Records& records, const OpenBlobs& blobs,
               unsigned jobs);

}  // namespace vankho
