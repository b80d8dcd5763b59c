#include "parse/front_matter.h"

#include <algorithm>

#include "base/plain_letters.h"
#include "base/text.h"
#include "parse/front_matter_fences.h"
#include "parse/front_matter_messages.h"
#include "parse/front_matter_values.h"
#include "parse/keys.h"
#include "parse/lines_kind.h"
#include "parse/messages.h"
#include "parse/number.h"
#include "parse/secrecy_mark.h"
#include "parse/types.h"
#include "parse/yaml_fields.h"
#include "parse/yaml_syntax.h"

namespace vankho {
namespace {

using yaml::Fields;
using yaml::Node;
using yaml::Report;

constexpr std::string_view kOrdinary = "thuong";

bool is_ordinary(std::string_view secrecy) {
  std::string word = slug(secrecy);
  return word == kOrdinary || word == "khong" || word == "-" || word == "null";
}

bool names_document(std::string_view key) { return key == "trich-yeu" || key == "ten"; }

bool is_mark(std::string_view title) {
  const std::string plain = nfkc(title);
  return is_secrecy_mark(plain) || is_secrecy_mark_of_head(plain);
}

// Of a key, which may have its value on the line below.
std::string_view value_behind(const std::vector<std::string_view>& lines, std::size_t line,
                              std::size_t colon) {
  const auto without_comment = [](std::string_view text) { return trim(text.substr(0, text.find(" #"))); };
  const std::string_view value = without_comment(lines[line].substr(colon + 1));
  const bool below = value.empty() && line + 1 < lines.size() && lines[line + 1].starts_with(' ');
  return below ? without_comment(lines[line + 1]) : value;
}

// Behind other keys of its line, of which brackets may be left open: `{trich_yeu: đọc sách, do_mat: mat`.
bool has_secrecy_within(std::string_view line) {
  constexpr std::string_view kKey = "do_mat";
  const std::size_t key = line.find(kKey);
  if (key == line.npos) return false;
  const std::size_t colon = line.find(':', key);
  if (colon == line.npos || line.substr(key, colon - key).find_first_not_of("\"' ", kKey.size()) != line.npos)
    return false;
  const std::string_view value = line.substr(colon + 1);
  return !is_ordinary(value.substr(0, std::min(value.find_first_of(",;}"), value.find(" #"))));
}

// A level of secrecy is looked for before anything is parsed,
// so that no other problem can quote such a document.
int line_of_secrecy(std::string_view declarations) {
  std::vector<std::string_view> lines = split_lines(declarations);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::size_t colon = lines[i].find(':');
    if (colon == std::string_view::npos) continue;
    const std::string key = slug(lines[i].substr(0, colon));
    const std::string_view value = value_behind(lines, i, colon);
    const bool secret = (key == "do-mat" && !is_ordinary(value)) || (names_document(key) && is_mark(value)) ||
                        has_secrecy_within(lines[i]);
    if (secret) return static_cast<int>(i) + 2;
  }
  return 0;
}

// The line of the file that was meant to end the declarations: "----", "--", "———". 0 for none.
int line_of_other_dashes(std::string_view declarations) {
  const std::vector<std::string_view> lines = split_lines(declarations);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::vector<std::string_view> characters = split_characters(trim(lines[i]));
    const bool dashes = std::ranges::all_of(characters, [](std::string_view c) {
      return c == "-" || c == "\u2013" || c == "\u2014" || c == "\u2011";
    });
    if (dashes && !characters.empty()) return static_cast<int>(i) + 2;
  }
  return 0;
}

FrontMatter refuse_secret(FrontMatter front, std::string_view path, int line,
                          std::vector<Problem>& problems) {
  problems.push_back({std::string(path), line, 0, &messages::secret, {}, {}});
  front.secret = true;
  return front;
}

