#include "publish/releases.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>

#include "base/read_file.h"
#include "publish/descriptor.h"
#include "publish/messages.h"
#include "publish/output.h"

namespace fs = std::filesystem;

namespace vankho {

using namespace publish;

namespace {

// Another one than that of a plain output, which a build may replace as a whole.
constexpr std::string_view kReleasesMarker = ".vankho-releases";
constexpr std::string_view kReleasesMarkerText = "vankho publish made this folder and keeps releases in it\n";
constexpr std::string_view kUnfinished = ".tmp";

void make_folder(const fs::path& folder) {
  if (::mkdir(folder.c_str(), 0755) != 0) {
    if (errno == EEXIST) return;
    fail(publish_messages::cannot_write, folder);
  }
  give_mode(folder, 0755);
  sync_folder(folder.parent_path());
}

void make_folders(const fs::path& folder) {
  if (checked(publish_messages::cannot_read, folder, [&] { return fs::exists(folder); })) return;
  make_folders(folder.parent_path());
  make_folder(folder);
}

std::string prepared(const fs::path& given, Releases::IfAbsent if_absent) {
  if (given.empty()) throw UsageFailure(publish_messages::releases_not_named);
  const fs::path path = without_links(given);
  const bool there = checked(publish_messages::cannot_read, path, [&] { return fs::exists(path); });
  if (!there && if_absent == Releases::IfAbsent::refuse)
    throw UsageFailure(publish_messages::no_releases, {path});
  if (!there) make_folders(path);
  if (!fs::is_directory(path)) throw UsageFailure(publish_messages::releases_not_a_folder, {path});
  std::string strange =
      checked(publish_messages::cannot_read, path, [&] { return strange_entry(path, kReleasesMarker); });
  if (!strange.empty() && if_absent == Releases::IfAbsent::refuse)
    throw UsageFailure(publish_messages::no_releases, {path});
  if (!strange.empty()) throw UsageFailure(publish_messages::releases_not_ours, {path, strange});
  return path;
}

std::optional<unsigned> serial_of(std::string_view name) {
  unsigned serial = 0;
  auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), serial);
  bool plain = error == std::errc() && end == name.data() + name.size() && serial > 0 && name[0] != '0';
  return plain ? std::optional(serial) : std::nullopt;
}

}  // namespace

Releases::Releases(const fs::path& to, IfAbsent if_absent)
    : folder_(prepared(to, if_absent)), lock_(folder_ + "/.vankho-lock", folder_, Lock::IfHeld::wait) {
  if (if_absent == IfAbsent::refuse) return;
  replace_file(folder_ + '/' + std::string(kReleasesMarker), kReleasesMarkerText);
  make_folder(folder_ + "/releases");
}

std::optional<unsigned> Releases::current() const {
  return checked(publish_messages::cannot_read, link(), [&]() -> std::optional<unsigned> {
    const fs::file_status status = fs::symlink_status(link());
    if (!fs::exists(status)) return std::nullopt;
    std::string target = fs::is_symlink(status) ? fs::read_symlink(link()).string() : std::string();
    constexpr std::string_view kFolder = "releases/";
    std::optional<unsigned> serial;
    if (target.starts_with(kFolder)) serial = serial_of(std::string_view(target).substr(kFolder.size()));
    if (!serial) throw UsageFailure(publish_messages::current_not_ours, {link()});
    return serial;
  });
}

std::vector<unsigned> Releases::all() const {
  std::vector<unsigned> serials;
  const std::string folder = folder_ + "/releases";
  checked(publish_messages::cannot_read, folder, [&] {
    if (!fs::exists(folder)) return;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
      const std::optional<unsigned> serial = serial_of(entry.path().filename().native());
      if (serial && entry.is_directory()) serials.push_back(*serial);
    }
  });
  std::ranges::sort(serials);
  return serials;
}

unsigned Releases::next() const {
  const std::vector<unsigned> serials = all();
  return std::max(serials.empty() ? 0 : serials.back(), current().value_or(0)) + 1;
}

std::string Releases::folder_of(unsigned serial) const {
  return folder_ + "/releases/" + std::to_string(serial);
}

void Releases::show(unsigned serial) const {
  const std::optional<unsigned> before = current();
  point_to(serial);
  try {
    sync_folder(folder_);
  } catch (const EnvironmentFailure&) {
    if (before)
      point_to(*before);
    else
      ::unlink(link().c_str());
    throw;
  }
}

void Releases::point_to(unsigned serial) const {
  const std::string target = "releases/" + std::to_string(serial), made = link() + std::string(kUnfinished);
  if (::unlink(made.c_str()) != 0 && errno != ENOENT) fail(publish_messages::cannot_write, made);
  if (::symlink(target.c_str(), made.c_str()) != 0) fail(publish_messages::cannot_write, made);
  if (::rename(made.c_str(), link().c_str()) != 0) fail(publish_messages::cannot_show, link());
}

void Releases::go_back_to(unsigned serial) const {
  const std::optional<unsigned> newest = taken_back_from() ? taken_back_from() : current();
  replace_file(taken_back_file(), std::to_string(newest.value_or(serial)));
  show(serial);
}

std::optional<unsigned> Releases::taken_back_from() const {
  const std::optional<unsigned> noted = serial_of(read_file(taken_back_file()).value_or(""));
  return noted > current() ? noted : std::nullopt;
}

void Releases::clean() const {
  checked(publish_messages::cannot_remove, folder_, [&] {
    fs::remove(link() + std::string(kUnfinished));
    for (const fs::directory_entry& entry : fs::directory_iterator(folder_ + "/releases"))
      if (entry.path().extension() == kUnfinished) fs::remove_all(entry.path());
  });
  if (!current()) return;  // somebody took the link away: what is there may be all that is left
  const unsigned shown = std::max(current().value_or(0), taken_back_from().value_or(0));
  for (unsigned serial : all())
    if (serial > shown) remove(serial);
}

void Releases::prune(std::size_t keep) const {
  std::vector<unsigned> serials = all();
  const std::optional<unsigned> shown = current();
  serials.resize(serials.size() - std::min(serials.size(), keep));
  for (unsigned serial : serials)
    if (serial != shown) remove(serial);
}

// A release that is half removed must not be gone back to, so it loses its name first.
void Releases::remove(unsigned serial) const {
  const std::string leaving = folder_of(serial) + std::string(kUnfinished);
  checked(publish_messages::cannot_remove, leaving, [&] {
    fs::rename(folder_of(serial), leaving);
    fs::remove_all(leaving);
  });
}

}  // namespace vankho
