#include "site.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <regex>
#include <set>

namespace fs = std::filesystem;

namespace vankho::test {
namespace {

const std::set<std::string, std::less<>> kNoContent = {
    "before", "uncommitted", "expected", "options.txt", "messages.txt", "status.txt", "files.txt"};

void copy_site(const fs::path& from, const fs::path& to) {
  for (const fs::directory_entry& entry : fs::directory_iterator(from)) {
    fs::path name = entry.path().filename();
    bool is_tools = name.native().starts_with('.');
    if (!is_tools && !kNoContent.contains(name.native()))
      fs::copy(entry, to / name, fs::copy_options::recursive);
  }
}

void remove_site(const fs::path& folder) {
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    if (entry.path().filename() != ".git") fs::remove_all(entry);
  }
}

Tree unpacked(const fs::path& zip) {
  TemporaryFolder folder;
  must_run(folder.path(), "unzip -q '" + zip.string() + "'");
  return tree(folder.path());
}

std::string replaced(const std::string& text, const std::string& pattern, const std::string& by) {
  return std::regex_replace(text, std::regex(pattern), by);
}

}  // namespace

fs::path sites() { return fs::path(VANKHO_SOURCE_DIR) / "tests/sites"; }

Tree tree(const fs::path& folder) {
  Tree files;
  if (!fs::exists(folder)) return files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    std::string path = entry.path().lexically_relative(folder);
    if (entry.is_directory() || path == ".vankho") continue;
    files[path] = read(entry.path());
    if (!path.ends_with(".zip")) continue;
    for (auto& [member, bytes] : unpacked(entry.path())) files[path + "/" + member] = std::move(bytes);
  }
  return files;
}

Site::Site(const fs::path& original) {
  fs::create_directory(folder());
  must_run(folder(), "git init -q -b main");
  if (fs::exists(original / "before")) {
    copy_site(original / "before", folder());
    commit("Bản đầu");
    remove_site(folder());
  }
  copy_site(original, folder());
  commit("Bản sau");
  if (fs::exists(original / "uncommitted")) {
    fs::copy(original / "uncommitted", folder(),
             fs::copy_options::recursive | fs::copy_options::overwrite_existing);
  }
}

void Site::commit(const std::string& subject) {
  ++commits_;
  std::string author = commits_ == 1 ? "Hà" : "Lê";
  must_run(
      folder(),
      fmt::format(
          "export GIT_AUTHOR_NAME='{0}' GIT_AUTHOR_EMAIL=van-thu-{1}@song-lam.vn "
          "GIT_COMMITTER_NAME='{0}' GIT_COMMITTER_EMAIL=van-thu-{1}@song-lam.vn "
          "GIT_AUTHOR_DATE=2024-03-{1:02}T08:00:00+0700 GIT_COMMITTER_DATE=2024-03-{1:02}T08:00:00+0700; "
          "git add -A && git commit -q -m '{2}'",
          author, commits_, subject));
}

Outcome Site::vankho(const std::string& arguments, const std::string& preparation) const {
  Outcome outcome = run(folder(), fmt::format("{} && exec {} {}", preparation, VANKHO_PROGRAM, arguments));
  outcome.printed = replaced(outcome.printed, "[0-9]+[.,][0-9]{2} (giây|s\\b)", "… $1");
  outcome.printed = replaced(outcome.printed, folder().string(), "/kho");
  return outcome;
}

}  // namespace vankho::test