// What one file declares, or null where it declares nothing that can be read.
std::optional<Node> parse_declarations(std::string_view path, std::string_view text, const Fences& fences,
                                       std::vector<Problem>& problems) {
  Report report(path, text, problems);
  if (fences.lines == 0) {
    const int dashes = line_of_other_dashes(fences.declarations);
    if (dashes > 0) {
      report.add(dashes, 1, front_matter_messages::closed_otherwise);
    } else {
      report.add(1, 1, front_matter_messages::not_closed);
    }
    return std::nullopt;
  }
  std::optional<Node> root = yaml::parse(path, fences.declarations, 2, yaml::kFrontMatter, problems);
  if (!root || root->absent()) return std::nullopt;
  if (root->kind == Node::Kind::map) return root;
  const yaml::Source source(path, fences.declarations, 2);
  if (std::optional<Problem> slip = yaml::slip(source, fences.lines)) {
    problems.push_back(std::move(*slip));
  } else {
    report.add(*root, front_matter_messages::not_keys);
  }
  return std::nullopt;
}

// Keys that stand where they are not read: what they say of secrecy and publication would be passed over.
void refuse_elsewhere(std::string_view path, std::string_view text,
                      const std::optional<StrayDeclaration>& stray, std::vector<Problem>& problems) {
  if (stray)
    Report(path, text, problems)
        .add(stray->line, 0, front_matter_messages::declared_elsewhere, {std::string(stray->key)});
}

// " #2": YAML takes it for a comment; who writes one puts a space behind the sign.
void doubt_hashes(std::string_view declarations, Report& report) {
  const std::vector<std::string_view> lines = split_lines(declarations);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::size_t at = lines[i].find(" #");
    if (at == lines[i].npos || at + 2 == lines[i].size()) continue;
    const std::string_view before = lines[i].substr(0, at);
    const char behind = lines[i][at + 2];
    const bool plain = before.find(':') != before.npos && before.find_first_of("\"'") == before.npos;
    if (plain && behind != ' ' && behind != '#')
      report.add(static_cast<int>(i) + 2, length(before) + 2, front_matter_messages::hash_in_value);
  }
}

void doubt_number(std::string_view number, int line, Report& report) {
  if (!read_number(number)) report.add(line, 0, front_matter_messages::odd_number, {std::string(number)});
}

void read_date(Fields& fields, FrontMatter& front) {
  std::optional<Stated<Interval>> days = fields.day_or_interval("ngay");
  if (!days) return;
  if (days->value.from == days->value.to) {
    front.date = Stated<Day>{*days->value.to, days->line};
  } else {
    front.date_guess = days;
  }
}

void read_type(Fields& fields, FrontMatter& front) {
  std::optional<Stated<std::string>> written = fields.text("loai");
  if (!written) return;
  const DocumentType* type =
      type_written_as(written->value, side_of_number(front.number ? front.number->value : ""));
  if (type) {
    front.type = Stated<std::string>{std::string(type->abbreviation), written->line};
    return;
  }
  std::vector<std::string_view> slugs;
  for (const DocumentType& known : document_types()) slugs.push_back(known.slug);
  std::string suggestion(did_you_mean(slug(written->value), slugs));
  fields.report().add(
      *fields.find("loai"),
      suggestion.empty() ? front_matter_messages::unknown_type : front_matter_messages::unknown_type_like,
      {written->value, suggestion});
}

void read_lists(Fields& fields, FrontMatter& front) {
  if (fields.find("noi_nhan")) {
    Stated<std::vector<std::string>> recipients{{}, fields.find("noi_nhan")->line};
    for (auto& recipient : fields.texts("noi_nhan")) recipients.value.push_back(std::move(recipient.value));
    front.recipients = std::move(recipients);
  }
  for (auto& id : fields.ids("ky_niem")) front.event_ids.emplace_back(std::move(id.value), id.line);
  for (auto& topic : fields.texts("chu_de")) {
    if (topic.value.find(';') != std::string::npos)
      fields.report().add(topic.line, 0, front_matter_messages::topics_in_one, {topic.value});
    if (topic.value.size() > limits::kTopic)
      fields.report().add(topic.line, 0, yaml_messages::value_too_long,
                          {"chu_de", std::to_string(limits::kTopic)});
    else
      front.topics.push_back(std::move(topic.value));
  }
  if (front.topics.size() > limits::kTopics) {
    fields.report().add(*fields.find("chu_de"), front_matter_messages::too_many_topics,
                        {std::to_string(limits::kTopics)});
    front.topics.clear();
  }
}

