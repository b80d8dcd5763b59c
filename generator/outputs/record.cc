#include "outputs/record.h"

#include "base/text.h"

namespace vankho {
namespace {

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json day_or_null(std::optional<Day> day) { return day ? Json(iso(*day)) : Json(); }

template <typename T, typename ToJson>
Json list(const std::vector<T>& items, ToJson&& to_json) {
  Json array = Json::array();
  for (const T& item : items) array.add(to_json(item));
  return array;
}

// The same, with the id that belongs to each item, or none if the ids are not known.
template <typename T, typename ToJson>
Json list(const std::vector<T>& items, ToJson&& to_json, const char* key, const std::vector<Json>* ids) {
  Json array = Json::array();
  for (std::size_t i = 0; i < items.size(); ++i) {
    Json item = to_json(items[i]);
    if (ids) item.add(key, (*ids)[i]);
    array.add(item);
  }
  return array;
}

Json signatory(const Signatory& signatory) {
  return Json::object({{"authority", text_or_null(signatory.authority)},
                       {"post", text_or_null(signatory.post)},
                       {"name", text_or_null(signatory.name)}});
}

Json citation(const Citation& citation) {
  return Json::object({{"number", citation.number},
                       {"date", day_or_null(citation.date)},
                       {"issuer", text_or_null(citation.issuer)},
                       {"lines", citation.lines}});
}

Json heading(const Heading& heading) {
  return Json::object({{"level", heading.level},
                       {"numeral", heading.numeral},
                       {"text", heading.text},
                       {"line", heading.line}});
}

Json task(const Task& task) {
  return Json::object({{"section", task.section}, {"bodies", task.bodies}, {"line", task.line}});
}

Json tasked(const std::vector<Task>& tasks) {
  Json sections = Json::array();
  for (const Task& task : tasks) {
    if (task.assigned) sections.add(task.section);
  }
  return sections;
}

Json deadline(const Deadline& deadline) {
  return Json::object({{"text", deadline.text},
                       {"from", day_or_null(deadline.due.from)},
                       {"to", day_or_null(deadline.due.to)},
                       {"line", deadline.line}});
}

Json commemoration(const Commemoration& commemoration) {
  return Json::object({{"name", commemoration.name},
                       {"original_date", day_or_null(commemoration.original_date)},
                       {"date", day_or_null(commemoration.date)},
                       {"years", commemoration.years ? Json(*commemoration.years) : Json()}});
}

Json name_of(const Attachment& attachment) { return attachment.name; }

Json problems_of(std::span<const Problem> problems, Language language) {
  Json array = Json::array();
  for (const Problem& problem : problems) {
    array.add(Json::object({{"line", problem.line},
                            {"column", problem.column},
                            {"severity", problem.severity() == Severity::error ? "error" : "warning"},
                            {"code", problem.message->code},
                            {"message", text_of(*problem.message, problem.arguments, language)},
                            {"remedy", remedy_of(*problem.message, problem.arguments, language)}}));
  }
  return array;
}

// A line break inside a paragraph does not end it.
void append_paragraph(std::string& out, std::string_view marker, std::string_view text) {
  out += marker;
  if (!marker.empty() && !text.empty()) out += ' ';
  for (char c : text) out += c == '\n' ? ' ' : c;
  out += '\n';
}

void append_block(std::string& out, const Block& block) {
  if (block.kind == BlockKind::code) {
    const std::string code = plain(block.text);
    for (std::string_view line : split_lines(code)) append_paragraph(out, "", line);
  } else if (block.kind == BlockKind::table) {
    for (const std::vector<Text>& row : block.rows) {
      std::string cells;
      for (const Text& cell : row) cells += (&cell == row.data() ? "" : "\t") + plain(cell);
      append_paragraph(out, "", cells);
    }
  } else {
    append_paragraph(out, block.marker, plain(block.text));
  }
}

// `ids` may be null.
void add_understood(Json& object, const Metadata& document, std::size_t footnotes, const RecordIds* ids) {
  object.add("type", text_or_null(document.type));
  object.add("number", text_or_null(document.number));
  object.add("date", day_or_null(document.date));
  object.add("title", text_or_null(document.title));
  object.add("issuer", text_or_null(document.issuer));
  object.add("issuer_id", ids ? ids->issuer : text_or_null(document.issuer_id));
  object.add("signatory", signatory(document.signatory));
  object.add("place", text_or_null(document.place));
  object.add("addressees", document.addressees);
  object.add("recipients", document.recipients);
  object.add("bases", document.bases);
  object.add("citations", list(document.citations, citation, "id", ids ? &ids->citations : nullptr));
  object.add("headings", list(document.headings, heading));
  object.add("tasked", tasked(document.tasks));
  object.add("tasks", list(document.tasks, task, "body_ids", ids ? &ids->task_bodies : nullptr));
  object.add("deadlines",
             list(document.deadlines, deadline, "body_ids", ids ? &ids->deadline_bodies : nullptr));
  object.add("commemorations", list(document.commemorations, commemoration));
  object.add("attachments", list(document.attachments, name_of));
  object.add("footnotes", footnotes);
}

}  // namespace

std::string body_text(const Document& document) {
  std::string main, appendices;
  for (const Block& block : document.blocks)
    append_block(block.part == Part::appendix ? appendices : main, block);
  for (const std::string& recipient : document.recipients) append_paragraph(main, "-", recipient);
  for (const Footnote& footnote : document.footnotes)
    append_paragraph(main, footnote.mark, plain(footnote.text));
  return main + appendices;
}

std::string record(const Document& document, std::span<const Problem> problems, Language language) {
  Json object = Json::object();
  add_understood(object, document, document.footnotes.size(), nullptr);
  object.add("body_text", body_text(document));
  object.add("problems", problems_of(problems, language));
  return object.text();
}

void add_record(Json& object, const FiledDocument& document, std::span<const Problem> problems,
                Language language, const RecordIds& ids) {
  add_understood(object, document, document.extent.footnotes, &ids);
  object.add("problems", problems_of(problems, language));
}

}  // namespace vankho
