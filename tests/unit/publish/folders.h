// Real folders to stage in, and what is in them.
#pragma once

#include <sys/stat.h>

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

// A fresh folder, removed with everything in it.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  std::filesystem::path operator/(std::string_view name) const { return path_ / name; }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

// Makes the folders above it too.
void put(const std::filesystem::path& file, std::string_view bytes);

std::string get(const std::filesystem::path& file);

struct stat status_of(const std::filesystem::path& file);

// Every file in the folder, dot files too, with its bytes.
using Tree = std::map<std::string, std::string>;
Tree tree(const std::filesystem::path& folder);
