#include "signing.h"

#include "base/read_file.h"
#include "packs/messages.h"
#include "publish/descriptor.h"

namespace fs = std::filesystem;

namespace vankho {

void require_published_key(const Settings& settings, const std::optional<SecretKey>& key) {
  if (!key || settings.public_key.empty()) return;
  const std::string own = key->public_key().text();
  if (own != settings.public_key)
    throw UsageFailure(packs_messages::key_not_of_portal, {own, settings.public_key});
}

void sign_beside(const fs::path& file, const std::optional<SecretKey>& key, const std::string& comment) {
  const fs::path signature = file.string() + ".minisig";
  fs::remove(signature);
  const std::optional<std::string> bytes = key ? read_file(file) : std::nullopt;
  if (bytes) publish::replace_file(signature, key->sign(*bytes, comment));
}

}  // namespace vankho
