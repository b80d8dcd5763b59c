#include "sink.h"

namespace vankho {

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
  const std::optional<unsigned> before = releases_.current();
  const unsigned shown = files().commit(jobs_);
  counts = files().counts();
  provenance_.keep();
  return shown != before;
}

}  // namespace vankho
