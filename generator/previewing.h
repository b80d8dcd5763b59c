// The working tree in the browser, as an editor saves it.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "base/day.h"
#include "base/message.h"

namespace vankho {

struct PreviewOptions {
  std::string repository = ".";
  std::string host = "127.0.0.1";
  std::optional<int> port;  // without one, the first that is free
  Day clock_day;
  unsigned jobs = 1;
  std::string program, cache;  // as those of a build
};

// Reads the tree, calls `ready` with the address of the site, and keeps the site and the pages that are open
// up with the files until SIGINT or SIGTERM. Documents are shown whether an edition has them or not. What the
// disk refuses meanwhile goes to `failed`. Throws Failure where it cannot begin.
void preview(const PreviewOptions& options, const std::function<void(const std::string& address)>& ready,
             const std::function<void(const Failure& failure)>& failed);

}  // namespace vankho
