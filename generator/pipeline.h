// From a commit to a site: the whole flow.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/problem.h"
#include "gathering.h"
#include "model/site.h"
#include "publish/rollback.h"
#include "publish/staging.h"
#include "reading.h"
#include "sink.h"
#include "source/snapshot.h"
#include "stopwatch.h"

namespace vankho {

struct Options {
  std::string repository = ".";
  std::string ref = "HEAD";
  bool worktree = false;  // read the files on disk instead of a commit
  std::string out = "public";
  std::string edition;      // empty: the first of site.yaml
  std::optional<Day> date;  // "today" for embargoes and marks; the commit's day if not given
  Day clock_day;            // the clock's day, for working trees
  unsigned jobs = 1;
  bool strict = false;    // warnings stop the build too
  bool downloads = true;  // bundles, and links to them
  std::string beside;     // paths of other repositories count from it; empty: from this one's top
  std::string program;    // changes whenever the program does
  std::string cache;      // folder for what can be made again; empty: nothing is kept there
  int copy_serial = 0;    // of the offline copy that the site is to be; 0 for none
};

// The day that counts as today, for a site of a commit of that day. A commit that is ahead of the clock by
// more than a time zone counts as of the clock's day: embargoes do not end on a day that anybody wrote into
// it.
Day today_of(const Options& options, Day commit);

struct Report {
  std::vector<Problem> problems;  // sorted, each with its line's text
  Told told_before;               // when it was built, where it is up to date
  std::size_t documents = 0;      // that the site shows
  bool published = false;
  bool up_to_date = false;          // not published, because it is there already
  std::optional<unsigned> release;  // that readers see now, of `publish_release`
  Staging::Counts files;            // of the output, if published
  std::vector<StageCost> costs;

  bool is_stopped(bool strict) const { return has_errors(problems) || (strict && !problems.empty()); }
};

// Writes the site to options.out, whole or not at all. Throws Failure for faults of the environment or of
// usage.
Report build(const Options& options);

// The same into a sink, which may ask the report, as it is filled. Who only checks may leave out repositories
// that this machine does not have.
void build(const Options& options, Sink& sink, Report& report, AbsentGuest absent = AbsentGuest::refuse);

struct Publication {
  std::string to;
  std::size_t keep = 5;  // releases, besides the new one
  ReleaseSink::AfterRollback after_rollback = ReleaseSink::AfterRollback::publish;
};

// Makes the site the next release in publication.to, where readers get it, whole or not at all. Waits for
// another one that does so. Throws as `build` does.
Report publish_release(const Options& options, const Publication& publication);

// Copies what readers see in `to` to another place, as mirror.h says; false where nothing is published.
bool mirror(const std::string& to, const std::string& remote);

// Readers see `wanted` again, or the release before the current one. Throws UsageFailure where that is not
// there.
Rollback roll_back(const std::string& to, std::optional<unsigned> wanted);

// Reads the commit and shows the site to `use`, unless something stops that; published is what `use` says.
using UseSite = std::function<bool(const Site& site, const Theme& theme, const Snapshot& snapshot,
                                   std::vector<Problem>& problems)>;
Report read_site(const Options& options, const UseSite& use);

// The same reading and checking; writes nothing.
Report check(const Options& options);

// Of documents and pages only those that differ from the commit `since`, as fast as they are few, and those
// of gathered repositories, which they may speak of. What needs the whole archive is left to `check`:
// sections and hidden files that links lead to, and the theme.
Report check_changes(const Options& options, const std::string& since);

// Marks of secrecy alone, of the files that differ from the commit `since`, or of all where it is empty; of a
// commit also those that are none of the site, with their paths in the repository.
Report check_secrecy(const Options& options, const std::string& since);

}  // namespace vankho
