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

  // Newest first, the document as it is now among them, as far back as readers could see it without a break:
  // until it was removed, a draft, secret, under embargo, for fewer readers, or could not be read, for who
  // withdraws a document would not have it told when it is back. What stood on a branch alone is none of
  // these, nor is another document in its place, by number or title, be it that git takes the one for the
  // other.
  std::vector<Version> shown(const FiledDocument& current, const FileHistory& file);

 private:
  std::optional<FiledDocument> at(const FiledDocument& current, const Change& change);

  const Site& site_;
  Records& records_;
  OpenBlobs open_blobs_;
  std::unique_ptr<Reader> blobs_;
};

}  // namespace vankho
