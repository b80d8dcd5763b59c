#include "publish/staging.h"

#include <fmt/format.h>

#include <algorithm>

#include "publish/descriptor.h"
#include "publish/messages.h"
#include "publish/old_files.h"
#include "publish/output.h"
#include "publish/site_path.h"
#include "publish/trade.h"

namespace fs = std::filesystem;

namespace vankho {

using namespace publish;

namespace {

std::string prepared_output(const fs::path& given) {
  std::string output = resolve_output(given);
  checked(publish_messages::cannot_write, output,
          [&] { fs::create_directories(fs::path(output).parent_path()); });
  return output;
}

std::string beside(const fs::path& output, std::string_view what) {
  return output.parent_path() / fmt::format(".{}.vankho-{}", output.filename().string(), what);
}

void remove_left_over(const std::string& folder) {
  checked(publish_messages::cannot_remove, folder, [&] { fs::remove_all(folder); });
}

// Where the new output is to be written, once what an earlier build left there is gone.
std::string cleared(const std::string& out, const std::string& aside) {
  recover_trade(out, aside);
  require_replaceable(out);
  std::string staged = beside(out, "new");
  remove_left_over(staged);
  remove_left_over(aside);
  return staged;
}

}  // namespace

Staging::Staging(const fs::path& out, unsigned jobs)
    : out_(prepared_output(out)),
      aside_(beside(out_, "old")),
      lock_(beside(out_, "lock"), out_, Lock::IfHeld::fail),
      files_(cleared(out_, aside_), out_, jobs) {}

Staging::Counts Staging::commit(const Seal& seal) {
  files_.complete(kMarker, kMarkerText, seal);
  Counts counts = files_.count();
  counts.removed = take_over_from_old();
  files_.sync();
  stamp_ = files_.stamp();
  swap();
  return counts;
}

// Returns how many files the new output lacks.
std::size_t Staging::take_over_from_old() const {
  if (!checked(publish_messages::cannot_read, out_, [&] { return fs::exists(out_); })) return 0;
  require_replaceable(out_);  // still: whoever put files there since would lose them
  OldFiles files = old_files(out_);
  for (const std::string& path : files.hidden) {
    if (files_.has_folder(folder_of(path))) carry_over(files_.old(path), files_.staged(path));
  }
  return static_cast<std::size_t>(
      std::ranges::count_if(files.visible, [&](const std::string& path) { return !files_.has(path); }));
}

void Staging::swap() const {
  bool replaces = checked(publish_messages::cannot_read, out_, [&] { return fs::exists(out_); });
  if (replaces)
    trade(files_.folder(), out_, aside_);
  else
    move_folder(files_.folder(), out_);
  try {
    sync_folder(fs::path(out_).parent_path());
  } catch (const EnvironmentFailure&) {
    if (replaces)
      trade(files_.folder(), out_, aside_);
    else
      move_folder(out_, files_.folder());
    throw;
  }
}

}  // namespace vankho
