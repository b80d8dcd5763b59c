// A document as a site holds it among thousands: what is known of it, and a way to its wording.
#pragma once

#include <cstddef>

#include "base/on_demand.h"
#include "model/document.h"

namespace vankho {

// What is known of a wording by whoever has not got it.
struct Extent {
  std::size_t footnotes = 0;
  std::size_t source_bytes = 0;
  std::size_t source_hash = 0;  // of the same source the same, in one program
};

struct FiledDocument : Metadata {
  FiledDocument() = default;
  FiledDocument(Document document);  // keeps its wording

  Extent extent;
  OnDemand<Wording> wording;
};

// With its wording.
Document whole(const FiledDocument& filed);

}  // namespace vankho
