#include "sink.h"

#include "publish/stamp.h"

namespace vankho {

namespace {

Materials materials_of(const Origin& origin) {
  Materials all = materials({origin.edition, origin.options, origin.program, origin.day});
  for (const std::string& commit : origin.commits) all = materials({all, commit});
  return all;
}

}  // namespace

bool OutputSink::has(const Origin& origin) const {
  if (origin.commits.empty()) return false;  // a working tree can change between any two looks
  const std::optional<Outcome> outcome = remembered();
  return outcome && outcome->origin == materials_of(origin) &&
         outcome->stamp == publish::stamp_of(out_, jobs_);
}

void OutputSink::remember(std::size_t documents, std::size_t files, std::span<const Problem> warnings) {
  if (origin_.commits.empty()) return;
  latest_.keep({materials_of(origin_), stamp(), documents, files, warnings.size(),
                as_text(warnings, Language::vietnamese), as_text(warnings, Language::english)});
}

std::optional<Outcome> OutputSink::remembered() const {
  std::optional<Outcome> outcome = latest_.outcome();
  if (outcome && strict_ && outcome->warnings > 0) outcome.reset();
  return outcome;
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

bool ReleaseSink::publish(Staging::Counts& counts) {
  const std::optional<unsigned> before = std::exchange(shown_, files().commit());
  counts = files().counts();
  provenance_.keep(files().stamp());
  return shown_ != before;
}

}  // namespace vankho
