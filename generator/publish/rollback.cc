#include "publish/rollback.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "base/read_file.h"
#include "base/text.h"
#include "publish/messages.h"
#include "publish/output.h"

namespace vankho {
namespace {

std::string listed(const std::vector<unsigned>& serials) {
  std::string text;
  for (unsigned serial : serials) text += (text.empty() ? "" : ", ") + std::to_string(serial);
  return text;
}

// Of a release, by its SHA256SUMS, which lists 64 digits, two spaces and a path a line. Each document has its
// source beside its page; a page that leads on from a former name has none.
std::vector<std::string> documents_in(const std::string& release) {
  constexpr std::size_t kBeforePath = 66;
  constexpr std::string_view kSource = ".md";
  const std::string sums = read_file(release + "/" + std::string(publish::kSums)).value_or("");
  std::vector<std::string> pages;
  for (std::string_view line : split_lines(sums)) {
    const std::string_view path = line.substr(std::min(line.size(), kBeforePath));
    if (path.starts_with("van-ban/") && path.ends_with(kSource))
      pages.push_back(std::string(path.substr(0, path.size() - kSource.size())) + ".html");
  }
  std::ranges::sort(pages);
  return pages;
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
  if (wanted == current)
    throw UsageFailure(publish_messages::shown_already, {std::to_string(*wanted), listed(serials)});
  if (!std::ranges::binary_search(serials, *wanted))
    throw UsageFailure(publish_messages::no_such_release, {std::to_string(*wanted), listed(serials)});
  Rollback done{*current, *wanted, {}};
  std::ranges::set_difference(documents_in(releases.folder_of(done.to)),
                              documents_in(releases.folder_of(done.from)),
                              std::back_inserter(done.shown_again));
  releases.go_back_to(done.to);
  return done;
}

}  // namespace vankho
