// What the last build of an output came to, so that the same build again can end at once.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

#include "base/problem.h"
#include "cache/materials.h"

namespace vankho {

struct Outcome {
  Materials origin;           // all that decides what was written
  std::string stamp;          // of the output as it was left
  std::size_t documents = 0;  // that it shows
  std::size_t files = 0;      // of it
  Told told;                  // when it was built
  bool operator==(const Outcome&) const = default;
};

// Kept in a file of the user's cache, one for each output; what is missing or damaged is not known.
class LatestBuild {
 public:
  LatestBuild() = default;  // remembers nothing

  // Of the output at `output`. An empty `cache` folder remembers nothing.
  LatestBuild(const std::filesystem::path& cache, const std::filesystem::path& output);

  std::optional<Outcome> outcome() const;

  // What cannot be written is not remembered.
  void keep(const Outcome& outcome) const;

 private:
  std::string head() const;

  std::filesystem::path file_;
  std::string place_;  // the output's
};

}  // namespace vankho
