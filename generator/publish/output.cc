#include "publish/output.h"

#include <algorithm>
#include <array>
#include <system_error>

#include "publish/added_file.h"
#include "publish/descriptor.h"
#include "publish/messages.h"

namespace fs = std::filesystem;

namespace vankho::publish {
namespace {

bool has_marker(const fs::path& folder, std::string_view name) {
  fs::path marker = folder / name;
  if (!fs::is_regular_file(fs::symlink_status(marker))) return false;
  constexpr std::string_view maker = "vankho ";
  std::array<char, maker.size()> start{};
  std::size_t size = read_some(open_file(marker), start, marker);
  return std::string_view(start.data(), size) == maker;
}

}  // namespace

fs::path without_links(const fs::path& given) {
  fs::path path = checked(publish_messages::cannot_read, given,
                          [&] { return fs::weakly_canonical(fs::absolute(given)); });
  return path.has_filename() ? path : path.parent_path();
}

bool holds(const fs::path& folder, const fs::path& path) {
  return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

std::string resolve_output(const fs::path& given) {
  if (given.empty()) throw UsageFailure(publish_messages::output_not_named);
  fs::path path = without_links(given);
  if (!path.has_relative_path()) throw UsageFailure(publish_messages::output_is_root, {path});

  fs::file_status status =
      checked(publish_messages::cannot_read, path, [&] { return fs::symlink_status(path); });
  if (!fs::exists(status)) return path;
  if (!fs::is_directory(status)) throw UsageFailure(publish_messages::output_not_a_folder, {path});
  if (is_mount_point(path)) throw UsageFailure(publish_messages::output_is_mount_point, {path});

  std::error_code nowhere;  // a current folder that is gone is in no output
  fs::path current = fs::current_path(nowhere);
  if (!nowhere && holds(path, current)) {
    throw UsageFailure(publish_messages::output_holds_current_folder, {path, current});
  }
  return path;
}

std::string strange_entry(const fs::path& folder, std::string_view marker) {
  if (has_marker(folder, marker)) return {};
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    std::string name = entry.path().filename();
    if (!name.starts_with('.')) return name;
  }
  return {};
}

void require_replaceable(const std::string& output) {
  checked(publish_messages::cannot_read, output, [&] {
    if (!fs::exists(output)) return;
    std::string strange = strange_entry(output, kMarker);
    if (strange.empty()) strange = added_file(output);
    if (!strange.empty()) throw UsageFailure(publish_messages::output_not_ours, {output, strange});
  });
}

}  // namespace vankho::publish
