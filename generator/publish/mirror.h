// The current release on other machines: a folder or host that rsync reaches, or a remote that rclone knows.
#pragma once

#include <string>

#include "publish/releases.h"

namespace vankho {

// Copies what the mirror lacks: first what pages load and link to, then the pages, then the portal's first
// page; what the release no longer has is removed last. Does nothing where the mirror has this release
// already. False where nothing is published. Throws UsageFailure, and copies nothing, where the mirror has
// files and was no portal before, or readers have another edition there; EnvironmentFailure if copying fails;
// the next call goes on from there.
bool mirror_current(const Releases& releases, const std::string& remote);

}  // namespace vankho
