// Where a rendered site goes: to the output folder, to a release, or, when it is only checked, nowhere.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <future>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/problem.h"
#include "cache/latest_build.h"
#include "cache/provenance.h"
#include "publish/release.h"
#include "publish/staging.h"

namespace vankho {

struct Streamed {
  std::uint64_t size = 0;
  std::string sha256;
};

// write and stream may be called from many threads, each path once.
class Sink {
 public:
  virtual ~Sink() = default;
  // Asked before anything is written: true if a site of that origin is where it goes already.
  virtual bool has(const Origin&) const { return false; }
  // What the site is made of, before the first write.
  virtual void begin(const Origin&) {}
  // Which edition it turned out to be, as soon as that is known. Throws UsageFailure where readers have
  // another.
  virtual void shows(const std::string&) {}
  // Whether readers have documents there until now.
  virtual bool has_documents() const { return false; }
  virtual void write(std::string_view path, std::string_view bytes) = 0;
  // There is a page at `to` that was at `from` before, where another page leads on to it; from one thread.
  virtual void move(std::string_view, std::string_view) {}
  // The same for bytes that are made only if they go somewhere and are not there already, made of the same by
  // the same program; returns their number.
  virtual std::uint64_t make(std::string_view path, const Materials& of,
                             const std::function<std::string()>& bytes) = 0;
  // The same for a text that is wanted even if it goes nowhere: null only where it is there already, to be
  // read.
  virtual std::optional<std::string> make_text(std::string_view path, const Materials& of,
                                               const std::function<std::string()>& text) = 0;
  // What was written there.
  virtual std::string read(std::string_view path) const = 0;
  // The same for what `writer` makes in the file it is given.
  virtual Streamed stream(std::string_view path, const Materials& of,
                          const std::function<void(const std::filesystem::path&)>& writer) = 0;
  // True if the site is now where readers see it; `counts` then says what changed.
  virtual bool publish(Staging::Counts& counts) = 0;
};

// Files go where `Files`, a Staging or a Release, puts them. What the provenance says that they were made of
// is kept once they are published; it must outlive the sink.
template <typename Files>
class FileSink : public Sink {
 public:
  explicit FileSink(Provenance& provenance) : provenance_(provenance) {}

  void write(std::string_view path, std::string_view bytes) override { files().write(path, bytes); }
  std::uint64_t make(std::string_view path, const Materials& of,
                     const std::function<std::string()>& bytes) override {
    if (auto kept = keep(path, of)) return kept->size;
    const std::string made = bytes();
    provenance_.note(path, of, files().write(path, made));
    return made.size();
  }
  std::optional<std::string> make_text(std::string_view path, const Materials& of,
                                       const std::function<std::string()>& text) override {
    if (keep(path, of)) return std::nullopt;
    std::string made = text();
    provenance_.note(path, of, files().write(path, made));
    return made;
  }
  std::string read(std::string_view path) const override { return files_->read(path); }
  Streamed stream(std::string_view path, const Materials& of,
                  const std::function<void(const std::filesystem::path&)>& writer) override {
    if (auto kept = keep(path, of)) return *kept;
    Streamed streamed;
    streamed.sha256 = files().stream(path, [&](const std::filesystem::path& file) {
      writer(file);
      streamed.size = std::filesystem::file_size(file);
    });
    provenance_.note(path, of, streamed.sha256);
    return streamed;
  }

 protected:
  Files& files() { return *files_; }

  std::optional<Files> files_;
  Provenance& provenance_;

 private:
  // What the old output has, if it was made of the same.
  std::optional<Streamed> keep(std::string_view path, const Materials& of) {
    const std::optional<std::string> sha256 = provenance_.hash_of(path, of);
    const auto size = sha256 ? files().keep(path, *sha256) : std::nullopt;
    if (!size) return std::nullopt;
    provenance_.note(path, of, *sha256);
    return Streamed{*size, *sha256};
  }
};

class StagingSink : public FileSink<Staging> {
 public:
  StagingSink(const std::filesystem::path& out, Provenance& provenance, unsigned jobs,
              Staging::Seal seal = {})
      : FileSink(provenance), seal_(std::move(seal)) {
    files_.emplace(out, jobs);
  }
  void begin(const Origin&) override {
    provenance_.read();
    files().expect_old(provenance_.stamp());
  }
  bool publish(Staging::Counts& counts) override {
    counts = files().commit(seal_);
    provenance_.keep(files().stamp());
    return true;
  }

 protected:
  const std::string& stamp() { return files().stamp(); }

 private:
  Staging::Seal seal_;
};

// Writes nothing where the output is what a build of that origin left there, as far as its files' dates and
// sizes show.
class OutputSink : public StagingSink {
 public:
  // A strict one does not take for its own what told warnings.
  OutputSink(const std::filesystem::path& out, Provenance& provenance, LatestBuild latest, bool strict,
             unsigned jobs);
  bool has(const Origin& origin) const override;
  bool has_documents() const override;
  void begin(const Origin& origin) override {
    StagingSink::begin(origin);
    origin_ = origin;
  }

  // Once it is published, with the warnings that were told: a build that ends at once tells them again.
  void remember(std::size_t documents, std::size_t files, std::span<const Problem> warnings);
  const std::optional<Outcome>& remembered() const { return remembered_; }

 private:
  const std::filesystem::path out_;
  const LatestBuild latest_;
  std::optional<Outcome> remembered_;     // before this build
  std::shared_future<std::string> seen_;  // the output's stamp, looked at while the repository is opened
  Origin origin_;
};

// Writes nothing where the current release, or one that readers were taken back from, has the origin.
class ReleaseSink : public FileSink<Release> {
 public:
  enum class AfterRollback { publish, wait_for_other_content };

  // `releases` must outlive this.
  ReleaseSink(const Releases& releases, Provenance& provenance, AfterRollback after_rollback, unsigned jobs)
      : FileSink(provenance),
        releases_(releases),
        shown_(releases.current()),
        after_rollback_(after_rollback),
        jobs_(jobs) {}
  bool has(const Origin& origin) const override;
  bool has_documents() const override;
  void begin(const Origin& origin) override {
    provenance_.read();
    files_.emplace(releases_, origin, jobs_);
  }
  void shows(const std::string& edition) override { files().shows(edition); }
  void move(std::string_view from, std::string_view to) override { files().move(from, to); }
  // False if the current release has the same files.
  bool publish(Staging::Counts& counts) override;
  // The release that readers see, known without asking the disk once more, which might fail when all is done.
  std::optional<unsigned> shown() const { return shown_; }

 private:
  const Releases& releases_;
  std::optional<unsigned> shown_;
  const AfterRollback after_rollback_;
  const unsigned jobs_;
};

// Bundles and reading copies are not made here, so their size is said to be 0.
class NoSink : public Sink {
 public:
  void write(std::string_view, std::string_view) override {}
  std::uint64_t make(std::string_view, const Materials&, const std::function<std::string()>&) override {
    return 0;
  }
  std::optional<std::string> make_text(std::string_view, const Materials&,
                                       const std::function<std::string()>& text) override {
    return text();
  }
  std::string read(std::string_view) const override { return {}; }
  Streamed stream(std::string_view, const Materials&,
                  const std::function<void(const std::filesystem::path&)>&) override {
    return {};
  }
  bool publish(Staging::Counts&) override { return false; }
};

}  // namespace vankho
