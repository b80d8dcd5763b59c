#include "source/steps.h"

#include <algorithm>
#include <utility>

#include "base/parallel.h"
#include "source/object_store.h"

namespace vankho {
namespace {

// Commits that follow each other have most of their folders in common: a thread takes a run of them. What is
// known of some runs at a time is little beside the history itself.
constexpr std::size_t kRun = 32, kRunsOfThread = 4;

}  // namespace

StepReader::StepReader(const std::string& directory, const git_oid& newest, const std::string& root)
    : repository_(git::open_repository(directory)),
      objects_(git::open_objects(git::objects_directory(repository_.get()))),
      comparison_(repository_.get(), newest, root),
      renames_(objects_.get()) {}

std::optional<Step> StepReader::from(const std::optional<git_oid>& parent, const git_oid& tree) {
  std::optional<std::vector<FileDifference>> differences = comparison_.compare(parent, tree);
  if (!differences) return std::nullopt;
  const bool is_all = !comparison_.left_something_out();
  std::vector<Rename> renames = renames_.find(*differences);
  return Step{std::move(*differences), std::move(renames), is_all};
}

Steps StepReader::of(const std::vector<WalkedCommit>& walk, std::size_t index) {
  std::vector<std::optional<git_oid>> parents;
  for (std::size_t parent : walk[index].parents) parents.push_back(walk[parent].tree);
  if (parents.empty()) parents.push_back(std::nullopt);
  std::vector<Step> steps;
  for (const auto& parent : parents) {
    std::optional<Step> step = from(parent, walk[index].tree);
    if (!step) return std::nullopt;
    steps.push_back(std::move(*step));
  }
  return steps;
}

StepReaders::StepReaders(std::string directory, const git_oid& newest, std::string root, unsigned jobs)
    : directory_(std::move(directory)),
      root_(std::move(root)),
      newest_(newest),
      readers_(std::max(jobs, 1u)) {}

StepReader& StepReaders::of_thread(unsigned thread) {
  std::unique_ptr<StepReader>& reader = readers_[thread];
  if (!reader) reader = std::make_unique<StepReader>(directory_, newest_, root_);
  return *reader;
}

bool for_each_steps(const std::vector<WalkedCommit>& walk, StepReaders& readers,
                    const std::function<void(std::size_t, std::vector<Step>)>& take) {
  std::vector<Steps> steps(std::min(walk.size(), kRun * kRunsOfThread * readers.jobs()));
  for (std::size_t begin = 0; begin < walk.size(); begin += steps.size()) {
    const std::size_t count = std::min(steps.size(), walk.size() - begin);
    parallel_for(
        count, readers.jobs(),
        [&](std::size_t i, unsigned worker) {
          if (!walk[begin + i].is_cut) steps[i] = readers.of_thread(worker).of(walk, begin + i);
        },
        kRun);
    for (std::size_t i = 0; i < count; ++i) {
      if (walk[begin + i].is_cut) continue;
      if (!steps[i]) return false;
      take(begin + i, std::move(*steps[i]));
    }
  }
  return true;
}

}  // namespace vankho
