#include "reading_copy.h"

#include "base/sha256.h"
#include "base/text.h"
#include "downloads/docx.h"
#include "downloads/pdf.h"
#include "parse/front_matter.h"
#include "parse/types.h"

namespace vankho {
namespace {

constexpr std::size_t kDigits = 12;

// Hướng dẫn 36-HD/VPTW: a committee's executive and standing members write under the committee's name.
bool speaks_for_its_parent(const Body& body) {
  std::string name = search_form(body.name);
  return name.starts_with("ban thường vụ ") || name.starts_with("ban chấp hành ") ||
         name.starts_with("thường trực ");
}

std::string source_of(const Metadata& metadata, const Wording& wording) {
  return write_front_matter(metadata) + wording.source;
}

FormFacts with_hash(FormFacts facts, const Document& document) {
  facts.hash = sha256_hex(source_of(document, document)).substr(0, kDigits);
  return facts;
}

}  // namespace

const std::vector<Format>& formats() {
  static const std::vector<Format> kFormats = {
      {".pdf", [](const Document&, const Form& form) { return pdf(form); }}, {".docx", docx}};
  return kFormats;
}

std::string source_of(const FiledDocument& document) {
  const auto wording = document.wording.get();
  return source_of(document, *wording);
}

SetDocument::SetDocument(const FiledDocument& filed, FormFacts facts)
    : document(whole(filed)), form(form_of(document, with_hash(std::move(facts), document))) {}

FormFacts form_facts(const Site& site, DocumentIndex index, std::string_view commit) {
  const Metadata& document = site.documents[index];
  const Resolved& resolved = site.resolved[index];
  FormFacts facts;
  const Rules rules = rules_of(site, index);
  if (rules == Rules::state) facts.side = Side::state;
  facts.has_banner = rules != Rules::own;
  if (const DocumentType* type = type_of_abbreviation(document.type, facts.side.value_or(document.side)))
    facts.type_name = type->name;
  std::optional<BodyIndex> issuer = resolved.issuer;
  if (issuer && site.bodies.parent(*issuer) && speaks_for_its_parent(site.bodies[*issuer])) {
    issuer = site.bodies.parent(*issuer);
  }
  if (issuer) {
    const std::optional<Day> day = latest_day(document);
    facts.issuer = name_on(site.bodies[*issuer], day);
    const std::optional<BodyIndex> parent = site.bodies.parent(*issuer);
    if (parent && !is_council_or_committee(site.bodies[*issuer]))
      facts.parent = name_on(site.bodies[*parent], day);
  }
  facts.id = resolved.address.substr(0, resolved.address.rfind('.'));
  facts.revision = commit.substr(0, kDigits);
  return facts;
}

}  // namespace vankho
