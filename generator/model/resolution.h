// The steps of resolve(), in the order in which site.cc takes them; each fills its own part of the site and
// relies on those before it.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "model/site.h"

namespace vankho {

class NumberIndex;

// Documents of the archive that this edition does not show: they exist, but must not be linked to.
using HiddenPaths = std::vector<std::string>;  // sorted

// site_selection.cc
HiddenPaths keep_shown_documents(std::vector<FiledDocument>& documents, std::string_view edition, Day today,
                                 bool with_unpublished);
void put_in_order(Site& site);

// site_addresses.cc
void claim_addresses(Site& site, std::vector<Problem>& problems);

// site_issuers.cc
void resolve_issuers(Site& site, std::vector<Problem>& problems);

// site_citations.cc
void resolve_citations(Site& site, const NumberIndex& numbers);

// site_missing.cc
void collect_missing(Site& site, const NumberIndex& numbers);

// site_relations.cc
void resolve_relations(Site& site, const NumberIndex& numbers, std::vector<Problem>& problems);

// site_records.cc
void resolve_named_bodies(Site& site, std::vector<Problem>& problems);
void collect_records(Site& site);

// site_events.cc
void join_events(Site& site, std::vector<Problem>& problems);

// site_links.cc
void check_links(const Site& site, const HiddenPaths& hidden, const MayName& may_name,
                 std::vector<Problem>& problems);

// site_doubts.cc
void check_doubts(const Site& site, std::vector<Problem>& problems);
void check_places(const Site& site, const HiddenPaths& hidden, std::vector<Problem>& problems);

// Adds `plain`, or `like` with the candidate that was probably meant as its last argument.
void add_unknown(std::vector<Problem>& problems, std::string_view path, int line, Arguments arguments,
                 std::string_view unknown, const std::vector<std::string_view>& candidates,
                 const Message& plain, const Message& like);

std::vector<std::string_view> body_ids(const Bodies& bodies);

}  // namespace vankho
