// What a document was before, as far as readers of the edition may have met it.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "cache/records.h"
#include "model/filed_document.h"
#include "model/site.h"
#include "source/history.h"
#include "source/snapshot.h"

namespace vankho {

// A document as a change left it. The change must outlive it.
struct Version {
  const Change* change = nullptr;
  FiledDocument document;
};

using OpenBlobs = std::function<std::unique_ptr<Reader>()>;  // from any thread

class VersionReader {
 public:
  // Belongs to one thread. Whatever is given must outlive this and the versions, which look there for their
  // wording.
  VersionReader(const Site& site, Records& records, OpenBlobs open_blobs)
      : site_(site), records_(records), open_blobs_(std::move(open_blobs)), blobs_(open_blobs_()) {}

  // Newest first, the document as it is now among them. Left out is whatever readers may not have met: what
  // stood on a branch alone, was a draft, secret, under embargo for as long as it stood, for fewer readers,
  // or could not be read. What stood before the file was removed, or was no document by its name, is not told
  // any more. Where a file took the place of another one that was renamed in its making, as git has it, and
  // they are two documents by number or title, the older is none of these.
  std::vector<Version> shown(const FiledDocument& current, const FileHistory& file);

 private:
  std::optional<FiledDocument> at(const FiledDocument& current, const Change& change);

  const Site& site_;
  Records& records_;
  OpenBlobs open_blobs_;
  std::unique_ptr<Reader> blobs_;
};

}  // namespace vankho
