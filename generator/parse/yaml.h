// The YAML that editors write: mappings, lists and plain values. Read by events (libfyaml), so that aliases,
// tags, anchors, double keys and sizes are refused before any tree is built. The only user of libfyaml.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/limits.h"
#include "base/problem.h"
#include "parse/yaml_messages.h"

namespace vankho::yaml {

// How long a text may be, and what is said of a longer one.
struct Limit {
  std::size_t bytes;
  const Message& exceeded;
};
inline constexpr Limit kFrontMatter{limits::kFrontMatter, yaml_messages::front_matter_too_large};
inline constexpr Limit kSettings{limits::kSettings, yaml_messages::settings_too_large};
inline constexpr Limit kRegistry{limits::kRegistry, yaml_messages::registry_too_large};

struct Node {
  struct Entry;
  enum class Kind { scalar, list, map };
  Kind kind = Kind::scalar;
  std::string scalar;
  bool quoted = false;         // a quoted scalar is always text; a plain empty one, `~` or `null` is "absent"
  std::vector<Node> items;     // list
  std::vector<Entry> entries;  // map, in order, without doubles
  int line = 0, column = 0;    // of the value, in the file; of the key where it is empty
  int key_line = 0, key_column = 0;  // of its key; 0 where it has none

  const Node* find(std::string_view key) const;
  bool absent() const {
    return kind == Kind::scalar && !quoted && (scalar.empty() || scalar == "~" || scalar == "null");
  }
};

struct Node::Entry {
  std::string key;
  Node value;
};

// `bytes`: UTF-8 in NFC with LF ends. `first_line` is the line of the file at which they begin. Null where
// they are no such YAML; the reason has then been added to `problems`. An empty text is an absent scalar.
std::optional<Node> parse(std::string_view path, std::string_view bytes, int first_line, const Limit& limit,
                          std::vector<Problem>& problems);

}  // namespace vankho::yaml
