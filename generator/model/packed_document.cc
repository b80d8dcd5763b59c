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
  auto& [kind, part, heading, level, marker, numeral, anchor, text, rows, row_lines, sides, line, last_line] =
      block;
  archive(kind, part, heading, level, marker, numeral, anchor, text, rows, row_lines, sides, line, last_line);
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
  auto& [section, anchor, excerpt, bodies, assigned, line] = task;
  archive(section, anchor, excerpt, bodies, assigned, line);
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
  auto& [name, path, original, line, anchor] = attachment;
  archive(name, path, original, line, anchor);
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
void each_field(MaybeConst<Signature> auto& signature, Archive& archive) {
  auto& [by, lines] = signature;
  archive(by, lines);
}

template <typename Archive>
void each_field(MaybeConst<Head> auto& head, Archive& archive) {
  auto& [title_lines, parent_lines, issuer_lines, number_line, place_and_date, type_line, subject_line,
         other_lines] = head;
  archive(title_lines, parent_lines, issuer_lines, number_line, place_and_date, type_line, subject_line,
          other_lines);
}

template <typename Archive>
void each_field(MaybeConst<Wording> auto& wording, Archive& archive) {
  auto& [blocks, footnotes, source] = wording;
  archive(blocks, footnotes, source);
}

template <typename Archive>
void each_field(MaybeConst<Extent> auto& extent, Archive& archive) {
  auto& [footnotes, source_bytes, source_hash] = extent;
  archive(footnotes, source_bytes, source_hash);
}

// Without its materials, which whoever keeps it has to know.
template <typename Archive>
void each_field(MaybeConst<Metadata> auto& metadata, Archive& archive) {
  auto& [path, materials, side, type, number, date, title, issuer, signatory, place, addressees, recipients,
         bases, head, signature_lines, cosigned, citations, headings, tasks, deadlines, commemorations,
         attachments, relations, links, issuer_id, issuer_id_line, event_ids, topics, circulation, draft,
         embargo, written, written_reason, written_stated] = metadata;
  archive(path, side, type, number, date, title, issuer, signatory, place, addressees, recipients, bases,
          head, signature_lines, cosigned, citations, headings, tasks, deadlines, commemorations, attachments,
          relations, links, issuer_id, issuer_id_line, event_ids, topics, circulation, draft, embargo,
          written, written_reason, written_stated);
}

std::string packed_metadata(const FiledDocument& document) {
  const Metadata& metadata = document;
  Packer packer;
  packer(metadata, document.extent);
  return std::move(packer).take();
}

std::optional<FiledDocument> unpacked_metadata(std::string_view bytes) {
  std::optional<FiledDocument> document(std::in_place);
  Metadata& metadata = *document;
  Unpacker unpacker(bytes);
  unpacker(metadata, document->extent);
  if (!unpacker.is_done()) document.reset();
  return document;
}

std::string packed_wording(const Wording& wording) {
  Packer packer;
  packer(wording);
  return std::move(packer).take();
}

std::optional<Wording> unpacked_wording(std::string_view bytes) {
  std::optional<Wording> wording(std::in_place);
  Unpacker unpacker(bytes);
  unpacker(*wording);
  if (!unpacker.is_done()) wording.reset();
  return wording;
}

}  // namespace vankho
