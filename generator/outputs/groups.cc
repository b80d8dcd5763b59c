#include "outputs/groups.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "base/windows_name.h"

namespace vankho {
namespace {

// The group whose name is not known comes last, whatever the order.
constexpr std::string_view kUnknownSlug = "khong-ro";

template <typename Key>
std::vector<Group> in_order(std::map<std::string, Group, std::less<>>&& groups, Key&& key) {
  std::vector<std::pair<std::string, Group>> keyed;
  for (auto& [slug, group] : groups) keyed.emplace_back(key(group), std::move(group));
  std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
    bool a_unknown = a.second.name.empty(), b_unknown = b.second.name.empty();
    return a_unknown != b_unknown ? b_unknown : a.first < b.first;
  });
  std::vector<Group> sorted;
  for (auto& [order, group] : keyed) sorted.push_back(std::move(group));
  return sorted;
}

std::vector<Group> alphabetical(std::map<std::string, Group, std::less<>>&& groups) {
  return in_order(std::move(groups), [](const Group& group) { return sort_key(group.name); });
}

void add(std::map<std::string, Group, std::less<>>& groups, std::string_view slug, std::string_view name,
         DocumentIndex document) {
  Group& group = groups[std::string(slug)];
  if (group.slug.empty()) group = {std::string(slug), std::string(name), {}};
  if (group.documents.empty() || group.documents.back() != document) group.documents.push_back(document);
}

}  // namespace

const TypeName& type_of(const Metadata& document, const std::vector<TypeName>& types) {
  static const TypeName unknown = {"", "", std::string(kUnknownSlug)};
  for (const TypeName& type : types) {
    bool used = document.side == Side::party ? type.party : type.state;
    if (used && type.abbreviation == document.type) return type;
  }
  return unknown;
}

std::vector<Group> groups_by_type(const Site& site, const std::vector<TypeName>& types) {
  std::map<std::string, Group, std::less<>> groups;
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    const TypeName& type = type_of(site.documents[i], types);
    add(groups, type.slug, type.name, i);
  }
  return alphabetical(std::move(groups));
}

std::vector<Group> groups_by_year(const Site& site) {
  std::map<std::string, Group, std::less<>> groups;
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    std::optional<Day> day = latest_day(site.documents[i]);
    std::string year = day ? std::to_string(year_of(*day)) : "";
    add(groups, day ? year : kUnknownSlug, year, i);
  }
  std::vector<Group> years = in_order(std::move(groups), [](const Group& group) { return group.name; });
  auto known_end =
      std::find_if(years.begin(), years.end(), [](const Group& group) { return group.name.empty(); });
  std::reverse(years.begin(), known_end);
  return years;
}

std::vector<Group> groups_by_topic(const Site& site) {
  std::map<std::string, Group, std::less<>> groups;
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    for (const std::string& topic : site.documents[i].topics) add(groups, topic_slug(topic), topic, i);
  }
  return alphabetical(std::move(groups));
}

// index.html is the page of all topics.
std::string topic_slug(std::string_view topic) {
  std::string folded = slug(topic);
  return folded == "index" ? "chu-de-index" : beside_windows_devices(folded);
}

}  // namespace vankho
