#include "renditions.h"

#include "outputs/groups.h"

namespace vankho {
namespace {

constexpr std::size_t kDigits = 12;  // of ids that readers compare by eye

FormFacts facts_of(const Site& site, DocumentIndex index, const std::vector<TypeName>& types,
                   std::string_view source_hash) {
  const Document& document = site.documents[index];
  const Resolved& resolved = site.resolved[index];
  FormFacts facts;
  facts.type_name = type_of(document, types).name;
  if (resolved.issuer) {
    const std::optional<Day> day = latest_day(document);
    facts.issuer = name_on(site.bodies[*resolved.issuer], day);
    if (auto parent = site.bodies.parent(*resolved.issuer)) facts.parent = name_on(site.bodies[*parent], day);
  }
  facts.id = resolved.address.substr(0, resolved.address.rfind('.'));
  facts.revision = site.commit.substr(0, kDigits);
  facts.hash = source_hash.substr(0, kDigits);
  return facts;
}

}  // namespace

std::string rendition(const Site& site, DocumentIndex document, const std::vector<TypeName>& types,
                      std::string_view source_hash, const Format& format) {
  const Document& read = site.documents[document];
  return format.bytes(read, form_of(read, facts_of(site, document, types, source_hash)));
}

}  // namespace vankho
