#include "parse/front_matter_values.h"

#include <algorithm>

#include "base/text.h"
#include "model/site.h"
#include "parse/front_matter_messages.h"
#include "parse/number.h"

namespace vankho {
namespace {

using yaml::Fields;
using yaml::Node;
using yaml::Report;

std::optional<Relation> read_relation(const Node& node, std::string_view key, RelationKind kind,
                                      Fields& document) {
  Relation relation{kind, {}, {}, node.line};
  if (node.kind == Node::Kind::scalar) {
    std::optional<Stated<std::string>> number = yaml::text_of(node, key, document.report());
    if (!number) return std::nullopt;
    relation.number = std::move(number->value);
    return relation;
  }
  if (!document.require_mapping(node, key)) return std::nullopt;
  Fields fields(node, document.parts(key), document.report());
  if (!fields.require("so")) return std::nullopt;
  if (auto number = fields.text("so")) relation.number = number->value;
  if (auto date = fields.day("ngay")) relation.date = date->value;
  return relation;
}

// As a reader would write it: "30/4/2023", "1/1/2023 - 31/3/2023".
std::string in_words(const Interval& due) {
  std::string last = vietnamese_day(*due.to);
  return due.from ? vietnamese_day(*due.from) + " - " + last : last;
}

std::optional<Deadline> read_deadline(const Node& node, Fields& document) {
  if (!document.require_mapping(node, "thoi_han")) return std::nullopt;
  Fields fields(node, document.parts("thoi_han"), document.report());
  bool complete = fields.require("den");
  complete = fields.require("viec") && complete;
  std::optional<Stated<Interval>> due = fields.day_or_interval("den");
  Deadline deadline;
  deadline.stated = true;
  deadline.line = node.line;
  if (auto what = fields.text("viec")) deadline.what = what->value;
  if (auto to_whom = fields.text("gui")) deadline.to_whom = to_whom->value;
  for (auto& body : fields.texts("co_quan")) deadline.bodies.push_back(std::move(body.value));
  if (!complete || !due) return std::nullopt;
  deadline.due = due->value;
  if (deadline.due.from == deadline.due.to) deadline.due.from.reset();
  deadline.text = in_words(deadline.due);
  return deadline;
}

// The file's path in the content, or null where it cannot be one.
std::optional<std::string> read_path(const Node& node, std::string_view written, std::string_view document,
                                     Report& report) {
  const std::size_t scheme = written.find(':');  // "https://…", "C:\\…"
  if (scheme != std::string_view::npos) {
    const bool on_disk = scheme == 1 || written.starts_with("file:");
    report.add(node, on_disk ? front_matter_messages::path_outside : front_matter_messages::address_attached,
               {std::string(written)});
    return std::nullopt;
  }
  if (written.find('\\') != std::string_view::npos) {
    std::string corrected(written);
    std::replace(corrected.begin(), corrected.end(), '\\', '/');
    report.add(node, front_matter_messages::backslash_in_path, {std::string(written), corrected});
    return std::nullopt;
  }
  std::string path = path_beside(document, written);
  if (!path.empty() && !path.starts_with("..")) return path;
  report.add(node, front_matter_messages::path_outside, {std::string(written)});
  return std::nullopt;
}

std::optional<Attachment> read_attachment(const Node& node, std::string_view document, Fields& declared) {
  Report& report = declared.report();
  Attachment attachment;
  attachment.line = node.line;
  const Node* path = &node;
  if (node.kind != Node::Kind::scalar) {
    if (!declared.require_mapping(node, "dinh_kem")) return std::nullopt;
    Fields fields(node, declared.parts("dinh_kem"), report);
    if (!fields.require("tep")) return std::nullopt;
    path = fields.find("tep");
    if (auto name = fields.text("ten")) attachment.name = name->value;
    if (auto original = fields.yes_or_no("ban_goc")) attachment.original = original->value;
  }
  std::optional<Stated<std::string>> written = yaml::text_of(*path, "dinh_kem", report);
  std::optional<std::string> found =
      written ? read_path(*path, written->value, document, report) : std::nullopt;
  if (!found) return std::nullopt;
  attachment.path = *found;
  if (attachment.name.empty()) attachment.name = written->value;
  return attachment;
}

}  // namespace

std::optional<Stated<Signatory>> stated_signatory(Fields& fields) {
  const Node* node = fields.find("nguoi_ky");
  if (!node || !fields.require_mapping(*node, "nguoi_ky")) return std::nullopt;
  Fields parts(*node, fields.parts("nguoi_ky"), fields.report());
  Signatory signatory;
  if (auto authority = parts.text("quyen_han")) signatory.authority = authority->value;
  if (auto post = parts.text("chuc_vu")) signatory.post = post->value;
  if (auto name = parts.text("ho_ten")) signatory.name = name->value;
  return Stated<Signatory>{std::move(signatory), node->line};
}

std::vector<Relation> stated_relations(Fields& fields) {
  static constexpr std::pair<std::string_view, RelationKind> kKinds[] = {
      {"can_cu", RelationKind::carries_out},
      {"thay_the", RelationKind::replaces},
      {"sua_doi", RelationKind::amends},
      {"bai_bo", RelationKind::repeals}};
  std::vector<Relation> relations;
  for (const auto& [key, kind] : kKinds) {
    for (const Node* item : fields.items(key)) {
      if (auto relation = read_relation(*item, key, kind, fields)) relations.push_back(std::move(*relation));
    }
  }
  return relations;
}

std::vector<Deadline> stated_deadlines(Fields& fields) {
  std::vector<Deadline> deadlines;
  for (const Node* item : fields.items("thoi_han")) {
    if (auto deadline = read_deadline(*item, fields)) deadlines.push_back(std::move(*deadline));
  }
  return deadlines;
}

std::vector<Attachment> stated_attachments(Fields& fields, std::string_view path) {
  std::vector<Attachment> attachments;
  for (const Node* item : fields.items("dinh_kem")) {
    if (auto attachment = read_attachment(*item, path, fields)) attachments.push_back(std::move(*attachment));
  }
  return attachments;
}

Side side_of_number(std::string_view number) {
  std::optional<NumberInText> read = read_number(number);
  return read && read->state ? Side::state : Side::party;
}

const DocumentType* type_written_as(std::string_view text, Side side) {
  std::string wanted_slug = slug(text), wanted_abbreviation = upper(text);
  auto fits = [&](const DocumentType& type) {
    return type.slug == wanted_slug || upper(type.abbreviation) == wanted_abbreviation;
  };
  std::span<const DocumentType> types = document_types();
  auto found = std::find_if(types.begin(), types.end(), [&](const DocumentType& type) {
    return fits(type) && (side == Side::party ? type.party : type.state);
  });
  if (found == types.end()) found = std::find_if(types.begin(), types.end(), fits);
  return found == types.end() ? nullptr : &*found;
}

}  // namespace vankho
