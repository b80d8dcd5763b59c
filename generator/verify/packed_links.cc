#include "verify/packed_links.h"

#include <algorithm>

#include "base/packed.h"

namespace vankho {
namespace {

using Texts = std::vector<std::string>;

// Moves the anchors into one text of the page's.
void keep_anchors(const Texts& anchors, PageLinks& page) {
  page.text = std::make_unique<std::string>();
  std::size_t size = 0;
  for (const std::string& anchor : anchors) size += anchor.size();
  page.text->reserve(size);  // so that views into it stay good
  for (const std::string& anchor : anchors) {
    const std::size_t begin = page.text->size();
    *page.text += anchor;
    page.anchors.push_back(std::string_view(*page.text).substr(begin));
  }
}

}  // namespace

template <typename Archive>
void each_field(MaybeConst<PageLinks::Link> auto& link, Archive& archive) {
  auto& [target, line, column, use] = link;
  archive(target, line, column, use);
}

std::string packed(const PageLinks& links) {
  Packer packer;
  packer(Texts(links.files.begin(), links.files.end()), Texts(links.anchors.begin(), links.anchors.end()),
         links.links, links.duplicate_anchors);
  return std::move(packer).take();
}

std::optional<PageLinks> unpacked_links(std::string_view bytes, std::string_view path,
                                        const SiteFiles& files) {
  Texts linked, anchors;
  PageLinks page;
  page.path = path;
  Unpacker unpacker(bytes);
  unpacker(linked, anchors, page.links, page.duplicate_anchors);
  const bool is_good =
      std::ranges::all_of(linked, [&](const std::string& file) { return files.contains(file); });
  if (!unpacker.is_done() || !is_good) return std::nullopt;
  keep_anchors(anchors, page);
  return page;
}

}  // namespace vankho
