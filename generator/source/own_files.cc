#include "source/own_files.h"

#include <array>
#include <cstdint>
#include <fstream>
#include <limits>
#include <string_view>
#include <system_error>

#include "base/limits.h"
#include "base/read_file.h"
#include "base/text.h"
#include "source/configuration.h"
#include "source/git.h"
#include "source/messages.h"

namespace vankho::git {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMegabyte = 1 << 20;
constexpr std::uintmax_t kOfLists = 64 * kMegabyte;  // with a line for each ref, file or end of the history
constexpr std::uintmax_t kAny = std::numeric_limits<std::uintmax_t>::max();

// What is not there, or a folder, libgit2 knows how to tell of.
void require_file(const fs::path& file, std::uintmax_t most = kMegabyte) {
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (!fs::exists(status) || fs::is_directory(status)) return;
  if (!fs::is_regular_file(status))
    throw EnvironmentFailure(source_messages::own_file_is_none, {file.string()});
  const std::uintmax_t size = fs::file_size(file, error);
  if (!error && size > most)
    throw EnvironmentFailure(source_messages::own_file_too_large,
                             {file.string(), std::to_string(most / kMegabyte)});
}

// Folders are not walked into through links, where there is no end of them.
void require_files_below(const fs::path& folder, std::uintmax_t most) {
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    if (at->is_symlink(error) && at->is_directory(error))
      throw EnvironmentFailure(source_messages::own_file_is_none, {at->path().string()});
    require_file(at->path(), most);
  }
}

// libgit2 counts in 32 bits how long an index of 4 billion objects must be (gitformat-pack: the last of 256
// numbers, behind 8 bytes in the second version, says how many there are).
void require_index(const fs::path& file) {
  constexpr std::string_view kSecond("\xFFtOc", 4);
  constexpr std::size_t kNumbers = 256, kNumber = 4, kHeader = 8;
  std::array<char, kHeader + kNumbers * kNumber> head{};
  std::ifstream(file, std::ios::binary).read(head.data(), head.size());
  const std::size_t last = (kNumbers - 1) * kNumber;
  const bool is_second = std::string_view(head.data(), kSecond.size()) == kSecond;
  if (static_cast<unsigned char>(head[last + (is_second ? kHeader : 0)]) > 0x7F)
    throw EnvironmentFailure(source_messages::damaged_index, {file.string()});
}

bool includes_another(const Setting& setting) {
  return (setting.section == "include" || setting.section == "includeif") && setting.key == "path";
}

// libgit2 reads what is included as often as it is, which is without end where files include each other. It
// knows no home.
void require_configuration(const fs::path& file, int& included) {
  require_file(file);
  std::error_code error;
  if (!fs::is_regular_file(file, error)) return;
  for (const Setting& setting : settings_in(read_file(file).value_or(""))) {
    if (!includes_another(setting)) continue;
    if (++included > limits::kIncludes)
      throw EnvironmentFailure(source_messages::too_many_includes,
                               {file.string(), std::to_string(limits::kIncludes)});
    require_configuration(file.parent_path() / setting.value, included);
  }
}

void require_files_of(const fs::path& repository) {
  for (const char* name : {"HEAD", "commondir", "gitdir", "info/attributes", "info/exclude", "info/grafts"})
    require_file(repository / name);
  int included = 0;
  for (const char* name : {"config", "config.worktree"}) require_configuration(repository / name, included);
  for (const char* name : {"index", "packed-refs", "shallow"}) require_file(repository / name, kOfLists);
  require_files_below(repository / "refs", kMegabyte);
}

// Where git keeps the repository, as its `.git` may be a file that says so; empty where there is none.
fs::path folder_of(const std::string& directory, Search search) {
  std::error_code error;
  const std::string last = fs::canonical(directory, error).parent_path();
  git_buf found = GIT_BUF_INIT;
  const int result =
      git_repository_discover(&found, directory.c_str(), 0, search == Search::here ? last.c_str() : nullptr);
  fs::path folder = result == 0 ? found.ptr : "";
  git_buf_dispose(&found);
  return folder;
}

}  // namespace

void require_own_files(const std::string& directory, Search search) {
  start();
  for (const char* name : {".git", "commondir", ".git/commondir"}) require_file(fs::path(directory) / name);
  const fs::path repository = folder_of(directory, search);
  if (repository.empty()) return;  // whoever opens it tells
  require_files_of(repository);
  // That of a second working tree names the one which it shares the rest with.
  const std::string shared = read_file(repository / "commondir").value_or("");
  std::error_code error;
  if (!shared.empty()) require_files_of(fs::weakly_canonical(repository / trim(shared), error));
}

void require_rules_of_folder(const fs::path& folder) { require_file(folder / ".gitignore"); }

void require_rules_of_all(git_repository* repository) {
  Configuration configuration;
  check(git_repository_config_snapshot(out(configuration), repository),
        source_messages::cannot_open_repository, git_repository_path(repository));
  git_buf named = GIT_BUF_INIT;
  const int result = git_config_get_path(&named, configuration.get(), "core.excludesfile");
  const char* top = git_repository_workdir(repository);
  const fs::path file = result == 0 ? fs::path(top ? top : "") / named.ptr : "";
  git_buf_dispose(&named);
  require_file(file);
}

void require_own_files_of_store(const fs::path& store) {
  require_file(store / "info/alternates");
  require_file(store / "info/commit-graph", kAny);
  require_files_below(store / "pack", kAny);
  std::error_code error;
  for (fs::directory_iterator at(store / "pack", error), end; !error && at != end; at.increment(error))
    if (at->path().extension() == ".idx") require_index(at->path());
}

}  // namespace vankho::git
