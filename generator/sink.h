// Where a rendered site goes: to the output folder, or, when it is only checked, nowhere.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "publish/staging.h"

namespace vankho {

// write and stream may be called from many threads, each path once.
class Sink {
 public:
  virtual ~Sink() = default;
  virtual void write(std::string_view path, std::string_view bytes) = 0;
  // The same for bytes that are made only if they go somewhere; returns their number.
  virtual std::uint64_t make(std::string_view path, const std::function<std::string()>& bytes) = 0;
  // What was written there.
  virtual std::string read(std::string_view path) const = 0;
  // Returns the size of what `writer` made in the file it is given.
  virtual std::uint64_t stream(std::string_view path,
                               const std::function<void(const std::filesystem::path&)>& writer) = 0;
  // True if the site is now where readers see it; `counts` then says what changed.
  virtual bool publish(Staging::Counts& counts) = 0;
};

class StagingSink : public Sink {
 public:
  explicit StagingSink(const std::filesystem::path& out) : staging_(out) {}
  void write(std::string_view path, std::string_view bytes) override { staging_.write(path, bytes); }
  std::uint64_t make(std::string_view path, const std::function<std::string()>& bytes) override {
    const std::string made = bytes();
    staging_.write(path, made);
    return made.size();
  }
  std::string read(std::string_view path) const override { return staging_.read(path); }
  std::uint64_t stream(std::string_view path,
                       const std::function<void(const std::filesystem::path&)>& writer) override {
    std::uint64_t size = 0;
    staging_.stream(path, [&](const std::filesystem::path& file) {
      writer(file);
      size = std::filesystem::file_size(file);
    });
    return size;
  }
  bool publish(Staging::Counts& counts) override {
    counts = staging_.commit();
    return true;
  }

 private:
  Staging staging_;
};

// Bundles and reading copies are not made here, so their size is said to be 0.
class NoSink : public Sink {
 public:
  void write(std::string_view, std::string_view) override {}
  std::uint64_t make(std::string_view, const std::function<std::string()>&) override { return 0; }
  std::string read(std::string_view) const override { return {}; }
  std::uint64_t stream(std::string_view, const std::function<void(const std::filesystem::path&)>&) override {
    return 0;
  }
  bool publish(Staging::Counts&) override { return false; }
};

}  // namespace vankho
