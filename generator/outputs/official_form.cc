// The document as the paper has it: its lines verbatim, in the places where the official form puts them.
#include "base/deferred.h"
#include "base/packed.h"
#include "base/sha256.h"
#include "base/text.h"
#include "model/printed_head.h"
#include "model/printed_text.h"
#include "outputs/document_text.h"
#include "outputs/page_document.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

List lines(const std::vector<std::string>& texts) { return List(texts.begin(), texts.end()); }

Dict head(const Head& head) {
  const PrintedLines others = printed_lines(head.other_lines);
  return {{"title_lines", lines(head.title_lines)},
          {"parent_lines", lines(head.parent_lines)},
          {"issuer_lines", lines(head.issuer_lines)},
          {"number_line", text_item(head.number_line)},
          {"place_and_date", text_item(head.place_and_date)},
          {"subject_line", text_item(head.subject_line)},
          {"urgency_lines", lines(others.urgency)},
          {"lines_above_type", lines(others.above_type)},
          {"lines_below_title", lines(others.below_title)},
          {"authority_lines", lines(others.authority)},
          {"other_lines", lines(head.other_lines)}};
}

bool has_columns(const Head& head) {
  return !head.title_lines.empty() || !head.issuer_lines.empty() || !head.parent_lines.empty() ||
         !head.number_line.empty() || !head.place_and_date.empty() ||
         !printed_lines(head.other_lines).urgency.empty();
}

std::string_view role_of(std::string_view line, const Signatory& signatory) {
  if (line == signatory.name) return "name";
  return signatory.authority.find(line) != std::string::npos ? "authority" : "post";
}

Dict signature_line(std::string_view text, std::string_view role) { return {{"text", text}, {"role", role}}; }

// As printed; where only front matter says who signed, what it says.
List signature(const Signatory& signatory, const std::vector<std::string>& printed) {
  List items;
  for (const std::string& line : printed) items.push_back(signature_line(line, role_of(line, signatory)));
  if (!items.empty()) return items;
  if (!signatory.authority.empty()) items.push_back(signature_line(signatory.authority, "authority"));
  if (!signatory.post.empty()) items.push_back(signature_line(signatory.post, "post"));
  if (!signatory.name.empty()) items.push_back(signature_line(signatory.name, "name"));
  return items;
}

List cosigned(const Metadata& document) {
  List items;
  for (const auto& [by, printed] : document.cosigned) items.push_back(signature(by, printed));
  return items;
}

// "- Sở Nội vụ;", the last one with the full stop: what follows each name, in the letters of the form.
List with_ends(List bodies, const ListEnds& ends) {
  for (Value& body : bodies) {
    Dict item = *body.dict();
    item.set("end", text_item(&body == &bodies.back() ? ends.last : ends.each));
    body = std::move(item);
  }
  return bodies;
}

// A single addressee stands behind "Kính gửi:", without a dash and an end.
List addressees(DocumentIndex index, Side side, const Portal& portal) {
  List bodies =
      named_bodies(portal.site.documents[index].addressees, portal.site.resolved[index].addressees, portal);
  const ListEnds none;
  return with_ends(std::move(bodies), bodies.size() > 1 ? list_ends(side) : none);
}

// What stands in the middle above the text. A công văn has its subject under the number instead.
std::string type_line(const Metadata& document, std::string_view type_name) {
  if (!document.head.type_line.empty()) return document.head.type_line;
  return document.type == "CV" ? std::string() : upper(type_name);
}

// Whatever decides the HTML of the text: what the document says, where its citations lead, how large its
// pictures are.
std::string text_identity(const Metadata& document, std::string_view page,
                          const std::vector<CitationLink>& links, const Facts& facts) {
  Packer packer;
  packer(document.materials, std::string(page), facts.source_lines, links.size());
  for (const CitationLink& link : links) packer(link.target, link.title, link.missing);
  for (const SourceLink& link : document.links) {
    if (link.image) packer(size_attributes(facts.pictures, document.path, link.target));
  }
  return sha256_hex(std::move(packer).take());
}

// The parts of the text, which are written together when a template prints the first of them; at once where
// nobody knows of what the document was made.
class LateText {
 public:
  LateText(DocumentIndex index, const Portal& portal)
      : LateText(portal.site.documents[index], portal.site.resolved[index].address,
                 citation_links(index, portal), portal.facts) {}

  Value part(std::string_view name, Markup DocumentText::*part) const {
    if (identity_.empty()) return Value((*text_).*part);
    return LateMarkup{identity_ + std::string(name),
                      [text = text_, part]() -> const Markup& { return (*text).*part; }};
  }

 private:
  LateText(const FiledDocument& document, std::string_view page, std::vector<CitationLink> links,
           const Facts& facts)
      : identity_(document.materials.empty() ? "" : text_identity(document, page, links, facts)),
        text_([&document, page, links = std::move(links), &facts] {
          const auto wording = document.wording.get();
          return document_text(document, *wording, page, links, facts.pictures, facts.source_lines);
        }) {}

  std::string identity_;
  Deferred<DocumentText> text_;
};

}  // namespace

Dict official_form(DocumentIndex index, const Portal& portal) {
  const Metadata& document = portal.site.documents[index];
  const Resolved& resolved = portal.site.resolved[index];
  const Side side = rules_of(portal.site, index) == Rules::state ? Side::state : Side::party;
  const LateText text(index, portal);
  const std::string& type_name = type_of(document, portal.facts.types).name;
  const std::string type = type_line(document, type_name);
  const bool titled = document.head.subject_line.empty();
  return {{"head", head(document.head)},
          {"has_columns", has_columns(document.head)},
          {"written_date", document.date ? Value(written_day(*document.date)) : Value()},
          {"type", text_item(type)},
          {"title", titled ? text_item(title_below(type, type_name, document.title)) : Value()},
          {"addressees", addressees(index, side, portal)},
          {"text", text.part("main", &DocumentText::main)},
          {"recipients",
           with_ends(named_bodies(document.recipients, resolved.recipients, portal), list_ends(side))},
          {"signature", signature(document.signatory, document.signature_lines)},
          {"cosigned", cosigned(document)},
          {"notes", text.part("notes", &DocumentText::notes)},
          {"appendices", text.part("appendices", &DocumentText::appendices)}};
}

}  // namespace vankho
