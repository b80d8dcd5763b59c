#include "past.h"

#include <algorithm>
#include <memory>
#include <set>

#include "base/parallel.h"
#include "base/text.h"
#include "base/watchdog.h"
#include "reading.h"
#include "versions.h"

namespace vankho {
namespace {

// As site.yaml names the author, else as git does; never an address.
std::string editor_of(const Change& change, const Settings& settings) {
  auto named = settings.editor_names.find(change.author_email);
  if (named != settings.editor_names.end()) return named->second;
  return has_address(change.author_name) ? std::string() : change.author_name;
}

using Paths = std::set<std::string_view>;

// Its own name and those that readers met, and the files that its page gives or shows.
Paths paths_of(const FiledDocument& document, const std::vector<std::string>& met_names) {
  Paths paths(met_names.begin(), met_names.end());
  paths.insert(document.path);
  for (const Attachment& attachment : document.attachments) paths.insert(attachment.path);
  return paths;
}

// What was said of a change, unless that holds an address, or may speak of anything but the document: of
// another one, which may be hidden, or be so no more.
std::string message_of(const Change& change, const Paths& own) {
  const bool speaks_of_it =
      change.touched && std::ranges::all_of(*change.touched, [&](const std::string& path) {
        return path == change.path || own.contains(path);
      });
  return speaks_of_it && !has_address(change.subject) ? change.subject : std::string();
}

const FileHistory* history_of(const History& history, const std::string& path) {
  auto found = history.find(path);
  return found == history.end() || found->second.changes.empty() ? nullptr : &found->second;
}

bool shows_history(const Site& site) {
  const HistorySettings& settings = site.settings.history;
  const std::vector<std::string>& editions = settings.editions;
  return settings.shown &&
         (editions.empty() || std::find(editions.begin(), editions.end(), site.edition) != editions.end());
}

bool is_too_old(const Change& change, const Settings& settings) {
  return settings.history.from && change.day < *settings.history.from;
}

// Where `lich_su` keeps a change from these readers, it keeps the name of who made it, too.
bool may_name_editor(const Change& change, const Site& site) {
  return !site.settings.history.shown || (shows_history(site) && !is_too_old(change, site.settings));
}

// What made the file what it is: not what a merge turned down later.
const Change& last_change(const FileHistory& file) {
  const bool known = !file.stood.empty() && file.stood.front().change != Standing::kGone;
  return file.changes[known ? file.stood.front().change : 0];
}

LastChanges last_changes(const Site& site, const History& history) {
  LastChanges changes;
  auto add = [&](const std::string& path) {
    const FileHistory* file = history_of(history, path);
    if (!file) return;
    const Change& last = last_change(*file);
    const std::string editor = may_name_editor(last, site) ? editor_of(last, site.settings) : std::string();
    changes[path] = {last.day, editor, file->former_paths, last.commit};
  };
  for (const Metadata& document : site.documents) add(document.path);
  for (const Page& page : site.pages) add(page.path);
  return changes;
}

// From the first one on, with the words of two at a time.
void number(std::vector<Revision>& revisions) {
  std::vector<std::string> before;
  for (std::size_t i = revisions.size(); i-- > 0;) {
    Revision& revision = revisions[i];
    const AtWork now(revision.document.path);
    std::vector<std::string> words = paragraphs_of(revision.document);
    revision.number = static_cast<int>(revisions.size() - i);
    revision.same_words = revision.number > 1 && words == before;
    before = std::move(words);
  }
}

// Newest first.
std::vector<Revision> revisions_of(const std::vector<Version>& versions, const Settings& settings,
                                   const Paths& own) {
  std::vector<Revision> revisions;
  for (const Version& version : versions) {
    const Change& change = *version.change;
    if (is_too_old(change, settings)) continue;
    revisions.push_back(
        {0, change.day, editor_of(change, settings), message_of(change, own), version.document, false});
  }
  number(revisions);
  return revisions;
}

// Names that readers never met would tell them of what was hidden then.
void keep_met_names(std::vector<std::string>& former_paths, const std::vector<Version>& versions) {
  std::erase_if(former_paths, [&](const std::string& former) {
    return std::ranges::none_of(versions,
                                [&](const Version& version) { return version.change->path == former; });
  });
}

// Whether the file was called so where readers could meet it.
bool stood_at(const std::string& path, const FileHistory& file) {
  return std::ranges::any_of(file.stood, [&](const Standing& standing) {
    return standing.change != Standing::kGone && file.changes[standing.change].path == path;
  });
}

// Asks for versions only where something of them is shown.
class PastReader {
 public:
  PastReader(const Site& site, const History& history, Past& past)
      : site_(site), history_(history), past_(past), revisions_(site.documents.size()) {}

  bool has_past(std::size_t i) const {
    const FileHistory* file = history_of(history_, site_.documents[i].path);
    return file && file->changes.size() > 1 && (!file->former_paths.empty() || shows_history(site_));
  }

  // Of one that has a past; each from any thread.
  void read(std::size_t i, VersionReader& reader) {
    const FiledDocument& document = site_.documents[i];
    const FileHistory* file = history_of(history_, document.path);
    std::vector<std::string>& former_paths = past_.changes.at(document.path).former_paths;
    std::vector<Version> versions = reader.shown(document, *file);
    keep_met_names(former_paths, versions);
    if (shows_history(site_))
      revisions_[i] = revisions_of(versions, site_.settings, paths_of(document, former_paths));
  }

  void finish() && {
    for (std::size_t i = 0; i < revisions_.size(); ++i) {
      if (revisions_[i].size() > 1)
        past_.revisions.emplace(site_.documents[i].path, std::move(revisions_[i]));
    }
    for (const Page& page : site_.pages) {
      const FileHistory* file = history_of(history_, page.path);
      if (!file) continue;
      std::erase_if(past_.changes.at(page.path).former_paths,
                    [&](const std::string& former) { return !is_page(former) || !stood_at(former, *file); });
    }
  }

 private:
  const Site& site_;
  const History& history_;
  Past& past_;
  std::vector<std::vector<Revision>> revisions_;  // by document
};

}  // namespace

Past read_past(const Site& site, const History& history, Records& records, const OpenBlobs& blobs,
               unsigned jobs) {
  Past past{last_changes(site, history), {}};
  PastReader past_reader(site, history, past);
  std::vector<std::unique_ptr<VersionReader>> readers(std::max(jobs, 1u));
  parallel_for(site.documents.size(), jobs, [&](std::size_t i, unsigned worker) {
    if (!past_reader.has_past(i)) return;
    if (!readers[worker]) readers[worker] = std::make_unique<VersionReader>(site, records, blobs);
    past_reader.read(i, *readers[worker]);
  });
  std::move(past_reader).finish();
  return past;
}

}  // namespace vankho
