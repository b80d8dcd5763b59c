// What hits can be narrowed by: body with those below it, type, year, topic.
#pragma once

#include <string>
#include <vector>

#include "outputs/json.h"
#include "outputs/portal.h"

namespace vankho {

// Search counts documents from the oldest, so that a new one leaves the files about the others as they are.
std::vector<DocumentIndex> search_order(const Portal& portal);

// {bodies, types, years, topics}, each {names: [[id, name], …], of: …}. Of the first three, `of` is the
// numbers_text of a number for every document: the place of its value in `names`, counted from 1, or 0.
// Bodies come as their tree is read, with the depth third, so that a body's subordinates are those deeper
// ones that follow it. Topics have in `of` a string each: the documents as distances from the one before.
Json search_facets(const std::vector<DocumentIndex>& order, const Portal& portal);

}  // namespace vankho
