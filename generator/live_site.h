// The working tree as a site that is kept up with its files: all of it is read once, then only what changes.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <vector>

#include "base/day.h"
#include "base/problem.h"
#include "gathering.h"
#include "model/site.h"
#include "outputs/facts.h"
#include "outputs/pages.h"
#include "outputs/portal.h"
#include "preview/watch.h"
#include "reading.h"
#include "render/theme.h"

namespace vankho {

// One state of the site, and where what it shows is found. Pages are made when they are asked for.
struct ShownSite {
  ShownSite(Site site, Facts facts, std::map<std::string, std::string> attachments,
            std::vector<Problem> problems, unsigned jobs);
  ShownSite(const ShownSite&) = delete;

  // Those of one file, as it was committed or as "themes/…", sorted.
  std::vector<Problem> problems_of(std::string_view path) const;

  Site site;  // every document, whether an edition has it or not
  const Facts facts;
  Portal portal;
  const std::vector<PageTask> pages;
  const std::map<std::string, std::string> attachments;             // paths in the content, by addresses
  const std::vector<Problem> problems;                              // of everything, sorted
  std::unordered_map<std::string_view, const PageTask*> page_at;    // by address
  std::unordered_map<std::string_view, DocumentIndex> document_at;  // by address
};

// Whose files it is made of, of the working tree at `directory`; absolute.
std::vector<std::filesystem::path> folders_of(const std::string& directory);

// Of a file with errors, the last version without any stays, with the problems of the newest. Repositories
// that site.yaml gathers are shown as they were committed when the tree was last listed; one that this
// machine has not is a warning.
class LiveSite {
 public:
  // Documents that `records` has are not parsed. Throws as open_worktree does.
  LiveSite(const std::string& directory, Day today, unsigned jobs, Records&& records);

  // False where nothing changed that a site shows. Throws EnvironmentFailure where a file goes or changes
  // while it is read: the site is as before then, and the same changes can be taken up again.
  // Where nothing changed but one document, and nothing that others are resolved from, it is put into the
  // site that is shown, at once; `settle` does the rest.
  bool take_up(const Changes& changes);

  // Whether `settle` has anything to do.
  bool is_provisional() const { return !unsettled_.empty(); }

  // Resolves the site with the documents that were put in. True if that shows anything else than before.
  bool settle();

  // What use(site, theme, templates) makes of what is shown. Nothing changes meanwhile, and others wait.
  template <typename Use>
  auto use(const Use& use) const {
    std::scoped_lock lock(mutex_);
    return use(*shown_, theme_, *templates_);
  }

  // On disk, absolute, of a problem's or a document's path.
  std::filesystem::path file(std::string_view path) const;

  // While the site is used:
  // The bytes of a file of the content or of themes/; null for none.
  std::optional<std::string> bytes(const std::string& path) const;
  // The repository that the file came from; null for the working tree.
  const Guest* guest_of(const std::string& path) const { return gathered_->guest_of(path); }

 private:
  struct Kept {
    std::string blob;  // empty: not known
    bool sound = false;
    std::vector<Problem> problems;
  };
  // What was read anew.
  struct News {
    std::vector<FiledDocument> documents;
    std::vector<Page> pages;
    std::map<std::string, Kept> texts;  // of both, by path
    std::set<std::string> gone;
  };

  News read_everything(Records& records);
  bool put_in(News& news);
  bool was_there(const std::filesystem::path& file) const;
  bool read_known(const std::filesystem::path& file, News& news) const;
  void keep_registries(Content& content, const std::vector<Problem>& problems);
  void keep_theme(const Snapshot& snapshot, std::vector<Problem>& problems);
  void show(News news);
  Facts facts(const std::map<std::string, std::string>& attachments) const;
  std::optional<std::uintmax_t> size_of(const std::string& path) const;
  std::string content_path(const std::filesystem::path& file) const;

  const std::filesystem::path top_, content_;  // absolute
  const Day today_;
  const unsigned jobs_;
  // Written by the thread that takes changes up, and read by it alone.
  std::map<std::string, Kept> texts_;          // documents and pages, by path
  Content known_;                              // all but the documents, which the shown site has
  std::vector<Problem> general_;               // of no document and no page
  std::set<std::filesystem::path> unsettled_;  // documents put in since all was resolved
  Dict words_;
  mutable std::mutex mutex_;  // guards what follows
  std::unique_ptr<const Gathered> gathered_;
  Theme theme_;
  std::unique_ptr<const Templates> templates_;
  std::unique_ptr<ShownSite> shown_;
  std::jthread sweeper_;  // of the thread that takes changes up
};

}  // namespace vankho
