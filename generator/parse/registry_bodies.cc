// co-quan.yaml.
#include "parse/registry.h"
#include "parse/registry_file.h"
#include "parse/registry_messages.h"

namespace vankho {
namespace {

using yaml::Fields;
using yaml::Node;

void move_values(std::vector<Stated<std::string>> from, std::vector<std::string>& to) {
  for (Stated<std::string>& item : from) to.push_back(std::move(item.value));
}

// A body with one symbol may state it without brackets.
void read_symbols(Fields& fields, Body& body) {
  const Node* node = fields.find("ky_hieu");
  if (node && node->kind == Node::Kind::scalar) {
    if (auto symbol = fields.text("ky_hieu")) body.symbols = {std::move(symbol->value)};
  } else {
    move_values(fields.texts("ky_hieu"), body.symbols);
  }
}

void read_former_names(Fields& fields, Body& body) {
  for (const Node* item : fields.items("ten_cu")) {
    if (!fields.require_mapping(*item, "ten_cu")) continue;
    Fields parts(*item, fields.parts("ten_cu"), fields.report());
    FormerName former;
    if (!parts.require("ten")) continue;
    if (auto name = parts.text("ten")) former.name = std::move(name->value);
    if (auto until = parts.day("den")) former.until = until->value;
    if (!former.name.empty()) body.former_names.push_back(std::move(former));
  }
}

void read_life(Fields& fields, Body& body) {
  if (auto from = fields.day("tu")) body.from = from->value;
  if (auto to = fields.day("den")) body.to = to->value;
  if (body.from && body.to && *body.to < *body.from) {
    fields.report().add(*fields.find("den"), registry_messages::ends_before_it_begins,
                        {body.id.empty() ? body.name : body.id, iso(*body.from), iso(*body.to)});
  }
}

std::optional<Body> read_body(const Node& node, yaml::Report& report) {
  Fields fields(node, body_keys(), report);
  bool complete = fields.require("id");
  complete = fields.require("ten") && complete;
  std::optional<Stated<std::string>> id = fields.id("id"), name = fields.text("ten");
  Body body;
  body.line = node.line;
  if (id) body.id = id->value;
  if (name) body.name = name->value;
  move_values(fields.texts("ten_khac"), body.aliases);
  read_former_names(fields, body);
  read_symbols(fields, body);
  if (auto kind = fields.text("loai")) body.kind = std::move(kind->value);
  if (auto parent = fields.id("truc_thuoc")) body.parent = std::move(parent->value);
  read_life(fields, body);
  move_values(fields.ids("ke_thua"), body.predecessors);
  if (auto note = fields.text("ghi_chu")) body.note = std::move(note->value);
  return complete && id && name ? std::optional(std::move(body)) : std::nullopt;
}

}  // namespace

std::vector<Body> parse_bodies(std::string_view path, std::string_view bytes,
                               std::vector<Problem>& problems) {
  RegistryFile file(path, bytes, yaml::kRegistry, problems);
  std::vector<Body> bodies;
  for (const Node* entry : file.entries("- {id: tinh-uy, ten: Tỉnh ủy Sông Lam, ky_hieu: TU}")) {
    if (auto body = read_body(*entry, file.report())) bodies.push_back(std::move(*body));
  }
  return bodies;
}

}  // namespace vankho
