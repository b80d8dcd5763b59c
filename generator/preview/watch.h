// Which files on disk change, as the kernel tells it, until someone ends the program.
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace vankho {

struct Changes {
  std::set<std::filesystem::path> files;  // written, added, gone; below a watched folder, spelled as it was
  bool unknown = false;                   // folders came or went, or more happened than the kernel keeps
  bool empty() const { return files.empty() && !unknown; }
};

// SIGINT and SIGTERM, told instead of ending the program, to the thread that makes this and to those that it
// starts from then on.
class Interruption {
 public:
  Interruption();
  ~Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;

  int descriptor() const { return descriptor_; }  // readable once there is one

 private:
  int descriptor_;
};

// Hidden files and folders are not watched. Belongs to one thread.
class Watch {
 public:
  // Folders that are not there are watched once they come. Throws EnvironmentFailure where one cannot be
  // watched.
  explicit Watch(const std::vector<std::filesystem::path>& folders);
  ~Watch();
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;

  // Waits for a change and until nothing more happens for a moment, so that what is saved together comes
  // together; for no longer than `patience` where nothing changes. Null once interrupted.
  std::optional<Changes> next(const Interruption& interruption,
                              std::optional<std::chrono::milliseconds> patience = std::nullopt);

 private:
  void add(const std::filesystem::path& folder);
  bool is_watched(const std::filesystem::path& path) const;
  void read_events(Changes& changes);

  const std::vector<std::filesystem::path> roots_;
  int descriptor_;
  std::map<int, std::filesystem::path> folders_;  // by watch
};

}  // namespace vankho
