#include "downloads/form_links.h"

#include <algorithm>
#include <set>

#include "model/site.h"

namespace vankho {
namespace {

bool leads_within(std::string_view link) { return link.starts_with('#'); }

void add_links(const Text& text, std::set<std::string>& anchors) {
  for (const Run& run : text.runs) {
    if (leads_within(run.link)) anchors.insert(linked_anchor(run.link));
  }
}

std::set<std::string> linked_anchors(const Document& document) {
  std::set<std::string> anchors;
  for (const Block& block : document.blocks) {
    add_links(block.text, anchors);
    for (const std::vector<Text>& row : block.rows) {
      for (const Text& cell : row) add_links(cell, anchors);
    }
  }
  for (const Footnote& note : document.footnotes) add_links(note.text, anchors);
  return anchors;
}

}  // namespace

void add_targets(const Document& document, Form& form) {
  const std::set<std::string> linked = linked_anchors(document);
  for (const Block& block : document.blocks) {
    if (!block.anchor.empty() && linked.contains(block.anchor)) form.targets.push_back(block.anchor);
  }
  std::ranges::sort(form.targets);
}

std::optional<std::size_t> target_of_link(const Form& form, std::string_view link) {
  return leads_within(link) ? target_of_anchor(form, linked_anchor(link)) : std::nullopt;
}

std::optional<std::size_t> target_of_anchor(const Form& form, std::string_view anchor) {
  auto found = std::ranges::lower_bound(form.targets, anchor);
  if (found == form.targets.end() || *found != anchor) return std::nullopt;
  return static_cast<std::size_t>(found - form.targets.begin());
}

}  // namespace vankho
