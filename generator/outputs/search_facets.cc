#include "outputs/search_facets.h"

#include <functional>
#include <numeric>

#include "outputs/search_code.h"

namespace vankho {
namespace {

using Column = std::vector<std::uint32_t>;  // a value for every document of the site

std::string column_text(const Column& column, const std::vector<DocumentIndex>& order) {
  Column ordered;
  for (DocumentIndex document : order) ordered.push_back(column[document]);
  return numbers_text(ordered);
}

Json facet_of_groups(const std::vector<Group>& groups, const std::vector<DocumentIndex>& order) {
  Column column(order.size());
  Json names = Json::array();
  std::uint32_t place = 0;
  for (const Group& group : groups) {
    names.add(Json::array({group.slug, group.name}));
    ++place;
    for (DocumentIndex document : group.documents) column[document] = place;
  }
  return Json::object({{"names", names}, {"of", column_text(column, order)}});
}

Json facet_of_topics(const std::vector<Group>& topics, const std::vector<DocumentIndex>& order) {
  Column place(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) place[order[i]] = i;
  Json names = Json::array(), of = Json::array();
  for (const Group& topic : topics) {
    std::string text;
    std::uint32_t before = 0;
    // A group has the newest first.
    for (auto document = topic.documents.rbegin(); document != topic.documents.rend(); ++document) {
      append_number(text, place[*document] - before);
      before = place[*document];
    }
    names.add(Json::array({topic.slug, topic.name}));
    of.add(text);
  }
  return Json::object({{"names", names}, {"of", of}});
}

Json facet_of_bodies(const std::vector<DocumentIndex>& order, const Portal& portal) {
  const Site& site = portal.site;
  std::vector<std::uint32_t> place(site.bodies.all().size());
  std::uint32_t bodies = 0;
  Json names = Json::array();
  std::function<void(BodyIndex, int)> add = [&](BodyIndex body, int depth) {
    names.add(Json::array({site.bodies[body].id, site.bodies[body].name, depth}));
    place[body] = ++bodies;
    for (BodyIndex child : site.bodies.children(body)) add(child, depth + 1);
  };
  for (BodyIndex root : site.bodies.roots()) add(root, 0);
  Column column(order.size());
  for (DocumentIndex i = 0; i < order.size(); ++i) {
    if (std::optional<BodyIndex> issuer = site.resolved[i].issuer) column[i] = place[*issuer];
  }
  return Json::object({{"names", names}, {"of", column_text(column, order)}});
}

}  // namespace

std::vector<DocumentIndex> search_order(const Portal& portal) {
  std::vector<DocumentIndex> order(portal.site.documents.size());
  std::iota(order.rbegin(), order.rend(), DocumentIndex{0});
  return order;
}

Json search_facets(const std::vector<DocumentIndex>& order, const Portal& portal) {
  return Json::object({{"bodies", facet_of_bodies(order, portal)},
                       {"types", facet_of_groups(portal.types, order)},
                       {"years", facet_of_groups(portal.years, order)},
                       {"topics", facet_of_topics(portal.topics, order)}});
}

}  // namespace vankho
