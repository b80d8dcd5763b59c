// What readers subscribe to: feeds and calendars.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "outputs/portal.h"

namespace vankho {

struct Subscription {
  std::string path;                    // relative to the site's root
  std::function<std::string()> bytes;  // built when called, from any thread
};

// Each path once. `portal` must outlive them.
std::vector<Subscription> subscriptions_of(const Portal& portal);

}  // namespace vankho
