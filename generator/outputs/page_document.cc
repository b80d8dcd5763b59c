#include "outputs/page_document.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "outputs/address.h"
#include "outputs/body_tree.h"
#include "outputs/download_item.h"
#include "outputs/legislation.h"
#include "outputs/occasions.h"
#include "outputs/page_kinds.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

List headings(const Metadata& document) {
  int top = 6;
  for (const Heading& heading : document.headings) top = std::min(top, heading.level);
  List items;
  for (const Heading& heading : document.headings) {
    items.push_back(Dict{{"numeral", heading.numeral},
                         {"text", heading.text},
                         {"link", heading.anchor.empty() ? Value() : Value(relative("", "", heading.anchor))},
                         {"depth", heading.level - top}});
  }
  return items;
}

// What the text commemorates, then the events that only front matter names.
List commemorations(DocumentIndex index, const Portal& portal) {
  const Metadata& document = portal.site.documents[index];
  std::vector<EventIndex> rest = portal.site.resolved[index].events;
  List items;
  for (const Commemoration& stated : document.commemorations) {
    std::optional<EventIndex> event = event_of(portal.site, index, stated);
    if (event) std::erase(rest, *event);
    items.push_back(Dict{{"name", event ? portal.site.events[*event].name : stated.name},
                         {"address", event ? Value(event_address(portal.site.events[*event].id)) : Value()},
                         {"date", date_item(stated.date)},
                         {"years", stated.years ? Value(*stated.years) : Value()}});
  }
  for (EventIndex event : rest) {
    items.push_back(Dict{{"name", portal.site.events[event].name},
                         {"address", event_address(portal.site.events[event].id)},
                         {"date", Value()},
                         {"years", Value()}});
  }
  return items;
}

bool is_markdown(std::string_view path) { return lower(path).ends_with(".md"); }

// A document of the archive that is attached without a name goes by its title, not by its file's name.
std::string attachment_name(const Attachment& attachment, const Portal& portal) {
  if (!is_markdown(attachment.name)) return attachment.name;
  const std::optional<DocumentIndex> document = portal.document_at(attachment.path);
  return document ? full_title(portal.site.documents[*document], portal) : attachment.name;
}

// A document of the archive is linked as a page, what stands in the document's own text as a section, any
// other file as a download.
Value attachment_item(const Attachment& attachment, const Portal& portal) {
  std::string address = attachment.path.empty() ? "" : address_of(attachment.path);
  return Dict{{"name", attachment_name(attachment, portal)},
              {"original", attachment.original},
              {"page", address.ends_with(".html") && is_markdown(attachment.path) ? Value(address) : Value()},
              {"section", attachment.anchor.empty() ? Value() : relative("", "", attachment.anchor)},
              {"file", download_item(address, portal)}};
}

List attachments(const Metadata& document, const Portal& portal) {
  List items;
  for (const Attachment& attachment : document.attachments)
    items.push_back(attachment_item(attachment, portal));
  return items;
}

// The document itself in other forms, those that this build makes.
List downloads(std::string_view address, const Portal& portal) {
  List items;
  for (std::string_view ending : {".pdf", ".docx", ".md"}) {
    Value item = download_item(with_ending(address, ending), portal);
    if (item.dict()) items.push_back(item);
  }
  return items;
}

Value last_change(const Metadata& document, const Portal& portal) {
  auto change = portal.facts.changes.find(document.path);
  if (change == portal.facts.changes.end() || !change->second.day) return {};
  return Dict{{"date", date_item(change->second.day)}, {"editor", text_item(change->second.editor)}};
}

// The commit that changed it last, as its copies say.
Value revision_of(const Metadata& document, const Portal& portal) {
  auto change = portal.facts.changes.find(document.path);
  return change == portal.facts.changes.end() ? Value() : text_item(change->second.commit.substr(0, 12));
}

List topics(const Metadata& document) {
  List items;
  for (const std::string& topic : document.topics)
    items.push_back(Dict{{"name", topic}, {"address", fmt::format("chu-de/{}.html", topic_slug(topic))}});
  return items;
}

List way_to(DocumentIndex index, const Portal& portal) {
  std::optional<BodyIndex> issuer = portal.site.resolved[index].issuer;
  if (!issuer) return {};
  List way = ancestors_of(*issuer, portal);
  way.push_back(body_item(*issuer, portal));
  return way;
}

// The rest of the page has all that it says but how the document itself writes its issuer.
Value late_legislation(DocumentIndex index, const Portal& portal) {
  return late("legislation" + issuer_name(index, portal),
              [index, &portal] { return legislation(index, portal); });
}

Dict signatory_item(const Signatory& by) {
  return {{"authority", text_item(by.authority)}, {"post", text_item(by.post)}, {"name", text_item(by.name)}};
}

Dict document_data(DocumentIndex index, const Portal& portal) {
  const Metadata& document = portal.site.documents[index];
  const Resolved& resolved = portal.site.resolved[index];
  const TypeName& type = type_of(document, portal.facts.types);
  Dict data = *document_item(index, portal).dict();
  data.set("id", with_ending(resolved.address, ""));
  data.set("party", rules_of(portal.site, index) != Rules::state);
  data.set("type", Dict{{"name", text_item(type.name)}, {"address", fmt::format("loai/{}.html", type.slug)}});
  data.set("open", document.circulation == Circulation::open);
  data.set("place", text_item(document.place));
  data.set("signatory", signatory_item(document.signatory));
  List cosigners;
  for (const Signature& signature : document.cosigned) cosigners.push_back(signatory_item(signature.by));
  data.set("cosigners", std::move(cosigners));
  data.set("way", way_to(index, portal));
  data.set("form", official_form(index, portal));
  const Value relations = document_relations(index, portal);
  data.set("graph", document_graph(index, relations, portal));
  data.set("relations", relations);
  data.set("headings", headings(document));
  data.set("tasks", tasks_of(index, portal));
  data.set("deadlines", deadlines_of(index, portal));
  data.set("commemorations", commemorations(index, portal));
  data.set("topics", topics(document));
  data.set("attachments", attachments(document, portal));
  data.set("downloads", downloads(resolved.address, portal));
  data.set("changed", last_change(document, portal));
  data.set("revision", revision_of(document, portal));
  data.set("legislation", late_legislation(index, portal));
  auto revisions = portal.facts.revisions.find(document.path);
  const bool has_history = revisions != portal.facts.revisions.end();
  data.set("history", has_history ? Value(history_address(resolved.address)) : Value());
  data.set("revisions", has_history ? revisions->second.size() : std::size_t{1});
  data.set("citation", citation_text(index, portal));
  return data;
}

}  // namespace

void add_documents(const Portal& portal, std::vector<PageTask>& pages) {
  for (DocumentIndex index = 0; index < portal.site.documents.size(); ++index) {
    const std::string& address = portal.site.resolved[index].address;
    pages.push_back({address, "document.html", [&portal, index, &address] {
                       Dict page = portal.page(address, "", full_title(portal.site.documents[index], portal));
                       page.set("document", document_data(index, portal));
                       return page;
                     }});
  }
}

}  // namespace vankho
