#include "outputs/record.h"

#include "base/text.h"
#include "outputs/json.h"

namespace vankho {
namespace {

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json day_or_null(std::optional<Day> day) { return day ? Json(iso(*day)) : Json(); }

template <typename T, typename ToJson>
Json list(const std::vector<T>& items, ToJson&& to_json) {
  Json array = Json::array();
  for (const T& item : items) array.push_back(to_json(item));
  return array;
}

Json signatory(const Signatory& signatory) {
  return object({{"authority", text_or_null(signatory.authority)},
                 {"post", text_or_null(signatory.post)},
                 {"name", text_or_null(signatory.name)}});
}

Json citation(const Citation& citation) {
  return object({{"number", citation.number},
                 {"date", day_or_null(citation.date)},
                 {"issuer", text_or_null(citation.issuer)},
                 {"lines", citation.lines}});
}

Json heading(const Heading& heading) {
  return object({{"level", heading.level},
                 {"numeral", heading.numeral},
                 {"text", heading.text},
                 {"line", heading.line}});
}

Json task(const Task& task) {
  return object({{"section", task.section}, {"bodies", task.bodies}, {"line", task.line}});
}

Json tasked(const std::vector<Task>& tasks) {
  Json sections = Json::array();
  for (const Task& task : tasks) {
    if (task.assigned) sections.push_back(task.section);
  }
  return sections;
}

Json deadline(const Deadline& deadline) {
  return object({{"text", deadline.text},
                 {"from", day_or_null(deadline.due.from)},
                 {"to", day_or_null(deadline.due.to)},
                 {"line", deadline.line}});
}

Json commemoration(const Commemoration& commemoration) {
  return object({{"name", commemoration.name},
                 {"original_date", day_or_null(commemoration.original_date)},
                 {"date", day_or_null(commemoration.date)},
                 {"years", commemoration.years ? Json(*commemoration.years) : Json()}});
}

Json name_of(const Attachment& attachment) { return attachment.name; }

Json problems_of(std::span<const Problem> problems, Language language) {
  Json array = Json::array();
  for (const Problem& problem : problems) {
    array.push_back(object({{"line", problem.line},
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

nlohmann::ordered_json record(const Document& document, std::span<const Problem> problems, Language language,
                              BodyText text) {
  Json result = object({{"type", text_or_null(document.type)},
                        {"number", text_or_null(document.number)},
                        {"date", day_or_null(document.date)},
                        {"title", text_or_null(document.title)},
                        {"issuer", text_or_null(document.issuer)},
                        {"issuer_id", text_or_null(document.issuer_id)},
                        {"signatory", signatory(document.signatory)},
                        {"place", text_or_null(document.place)},
                        {"addressees", document.addressees},
                        {"recipients", document.recipients},
                        {"bases", document.bases},
                        {"citations", list(document.citations, citation)},
                        {"headings", list(document.headings, heading)},
                        {"tasked", tasked(document.tasks)},
                        {"tasks", list(document.tasks, task)},
                        {"deadlines", list(document.deadlines, deadline)},
                        {"commemorations", list(document.commemorations, commemoration)},
                        {"attachments", list(document.attachments, name_of)},
                        {"footnotes", document.footnotes.size()}});
  if (text == BodyText::included) result["body_text"] = body_text(document);
  result["problems"] = problems_of(problems, language);
  return result;
}

}  // namespace vankho
