// The document as the paper has it: its lines verbatim, in the places where the official form puts them.
#include "base/text.h"
#include "outputs/document_text.h"
#include "outputs/page_document.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

List lines(const std::vector<std::string>& texts) { return List(texts.begin(), texts.end()); }

Dict head(const Head& head) {
  return {{"title_lines", lines(head.title_lines)},
          {"parent_lines", lines(head.parent_lines)},
          {"issuer_lines", lines(head.issuer_lines)},
          {"number_line", text_item(head.number_line)},
          {"place_and_date", text_item(head.place_and_date)},
          {"subject_line", text_item(head.subject_line)},
          {"other_lines", lines(head.other_lines)}};
}

bool has_columns(const Head& head) {
  return !head.title_lines.empty() || !head.issuer_lines.empty() || !head.parent_lines.empty() ||
         !head.number_line.empty() || !head.place_and_date.empty();
}

std::string_view role_of(std::string_view line, const Signatory& signatory) {
  if (line == signatory.name) return "name";
  return signatory.authority.find(line) != std::string::npos ? "authority" : "post";
}

Dict signature_line(std::string_view text, std::string_view role) { return {{"text", text}, {"role", role}}; }

// As printed; where only front matter says who signed, what it says.
List signature(const Document& document) {
  const Signatory& signatory = document.signatory;
  List items;
  for (const std::string& line : document.signature_lines)
    items.push_back(signature_line(line, role_of(line, signatory)));
  if (!items.empty()) return items;
  if (!signatory.authority.empty()) items.push_back(signature_line(signatory.authority, "authority"));
  if (!signatory.post.empty()) items.push_back(signature_line(signatory.post, "post"));
  if (!signatory.name.empty()) items.push_back(signature_line(signatory.name, "name"));
  return items;
}

// What stands in the middle above the text. A công văn has its subject under the number instead.
std::string type_line(const Document& document, const Portal& portal) {
  if (!document.head.type_line.empty()) return document.head.type_line;
  return document.type == "CV" ? std::string() : upper(type_of(document, portal.facts.types).name);
}

}  // namespace

Dict official_form(DocumentIndex index, const Portal& portal) {
  const Document& document = portal.site.documents[index];
  const Resolved& resolved = portal.site.resolved[index];
  DocumentText text = document_text(document, resolved.address, citation_links(index, portal),
                                    portal.facts.pictures, portal.facts.source_lines);
  bool titled = document.head.subject_line.empty() && !document.title.empty();
  return {{"head", head(document.head)},
          {"has_columns", has_columns(document.head)},
          {"type", text_item(type_line(document, portal))},
          {"title", titled ? Value(document.title) : Value()},
          {"addressees", named_bodies(document.addressees, resolved.addressees, portal)},
          {"text", text.main},
          {"recipients", named_bodies(document.recipients, resolved.recipients, portal)},
          {"signature", signature(document)},
          {"notes", text.notes},
          {"appendices", text.appendices}};
}

}  // namespace vankho
