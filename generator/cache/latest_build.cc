#include "cache/latest_build.h"

#include <fmt/format.h>

#include <utility>

#include "base/packed.h"
#include "base/read_file.h"
#include "base/sha256.h"
#include "cache/own_file.h"

namespace fs = std::filesystem;

namespace vankho {
namespace {

constexpr std::string_view kFormat = "vankho build 3";
constexpr std::size_t kHash = 64;  // hexadecimal digits

template <typename Archive>
void each_field(MaybeConst<Outcome> auto& outcome, Archive& archive) {
  auto& [origin, stamp, documents, files, told] = outcome;
  auto& [warnings, vietnamese, english] = told;
  archive(origin, stamp, documents, files, warnings, vietnamese, english);
}

}  // namespace

LatestBuild::LatestBuild(const fs::path& cache, const fs::path& output)
    : place_(fs::absolute(output).lexically_normal().string()) {
  if (cache.empty() || place_.find('\n') != std::string::npos) return;
  file_ = cache / "builds" / sha256_hex(place_).substr(0, 32);
}

// The hash of all that stands before it comes last.
std::optional<Outcome> LatestBuild::outcome() const {
  const std::optional<std::string> file = file_.empty() ? std::nullopt : read_file(file_);
  if (!file || file->size() < kHash) return std::nullopt;
  std::string_view bytes = std::string_view(*file).substr(0, file->size() - kHash);
  if (file->substr(bytes.size()) != sha256_hex(bytes) || !bytes.starts_with(head())) return std::nullopt;
  bytes.remove_prefix(head().size());
  std::optional<Outcome> outcome(std::in_place);
  Unpacker unpacker(bytes);
  each_field(*outcome, unpacker);
  if (!unpacker.is_done()) outcome.reset();
  return outcome;
}

void LatestBuild::keep(const Outcome& outcome) const {
  if (file_.empty()) return;
  Packer packer;
  each_field(outcome, packer);
  const std::string bytes = head() + std::move(packer).take();
  replace_own_file(file_, bytes + sha256_hex(bytes));
}

std::string LatestBuild::head() const { return fmt::format("{}\n{}\n", kFormat, place_); }

}  // namespace vankho
