#include "model/filed_document.h"

#include <functional>
#include <string_view>
#include <utility>

namespace vankho {
namespace {

Extent extent_of(const Wording& wording) {
  return {wording.footnotes.size(), wording.source.size(), std::hash<std::string_view>{}(wording.source)};
}

}  // namespace

FiledDocument::FiledDocument(Document document)
    : Metadata(static_cast<Metadata&&>(document)),
      extent(extent_of(document)),
      wording(static_cast<Wording&&>(document)) {}

Document whole(const FiledDocument& filed) {
  const auto wording = filed.wording.get();
  return {filed, *wording};
}

}  // namespace vankho
