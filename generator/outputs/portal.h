// A site with all that its pages have in common, worked out once. Pages are made from it on any number of
// threads, while nothing changes it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/site.h"
#include "outputs/facts.h"
#include "outputs/groups.h"
#include "outputs/observances.h"
#include "outputs/value.h"

namespace vankho {

// True of replaced and repealed documents: nobody has to do what they say any more.
bool is_over(Status status);

class Portal {
 public:
  // Both must outlive the portal.
  Portal(const Site& site, const Facts& facts, unsigned jobs);

  const Site& site;
  const Facts& facts;
  const std::vector<Group> types, years, topics;
  const Observances observances;

  // Of documents still in force. Coming from today on, soonest first; past before today, newest first;
  // undated in order of documents.
  std::vector<Duty> coming_deadlines, past_deadlines, undated_deadlines;

  // document_item of every document, which many pages list.
  List document_items;

  // Its document_item again, after the site has another version of the document in its place, of the same
  // identity.
  void renew_item(DocumentIndex index);

  // The document of the file at `path`; none where that is no document.
  std::optional<DocumentIndex> document_at(const std::string& path) const;

  // The document that others cite so and the archive does not have; null if there is none.
  const Missing* missing(std::string_view number, std::optional<Day> date) const;

  // Words of the interface, where pages need them inside HTML that is made here; empty if the theme has none.
  std::string_view text(std::string_view group, std::string_view key) const;

  // What many pages have in them.
  List common_values() const;

  // What every page begins with: {root, path, section, title, state, site, texts}. `section` is the entry of
  // the navigation that it belongs to, by its folder; `title` may be none, where the template has the words
  // for it. `state` is none, and set where a page says itself of what day it is.
  Dict page(std::string_view path, std::string_view section, Value title) const;

 private:
  void sort_out_deadlines();

  std::unordered_map<std::string, DocumentIndex> by_path_;
  std::unordered_map<std::string_view, std::vector<const Missing*>> missing_by_number_;
  Value shared_, texts_;
};

}  // namespace vankho
