// The files of a repository's folders, found by the same rules in a commit and on disk.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/snapshot.h"

namespace vankho {

// A file or folder where it is kept.
class Node {
 public:
  enum class Kind { file, folder, link, repository, other };
  using Children = std::vector<std::unique_ptr<Node>>;

  Node(std::string name, Kind kind) : name_(std::move(name)), kind_(kind) {}
  virtual ~Node() = default;

  const std::string& name() const { return name_; }  // any bytes
  Kind kind() const { return kind_; }

  // Of a folder, in an order that depends on nothing but what it holds. `path` is where it stands, for
  // failures.
  virtual Children children(const std::string& path) const = 0;

  // Of a file, its path left empty; null where it is gone meanwhile. `path` as above.
  virtual std::optional<Entry> entry(const std::string& path) const = 0;

 private:
  std::string name_;
  Kind kind_;
};

// Fills the content and the themes of `snapshot` with what `root`, the top of a repository, holds. What may
// not be content becomes a problem and is left out.
void list_repository(const Node& root, Snapshot& snapshot, std::vector<Problem>& problems);

// Every file, whatever its name and wherever it lies; paths from `root`, as messages may show them. Throws
// EnvironmentFailure where there are more than limits::kNodes files and folders.
std::vector<Entry> list_all(const Node& root);

inline constexpr std::string_view kContentFolder = "content";
inline constexpr std::string_view kThemesFolder = "themes";

}  // namespace vankho
