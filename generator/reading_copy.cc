#include "reading_copy.h"

#include "base/sha256.h"
#include "parse/types.h"

namespace vankho {
namespace {

constexpr std::size_t kDigits = 12;

}  // namespace

FormFacts form_facts(const Site& site, DocumentIndex index, std::string_view source) {
  const Document& document = site.documents[index];
  const Resolved& resolved = site.resolved[index];
  FormFacts facts;
  if (const DocumentType* type = type_of_abbreviation(document.type, document.side))
    facts.type_name = type->name;
  if (resolved.issuer) {
    std::optional<Day> day = latest_day(document);
    facts.issuer = name_on(site.bodies[*resolved.issuer], day);
    if (auto parent = site.bodies.parent(*resolved.issuer)) facts.parent = name_on(site.bodies[*parent], day);
  }
  facts.id = resolved.address.substr(0, resolved.address.rfind('.'));
  facts.revision = site.commit.substr(0, kDigits);
  facts.hash = sha256_hex(source).substr(0, kDigits);
  return facts;
}

}  // namespace vankho
