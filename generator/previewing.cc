#include "previewing.h"

#include "live_site.h"
#include "preview/server.h"
#include "preview/watch.h"
#include "preview_answers.h"

namespace vankho {
namespace {

constexpr int kAttempts = 3;                       // at files that change while they are read
constexpr std::chrono::milliseconds kPause{1000};  // in which browsers get what was just saved

}  // namespace

void preview(const PreviewOptions& options, const std::function<void(const std::string& address)>& ready,
             const std::function<void(const Failure& failure)>& failed) {
  const Interruption interruption;              // first: threads leave the signals to it
  Watch watch(folders_of(options.repository));  // what changes while the tree is read is read again
  LiveSite site(options.repository, options.clock_day, options.jobs,
                Records(options.cache, options.repository, options.program));
  Server server(options.host, options.port, [&](const std::string& path, const std::string& version) {
    return answer_of(site, path, version);
  });
  ready(server.address());
  bool behind = false;
  const auto patience = [&] { return site.is_provisional() ? std::optional(kPause) : std::nullopt; };
  while (std::optional<Changes> changes = watch.next(interruption, patience())) {
    if (changes->empty()) {
      if (site.settle()) server.tell_of_change();
      continue;
    }
    changes->unknown |= behind;
    behind = true;
    for (int attempt = 1; behind && attempt <= kAttempts; ++attempt) {
      try {
        if (site.take_up(*changes)) server.tell_of_change();
        behind = false;
      } catch (const EnvironmentFailure& failure) {
        if (attempt == kAttempts) failed(failure);
      }
    }
  }
}

}  // namespace vankho
