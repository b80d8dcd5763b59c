#include "past.h"

#include <algorithm>
#include <memory>

#include "base/parallel.h"
#include "base/watchdog.h"
#include "parse/document.h"
#include "recall.h"
#include "source/snapshot.h"

namespace vankho {
namespace {

// As site.yaml names the author, else as git does; never an address.
std::string editor_of(const Change& change, const Settings& settings) {
  auto named = settings.editor_names.find(change.author_email);
  if (named != settings.editor_names.end()) return named->second;
  bool is_address = change.author_name.find('@') != std::string::npos;
  return is_address ? std::string() : change.author_name;
}

// What was said of a change, unless that holds an address.
std::string message_of(const Change& change) {
  return change.subject.find('@') == std::string::npos ? change.subject : std::string();
}

const FileHistory* history_of(const History& history, const std::string& path) {
  auto found = history.find(path);
  return found == history.end() || found->second.changes.empty() ? nullptr : &found->second;
}

LastChanges last_changes(const Site& site, const History& history) {
  LastChanges changes;
  auto add = [&](const std::string& path) {
    const FileHistory* file = history_of(history, path);
    if (!file) return;
    const Change& last = file->changes.front();
    changes[path] = {last.day, editor_of(last, site.settings), file->former_paths, last.commit};
  };
  for (const Metadata& document : site.documents) add(document.path);
  for (const Page& page : site.pages) add(page.path);
  return changes;
}

bool shows_history(const Site& site) {
  const HistorySettings& settings = site.settings.history;
  const std::vector<std::string>& editions = settings.editions;
  return settings.shown &&
         (editions.empty() || std::find(editions.begin(), editions.end(), site.edition) != editions.end());
}

class RevisionReader {
 public:
  RevisionReader(const Site& site, Records& records, std::unique_ptr<Reader> blobs)
      : site_(site), records_(records), blobs_(std::move(blobs)) {}

  // Newest first.
  std::vector<Revision> read(const std::string& path, const FileHistory& file) {
    std::vector<Revision> revisions;
    for (const Change& change : file.changes) {
      if (site_.settings.history.from && change.day < *site_.settings.history.from) continue;
      if (auto revision = read(path, change)) revisions.push_back(std::move(*revision));
    }
    for (std::size_t i = 0; i < revisions.size(); ++i)
      revisions[i].number = static_cast<int>(revisions.size() - i);
    return revisions;
  }

  // Whether readers of the edition may have met the document at `former`. What it says now is theirs to know.
  bool was_shown_at(const std::string& former, const std::string& path, const FileHistory& file) {
    return std::ranges::any_of(file.changes, [&](const Change& change) {
      return change.path == former && (change.blob == file.changes.front().blob || read(path, change));
    });
  }

 private:
  std::optional<Revision> read(const std::string& path, const Change& change) {
    const std::uint64_t most = site_.settings.max_document_bytes;
    std::vector<Problem> problems;
    const auto parse = [&]() -> std::optional<Document> {
      const std::string bytes = blobs_->read({path, change.blob, 0});
      if (bytes.size() > most) return std::nullopt;
      return parse_document(path, bytes, problems);
    };
    const Materials of = materials({"revision", path, change.blob, std::to_string(most)});
    const auto parse_again = [&] {
      return parse_document(path, blobs_->read({path, change.blob, 0}), problems);
    };
    const std::optional<FiledDocument> document = recall(records_, of, problems, parse, parse_again);
    if (!document) return std::nullopt;
    if (has_errors(problems) || !is_shown(*document, site_.edition, site_.today, false)) return std::nullopt;
    const auto wording = document->wording.get();
    return Revision{0, change.day, editor_of(change, site_.settings), message_of(change),
                    paragraphs_of(*document, *wording)};
  }

  const Site& site_;
  Records& records_;
  std::unique_ptr<Reader> blobs_;
};

Revisions read_revisions(const Site& site, const History& history, Records& records, const OpenBlobs& blobs,
                         unsigned jobs) {
  std::vector<std::vector<Revision>> read(site.documents.size());
  std::vector<std::unique_ptr<RevisionReader>> readers(std::max(jobs, 1u));
  parallel_for(read.size(), jobs, [&](std::size_t i, unsigned worker) {
    const std::string& path = site.documents[i].path;
    const FileHistory* file = history_of(history, path);
    if (!file || file->changes.size() < 2) return;
    const AtWork now(path);
    if (!readers[worker]) readers[worker] = std::make_unique<RevisionReader>(site, records, blobs());
    read[i] = readers[worker]->read(path, *file);
  });
  Revisions revisions;
  for (std::size_t i = 0; i < read.size(); ++i) {
    if (read[i].size() > 1) revisions.emplace(site.documents[i].path, std::move(read[i]));
  }
  return revisions;
}

// A name from before it was for these readers would tell them of that time.
void drop_hidden_names(const Site& site, const History& history, Records& records, const OpenBlobs& blobs,
                       unsigned jobs, LastChanges& changes) {
  std::vector<const std::string*> moved;
  for (const Metadata& document : site.documents) {
    const auto change = changes.find(document.path);
    if (change != changes.end() && !change->second.former_paths.empty()) moved.push_back(&document.path);
  }
  std::vector<std::unique_ptr<RevisionReader>> readers(std::max(jobs, 1u));
  parallel_for(moved.size(), jobs, [&](std::size_t i, unsigned worker) {
    const std::string& path = *moved[i];
    const AtWork now(path);
    if (!readers[worker]) readers[worker] = std::make_unique<RevisionReader>(site, records, blobs());
    std::erase_if(changes.at(path).former_paths, [&](const std::string& former) {
      return !readers[worker]->was_shown_at(former, path, *history_of(history, path));
    });
  });
}

}  // namespace

Past read_past(const Site& site, const History& history, Records& records, const OpenBlobs& blobs,
               unsigned jobs) {
  Past past{last_changes(site, history), {}};
  drop_hidden_names(site, history, records, blobs, jobs, past.changes);
  if (shows_history(site)) past.revisions = read_revisions(site, history, records, blobs, jobs);
  return past;
}

}  // namespace vankho
