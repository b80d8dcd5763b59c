#include "outputs/feed.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <optional>
#include <span>
#include <vector>

#include "base/sha256.h"
#include "base/xml.h"
#include "outputs/address.h"
#include "outputs/catalogue.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

constexpr std::size_t kEntries = 50;

// A UUID of version 8 (RFC 9562) made from the names, so that it is the same in every build.
std::string urn(std::string_view portal, std::string_view id) {
  std::string hash = sha256_hex(fmt::format("{}\n{}", portal, id));
  hash[12] = '8';
  hash[16] = "89ab"[static_cast<std::size_t>(hash[16]) % 4];
  return fmt::format("urn:uuid:{}-{}-{}-{}-{}", hash.substr(0, 8), hash.substr(8, 4), hash.substr(12, 4),
                     hash.substr(16, 4), hash.substr(20, 12));
}

// Atom wants a moment; the day's first, in Vietnam.
std::string moment(Day day) { return iso(day) + "T00:00:00+07:00"; }

Day changed(DocumentIndex index, const Portal& portal) {
  const Metadata& document = portal.site.documents[index];
  auto change = portal.facts.changes.find(document.path);
  if (change != portal.facts.changes.end() && change->second.day) return *change->second.day;
  return order_day(document).value_or(portal.site.today);
}

std::vector<DocumentIndex> last_changed(std::span<const DocumentIndex> among, const Portal& portal) {
  std::vector<std::pair<Day, DocumentIndex>> documents;
  for (DocumentIndex i : among) documents.emplace_back(changed(i, portal), i);
  std::stable_sort(documents.begin(), documents.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<DocumentIndex> last;
  for (std::size_t i = 0; i < std::min(kEntries, documents.size()); ++i) last.push_back(documents[i].second);
  return last;
}

std::string entry(DocumentIndex index, std::string_view feed, const Portal& portal) {
  const Metadata& document = portal.site.documents[index];
  std::string author = document.issuer.empty() ? portal.site.settings.name : document.issuer;
  return fmt::format(
      "<entry>\n<id>{}</id>\n<title>{}</title>\n<updated>{}</updated>\n<author><name>{}</name></author>\n"
      "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n<summary>{}</summary>\n</entry>\n",
      urn(portal.site.settings.name, document_id(portal.site, index)),
      xml_escaped(full_title(document, portal)), moment(changed(index, portal)), xml_escaped(author),
      xml_escaped(relative(feed, portal.site.resolved[index].address)),
      xml_escaped(name_of(document, portal)));
}

// What a feed is about: the page that it stands beside, and that page's documents.
struct Subject {
  std::string path;  // of the feed
  std::string page, id, title;
  std::span<const DocumentIndex> documents;
};

std::string feed_about(const Subject& subject, const Portal& portal) {
  const Settings& settings = portal.site.settings;
  std::vector<DocumentIndex> documents = last_changed(subject.documents, portal);
  Day updated = documents.empty() ? portal.site.today : changed(documents.front(), portal);
  std::string out = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" "
      "xml:lang=\"vi\">\n"
      "<id>{}</id>\n<title>{}</title>\n<updated>{}</updated>\n<author><name>{}</name></author>\n"
      "<link rel=\"self\" href=\"{}\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
      urn(settings.name, subject.id), xml_escaped(subject.title), moment(updated),
      xml_escaped(settings.publisher.empty() ? settings.name : settings.publisher),
      xml_escaped(relative(subject.path, subject.path)), xml_escaped(relative(subject.path, subject.page)));
  for (DocumentIndex document : documents) out += entry(document, subject.path, portal);
  return out + "</feed>\n";
}

std::string title_within(std::string_view name, const Portal& portal) {
  return fmt::format("{} – {}", name, portal.site.settings.name);
}

}  // namespace

std::string feed(const Portal& portal) {
  std::vector<DocumentIndex> all(portal.site.documents.size());
  std::iota(all.begin(), all.end(), DocumentIndex{0});
  return feed_about({"feed.xml", "index.html", "", portal.site.settings.name, all}, portal);
}

std::string body_feed(BodyIndex index, const Portal& portal) {
  const Body& body = portal.site.bodies[index];
  std::string page = body_address(body.id);
  return feed_about({with_ending(page, ".xml"), page, with_ending(page, ""), title_within(body.name, portal),
                     portal.site.body_records[index].issued},
                    portal);
}

std::string event_feed(EventIndex index, const Portal& portal) {
  const Event& event = portal.site.events[index];
  std::string page = event_address(event.id);
  return feed_about({with_ending(page, ".xml"), page, with_ending(page, ""), title_within(event.name, portal),
                     portal.site.event_documents[index]},
                    portal);
}

bool has_feed(BodyIndex body, const Portal& portal) { return !portal.site.body_records[body].issued.empty(); }

}  // namespace vankho
