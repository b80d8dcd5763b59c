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

constexpr std::string_view kRelationExample = "{so: 20-KH/TU, ngay: 2021-01-05}";
constexpr std::string_view kDeadlineExample =
    "{den: 2023-04-30, viec: báo cáo kết quả, co_quan: [dang-uy-khoi]}";
constexpr std::string_view kAttachmentExample = "{tep: ban-ky.pdf, ten: Bản ký, ban_goc: true}";

bool is_mapping(const Node& node, std::string_view key, std::string_view example, Report& report) {
  if (node.kind == Node::Kind::map) return true;
  report.add(node, front_matter_messages::not_a_mapping, {std::string(key), std::string(example)});
  return false;
}

std::optional<Relation> read_relation(const Node& node, std::string_view key, RelationKind kind,
                                      Report& report) {
  Relation relation{kind, {}, {}, node.line};
  if (node.kind == Node::Kind::scalar) {
    relation.number = collapse_spaces(node.scalar);
    return relation;
  }
  if (!is_mapping(node, key, kRelationExample, report)) return std::nullopt;
  Fields fields(node, {"so", "ngay"}, report);
  if (!fields.require("so", "20-KH/TU")) return std::nullopt;
  if (auto number = fields.text("so")) relation.number = number->value;
  if (auto date = fields.day("ngay")) relation.date = date->value;
  return relation;
}

// As a reader would write it: "30/4/2023", "1/1/2023 - 31/3/2023".
std::string in_words(const Interval& due) {
  std::string last = vietnamese_day(*due.to);
  return due.from ? vietnamese_day(*due.from) + " - " + last : last;
}

std::optional<Deadline> read_deadline(const Node& node, Report& report) {
  if (!is_mapping(node, "thoi_han", kDeadlineExample, report)) return std::nullopt;
  Fields fields(node, {"den", "viec", "co_quan", "gui"}, report);
  bool complete = fields.require("den", "2023-04-30");
  complete = fields.require("viec", "báo cáo kết quả") && complete;
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

std::optional<Attachment> read_attachment(const Node& node, std::string_view document, Report& report) {
  Attachment attachment;
  attachment.line = node.line;
  const Node* path = &node;
  if (node.kind != Node::Kind::scalar) {
    if (!is_mapping(node, "dinh_kem", kAttachmentExample, report)) return std::nullopt;
    Fields fields(node, {"tep", "ten", "ban_goc"}, report);
    if (!fields.require("tep", "ban-ky.pdf")) return std::nullopt;
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
  if (!node) return std::nullopt;
  constexpr std::string_view kExample = "{quyen_han: T/M BAN THƯỜNG VỤ, chuc_vu: PHÓ BÍ THƯ, ho_ten: …}";
  if (!is_mapping(*node, "nguoi_ky", kExample, fields.report())) return std::nullopt;
  Fields parts(*node, {"quyen_han", "chuc_vu", "ho_ten"}, fields.report());
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
    for (const Node* item : fields.items(key, kRelationExample)) {
      if (auto relation = read_relation(*item, key, kind, fields.report()))
        relations.push_back(std::move(*relation));
    }
  }
  return relations;
}

std::vector<Deadline> stated_deadlines(Fields& fields) {
  std::vector<Deadline> deadlines;
  for (const Node* item : fields.items("thoi_han", kDeadlineExample)) {
    if (auto deadline = read_deadline(*item, fields.report())) deadlines.push_back(std::move(*deadline));
  }
  return deadlines;
}

std::vector<Attachment> stated_attachments(Fields& fields, std::string_view path) {
  std::vector<Attachment> attachments;
  for (const Node* item : fields.items("dinh_kem", kAttachmentExample)) {
    if (auto attachment = read_attachment(*item, path, fields.report()))
      attachments.push_back(std::move(*attachment));
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
