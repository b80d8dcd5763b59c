// Signatures of what is taken along: by the key that the portal publishes, if it publishes one.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "model/settings.h"
#include "packs/minisign.h"

namespace vankho {

// Throws UsageFailure where the portal publishes another key.
void require_published_key(const Settings& settings, const std::optional<SecretKey>& key);

// Puts FILE.minisig beside a file that has no room for a signature, or takes an old one away where there is
// no key. `comment` is signed with it: one line of ASCII.
void sign_beside(const std::filesystem::path& file, const std::optional<SecretKey>& key,
                 const std::string& comment);

}  // namespace vankho
