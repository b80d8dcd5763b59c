#include "parse/registry_file.h"

#include <limits>

#include "parse/conflict.h"
#include "parse/registry_messages.h"
#include "parse/source_text.h"

namespace vankho {

using yaml::Node;

RegistryFile::RegistryFile(std::string_view path, std::string_view bytes, const yaml::Limit& limit,
                           std::vector<Problem>& problems)
    : text_(normalized(path, bytes, problems)),
      report_(path, text_, problems),
      root_(refuse_conflict(path, text_, problems) ? std::nullopt
                                                   : yaml::parse(path, text_, 1, limit, problems)) {
  refuse_hidden_ends(path, bytes, std::numeric_limits<int>::max(), problems);
}

const Node* RegistryFile::mapping() {
  if (!root_) return nullptr;
  if (root_->absent()) root_->kind = Node::Kind::map;
  if (root_->kind == Node::Kind::map) return &*root_;
  report_.add(*root_, registry_messages::not_a_mapping);
  return nullptr;
}

std::vector<const Node*> RegistryFile::entries(std::string_view example) {
  if (!root_ || root_->absent()) return {};
  if (root_->kind != Node::Kind::list) {
    report_.add(*root_, registry_messages::not_a_list, {std::string(example)});
    return {};
  }
  std::vector<const Node*> entries;
  for (const Node& item : root_->items) {
    if (item.kind == Node::Kind::map) {
      entries.push_back(&item);
    } else {
      report_.add(item, registry_messages::not_an_entry, {std::string(example)});
    }
  }
  return entries;
}

}  // namespace vankho
