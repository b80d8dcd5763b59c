#include <cstdint>
#include <set>

#include "base/sha256.h"
#include "packing.h"
#include "packs/copy_files.h"
#include "packs/difference.h"
#include "packs/messages.h"
#include "publish/descriptor.h"
#include "publish/output.h"
#include "publish/staging.h"

namespace fs = std::filesystem;

namespace vankho {
namespace {

class Applier {
 public:
  Applier(const fs::path& file, const std::string& to, const Expectation& expected, Applied& applied)
      : file_(file), to_(to), expected_(expected), applied_(applied) {}

  void run() {
    const std::optional<DifferenceZip> zip = DifferenceZip::open(file_, applied_.problems);
    if (!zip) return;
    // From here on, the difference is one; who made it is still open.

    if (fs::is_regular_file(to_)) throw UsageFailure(packs_messages::base_is_zip, {to_});
    const Examination base = examine(to_, expected_without_key());
    if (!base.is_intact()) {
      applied_.problems.insert(applied_.problems.end(), base.problems.begin(), base.problems.end());
      return;
    }
    if (!fits(*zip, base)) return;
    // From here on, the base is the one that is meant, whole, and the new statement is its publisher's.

    const std::optional<std::vector<Sum>> sums = vankho::apply(zip->difference, base.sums);
    if (!sums || sha256_hex(text_of(*sums)) != zip->statement.sums_sha256)
      return refuse(packs_messages::broken_difference);
    write(*zip, *sums);
  }

 private:
  // The base is vouched for by the signature of what it becomes.
  Expectation expected_without_key() const {
    Expectation expected = expected_;
    expected.trusted.reset();
    return expected;
  }

  void refuse(const Message& message, Arguments arguments = {}) {
    applied_.problems.push_back({file_.filename().string(), 0, 0, &message, std::move(arguments), {}});
  }

  bool fits(const DifferenceZip& zip, const Examination& base) {
    const Difference& difference = zip.difference;
    if (base.statement->sha256() != difference.base_sha256) {
      refuse(packs_messages::other_base,
             {std::to_string(difference.base_serial), std::to_string(base.statement->serial)});
      return false;
    }
    const auto key = expected_.trusted ? expected_.trusted : parse_public_key(base.statement->public_key);
    check_statement(zip.statement, zip.signature, key, applied_.problems);
    return applied_.problems.empty();
  }

  void write(const DifferenceZip& zip, const std::vector<Sum>& sums) {
    mark_as_ours();
    Staging staging(to_);
    std::vector<Problem> none;
    const std::unique_ptr<CopyFiles> base = open_copy(to_, none);
    std::set<std::string_view> changed;
    for (const Difference::Changed& file : zip.difference.changed) changed.insert(file.sum.path);
    for (const Sum& sum : sums) {
      if (!changed.contains(sum.path)) take_over(*base, sum.path, staging);
    }
    const bool whole =
        zip.read([&](const std::string& path, const std::string& bytes) { staging.write(path, bytes); });
    if (!whole) return refuse(packs_messages::broken_difference);
    staging.commit([&](std::string_view made, std::uint64_t) { return seal(zip, made); });
    applied_.statement = zip.statement;
  }

  // A copy that came in a zip may have lost the marker, since some programs leave dot files out. It was found
  // to be a whole copy and nothing else, so it may be replaced.
  void mark_as_ours() const {
    const fs::path marker = fs::path(to_) / publish::kMarker;
    if (!fs::exists(marker)) publish::create_file(marker, publish::kMarkerText);
  }

  void take_over(const CopyFiles& base, const std::string& path, Staging& staging) const {
    std::string bytes;
    base.read(*base.find(path), [&](std::string_view piece) { bytes += piece; });
    staging.write(path, bytes);
  }

  // Nothing is published that is not, byte for byte, what the statement says.
  std::vector<File> seal(const DifferenceZip& zip, std::string_view sums) const {
    if (sha256_hex(sums) != zip.statement.sums_sha256)
      throw EnvironmentFailure(packs_messages::changed_while_read, {to_});
    std::vector<File> files = {{std::string(kStatementFile), zip.statement.text()}};
    if (!zip.signature.empty()) files.push_back({std::string(kSignatureFile), zip.signature});
    return files;
  }

  const fs::path& file_;
  const std::string& to_;
  const Expectation& expected_;
  Applied& applied_;
};

}  // namespace

Applied apply(const fs::path& difference, const std::string& to, const Expectation& expected) {
  Applied applied;
  Applier(difference, to, expected, applied).run();
  return applied;
}

}  // namespace vankho
