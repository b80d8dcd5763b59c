// Real repositories made with git itself, in folders that go away.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "source/snapshot.h"

namespace vankho::test {

class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

// What a shell command prints, without the last line's end; fails the test where the command fails. Git runs
// without the user's configuration, as the author Văn thư <vt@a.vn> at 2024-03-01 08:00 +0700.
std::string run(const std::string& command);

// An entry of a tree as git stores it, so that names can be written which git would not write.
struct TreeEntry {
  std::string mode;
  std::string name;  // any bytes
  std::string id;    // hex
};

class Repository {
 public:
  explicit Repository(const std::string& init_options = "");

  const std::string& path() const { return path_; }
  std::string git(const std::string& arguments) const;

  void write(const std::string& file, std::string_view bytes) const;
  std::string read(const std::string& file) const;

  // Adds everything and commits it; the commit's id. `when` as git reads dates.
  std::string commit(const std::string& message, const std::string& when = "2024-03-01T08:00:00+0700") const;

  std::string blob(std::string_view bytes) const;
  std::string tree(const std::vector<TreeEntry>& entries) const;
  std::string commit_of(const std::string& tree) const;
  std::string store(const std::string& type, std::string_view bytes) const;

 private:
  TemporaryFolder folder_;
  std::string path_;
};

// In the order of the entries, with spaces between.
std::string paths(const std::vector<Entry>& entries);

// All problems as they are reported to a user.
std::string report(std::vector<Problem> problems, Language language = Language::vietnamese);

// A snapshot that must have no problems.
std::unique_ptr<Snapshot> open(const Repository& repository, const std::string& ref = "HEAD");

// The whole message of the failure that `work` throws, in both languages, with the exit status; empty where
// it throws none.
std::string failure_of(const std::function<void()>& work);

}  // namespace vankho::test
