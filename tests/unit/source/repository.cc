#include "repository.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <stdlib.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>

// libgit2 1.5 does not give back what a regular expression without a match took.
extern "C" const char* __lsan_default_suppressions() { return "leak:libpcre2"; }

namespace vankho::test {
namespace {

constexpr std::string_view kEnvironment =
    "export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 HOME=/nonexistent LC_ALL=C "
    "GIT_AUTHOR_NAME='Văn thư' GIT_AUTHOR_EMAIL=vt@a.vn GIT_COMMITTER_NAME='Văn thư' "
    "GIT_COMMITTER_EMAIL=vt@a.vn "
    "GIT_AUTHOR_DATE=2024-03-01T08:00:00+0700 "
    "GIT_COMMITTER_DATE=2024-03-01T08:00:00+0700; ";

std::string raw(const std::string& hex) {
  std::string bytes;
  for (std::size_t i = 0; i < hex.size(); i += 2) {
    bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
  }
  return bytes;
}

void write_file(const std::filesystem::path& file, std::string_view bytes) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "vankho-source-XXXXXX").string();
  REQUIRE(mkdtemp(name.data()) != nullptr);
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() { std::filesystem::remove_all(path_); }

std::string run(const std::string& command) {
  std::string whole = std::string(kEnvironment) + "exec 2>&1; " + command;
  FILE* pipe = popen(whole.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string output;
  std::array<char, 4096> buffer;
  for (std::size_t size; (size = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) {
    output.append(buffer.data(), size);
  }
  int status = pclose(pipe);
  INFO(command << "\n" << output);
  REQUIRE(status == 0);
  if (output.ends_with('\n')) output.pop_back();
  return output;
}

Repository::Repository(const std::string& init_options) : path_(folder_.path() + "/kho") {
  run("git init -q -b main " + init_options + " " + path_);
}

std::string Repository::git(const std::string& arguments) const {
  return run("git -C " + path_ + " " + arguments);
}

void Repository::write(const std::string& file, std::string_view bytes) const {
  write_file(std::filesystem::path(path_) / file, bytes);
}

std::string Repository::read(const std::string& file) const {
  std::ifstream stream(std::filesystem::path(path_) / file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::string Repository::commit(const std::string& message, const std::string& when) const {
  git("add -A");
  run(fmt::format(
      "export GIT_AUTHOR_DATE={0} GIT_COMMITTER_DATE={0}; git -C {1} commit -q --allow-empty -m '{2}'", when,
      path_, message));
  return git("rev-parse HEAD");
}

std::string Repository::blob(std::string_view bytes) const { return store("blob", bytes); }

std::string Repository::tree(const std::vector<TreeEntry>& entries) const {
  std::string bytes;
  for (const TreeEntry& entry : entries) bytes += entry.mode + " " + entry.name + '\0' + raw(entry.id);
  return store("tree", bytes);
}

std::string Repository::commit_of(const std::string& tree) const { return git("commit-tree -m Thử " + tree); }

std::string Repository::store(const std::string& type, std::string_view bytes) const {
  std::string file = folder_.path() + "/object";
  write_file(file, bytes);
  return git("hash-object --literally -w -t " + type + " " + file);
}

std::string paths(const std::vector<Entry>& entries) {
  std::string paths;
  for (const Entry& entry : entries) paths += (paths.empty() ? "" : " ") + entry.path;
  return paths;
}

std::string report(std::vector<Problem> problems, Language language) {
  sort(problems);
  std::string text;
  for (const Problem& problem : problems) text += as_text(problem, language);
  return text;
}

std::unique_ptr<Snapshot> open(const Repository& repository, const std::string& ref) {
  std::vector<Problem> problems;
  std::unique_ptr<Snapshot> snapshot = open_commit(repository.path(), ref, problems);
  CHECK(report(problems) == "");
  return snapshot;
}

std::string failure_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Failure& failure) {
    return fmt::format("{}: {}. {}\n{}. {}", failure.exit_status(), failure.text(Language::vietnamese),
                       failure.remedy(Language::vietnamese), failure.text(Language::english),
                       failure.remedy(Language::english));
  }
  return "";
}

}  // namespace vankho::test
