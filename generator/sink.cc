#include "sink.h"

#include "base/read_file.h"
#include "publish/stamp.h"

namespace vankho {

namespace {

Materials materials_of(const Origin& origin) {
  Materials all = materials({origin.edition, origin.options, origin.program, origin.day});
  for (const std::string& commit : origin.commits) all = materials({all, commit});
  return all;
}

// By its list of them for programs, which is empty for none.
bool names_documents(const std::filesystem::path& site) {
  constexpr std::size_t kBeginning = 100;  // bytes: the first one has its id there
  const auto catalogue = read_beginning(site / "catalogue.json", kBeginning);
  return catalogue && catalogue->find("{\"id\"") != std::string::npos;
}

}  // namespace

OutputSink::OutputSink(const std::filesystem::path& out, Provenance& provenance, LatestBuild latest,
                       bool strict, unsigned jobs)
    : StagingSink(out, provenance, jobs),
      out_(out),
      latest_(std::move(latest)),
      remembered_(latest_.outcome()) {
  if (remembered_ && strict && remembered_->told.warnings > 0) remembered_.reset();
  if (remembered_)
    seen_ = std::async(std::launch::async, [out, jobs] { return publish::stamp_of(out, jobs); });
}

bool OutputSink::has(const Origin& origin) const {
  if (origin.commits.empty()) return false;  // a working tree can change between any two looks
  return remembered_ && remembered_->origin == materials_of(origin) && remembered_->stamp == seen_.get();
}

bool OutputSink::has_documents() const { return names_documents(out_); }

void OutputSink::remember(std::size_t documents, std::size_t files, std::span<const Problem> warnings) {
  if (origin_.commits.empty()) return;
  latest_.keep({materials_of(origin_), stamp(), documents, files, told(warnings)});
}

bool ReleaseSink::has(const Origin& origin) const {
  const auto current = statement_of(releases_, releases_.current());
  if (current && is_same(current->origin, origin)) return true;
  const auto left = statement_of(releases_, releases_.taken_back_from());
  if (left && after_rollback_ == AfterRollback::wait_for_other_content) {
    Origin on_that_day = origin;
    on_that_day.day = left->origin.day;  // a new day alone does not mend what was wrong
    if (is_same(left->origin, on_that_day)) return true;
  }
  return false;
}

bool ReleaseSink::has_documents() const { return shown_ && names_documents(releases_.folder_of(*shown_)); }

bool ReleaseSink::publish(Staging::Counts& counts) {
  const std::optional<unsigned> before = std::exchange(shown_, files().commit());
  counts = files().counts();
  provenance_.keep("");
  return shown_ != before;
}

}  // namespace vankho
