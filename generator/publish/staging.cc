#include "publish/staging.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <vector>

#include "base/sha256.h"
#include "publish/comparison.h"
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

constexpr std::string_view kSums = "SHA256SUMS";

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

void make_readable(const std::string& path) {
  if (::chmod(path.c_str(), 0644) != 0) fail(publish_messages::cannot_write, path);
}

// False where the file system will not link; the bytes there are then just as good.
bool replace_by_link(const std::string& path, const std::string& old_path) {
  std::string link = path + ".vankho-link";
  if (::link(old_path.c_str(), link.c_str()) != 0) return false;
  if (::rename(link.c_str(), path.c_str()) == 0) return true;
  ::unlink(link.c_str());
  return false;
}

}  // namespace

Staging::Staging(const fs::path& out)
    : out_(prepared_output(out)),
      staged_(beside(out_, "new")),
      aside_(beside(out_, "old")),
      lock_(beside(out_, "lock"), out_) {
  recover_trade(out_, aside_);
  require_replaceable(out_);
  remove_left_over(staged_);
  remove_left_over(aside_);
  // Nobody else looks in before everything is there.
  if (::mkdir(staged_.c_str(), 0700) != 0) fail(publish_messages::cannot_write, staged_);
  disk_ = open_folder(staged_);
  folders_.emplace();
}

Staging::~Staging() {
  std::error_code left_for_the_next_build;
  fs::remove_all(staged_, left_for_the_next_build);
}

void Staging::write(std::string_view path, std::string_view bytes) {
  File& file = claim(path);
  make_folder(folder_of(path));
  Comparison comparison(old(path), bytes.size());
  comparison.add(bytes);
  file.unchanged = comparison.same() && ::link(old(path).c_str(), staged(path).c_str()) == 0;
  if (!file.unchanged) create_file(staged(path), bytes);
  file.sha256 = sha256_hex(bytes);
}

void Staging::stream(std::string_view path, const std::function<void(const fs::path& file)>& writer) {
  File& file = claim(path);
  make_folder(folder_of(path));
  writer(staged(path));
  make_readable(staged(path));
  auto [sha256, same] = hash_and_compare(staged(path), old(path));
  file.unchanged = same && replace_by_link(staged(path), old(path));
  file.sha256 = std::move(sha256);
}

std::string Staging::read(std::string_view path) const {
  std::ifstream file(staged(path), std::ios::binary);
  if (!file) fail(publish_messages::cannot_read, staged(path));
  return {std::istreambuf_iterator<char>(file), {}};
}

Staging::Counts Staging::commit() {
  write(kSums, sums());
  write(kMarker, kMarkerText);
  Counts counts = count();
  counts.removed = take_over_from_old();
  checked(publish_messages::cannot_write, staged_, [&] { fs::permissions(staged_, fs::perms(0755)); });
  if (::syncfs(disk_.number()) != 0) fail(publish_messages::cannot_write, staged_);
  swap();
  return counts;
}

Staging::File& Staging::claim(std::string_view path) {
  if (!is_clean(path)) throw std::logic_error("not a path within a site: " + std::string(path));
  std::scoped_lock lock(mutex_);
  auto [file, is_new] = files_.try_emplace(std::string(path));
  if (!is_new) throw std::logic_error("written twice: " + std::string(path));
  return file->second;
}

// A folder is entered in the table only when it is there, so that no other thread counts on it too early.
void Staging::make_folder(std::string_view path) {
  std::string folder(path);
  {
    std::scoped_lock lock(mutex_);
    if (folders_.contains(folder)) return;
  }
  make_folder(folder_of(path));
  std::string full = staged(path);
  bool made = ::mkdir(full.c_str(), 0755) == 0 || errno == EEXIST;
  if (!made || ::chmod(full.c_str(), 0755) != 0) fail(publish_messages::cannot_write, full);
  std::scoped_lock lock(mutex_);
  folders_.insert(std::move(folder));
}

std::string Staging::staged(std::string_view path) const { return (staged_ + '/').append(path); }

std::string Staging::old(std::string_view path) const { return (out_ + '/').append(path); }

std::string Staging::sums() const {
  std::vector<const std::pair<const std::string, File>*> listed;
  for (const auto& entry : files_) {
    if (entry.second.sha256.empty()) throw std::logic_error("never completed: " + entry.first);
    if (!is_hidden(entry.first)) listed.push_back(&entry);
  }
  std::ranges::sort(listed, {}, [](auto* entry) -> const std::string& { return entry->first; });
  std::string text;
  for (const auto* entry : listed) text += entry->second.sha256 + "  " + entry->first + '\n';
  return text;
}

Staging::Counts Staging::count() const {
  Counts counts;
  for (const auto& [path, file] : files_) {
    if (!is_hidden(path)) ++(file.unchanged ? counts.unchanged : counts.written);
  }
  return counts;
}

// Returns how many files the new output lacks.
std::size_t Staging::take_over_from_old() const {
  if (!checked(publish_messages::cannot_read, out_, [&] { return fs::exists(out_); })) return 0;
  require_replaceable(out_);  // still: whoever put files there since would lose them
  OldFiles files = old_files(out_);
  for (const std::string& path : files.hidden) {
    if (folders_.contains(std::string(folder_of(path)))) carry_over(old(path), staged(path));
  }
  return static_cast<std::size_t>(
      std::ranges::count_if(files.visible, [&](const std::string& path) { return !files_.contains(path); }));
}

void Staging::swap() const {
  bool replaces = checked(publish_messages::cannot_read, out_, [&] { return fs::exists(out_); });
  if (replaces)
    trade(staged_, out_, aside_);
  else
    move_folder(staged_, out_);
  try {
    sync_folder(fs::path(out_).parent_path());
  } catch (const EnvironmentFailure&) {
    if (replaces)
      trade(staged_, out_, aside_);
    else
      move_folder(out_, staged_);
    throw;
  }
}

}  // namespace vankho
