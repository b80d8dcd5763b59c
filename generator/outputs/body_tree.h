// The tree of bodies, as pages draw it.
#pragma once

#include "outputs/portal.h"
#include "outputs/value.h"

namespace vankho {

// Roots with their children below them: {name, address, dissolved, count, children}.
List body_tree(const Portal& portal);

// From the root of its tree to the body's parent: the way to it.
List ancestors_of(BodyIndex body, const Portal& portal);

}  // namespace vankho
