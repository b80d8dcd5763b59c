#include "source/listing.h"

#include <algorithm>
#include <utility>

#include "base/limits.h"
#include "source/messages.h"
#include "source/names.h"

namespace vankho {
namespace {

const Message* refusal_of(Node::Kind kind) {
  switch (kind) {
    case Node::Kind::link:
      return &source_messages::link_refused;
    case Node::Kind::repository:
      return &source_messages::submodule_refused;
    case Node::Kind::other:
      return &source_messages::not_a_file;
    default:
      return nullptr;
  }
}

// How many more files and folders may be listed: forged trees can hold themselves many times over. The site's
// own limits, which are lower, are checked later, where they are known.
class Budget {
 public:
  explicit Budget(std::vector<Problem>& problems) : problems_(problems) {}

  bool allows(const std::string& path) {
    if (++spent_ == limits::kNodes + 1) {
      problems_.push_back(
          {path, 0, 0, &source_messages::too_many_files, {std::to_string(limits::kNodes)}, ""});
    }
    return spent_ <= limits::kNodes;
  }

 private:
  std::size_t spent_ = 0;
  std::vector<Problem>& problems_;
};

// Collects the files of the content or of the themes.
class Collector {
 public:
  // `prefix` stands before the paths of entries in problems and failures.
  Collector(std::string prefix, std::vector<Entry>& entries, Budget& budget, std::vector<Problem>& problems)
      : prefix_(std::move(prefix)), entries_(entries), budget_(budget), problems_(problems) {}

  // All that stands in `folder`, whose own path is empty or ends in '/'.
  void collect_below(const Node& folder, const std::string& path) {
    NameGate gate(prefix_ + path, problems_);
    for (const auto& child : folder.children(prefix_ + path)) {
      if (gate.admits(child->name())) collect(*child, path + child->name());
    }
  }

  void collect(const Node& node, const std::string& path) {
    if (!budget_.allows(prefix_ + path)) return;
    if (path.size() > limits::kPath) {
      report(path, source_messages::path_too_long,
             {std::to_string(path.size()), std::to_string(limits::kPath)});
    } else if (const Message* refusal = refusal_of(node.kind())) {
      report(path, *refusal, {});
    } else if (node.kind() == Node::Kind::folder) {
      collect_below(node, path + "/");
    } else if (std::optional<Entry> entry = node.entry(prefix_ + path)) {
      entry->path = path;
      entries_.push_back(std::move(*entry));
    }
  }

 private:
  void report(const std::string& path, const Message& message, Arguments arguments) {
    problems_.push_back({prefix_ + path, 0, 0, &message, std::move(arguments), ""});
  }

  std::string prefix_;
  std::vector<Entry>& entries_;
  Budget& budget_;
  std::vector<Problem>& problems_;
};

bool is_folder(const Node& node, std::string_view name) {
  return node.kind() == Node::Kind::folder && node.name() == name;
}

// What stands at the top and concerns a site: all of it, unless the content has a folder of its own. The rest
// of the repository is then not ours to judge, but for folders that were meant to stand in it.
Node::Children top_of(const Node& root, std::vector<Problem>& problems) {
  Node::Children top = root.children("");
  auto is_content = [](const auto& node) { return is_folder(*node, kContentFolder); };
  if (std::none_of(top.begin(), top.end(), is_content)) return top;
  for (const auto& node : top)
    if (is_folder(*node, "van-ban") || is_folder(*node, "trang"))
      problems.push_back({node->name(), 0, 0, &source_messages::beside_content, {}, {}});
  std::erase_if(top, [](const auto& node) {
    bool ours = node->name() == kContentFolder || node->name() == kThemesFolder;
    return !ours || node->kind() == Node::Kind::file;
  });
  return top;
}

void sort_by_path(std::vector<Entry>& entries) {
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.path < b.path; });
}

void add_all(const Node& folder, const std::string& path, Budget& budget, std::vector<Entry>& entries) {
  for (const auto& child : folder.children(path)) {
    const std::string name = path + printable(child->name());
    if (!budget.allows(name) || name.size() > limits::kPath) continue;
    if (child->kind() == Node::Kind::folder) add_all(*child, name + "/", budget, entries);
    if (child->kind() != Node::Kind::file && child->kind() != Node::Kind::link) continue;
    std::optional<Entry> entry = child->entry(name);
    if (!entry) continue;
    entry->path = name;
    entries.push_back(std::move(*entry));
  }
}

}  // namespace

std::vector<Entry> list_all(const Node& root) {
  std::vector<Problem> too_many;
  Budget budget(too_many);
  std::vector<Entry> entries;
  add_all(root, "", budget, entries);
  if (!too_many.empty())
    throw EnvironmentFailure(source_messages::too_many_files, too_many.front().arguments);
  sort_by_path(entries);
  return entries;
}

void list_repository(const Node& root, Snapshot& snapshot, std::vector<Problem>& problems) {
  Budget budget(problems);
  Collector content("", snapshot.content, budget, problems);
  Collector themes(std::string(kThemesFolder) + "/", snapshot.themes, budget, problems);
  NameGate gate("", problems);
  for (const auto& node : top_of(root, problems)) {
    if (!gate.admits(node->name())) continue;
    if (is_folder(*node, kThemesFolder)) {
      themes.collect_below(*node, "");
    } else if (is_folder(*node, kContentFolder)) {
      content.collect_below(*node, "");
    } else {
      content.collect(*node, node->name());
    }
  }
  sort_by_path(snapshot.content);
  sort_by_path(snapshot.themes);
}

}  // namespace vankho