// Who writes a key that keeps a document back means it to be kept, be the value forgotten.
void refuse_empty(const Node& root, Report& report) {
  for (std::string_view key : {"luu_hanh", "trang_thai", "cong_bo_tu", "do_mat"}) {
    if (const Node* value = root.find(key); value && value->absent())
      report.add(*value, front_matter_messages::empty_key,
                 {std::string(key), std::string(key_named(document_keys(), key).example)});
  }
}

void read_publication(Fields& fields, FrontMatter& front) {
  auto circulation = fields.one_of<Circulation>(
      "luu_hanh", {{"noi-bo", Circulation::internal}, {"cong-khai", Circulation::open}});
  if (circulation) front.circulation = circulation->value;
  front.circulation_stated = circulation.has_value();
  if (auto draft = fields.one_of<bool>("trang_thai", {{"du-thao", true}, {"cong-bo", false}})) {
    front.draft = draft->value;
    front.status_stated = true;
  }
  if (auto embargo = fields.day("cong_bo_tu")) front.embargo = embargo->value;
}

}  // namespace

FrontMatter read_front_matter(std::string_view path, std::string_view text, std::vector<Problem>& problems) {
  FrontMatter front;
  std::optional<Fences> fences = find_fences(text);
  if (!fences) {
    std::optional<StrayDeclaration> stray = find_stray_declaration(text, document_keys());
    if (const int line = line_of_secrecy(text); line > 0 && stray)
      return refuse_secret(std::move(front), path, line - 1, problems);
    if (!stray) stray = find_declaration_below(text, 0, document_keys());
    refuse_elsewhere(path, text, stray, problems);
    return front;
  }
  front.present = true;
  front.lines = fences->lines;
  if (fences->lines > 0)
    refuse_elsewhere(path, text, find_declaration_below(text, fences->lines, document_keys()), problems);
  if (int line = line_of_secrecy(fences->declarations))
    return refuse_secret(std::move(front), path, line, problems);

  std::optional<Node> root = parse_declarations(path, text, *fences, problems);
  if (!root) return front;
  if (const Node* secrecy = root->find("do_mat"); secrecy && !is_ordinary(secrecy->scalar)) {
    return refuse_secret(std::move(front), path, secrecy->line, problems);
  }
  if (const Node* title = root->find("trich_yeu"); title && is_mark(title->scalar))
    return refuse_secret(std::move(front), path, title->line, problems);
  Report report(path, text, problems);
  Fields fields(*root, document_keys(), report);
  refuse_empty(*root, report);
  doubt_hashes(fences->declarations, report);
  front.number = fields.text("so");
  if (front.number) doubt_number(front.number->value, front.number->line, report);
  read_type(fields, front);
  front.title = fields.text("trich_yeu");
  front.issuer_id = fields.id("co_quan");
  read_date(fields, front);
  front.place = fields.text("dia_danh");
  front.signatory = stated_signatory(fields);
  front.relations = stated_relations(fields);
  for (const Relation& relation : front.relations) doubt_number(relation.number, relation.line, report);
  front.deadlines = stated_deadlines(fields);
  front.attachments = stated_attachments(fields, path);
  read_lists(fields, front);
  read_publication(fields, front);
  fields.text("do_mat");
  return front;
}

PageFrontMatter read_page_front_matter(std::string_view path, std::string_view text,
                                       std::vector<Problem>& problems) {
  PageFrontMatter front;
  std::optional<Fences> fences = find_fences(text);
  if (!fences) refuse_elsewhere(path, text, find_stray_declaration(text, page_keys()), problems);
  if (!fences) return front;
  front.lines = fences->lines;
  if (const int line = line_of_secrecy(fences->declarations)) {
    problems.push_back({std::string(path), line, 0, &messages::secret, {}, {}});
    front.secret = true;
    return front;
  }
  std::optional<Node> root = parse_declarations(path, text, *fences, problems);
  if (!root) return front;
  Report report(path, text, problems);
  Fields fields(*root, page_keys(), report);
  if (auto title = fields.text("ten")) front.title = title->value;
  if (auto order = fields.number("thu_tu", 0, 1'000'000)) front.order = order->value;
  return front;
}

}  // namespace vankho
