// Shell commands, and folders that go away.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace vankho::test {

class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

std::string read(const std::filesystem::path& file);

// Makes the folders above it too.
void write(const std::filesystem::path& file, std::string_view bytes);

struct Outcome {
  std::string printed;  // on standard output and standard error, in the order of writing
  int status = 0;
};

// Runs `command` in `folder`, with nothing in the environment but PATH, LC_ALL=C and what keeps git from
// reading the user's settings.
Outcome run(const std::filesystem::path& folder, const std::string& command);

// The same for a command that must succeed; what it prints.
std::string must_run(const std::filesystem::path& folder, const std::string& command);

}  // namespace vankho::test
