#include "outputs/state.h"

#include "outputs/json.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

std::string revision_of(const Site& site) { return site.commit.substr(0, 12); }

}  // namespace

Value state_item(const Site& site) {
  return Dict{{"today", date_item(site.today)},
              {"revision", text_item(revision_of(site))},
              {"documents", site.documents.size()}};
}

std::string state_script(const Site& site) {
  const Json state = Json::object({{"day", iso(site.today)},
                                   {"date", vietnamese_day(site.today)},
                                   {"revision", revision_of(site)},
                                   {"documents", site.documents.size()}});
  return "var vankhoState = " + state.text() + ";\n";
}

}  // namespace vankho
