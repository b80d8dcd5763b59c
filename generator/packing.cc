#include "packing.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdint>

#include "base/removal.h"
#include "base/sha256.h"
#include "base/text.h"
#include "gathering.h"
#include "outside_content.h"
#include "packs/copy_files.h"
#include "packs/copy_register.h"
#include "packs/messages.h"
#include "packs/packed_copy.h"
#include "packs/zim_file.h"
#include "publish/lock.h"
#include "publish/output.h"
#include "reading.h"
#include "signing.h"
#include "sink.h"
#include "source/snapshot.h"

namespace fs = std::filesystem;

namespace vankho {
namespace {

bool is_zip(const std::string& to) { return lower(to).ends_with(".zip"); }
bool is_zim(const std::string& to) { return lower(to).ends_with(".zim"); }

void require_sense(const Options& options, const PackRequest& request) {
  if (options.worktree) throw UsageFailure(packs_messages::copy_of_worktree);
  if (request.since && !is_zip(request.to)) throw UsageFailure(packs_messages::difference_not_zip);
  if (request.state.empty()) throw UsageFailure(packs_messages::no_state_folder);
}

std::string commits_of(const Gathered& snapshot) {
  std::string commits = snapshot.commit;
  for (const Guest& guest : snapshot.guests()) commits += '\n' + guest.snapshot->commit;
  return commits;
}

// What is known of the copy before its site is built.
RegisteredCopy announced(const Options& options, const PackRequest& request) {
  std::vector<Problem> told_by_the_build;
  const auto snapshot = gather(open_commit(options.repository, options.ref, told_by_the_build),
                               options.repository, options.beside, AbsentGuest::refuse, told_by_the_build);
  Records none;
  const Settings settings =
      read_content(*snapshot, 1, none, told_by_the_build, [](const Entry&) { return false; }).settings;
  require_published_key(settings, request.key);
  Statement statement;
  statement.portal = collapse_spaces(settings.name);
  statement.publisher = collapse_spaces(settings.publisher);
  statement.edition = choose_edition(settings, options.edition, told_by_the_build);
  statement.date = today_of(options, snapshot->day);
  statement.valid_until = std::chrono::sys_days(statement.date) + std::chrono::days(settings.copy_valid_days);
  statement.commit = snapshot->commit;
  statement.has_downloads = options.downloads;
  if (request.key) statement.public_key = request.key->public_key().text();
  return {statement, {}, commits_of(*snapshot)};
}

bool is_made_of_the_same(const RegisteredCopy& one, const RegisteredCopy& other) {
  const Statement &a = one.statement, &b = other.statement;
  return one.commits == other.commits && a.date == b.date && a.valid_until == b.valid_until &&
         a.has_downloads == b.has_downloads && a.public_key == b.public_key;
}

void number(RegisteredCopy& made, const std::optional<int>& wanted, const CopyRegister& copies) {
  const std::optional<RegisteredCopy> last = copies.last();
  Statement& statement = made.statement;
  statement.serial = wanted  ? *wanted
                     : !last ? 1
                             : last->statement.serial + (is_made_of_the_same(made, *last) ? 0 : 1);
  for (const int serial : copies.serials()) {
    if (serial < statement.serial) statement.previous_sha256 = copies.copy(serial).statement.sha256();
  }
}

std::vector<Sum> portable_sums(std::string_view text) {
  if (auto sums = parse_sums(text)) return std::move(*sums);
  for (std::string_view line : split_lines(text)) {
    const std::string_view path = line.substr(std::min<std::size_t>(line.size(), 66));
    if (!is_portable(path)) throw UsageFailure(packs_messages::not_portable, {std::string(path)});
  }
  throw UsageFailure(packs_messages::not_portable, {std::string(kSumsFile)});
}

// A folder that goes away again.
class Scratch {
 public:
  explicit Scratch(fs::path folder) : folder_(std::move(folder)) { remove_tree(folder_.c_str()); }
  ~Scratch() { remove_tree(folder_.c_str()); }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  const fs::path& folder() const { return folder_; }

 private:
  const fs::path folder_;
};

class Packer {
 public:
  Packer(const Options& options, const PackRequest& request)
      : options_(options),
        request_(request),
        made_(announced(options, request)),
        copies_(request.state, made_.statement),
        lock_(copies_.folder() / "khoa", copies_.folder(), publish::Lock::IfHeld::fail) {
    options_.ref = made_.statement.commit;  // whatever the branch is meanwhile
    number(made_, request.serial, copies_);
    if (request.since) base_ = copies_.copy(*request.since);
    if (base_ && base_->statement.serial >= made_.statement.serial)
      throw UsageFailure(packs_messages::since_not_older,
                         {std::to_string(*request.since), std::to_string(made_.statement.serial)});
  }

  Packed pack() {
    Packed packed;
    if (is_zip(request_.to) || is_zim(request_.to)) {
      const fs::path file = fs::absolute(request_.to);
      const Scratch scratch(file.parent_path() / ("." + file.filename().string() + ".vankho-copy"));
      const fs::path folder = scratch.folder() / "ban-sao";
      build_copy(folder, packed.report);
      if (packed.report.published) write_file(file, folder);
    } else {
      build_copy(request_.to, packed.report);
    }
    packed.statement = made_.statement;
    return packed;
  }

 private:
  void build_copy(const fs::path& folder, Report& report) {
    Options options = options_;
    options.copy_serial = made_.statement.serial;
    Provenance fresh;  // a copy is made whole
    StagingSink sink(folder, fresh, options_.jobs, [&](std::string_view sums, std::uint64_t bytes) {
      return seal(sums, bytes, report.documents);
    });
    build(options, sink, report);
  }

  // The copy is registered before anyone can see it, so that no other ever has its serial.
  std::vector<File> seal(std::string_view sums, std::uint64_t bytes, std::size_t documents) {
    made_.sums = portable_sums(sums);
    Statement& statement = made_.statement;
    statement.documents = documents;
    statement.files = made_.sums.size();
    statement.bytes = bytes;
    statement.sums_sha256 = sha256_hex(sums);
    copies_.add(made_);
    std::vector<File> files = {{std::string(kStatementFile), statement.text()}};
    if (request_.key)
      files.push_back({std::string(kSignatureFile), request_.key->sign(statement.text(), comment())});
    return files;
  }

  // Signed with every signature.
  std::string comment() const {
    const Statement& copy = made_.statement;
    return fmt::format("vankho: {} {}, {}", copy.edition, copy.serial, iso(copy.date));
  }

  void write_file(const fs::path& file, const fs::path& folder) const {
    if (is_zim(file.native())) {
      write_zim(file, folder, made_.statement, request_.program);
      sign_beside(file, request_.key, comment());  // nobody looks into a ZIM file for the statement in it
      return;
    }
    std::vector<Problem> none;
    const std::unique_ptr<CopyFiles> copy = open_copy(folder, none);
    if (base_)
      write_since(file, *base_, made_, *copy);
    else
      write_full(file, *copy);
  }

  Options options_;
  const PackRequest& request_;
  RegisteredCopy made_;
  const CopyRegister copies_;
  const publish::Lock lock_;
  std::optional<RegisteredCopy> base_;
};

}  // namespace

Packed pack(const Options& options, const PackRequest& request) {
  require_sense(options, request);
  require_outside_content(options, request.to);
  return Packer(options, request).pack();
}

Expectation expectation(std::optional<PublicKey> trusted, Day today) {
  return {trusted, today, {std::string(publish::kMarker), std::string(publish::kMarkerText)}};
}

}  // namespace vankho
