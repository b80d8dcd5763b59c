#include "cache/latest_build.h"

#include <fmt/format.h>

#include <fstream>

#include "base/sha256.h"

namespace fs = std::filesystem;

namespace vankho {
namespace {

constexpr std::string_view kFormat = "vankho build 1";

}  // namespace

LatestBuild::LatestBuild(const fs::path& cache, const fs::path& output)
    : place_(fs::absolute(output).lexically_normal().string()) {
  if (cache.empty() || place_.find('\n') != std::string::npos) return;
  file_ = cache / "builds" / sha256_hex(place_).substr(0, 32);
}

std::optional<Outcome> LatestBuild::outcome() const {
  std::ifstream text(file_);
  std::string format, place, check;
  Outcome outcome;
  if (!std::getline(text, format) || !std::getline(text, place) || format != kFormat || place != place_)
    return std::nullopt;
  text >> outcome.origin >> outcome.stamp >> outcome.documents >> outcome.files;
  return text ? std::optional(outcome) : std::nullopt;
}

void LatestBuild::keep(const Outcome& outcome) const {
  if (file_.empty()) return;
  std::error_code error;
  fs::create_directories(file_.parent_path(), error);
  const fs::path part = file_.string() + ".new";
  std::ofstream(part) << fmt::format("{}\n{}\n{} {} {} {}\n", kFormat, place_, outcome.origin, outcome.stamp,
                                     outcome.documents, outcome.files);
  fs::rename(part, file_, error);
}

}  // namespace vankho
