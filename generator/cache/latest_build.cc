#include "cache/latest_build.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "base/read_file.h"
#include "base/sha256.h"

namespace fs = std::filesystem;

namespace vankho {
namespace {

constexpr std::string_view kFormat = "vankho build 2";
constexpr std::size_t kHash = 64;  // hexadecimal digits

}  // namespace

LatestBuild::LatestBuild(const fs::path& cache, const fs::path& output)
    : place_(fs::absolute(output).lexically_normal().string()) {
  if (cache.empty() || place_.find('\n') != std::string::npos) return;
  file_ = cache / "builds" / sha256_hex(place_).substr(0, 32);
}

// A line of numbers, the texts that it says the sizes of, and the hash of all that.
std::optional<Outcome> LatestBuild::outcome() const {
  const std::optional<std::string> bytes = file_.empty() ? std::nullopt : read_file(file_);
  if (!bytes || bytes->size() < kHash) return std::nullopt;
  const std::string_view told = std::string_view(*bytes).substr(0, bytes->size() - kHash);
  if (bytes->substr(told.size()) != sha256_hex(told) || !told.starts_with(head())) return std::nullopt;
  std::istringstream line(std::string(told.substr(head().size(), told.find('\n', head().size()))));
  Outcome outcome;
  std::size_t vietnamese = 0;
  line >> outcome.origin >> outcome.stamp >> outcome.documents >> outcome.files >> outcome.warnings >>
      vietnamese;
  const std::string_view texts = told.substr(told.find('\n', head().size()) + 1);
  outcome.vietnamese = texts.substr(0, vietnamese);
  outcome.english = texts.substr(std::min(vietnamese, texts.size()));
  return outcome;
}

void LatestBuild::keep(const Outcome& outcome) const {
  if (file_.empty()) return;
  std::error_code error;
  fs::create_directories(file_.parent_path(), error);
  const fs::path part = file_.string() + ".new";
  const std::string told =
      head() + fmt::format("{} {} {} {} {} {}\n{}{}", outcome.origin, outcome.stamp, outcome.documents,
                           outcome.files, outcome.warnings, outcome.vietnamese.size(), outcome.vietnamese,
                           outcome.english);
  std::ofstream(part, std::ios::binary) << told << sha256_hex(told);
  fs::rename(part, file_, error);
}

std::string LatestBuild::head() const { return fmt::format("{}\n{}\n", kFormat, place_); }

}  // namespace vankho
