// Events of libfyaml -> a tree, with what this YAML does without refused as it comes.
#pragma once

#include <libfyaml.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "parse/yaml.h"
#include "parse/yaml_syntax.h"

namespace vankho::yaml {

class TreeBuilder {
 public:
  // Both must outlive the builder.
  TreeBuilder(const Source& source, std::vector<Problem>& problems) : source_(source), problems_(problems) {}

  // False where the event is refused and no more must come.
  bool take(fy_event& event);

  // Once, after the last event. Null where a double key was refused on the way.
  std::optional<Node> take_root();

  // Of the last event.
  Position position() const { return at_; }

  // The innermost list or mapping in brackets that is still open.
  std::optional<Position> open_bracket() const;

 private:
  struct Open {
    Node node;
    std::optional<Node> key;           // of the entry whose value comes next
    std::map<std::string, int> lines;  // of the keys
  };

  void place(fy_event& event);
  void place_before(fy_token* token);
  int line_of(fy_token* token) const;
  bool refuse_another(const fy_event& event);
  bool refuse(const Message& message, Arguments arguments = {});
  bool is_decorated(fy_token* anchor, fy_token* tag);
  bool scalar(const fy_event& event);
  bool open(Node::Kind kind, fy_token* anchor, fy_token* tag);
  bool close();
  bool add(Node node);
  bool add_key(Open& map, Node key);

  const Source& source_;
  std::vector<Problem>& problems_;
  Position at_{source_.first_line, 1};
  int documents_ = 0;
  int end_of_document_ = 0;  // the line of its '...', 0 where there is none
  std::size_t values_ = 0, double_keys_ = 0;
  std::vector<Open> open_;
  Node root_;
};

}  // namespace vankho::yaml
