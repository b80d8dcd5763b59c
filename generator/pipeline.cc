#include "pipeline.h"

#include <algorithm>
#include <memory>
#include <set>

#include "base/limits.h"
#include "base/memory.h"
#include "base/sha256.h"
#include "gathering.h"
#include "messages.h"
#include "model/site.h"
#include "outputs/portal.h"
#include "outside_content.h"
#include "parse/attached_file.h"
#include "parse/messages.h"
#include "past.h"
#include "publish/mirror.h"
#include "quoting.h"
#include "reading.h"
#include "recall.h"
#include "rendering.h"
#include "source/history.h"
#include "source/snapshot.h"

namespace vankho {
namespace {

std::unique_ptr<Snapshot> open(const Options& options, std::vector<Problem>& problems) {
  return options.worktree ? open_worktree(options.repository, options.clock_day, problems)
                          : open_commit(options.repository, options.ref, problems);
}

// With the repositories that its site.yaml names.
std::unique_ptr<Gathered> gathered(const Options& options, AbsentGuest absent,
                                   std::vector<Problem>& problems) {
  return gather(open(options, problems), options.repository, options.beside, absent, problems);
}

History history_of(const Options& options, const Gathered& snapshot, Records& records) {
  const HistoryMemory memory = history_memory(records);
  History history = read_history(options.repository, snapshot.commit, "", &memory, options.jobs);
  snapshot.add_history(history, memory, options.jobs);
  return history;
}

// What can be told only of the whole archive.
bool needs_everything(const Problem& problem) {
  static const std::set<std::string_view> kCodes = {"hidden-link",    "hidden-attachment", "dead-anchor",
                                                    "stray-document", "word-file",         "text-file",
                                                    "forgotten-file"};
  return kCodes.contains(problem.message->code);
}

bool tells_of_absent_guest(const Problem& problem) { return problem.message == &messages::guest_left_out; }

// What cannot be told without a repository that was left out.
bool needs_guests(const Problem& problem) {
  static const std::set<std::string_view> kCodes = {"unknown-body",   "unknown-event", "unknown-folder",
                                                    "unknown-issuer", "dead-link",     "missing-attachment"};
  return kCodes.contains(problem.message->code);
}

// Paths and blobs of the commit `since`; none where that is empty.
std::set<std::pair<std::string, std::string>> files_of(const Options& options, const std::string& since) {
  std::set<std::pair<std::string, std::string>> files;
  std::vector<Problem> told_before;
  if (since.empty()) return files;
  const std::unique_ptr<const Snapshot> base = open_commit(options.repository, since, told_before);
  for (const Entry& entry : base->content) files.emplace(entry.path, entry.blob);
  return files;
}

// At all that a commit holds beside the documents and pages that were read: whoever has the repository has
// it.
void look_beside_documents(const Options& options, const std::string& since, const Snapshot& snapshot,
                           const Settings& settings, std::vector<Problem>& problems) {
  std::set<std::string> known;  // by blob
  if (!since.empty())
    for (const Entry& entry : all_files_of(options.repository, since)) known.insert(entry.blob);
  for (const Entry& entry : snapshot.content) {
    const bool text = is_document(entry.path) || is_page(entry.path);
    if (text && entry.size <= settings.max_document_bytes) known.insert(entry.blob);
  }
  const std::unique_ptr<Reader> reader = snapshot.reader();
  for (const Entry& entry : all_files_of(options.repository, options.ref)) {
    if (!known.insert(entry.blob).second) continue;
    if (entry.size > limits::kSearchedFile) {
      problems.push_back({entry.path, 0, 0, &messages::unread_file, {}, {}});
      continue;
    }
    const bool as_document = entry.path.find(kDocumentsFolder) != std::string::npos;
    const std::string bytes = reader->read(entry);
    std::ranges::move(
        as_document ? problems_of_attached(entry.path, bytes) : problems_of_kept(entry.path, bytes),
        std::back_inserter(problems));
  }
}

Site resolved(Content content, const Options& options, const Gathered& snapshot,
              std::vector<Problem>& problems) {
  const std::string edition = choose_edition(content.settings, options.edition, problems);
  const std::size_t before = problems.size();
  Bodies bodies(std::move(content.bodies), kBodiesFile, problems);
  for (std::size_t i = before; i < problems.size(); ++i) {
    const auto registry = content.registries.find(problems[i].arguments.front());  // the body's id
    if (registry != content.registries.end()) problems[i].path = registry->second;
  }
  Site site = resolve(
      std::move(content.settings), edition, today_of(options, snapshot.day), snapshot.commit,
      std::move(bodies), std::move(content.events), std::move(content.documents), std::move(content.pages),
      std::move(content.files), false, problems,
      [&](const std::string& from, const std::string& path) { return snapshot.may_name(from, path); });
  site.copy_serial = options.copy_serial;
  return site;
}

// A commit, and where its history ends for who has but a part of it, which is another site.
std::string with_cut(const std::string& commit, const std::string& cut) {
  return cut.empty() ? commit : commit + '-' + sha256_hex(cut);
}

// A working tree has no commits.
Origin origin_of(const Options& options, std::vector<std::string> commits, Day day) {
  return {std::move(commits), options.edition, options.downloads ? "" : "no-downloads", options.program,
          iso(day)};
}

Origin origin_of(const Options& options, const Gathered& snapshot) {
  const Day day = today_of(options, snapshot.day);
  if (options.worktree) return origin_of(options, {}, day);
  std::vector<std::string> commits = {with_cut(snapshot.commit, snapshot.cut)};
  for (const Guest& guest : snapshot.guests())
    commits.push_back(with_cut(guest.snapshot->commit, guest.snapshot->cut));
  return origin_of(options, std::move(commits), day);
}

// Without reading a file, so for a site of one repository alone: what guests have is known from site.yaml.
bool has_already(const Options& options, const Sink& sink) {
  if (options.worktree) return false;
  const Tip tip = tip_of(options.repository, options.ref);
  return sink.has(origin_of(options, {with_cut(tip.commit, tip.cut)}, today_of(options, tip.day)));
}

}  // namespace

Day today_of(const Options& options, Day commit) {
  using std::chrono::sys_days;
  const bool ahead =
      options.clock_day.ok() && sys_days(commit) > sys_days(options.clock_day) + std::chrono::days(1);
  return options.date.value_or(ahead ? options.clock_day : commit);
}

// Renders the whole site into `sink`, which may drop it, if nothing stops that.
void build(const Options& options, Sink& sink, Report& report, AbsentGuest absent) {
  std::vector<Problem>& problems = report.problems;
  Stopwatch watch;
  if (has_already(options, sink)) {
    report.up_to_date = true;
    return;
  }

  const std::unique_ptr<const Gathered> snapshot = gathered(options, absent, problems);
  watch.stage_done("tree");
  // From here on, every file name is safe.
  const Origin origin = origin_of(options, *snapshot);
  if (sink.has(origin)) {
    report.up_to_date = true;
    return;
  }
  sink.begin(origin);

  Records records(options.cache, options.repository, options.program);
  Content content = read_content(*snapshot, options.jobs, records, problems);
  watch.stage_done("parse");
  // From here on, the text of the documents is fixed.

  // No mistake is found there, and none is mended.
  History history = report.is_stopped(options.strict) ? History() : history_of(options, *snapshot, records);
  watch.stage_done("history");

  const Site site = resolved(std::move(content), options, *snapshot, problems);
  report.documents = site.documents.size();
  sink.shows(site.edition);
  if (site.documents.empty() && sink.has_documents())
    problems.push_back({std::string(kDocumentsFolder), 0, 0, &messages::all_documents_gone, {}, {}});
  watch.stage_done("resolve");
  // From here on, names and numbers mean bodies and documents, and every document has its address.

  Past past = read_past(
      site, history, records, [&] { return snapshot->reader(open_blobs(options.repository)); }, options.jobs);
  history.clear();  // of thousands of files, and told now
  give_memory_back();
  watch.stage_done("past");

  const Theme theme = read_theme(*snapshot, site.settings, problems);
  if (!report.is_stopped(options.strict)) {
    render_site(site, theme, std::move(past), *snapshot, options.jobs, options.downloads, records, sink,
                watch, problems);
    records.drop_unused();
    // From here on, every file of the site is staged, and every link in it leads somewhere.
  }
  finish(problems, *snapshot);
  snapshot->name_guests(problems);
  if (!report.is_stopped(options.strict)) report.published = sink.publish(report.files);
  watch.stage_done("publish");
  report.costs = std::move(watch).take();
}

Report build(const Options& options) {
  require_outside_content(options, options.out);
  Report report;
  Provenance provenance(options.cache, options.out, options.program);
  const LatestBuild latest = options.worktree ? LatestBuild() : LatestBuild(options.cache, options.out);
  OutputSink sink(options.out, provenance, latest, options.strict, options.jobs);
  build(options, sink, report);
  if (report.up_to_date) {
    const Outcome known = sink.remembered().value_or(Outcome());
    report.published = true;
    report.documents = known.documents;
    report.files.unchanged = known.files;
    report.told_before = known.told;
  } else if (report.published) {
    sink.remember(report.documents, report.files.written + report.files.unchanged, report.problems);
  }
  return report;
}

Report publish_release(const Options& options, const Publication& publication) {
  require_outside_content(options, publication.to);
  const Releases releases(publication.to, Releases::IfAbsent::make);
  releases.clean();
  releases.prune(publication.keep);
  Provenance provenance(options.cache, publication.to, options.program);
  ReleaseSink sink(releases, provenance, publication.after_rollback, options.jobs);
  Report report;
  build(options, sink, report);
  report.up_to_date = !report.published && !report.is_stopped(options.strict);
  report.release = sink.shown();
  return report;
}

bool mirror(const std::string& to, const std::string& remote) {
  return mirror_current(Releases(to, Releases::IfAbsent::refuse), remote);
}

Rollback roll_back(const std::string& to, std::optional<unsigned> wanted) {
  return roll_back(Releases(to, Releases::IfAbsent::refuse), wanted);
}

Report read_site(const Options& options, const UseSite& use) {
  Report report;
  std::vector<Problem>& problems = report.problems;
  const std::unique_ptr<const Gathered> snapshot = gathered(options, AbsentGuest::refuse, problems);
  Records none;
  const Site site =
      resolved(read_content(*snapshot, options.jobs, none, problems), options, *snapshot, problems);
  report.documents = site.documents.size();
  const Theme theme = read_theme(*snapshot, site.settings, problems);
  if (!report.is_stopped(options.strict)) report.published = use(site, theme, *snapshot, problems);
  finish(problems, *snapshot);
  snapshot->name_guests(problems);
  return report;
}

// Of a working tree what can be told without the repositories that this machine does not have.
Report check(const Options& options) {
  Report report;
  NoSink sink;
  build(options, sink, report, options.worktree ? AbsentGuest::leave_out : AbsentGuest::refuse);
  if (std::ranges::any_of(report.problems, tells_of_absent_guest))
    std::erase_if(report.problems, needs_guests);
  return report;
}

Report check_changes(const Options& options, const std::string& since) {
  Report report;
  const auto snapshot = gathered(options, AbsentGuest::leave_out, report.problems);
  const bool complete = std::ranges::none_of(report.problems, tells_of_absent_guest);
  const auto known = files_of(options, since);
  Records none;
  Content content = read_content(*snapshot, options.jobs, none, report.problems, [&](const Entry& entry) {
    return !snapshot->guest_of(entry.path) && !known.contains({entry.path, entry.blob});
  });
  report.documents = content.documents.size();
  resolved(std::move(content), options, *snapshot, report.problems);
  std::erase_if(report.problems, needs_everything);
  if (!complete) std::erase_if(report.problems, needs_guests);
  finish(report.problems, *snapshot);
  snapshot->name_guests(report.problems);
  return report;
}

Report check_secrecy(const Options& options, const std::string& since) {
  Report report;
  const std::unique_ptr<const Snapshot> snapshot = open(options, report.problems);
  const auto known = files_of(options, since);
  Records none;
  std::set<std::string_view> seen;  // blobs: one can be in a tree many times
  const Content content = read_content(
      *snapshot, options.jobs, none, report.problems,
      [&](const Entry& entry) {
        return !known.contains({entry.path, entry.blob}) && seen.insert(entry.blob).second;
      },
      TooManyFiles::are_read);
  report.documents = content.documents.size();
  if (!options.worktree) look_beside_documents(options, since, *snapshot, content.settings, report.problems);
  std::erase_if(report.problems, [](const Problem& problem) {
    return problem.message->code != "secret" && problem.message != &messages::unread_file;
  });
  sort(report.problems);
  return report;
}

}  // namespace vankho
