#include "model/packed_document.h"

#include "base/packed.h"

namespace vankho {

template <typename Archive>
void each_field(MaybeConst<Interval> auto& interval, Archive& archive) {
  auto& [from, to] = interval;
  archive(from, to);
}

template <typename Archive>
void each_field(MaybeConst<Run> auto& run, Archive& archive) {
  auto& [text, style, link, image, footnote] = run;
  archive(text, style, link, image, footnote);
}

template <typename Archive>
void each_field(MaybeConst<Mark> auto& mark, Archive& archive) {
  auto& [begin, end, citation] = mark;
  archive(begin, end, citation);
}

template <typename Archive>
void each_field(MaybeConst<Text> auto& text, Archive& archive) {
  auto& [runs, marks] = text;
  archive(runs, marks);
}

template <typename Archive>
void each_field(MaybeConst<Block> auto& block, Archive& archive) {
  auto& [kind, part, heading, level, marker, numeral, anchor, text, rows, row_lines, line, last_line] = block;
  archive(kind, part, heading, level, marker, numeral, anchor, text, rows, row_lines, line, last_line);
}

template <typename Archive>
void each_field(MaybeConst<Footnote> auto& footnote, Archive& archive) {
  auto& [mark, text, line] = footnote;
  archive(mark, text, line);
}

template <typename Archive>
void each_field(MaybeConst<Citation> auto& citation, Archive& archive) {
  auto& [number, date, issuer, lines] = citation;
  archive(number, date, issuer, lines);
}

template <typename Archive>
void each_field(MaybeConst<Relation> auto& relation, Archive& archive) {
  auto& [kind, number, date, line, stated] = relation;
  archive(kind, number, date, line, stated);
}

template <typename Archive>
void each_field(MaybeConst<Heading> auto& heading, Archive& archive) {
  auto& [level, numeral, text, anchor, line] = heading;
  archive(level, numeral, text, anchor, line);
}

template <typename Archive>
void each_field(MaybeConst<Task> auto& task, Archive& archive) {
  auto& [section, anchor, bodies, assigned, line] = task;
  archive(section, anchor, bodies, assigned, line);
}

template <typename Archive>
void each_field(MaybeConst<Deadline> auto& deadline, Archive& archive) {
  auto& [text, due, what, bodies, to_whom, section, stated, line] = deadline;
  archive(text, due, what, bodies, to_whom, section, stated, line);
}

template <typename Archive>
void each_field(MaybeConst<Commemoration> auto& commemoration, Archive& archive) {
  auto& [name, original_date, date, years, line] = commemoration;
  archive(name, original_date, date, years, line);
}

template <typename Archive>
void each_field(MaybeConst<Attachment> auto& attachment, Archive& archive) {
  auto& [name, path, original, line] = attachment;
  archive(name, path, original, line);
}

template <typename Archive>
void each_field(MaybeConst<SourceLink> auto& source_link, Archive& archive) {
  auto& [target, line, column, image] = source_link;
  archive(target, line, column, image);
}

template <typename Archive>
void each_field(MaybeConst<Signatory> auto& signatory, Archive& archive) {
  auto& [authority, post, name] = signatory;
  archive(authority, post, name);
}

template <typename Archive>
void each_field(MaybeConst<Head> auto& head, Archive& archive) {
  auto& [title_lines, parent_lines, issuer_lines, number_line, place_and_date, type_line, subject_line,
         other_lines] = head;
  archive(title_lines, parent_lines, issuer_lines, number_line, place_and_date, type_line, subject_line,
          other_lines);
}

// Without its materials, which whoever keeps it has to know.
template <typename Archive>
void each_field(MaybeConst<Document> auto& document, Archive& archive) {
  auto& [path, materials, side, type, number, date, title, issuer, signatory, place, addressees, recipients,
         bases, head, blocks, footnotes, signature_lines, citations, headings, tasks, deadlines,
         commemorations, attachments, relations, links, issuer_id, issuer_id_line, event_ids, topics,
         circulation, draft, embargo, written, written_reason, written_stated, source] = document;
  archive(path, side, type, number, date, title, issuer, signatory, place, addressees, recipients, bases,
          head, blocks, footnotes, signature_lines, citations, headings, tasks, deadlines, commemorations,
          attachments, relations, links, issuer_id, issuer_id_line, event_ids, topics, circulation, draft,
          embargo, written, written_reason, written_stated, source);
}

std::string packed(const Document& document) {
  Packer packer;
  packer(document);
  return std::move(packer).take();
}

std::optional<Document> unpacked_document(std::string_view bytes) {
  Document document;
  Unpacker unpacker(bytes);
  unpacker(document);
  return unpacker.is_done() ? std::optional(std::move(document)) : std::nullopt;
}

}  // namespace vankho
