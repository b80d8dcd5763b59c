// One function a kind of page; pages_of calls them all.
#pragma once

#include <string_view>
#include <vector>

#include "outputs/pages.h"

namespace vankho {

void add_home(const Portal& portal, std::vector<PageTask>& pages);
void add_documents(const Portal& portal, std::vector<PageTask>& pages);
void add_histories(const Portal& portal, std::vector<PageTask>& pages);
void add_bodies(const Portal& portal, std::vector<PageTask>& pages);
void add_commemorations(const Portal& portal, std::vector<PageTask>& pages);
void add_deadlines(const Portal& portal, std::vector<PageTask>& pages);
void add_groups(const Portal& portal, std::vector<PageTask>& pages);  // by type, year, topic
void add_editors_pages(const Portal& portal, std::vector<PageTask>& pages);
void add_missing(const Portal& portal, std::vector<PageTask>& pages);
void add_downloads(const Portal& portal, std::vector<PageTask>& pages);
void add_search(const Portal& portal, std::string_view version, std::vector<PageTask>& pages);
void add_copies(const Portal& portal, std::vector<PageTask>& pages);
void add_not_found(const Portal& portal, std::vector<PageTask>& pages);

// Redirects come last, because a real page keeps its address.
void add_redirects(const Portal& portal, std::vector<PageTask>& pages);

}  // namespace vankho
