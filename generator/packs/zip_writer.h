// Zip files for sticks, whose bytes depend on what is in them alone.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/zip_layout.h"

namespace vankho {

// Writes beside the file and takes its place in `close`; a writer that dies earlier leaves what was there.
// What the disk refuses is an EnvironmentFailure; more files or bytes than old zip programs can count, a
// UsageFailure.
class ZipWriter {
 public:
  explicit ZipWriter(std::filesystem::path file);
  ~ZipWriter();
  ZipWriter(const ZipWriter&) = delete;
  ZipWriter& operator=(const ZipWriter&) = delete;

  // One file after the other: its name, portable and not used yet, then its bytes in pieces.
  void begin(std::string_view name);
  void add(std::string_view bytes);
  void end();

  void close();

 private:
  void put(std::string_view bytes);
  void deflate(std::string_view bytes, int flush);
  void require_room(std::uint64_t bytes) const;
  [[noreturn]] void fail(int error) const;

  struct CloseFile {
    void operator()(std::FILE* file) const;
  };
  struct Deflater;

  const std::filesystem::path file_, written_;
  std::unique_ptr<Deflater> deflater_;
  std::unique_ptr<std::FILE, CloseFile> stream_;  // after what can fail: it leaves a file
  std::uint64_t at_ = 0;
  std::uint64_t size_ = 0;      // of the file that is being written
  zip_layout::ZipEntry entry_;  // likewise
  std::vector<zip_layout::ZipEntry> entries_;
};

}  // namespace vankho
