#include "parse/yaml_tree.h"

#include <utility>

#include "base/hidden_character.h"
#include "parse/yaml_messages.h"

namespace vankho::yaml {
namespace {

std::string text_of(fy_token* token) {
  std::size_t size = 0;
  const char* text = fy_token_get_text(token, &size);
  return {text, size};
}

}  // namespace

bool TreeBuilder::take(fy_event& event) {
  place(event);
  switch (event.type) {
    case FYET_DOCUMENT_START:
      if (++documents_ > 1) return refuse_another(event);
      return true;
    case FYET_DOCUMENT_END:
      end_of_document_ = line_of(event.document_end.document_end);
      return true;
    case FYET_ALIAS:
      place_before(event.alias.anchor);
      return refuse(yaml_messages::alias);
    case FYET_SCALAR:
      return scalar(event);
    case FYET_MAPPING_START:
      return open(Node::Kind::map, event.mapping_start.anchor, event.mapping_start.tag);
    case FYET_SEQUENCE_START:
      return open(Node::Kind::list, event.sequence_start.anchor, event.sequence_start.tag);
    case FYET_MAPPING_END:
    case FYET_SEQUENCE_END:
      return close();
    default:
      return true;
  }
}

std::optional<Node> TreeBuilder::take_root() {
  return double_keys_ > 0 ? std::nullopt : std::optional(std::move(root_));
}

std::optional<Position> TreeBuilder::open_bracket() const {
  for (auto open = open_.rbegin(); open != open_.rend(); ++open) {
    Position at{open->node.line, open->node.column};
    if (source_.in_brackets(at.line, at.column)) return at;
  }
  return std::nullopt;
}

// Values that are not written have no place of their own: theirs is that of what stands before them.
void TreeBuilder::place(fy_event& event) {
  const fy_mark* mark = fy_event_start_mark(&event);
  if (!mark || mark->line < 0) return;
  at_ = {source_.first_line + mark->line, mark->column + 1};
}

// At the line '---' or '...' that parts it from the first. Newer libfyaml says where that is; with older ones
// it is what was placed last, the end of the first.
bool TreeBuilder::refuse_another(const fy_event& event) {
  int dashes = event.document_start.implicit ? 0 : line_of(event.document_start.document_start);
  int line = dashes > 0 ? dashes : end_of_document_;
  if (line > 0) at_ = {line, 1};
  return refuse(yaml_messages::several_documents);
}

// 0 where the token is not written.
int TreeBuilder::line_of(fy_token* token) const {
  const fy_mark* mark = token ? fy_token_start_mark(token) : nullptr;
  return mark ? source_.first_line + mark->line : 0;
}

// At the quote or the sign that opens a token: libfyaml's marks are behind it.
void TreeBuilder::place_before(fy_token* token) {
  const fy_mark* mark = fy_token_start_mark(token);
  if (mark) at_ = {source_.first_line + mark->line, mark->column};
}

bool TreeBuilder::refuse(const Message& message, Arguments arguments) {
  problems_.push_back(source_.problem(at_, message, std::move(arguments)));
  return false;
}

bool TreeBuilder::is_decorated(fy_token* anchor, fy_token* tag) {
  if (!anchor && !tag) return false;
  if (anchor) {
    place_before(anchor);
    refuse(yaml_messages::anchor, {text_of(anchor)});
  } else {
    place_before(tag);
    ++at_.column;  // whose mark is at its sign
    refuse(yaml_messages::tag);
  }
  return true;
}

bool TreeBuilder::scalar(const fy_event& event) {
  if (is_decorated(event.scalar.anchor, event.scalar.tag)) return false;
  Node node;
  node.scalar = text_of(event.scalar.value);
  fy_scalar_style style = fy_token_scalar_style(event.scalar.value);
  node.quoted = style != FYSS_PLAIN;
  if (style == FYSS_SINGLE_QUOTED || style == FYSS_DOUBLE_QUOTED) place_before(event.scalar.value);
  node.line = at_.line;
  node.column = at_.column;
  // What is hidden in the file itself has been found there; the rest comes from escapes like "\u200B".
  std::optional<HiddenCharacter> hidden = find_hidden_character(node.scalar);
  if (hidden && !source_.has_hidden_character) return refuse(yaml_messages::hidden_character, {hidden->name});
  return add(std::move(node));
}

bool TreeBuilder::open(Node::Kind kind, fy_token* anchor, fy_token* tag) {
  if (is_decorated(anchor, tag)) return false;
  if (std::ssize(open_) == limits::kNestedValues)
    return refuse(yaml_messages::too_deep, {std::to_string(limits::kNestedValues)});
  bool is_key = !open_.empty() && open_.back().node.kind == Node::Kind::map && !open_.back().key;
  if (is_key) return refuse(yaml_messages::key_not_text);
  Open opened;
  opened.node.kind = kind;
  opened.node.line = at_.line;
  opened.node.column = at_.column;
  open_.push_back(std::move(opened));
  return true;
}

bool TreeBuilder::close() {
  Node node = std::move(open_.back().node);
  open_.pop_back();
  return add(std::move(node));
}

bool TreeBuilder::add(Node node) {
  if (++values_ > limits::kValues)
    return refuse(yaml_messages::too_many_values, {std::to_string(limits::kValues)});
  if (open_.empty()) {
    root_ = std::move(node);
    return true;
  }
  Open& parent = open_.back();
  if (parent.node.kind == Node::Kind::list) {
    parent.node.items.push_back(std::move(node));
  } else if (!parent.key) {
    return add_key(parent, std::move(node));
  } else {
    node.key_line = parent.key->line;
    node.key_column = parent.key->column;
    parent.node.entries.push_back({std::move(parent.key->scalar), std::move(node)});
    parent.key.reset();
  }
  return true;
}

// Reading goes on after a double key, to find what else is wrong; not for ever.
bool TreeBuilder::add_key(Open& map, Node key) {
  auto [first, is_new] = map.lines.emplace(key.scalar, key.line);
  if (!is_new) {
    refuse(yaml_messages::double_key, {key.scalar, std::to_string(first->second)});
    if (++double_keys_ > limits::kProblemsOfFile) return false;
  }
  map.key = std::move(key);
  return true;
}

}  // namespace vankho::yaml
