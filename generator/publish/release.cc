#include "publish/release.h"

#include <algorithm>
#include <vector>

#include "base/parallel.h"
#include "base/read_file.h"
#include "base/sha256.h"
#include "base/text.h"
#include "publish/compressed.h"
#include "publish/messages.h"
#include "publish/output.h"
#include "publish/site_path.h"
#include "publish/trade.h"

namespace vankho {

using namespace publish;

namespace {

constexpr std::string_view kAssets = "assets/";

std::string statement_file(const Releases& releases, unsigned serial) {
  return releases.folder_of(serial) + '/' + std::string(kStatement);
}

std::unordered_map<std::string, std::string> sums_of(const Releases& releases,
                                                     std::optional<unsigned> serial) {
  std::unordered_map<std::string, std::string> sums;
  if (!serial) return sums;
  const std::string text = read_file(releases.folder_of(*serial) + '/' + std::string(kSums)).value_or("");
  constexpr std::size_t kHash = 64, kBetween = 2;
  for (std::string_view line : split_lines(text)) {
    if (line.size() > kHash + kBetween) sums.emplace(line.substr(kHash + kBetween), line.substr(0, kHash));
  }
  return sums;
}

}  // namespace

std::optional<Statement> statement_of(const Releases& releases, std::optional<unsigned> serial) {
  const std::optional<std::string> text =
      serial ? read_file(statement_file(releases, *serial)) : std::nullopt;
  return text ? parse_statement(*text) : std::nullopt;
}

// Without a current release, files are compared with those of one that is not there.
Release::Release(const Releases& releases, Origin origin, unsigned jobs)
    : releases_(releases),
      jobs_(jobs),
      before_(releases.current()),
      old_(statement_of(releases, before_)),
      old_sums_(sums_of(releases, before_)),
      serial_(releases.next()),
      statement_{std::move(origin), {}, {}, {}},
      files_(releases.folder_of(serial_) + ".tmp", releases.folder_of(before_.value_or(serial_)), jobs) {}

void Release::shows(const std::string& edition) {
  std::vector<unsigned> serials = releases_.all();
  if (before_) serials = {*before_};  // where somebody took the link away, all that may be shown again
  for (unsigned serial : serials) {
    const auto statement = statement_of(releases_, serial);
    const std::string theirs = statement ? readers_of(*statement) : "";
    if (!theirs.empty() && theirs != edition)
      throw UsageFailure(publish_messages::another_edition, {releases_.folder(), theirs, edition});
  }
  statement_.readers = edition;
}

unsigned Release::commit() {
  statement_.files = sha256_hex(files_.sums());
  if (old_ && old_->files == statement_.files) {
    statement_.kept = old_->kept;
    replace_file(statement_file(releases_, *before_), as_text(statement_));
    return *before_;
  }
  add_moved(moved_, files_);
  keep_assets();
  add_compressed();
  files_.complete(kStatement, as_text(statement_));
  counts_ = files_.count();
  counts_.removed = static_cast<std::size_t>(
      std::ranges::count_if(old_sums_, [&](const auto& old) { return !files_.has(old.first); }));
  files_.sync();
  files_.check();
  move_folder(files_.folder(), releases_.folder_of(serial_));
  try {
    sync_folder(releases_.folder() + "/releases");
    releases_.show(serial_);
  } catch (const EnvironmentFailure&) {
    move_folder(releases_.folder_of(serial_), files_.folder());
    throw;
  }
  return serial_;
}

// Those of the release before the current one go: by now no page is open that asks for them.
void Release::keep_assets() {
  if (!old_) return;
  for (const auto& [path, sha256] : old_sums_) {
    const bool was_kept = std::ranges::find(old_->kept, path) != old_->kept.end();
    if (!path.starts_with(kAssets) || !is_clean(path) || was_kept || files_.has(path)) continue;
    if (files_.keep(path, sha256)) statement_.kept.push_back(path);
  }
  std::ranges::sort(statement_.kept);
}

// What the same program made of the same bytes is not made again; where it made none, that was no smaller.
void Release::add_compressed() {
  struct Copy {
    const std::string* path;
    const Encoding* encoding;
    bool made_before;
  };
  const bool same_program = old_ && old_->origin.program == statement_.origin.program;
  std::vector<Copy> copies;
  for (const auto& [path, file] : files_.files()) {
    if (!is_compressible(path)) continue;
    const bool made_before = same_program && file.unchanged && old_sums_.contains(path);
    for (const Encoding& encoding : encodings())
      if (!files_.has(path + std::string(encoding.ending))) copies.push_back({&path, &encoding, made_before});
  }
  parallel_for(copies.size(), jobs_, [&](std::size_t i, unsigned) {
    const auto& [path, encoding, made_before] = copies[i];
    const std::string copy = *path + std::string(encoding->ending);
    const auto old = old_sums_.find(copy);
    if (made_before && (old == old_sums_.end() || files_.keep(copy, old->second))) return;
    const std::string bytes = files_.read(*path), compressed = encoding->compressed(bytes);
    if (compressed.size() < bytes.size()) files_.write(copy, compressed);
  });
}

}  // namespace vankho
