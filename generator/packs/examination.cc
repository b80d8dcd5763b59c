#include "packs/examination.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>

#include "base/limits.h"
#include "base/litter.h"
#include "base/sha256.h"
#include "packs/copy_files.h"
#include "packs/messages.h"

namespace vankho {
namespace {

using namespace packs_messages;

Problem problem(std::string_view path, const Message& message, Arguments arguments = {}) {
  return {shown_name(path), 0, 0, &message, std::move(arguments), {}};
}

// Empty where it cannot be that of a file of the copy, all of whose files have `all` bytes together.
std::string sha256_of(const CopyFiles& copy, const CopyFiles::Entry& entry, std::uint64_t all) {
  if (entry.size > all) return {};
  Sha256 hash;
  const bool whole = copy.read(entry, [&](std::string_view piece) { hash.update(piece); });
  return whole ? hash.hex() : std::string();
}

class Examiner {
 public:
  Examiner(const CopyFiles& copy, const Expectation& expected, Examination& found)
      : copy_(copy), expected_(expected), found_(found) {}

  void run() {
    found_.is_difference = copy_.find(kDifferenceFile) != nullptr;
    if (found_.is_difference) return add(kDifferenceFile, is_a_difference);
    if (!read_statement()) return;
    if (!read_sums()) return;
    compare();
    check_counts();
    if (expected_.today > found_.statement->valid_until)
      add(kStatementFile, expired, {vietnamese_day(found_.statement->valid_until)});
  }

 private:
  void add(std::string_view path, const Message& message, Arguments arguments = {}) {
    found_.problems.push_back(problem(path, message, std::move(arguments)));
  }

  bool read_statement() {
    if (!copy_.find(kStatementFile)) return add(kStatementFile, no_statement), false;
    found_.statement = parse_statement(copy_.read_whole(kStatementFile, limits::kStatement));
    if (!found_.statement) return add(kStatementFile, bad_statement), false;
    const bool is_signed = copy_.find(kSignatureFile);
    const std::string signature = copy_.read_whole(kSignatureFile, limits::kStatement);
    if (is_signed && signature.empty()) return add(kSignatureFile, signature_broken), false;
    check_statement(*found_.statement, signature, expected_.trusted, found_.problems);
    return true;
  }

  bool read_sums() {
    if (!copy_.find(kSumsFile)) return add(kSumsFile, file_missing), false;
    const std::string text = copy_.read_whole(kSumsFile, limits::kSums);
    if (sha256_hex(text) != found_.statement->sums_sha256) add(kSumsFile, sums_changed);
    std::optional<std::vector<Sum>> sums = parse_sums(text);
    if (!sums) return add(kSumsFile, bad_sums), false;
    found_.sums = std::move(*sums);
    return true;
  }

  void compare() {
    std::set<std::string_view> listed;
    for (const Sum& sum : found_.sums) {
      listed.insert(sum.path);
      const CopyFiles::Entry* entry = copy_.find(sum.path);
      if (!entry)
        missing_.emplace(sum.sha256, sum.path);
      else if (bytes_ += entry->size; sha256_of(copy_, *entry, found_.statement->bytes) != sum.sha256)
        add(sum.path, file_changed);
    }
    for (const CopyFiles::Entry& entry : copy_.entries()) {
      if (!listed.contains(entry.path) && !is_beside(entry)) add_unlisted(entry);
    }
    for (const auto& [sha256, path] : missing_) add(path, file_missing);
  }

  // The few files that SHA256SUMS cannot list.
  bool is_beside(const CopyFiles::Entry& entry) const {
    if (entry.path == expected_.marker.path)
      return copy_.read_whole(entry.path, expected_.marker.bytes.size()) == expected_.marker.bytes;
    return entry.path == kStatementFile || entry.path == kSignatureFile || entry.path == kSumsFile;
  }

  // A file that has the bytes of one that is missing was renamed.
  void add_unlisted(const CopyFiles::Entry& entry) {
    if (is_left_by_system(entry.path)) return add(entry.path, file_of_the_system);
    auto renamed =
        missing_.empty() ? missing_.end() : missing_.find(sha256_of(copy_, entry, found_.statement->bytes));
    if (renamed == missing_.end()) return add(entry.path, file_extra);
    add(entry.path, file_renamed, {std::string(renamed->second)});
    missing_.erase(renamed);
  }

  void check_counts() {
    if (has_errors(found_.problems)) return;
    const Statement& statement = *found_.statement;
    if (statement.files != found_.sums.size() || statement.bytes != bytes_)
      add(kStatementFile, bad_statement);
  }

  const CopyFiles& copy_;
  const Expectation& expected_;
  Examination& found_;
  std::multimap<std::string_view, std::string_view> missing_;  // paths by hash
  std::uint64_t bytes_ = 0;
};

}  // namespace

void check_statement(const Statement& statement, const std::string& signature,
                     const std::optional<PublicKey>& trusted, std::vector<Problem>& problems) {
  auto add = [&](const Message& message, Arguments arguments = {}) {
    problems.push_back(problem(kSignatureFile, message, std::move(arguments)));
  };
  const std::optional<PublicKey> named = parse_public_key(statement.public_key);
  if (signature.empty()) {
    if (trusted || !statement.public_key.empty()) add(signature_missing);
    return;
  }
  if (!named) return add(signature_broken);
  if (trusted && *named != *trusted) return add(other_key, {named->name(), trusted->name()});
  switch (check_signature(statement.text(), signature, *named)) {
    case SignatureVerdict::good:
      return;
    case SignatureVerdict::other_key:
    case SignatureVerdict::broken:
      return add(signature_broken);
  }
}

std::optional<DifferenceZip> examine_difference(const std::filesystem::path& place,
                                                const std::optional<PublicKey>& trusted,
                                                std::vector<Problem>& problems) {
  std::optional<DifferenceZip> zip = DifferenceZip::open(place, problems);
  if (!zip) return std::nullopt;
  check_statement(zip->statement, zip->signature, trusted, problems);
  if (!zip->is_whole()) problems.push_back(problem(kDifferenceFile, broken_difference));
  return has_errors(problems) ? std::nullopt : std::move(zip);
}

Examination examine(const std::filesystem::path& place, const Expectation& expected) {
  Examination found;
  if (const std::unique_ptr<CopyFiles> copy = open_copy(place, found.problems))
    Examiner(*copy, expected, found).run();
  sort(found.problems);
  return found;
}

}  // namespace vankho
