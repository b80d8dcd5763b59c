#include "publish/rollback.h"

#include <algorithm>
#include <string>
#include <vector>

#include "publish/messages.h"

namespace vankho {
namespace {

std::string listed(const std::vector<unsigned>& serials) {
  std::string text;
  for (unsigned serial : serials) text += (text.empty() ? "" : ", ") + std::to_string(serial);
  return text;
}

}  // namespace

Rollback roll_back(const Releases& releases, std::optional<unsigned> wanted) {
  const std::optional<unsigned> current = releases.current();
  if (!current) throw UsageFailure(publish_messages::no_releases, {releases.folder()});
  const std::vector<unsigned> serials = releases.all();
  if (!wanted) {
    const auto after = std::ranges::lower_bound(serials, *current);
    if (after == serials.begin()) {
      throw UsageFailure(publish_messages::nothing_to_go_back_to,
                         {std::to_string(*current), listed(serials)});
    }
    wanted = *std::prev(after);
  }
  if (wanted == current || !std::ranges::binary_search(serials, *wanted))
    throw UsageFailure(publish_messages::no_such_release, {std::to_string(*wanted), listed(serials)});
  releases.go_back_to(*wanted);
  return {*current, *wanted};
}

}  // namespace vankho
