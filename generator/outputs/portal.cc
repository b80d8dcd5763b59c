#include "outputs/portal.h"

#include <algorithm>

#include "base/parallel.h"
#include "outputs/address.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

std::optional<Day> last_day(const Site& site, const Duty& duty) {
  return site.documents[duty.document].deadlines[duty.item].due.to;
}

Value shared_data(const Site& site, const Facts& facts) {
  List pages;
  for (const Page& page : site.pages)
    pages.push_back(Dict{{"title", page.title}, {"address", address_of(page.path)}});
  return Dict{{"name", site.settings.name},
              {"publisher", text_item(site.settings.publisher)},
              {"edition", site.edition},
              {"language", site.settings.language},
              {"valid_days", site.settings.copy_valid_days},
              {"pages", pages},
              {"assets", facts.assets}};
}

}  // namespace

bool is_over(Status status) { return status == Status::replaced || status == Status::repealed; }

Portal::Portal(const Site& the_site, const Facts& the_facts, unsigned jobs)
    : site(the_site),
      facts(the_facts),
      types(groups_by_type(site, facts.types)),
      years(groups_by_year(site)),
      topics(groups_by_topic(site)),
      observances(site),
      shared_(shared_data(site, facts)),
      texts_(facts.texts) {
  document_items.resize(site.documents.size());
  parallel_for(document_items.size(), jobs,
               [&](DocumentIndex i, unsigned) { document_items[i] = make_document_item(i, *this); });
  sort_out_deadlines();
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) by_path_.emplace(site.documents[i].path, i);
  for (const Missing& missing : site.missing) missing_by_number_[missing.number].push_back(&missing);
}

void Portal::renew_item(DocumentIndex index) { document_items[index] = make_document_item(index, *this); }

std::optional<DocumentIndex> Portal::document_at(const std::string& path) const {
  const auto found = by_path_.find(path);
  return found == by_path_.end() ? std::nullopt : std::optional(found->second);
}

void Portal::sort_out_deadlines() {
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    if (is_over(site.resolved[i].status)) continue;
    for (std::size_t item = 0; item < site.documents[i].deadlines.size(); ++item) {
      std::optional<Day> day = last_day(site, {i, item});
      (!day ? undated_deadlines : *day < site.today ? past_deadlines : coming_deadlines).push_back({i, item});
    }
  }
  auto earlier = [this](const Duty& a, const Duty& b) { return last_day(site, a) < last_day(site, b); };
  std::stable_sort(coming_deadlines.begin(), coming_deadlines.end(), earlier);
  std::stable_sort(past_deadlines.rbegin(), past_deadlines.rend(), earlier);
}

const Missing* Portal::missing(std::string_view number, std::optional<Day> date) const {
  auto found = missing_by_number_.find(number);
  if (found == missing_by_number_.end()) return nullptr;
  for (const Missing* missing : found->second) {
    if (missing->date == date) return missing;
  }
  return found->second.front();
}

std::string_view Portal::text(std::string_view group, std::string_view key) const {
  const Value* words = facts.texts.find(group);
  const Value* word = words && words->dict() ? words->dict()->find(key) : nullptr;
  return word && word->as<std::string>() ? std::string_view(*word->as<std::string>()) : std::string_view();
}

List Portal::common_values() const {
  List values = document_items;
  values.push_back(shared_);
  values.push_back(texts_);
  return values;
}

Dict Portal::page(std::string_view path, std::string_view section, Value title) const {
  return {{"root", to_root(path)}, {"path", path},    {"section", section}, {"title", title},
          {"state", Value()},      {"site", shared_}, {"texts", texts_}};
}

}  // namespace vankho
