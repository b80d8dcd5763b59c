// Documents put together by what they have in common. Every document is in a group of its type and of its
// year.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/site.h"
#include "outputs/facts.h"

namespace vankho {

struct Group {
  std::string slug;                      // names its page: "ke-hoach", "2023", "khong-ro"
  std::string name;                      // "Kế hoạch", "2023"; empty where it is not known
  std::vector<DocumentIndex> documents;  // newest first
};

// What the abbreviation means on the document's side; a name of no words for an unknown one.
const TypeName& type_of(const Metadata& document, const std::vector<TypeName>& types);

std::vector<Group> groups_by_type(const Site& site, const std::vector<TypeName>& types);  // alphabetical
std::vector<Group> groups_by_year(const Site& site);                                      // newest first
std::vector<Group> groups_by_topic(const Site& site);                                     // alphabetical

std::string topic_slug(std::string_view topic);

}  // namespace vankho
