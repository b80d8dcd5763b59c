#include "publish/staged_files.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <vector>

#include "base/parallel.h"
#include "base/read_file.h"
#include "base/sha256.h"
#include "publish/comparison.h"
#include "publish/messages.h"
#include "publish/old_files.h"
#include "publish/output.h"
#include "publish/removal.h"
#include "publish/site_path.h"
#include "publish/stamp.h"

namespace fs = std::filesystem;

namespace vankho::publish {
namespace {

// False where the file system will not link; the bytes there are then just as good.
bool replace_by_link(const std::string& path, const std::string& old_path) {
  std::string link = path + ".vankho-link";
  if (::link(old_path.c_str(), link.c_str()) != 0) return false;
  if (::rename(link.c_str(), path.c_str()) == 0) return true;
  ::unlink(link.c_str());
  return false;
}

}  // namespace

StagedFiles::StagedFiles(std::string folder, std::string old, unsigned jobs)
    : folder_(std::move(folder)), old_(std::move(old)), jobs_(jobs) {
  folders_.emplace();
  // Nobody else looks in before everything is there.
  if (::mkdir(folder_.c_str(), 0700) != 0) fail(publish_messages::cannot_write, folder_);
  try {
    disk_ = open_folder(folder_);
  } catch (...) {  // no destructor will
    ::rmdir(folder_.c_str());
    throw;
  }
}

StagedFiles::~StagedFiles() {
  remove_folder(folder_, jobs_);  // or what stays is left for the next build
}

bool StagedFiles::expect_old(const std::string& stamp) {
  return untouched_ = !stamp.empty() && stamp == stamp_of(old_, jobs_);
}

std::string StagedFiles::stamp() const { return stamp_of(folder_, jobs_); }

std::string StagedFiles::write(std::string_view path, std::string_view bytes) {
  File& file = claim(path);
  make_folder(folder_of(path));
  Comparison comparison(old(path), bytes.size());
  comparison.add(bytes);
  file.unchanged = comparison.same() && ::link(old(path).c_str(), staged(path).c_str()) == 0;
  if (!file.unchanged) create_file(staged(path), bytes);
  file.size = bytes.size();
  return file.sha256 = sha256_hex(bytes);
}

std::string StagedFiles::stream(std::string_view path,
                                const std::function<void(const fs::path& file)>& writer) {
  File& file = claim(path);
  make_folder(folder_of(path));
  writer(staged(path));
  give_mode(staged(path), 0644);
  auto [sha256, same] = hash_and_compare(staged(path), old(path));
  file.unchanged = same && replace_by_link(staged(path), old(path));
  file.size =
      checked(publish_messages::cannot_read, staged(path), [&] { return fs::file_size(staged(path)); });
  return file.sha256 = std::move(sha256);
}

std::string StagedFiles::read(std::string_view path) const {
  std::optional<std::string> bytes = read_file(staged(path));
  if (!bytes) fail(publish_messages::cannot_read, staged(path));
  return std::move(*bytes);
}

std::optional<std::uint64_t> StagedFiles::keep(std::string_view path, const std::string& sha256) {
  const std::string from = old(path), to = staged(path);
  const std::optional<std::uintmax_t> size = size_of_same(from, sha256);
  if (!size) return std::nullopt;
  File& file = claim(path);
  make_folder(folder_of(path));
  if (::link(from.c_str(), to.c_str()) != 0) carry_over(from, to);
  file = {sha256, true, *size};
  return file.size;
}

std::optional<std::uintmax_t> StagedFiles::size_of_same(const std::string& old_path,
                                                        const std::string& sha256) const {
  if (untouched_) return size_of_old(old_path);
  const std::optional<OldFile> found = hash_of_old(old_path);
  return found && found->sha256 == sha256 ? std::optional(found->size) : std::nullopt;
}

void StagedFiles::link(std::string_view path, const std::string& target) {
  make_folder(folder_of(path));
  if (::symlink(target.c_str(), staged(path).c_str()) != 0)
    fail(publish_messages::cannot_write, staged(path));
}

void StagedFiles::complete(std::string_view name, std::string_view text, const Seal& seal) {
  const std::string listed = sums();
  if (seal) {
    for (const vankho::File& file : seal(listed, bytes())) write(file.path, file.bytes);
  }
  write(kSums, listed);
  write(name, text);
}

void StagedFiles::check() const {
  std::vector<const Files::value_type*> all;
  for (const auto& entry : files_) {
    if (!entry.second.unchanged) all.push_back(&entry);
  }
  parallel_for(all.size(), jobs_, [&](std::size_t i, unsigned) {
    const std::string path = staged(all[i]->first);
    if (hash_and_compare(path, {}).sha256 != all[i]->second.sha256)
      throw EnvironmentFailure(publish_messages::damaged, {path});
  });
}

void StagedFiles::sync() const {
  checked(publish_messages::cannot_write, folder_, [&] { fs::permissions(folder_, fs::perms(0755)); });
  if (::syncfs(disk_.number()) != 0) fail(publish_messages::cannot_write, folder_);
}

StagedFiles::Counts StagedFiles::count() const {
  Counts counts;
  for (const auto& [path, file] : files_) {
    if (!is_hidden(path)) ++(file.unchanged ? counts.unchanged : counts.written);
  }
  return counts;
}

StagedFiles::File& StagedFiles::claim(std::string_view path) {
  if (!is_clean(path)) throw std::logic_error("not a path within a site: " + std::string(path));
  std::scoped_lock lock(mutex_);
  auto [file, is_new] = files_.try_emplace(std::string(path));
  if (!is_new) throw std::logic_error("written twice: " + std::string(path));
  return file->second;
}

// A folder is entered in the table only when it is there, so that no other thread counts on it too early.
void StagedFiles::make_folder(std::string_view path) {
  std::string folder(path);
  {
    std::scoped_lock lock(mutex_);
    if (folders_.contains(folder)) return;
  }
  make_folder(folder_of(path));
  std::string full = staged(path);
  bool made = ::mkdir(full.c_str(), 0755) == 0 || errno == EEXIST;
  if (!made) fail(publish_messages::cannot_write, full);
  give_mode(full, 0755);
  std::scoped_lock lock(mutex_);
  folders_.insert(std::move(folder));
}

std::string StagedFiles::staged(std::string_view path) const { return (folder_ + '/').append(path); }

std::string StagedFiles::old(std::string_view path) const { return (old_ + '/').append(path); }

std::string StagedFiles::sums() const {
  std::vector<const Files::value_type*> listed;
  for (const auto& entry : files_) {
    if (entry.second.sha256.empty()) throw std::logic_error("never completed: " + entry.first);
    if (!is_hidden(entry.first)) listed.push_back(&entry);
  }
  std::ranges::sort(listed, {}, [](auto* entry) -> const std::string& { return entry->first; });
  std::string text;
  for (const auto* entry : listed) text += entry->second.sha256 + "  " + entry->first + '\n';
  return text;
}

std::uint64_t StagedFiles::bytes() const {
  std::uint64_t bytes = 0;
  for (const auto& [path, file] : files_) bytes += is_hidden(path) ? 0 : file.size;
  return bytes;
}

}  // namespace vankho::publish
