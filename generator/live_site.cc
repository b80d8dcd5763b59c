#include "live_site.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "base/parallel.h"
#include "base/read_file.h"
#include "base/text.h"
#include "desk.h"
#include "model/identity.h"
#include "outputs/theme_files.h"
#include "parse/document.h"
#include "rendering.h"
#include "source/snapshot.h"

namespace vankho {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kThemes = "themes/";

fs::path absolute_top(const std::string& directory) { return fs::absolute(directory).lexically_normal(); }

bool has_errors_of(const std::vector<Problem>& problems, std::string_view path) {
  return std::ranges::any_of(problems, [&](const Problem& problem) {
    return problem.path == path && problem.severity() == Severity::error;
  });
}

// Takes `news` over, each for the one of its path; what is `gone` goes.
template <typename T>
void renew(std::vector<T>& all, std::vector<T> news, const std::set<std::string>& gone) {
  std::erase_if(all, [&](const T& one) { return gone.contains(one.path); });
  std::map<std::string, T> by_path;
  for (T& one : news) by_path.emplace(one.path, std::move(one));
  for (T& one : all) {
    if (auto newer = by_path.extract(one.path)) one = std::move(newer.mapped());
  }
  for (auto& [path, one] : by_path) all.push_back(std::move(one));
}

}  // namespace

ShownSite::ShownSite(Site the_site, Facts the_facts, std::map<std::string, std::string> the_attachments,
                     std::vector<Problem> the_problems, unsigned jobs)
    : site(std::move(the_site)),
      facts(std::move(the_facts)),
      portal(site, facts, jobs),
      pages(pages_of(portal, "")),
      attachments(std::move(the_attachments)),
      problems(std::move(the_problems)) {
  page_at.reserve(pages.size());
  for (const PageTask& page : pages) page_at.emplace(page.path, &page);
  document_at.reserve(site.documents.size());
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) document_at.emplace(site.resolved[i].address, i);
}

std::vector<Problem> ShownSite::problems_of(std::string_view path) const {
  const auto begin = std::ranges::lower_bound(problems, path, {}, &Problem::path);
  return {begin, std::ranges::upper_bound(begin, problems.end(), path, {}, &Problem::path)};
}

std::vector<fs::path> folders_of(const std::string& directory) {
  const fs::path top = absolute_top(directory);
  return {content_folder(top), top / "themes"};
}

LiveSite::LiveSite(const std::string& directory, Day today, unsigned jobs, Records&& records)
    : top_(absolute_top(directory)), content_(content_folder(top_)), today_(today), jobs_(jobs) {
  show(read_everything(records));
}

fs::path LiveSite::file(std::string_view path) const {
  return path.starts_with(kThemes) ? top_ / path : content_ / path;
}

std::optional<std::string> LiveSite::bytes(const std::string& path) const {
  if (!guest_of(path)) return read_file(file(path));
  return gathered_->reader()->read(*gathered_->find(path));
}

std::optional<std::uintmax_t> LiveSite::size_of(const std::string& path) const {
  if (guest_of(path)) return gathered_->find(path)->size;
  std::error_code gone;
  const std::uintmax_t size = fs::file_size(file(path), gone);
  return gone ? std::nullopt : std::optional(size);
}

std::string LiveSite::content_path(const fs::path& file) const {
  return nfc(file.lexically_relative(content_).generic_string());
}

bool LiveSite::take_up(const Changes& changes) {
  News news;
  bool relist = changes.unknown;
  for (const fs::path& file : changes.files) {
    if (read_known(file, news)) continue;
    relist = relist || fs::exists(file) || was_there(file);  // else it came and went
  }
  if (!relist && news.texts.empty()) return false;
  if (!relist && put_in(news)) {
    unsettled_.insert(changes.files.begin(), changes.files.end());
    return true;
  }
  for (const fs::path& file : unsettled_) {
    if (!changes.files.contains(file)) read_known(file, news);
  }
  if (relist) {
    Records none;  // what is known is in memory
    news = read_everything(none);
  }
  show(std::move(news));
  unsettled_.clear();
  return true;
}

bool LiveSite::settle() {
  News news;
  for (const fs::path& file : unsettled_) read_known(file, news);
  unsettled_.clear();
  const auto seen = [](const Problem& p) {
    return std::tie(p.path, p.line, p.column, p.message, p.arguments);
  };
  const std::vector<Problem> before = shown_->problems;
  show(std::move(news));
  return !std::ranges::equal(before, shown_->problems, {}, seen, seen);
}

// True if one document is all that is new, and is resolved as before, and is shown now.
bool LiveSite::put_in(News& news) {
  if (news.documents.size() != 1 || news.texts.size() != 1) return false;
  FiledDocument& newer = news.documents.front();
  const Kept &kept = news.texts.begin()->second, &before = texts_.at(newer.path);
  const auto said = [](const Problem& problem) { return std::tie(problem.message, problem.arguments); };
  const bool same_problems = std::ranges::equal(kept.problems, before.problems, {}, said, said);
  const auto shown = std::ranges::find(shown_->site.documents, newer.path, &Metadata::path);
  if (!kept.sound || !same_problems || shown == shown_->site.documents.end() ||
      !has_same_identity(*shown, newer))
    return false;
  std::scoped_lock lock(mutex_);
  *shown = std::move(newer);
  shown_->portal.renew_item(static_cast<DocumentIndex>(shown - shown_->site.documents.begin()));
  return true;
}

bool LiveSite::was_there(const fs::path& file) const {
  return std::ranges::binary_search(known_.files, content_path(file)) ||
         file.native().starts_with((top_ / kThemes).native());
}

// True if the file is a document or page that was there before, and now is in `news`: the folders need not be
// listed again for it.
bool LiveSite::read_known(const fs::path& file, News& news) const {
  const std::string path = content_path(file);
  std::error_code error;
  const bool readable =
      texts_.contains(path) && fs::symlink_status(file, error).type() == fs::file_type::regular;
  if (!readable || fs::file_size(file, error) > known_.settings.max_document_bytes) return false;
  const std::optional<std::string> bytes = read_file(file);
  if (!bytes) return false;
  Kept& kept = news.texts[path];
  if (path.starts_with(kDocumentsFolder))
    news.documents.push_back(parse_document(path, *bytes, kept.problems));
  else
    news.pages.push_back(parse_page(path, *bytes, kept.problems));
  kept.sound = !has_errors(kept.problems);
  return true;
}

LiveSite::News LiveSite::read_everything(Records& records) {
  News news;
  std::vector<Problem> problems;
  std::unique_ptr<const Gathered> snapshot =
      gather(open_worktree(top_.string(), today_, problems), top_.string(), top_.string(),
             AbsentGuest::leave_out, problems);
  std::map<std::string, std::string> blobs;
  Content content = read_content(*snapshot, jobs_, records, problems, [&](const Entry& entry) {
    blobs[entry.path] = entry.blob;
    const auto known = texts_.find(entry.path);
    return known == texts_.end() || known->second.blob != entry.blob;
  });
  for (const auto& [path, kept] : texts_) {
    if (!blobs.contains(path)) news.gone.insert(path);
  }
  // Where they are to be found goes with `records` and `snapshot`, or changes.
  parallel_for(content.documents.size(), jobs_,
               [&](std::size_t i, unsigned) { content.documents[i].wording.keep(); });
  news.documents = std::move(content.documents);
  news.pages = std::move(content.pages);
  for (const Metadata& document : news.documents) news.texts[document.path].blob = blobs[document.path];
  for (const Page& page : news.pages) news.texts[page.path].blob = blobs[page.path];
  keep_registries(content, problems);
  keep_theme(*snapshot, problems);
  {
    std::scoped_lock lock(mutex_);
    gathered_ = std::move(snapshot);
  }
  general_.clear();
  for (Problem& problem : problems) {
    const auto text = news.texts.find(problem.path);
    (text == news.texts.end() ? general_ : text->second.problems).push_back(std::move(problem));
  }
  for (auto& [path, kept] : news.texts) kept.sound = !has_errors(kept.problems);
  return news;
}

void LiveSite::keep_registries(Content& content, const std::vector<Problem>& problems) {
  const bool first = !shown_;
  const bool bodies = first || !has_errors_of(problems, kBodiesFile);
  known_.files = std::move(content.files);
  // A portal without a name of its own has that of a body.
  if (first || (bodies && !has_errors_of(problems, kSettingsFile)))
    known_.settings = std::move(content.settings);
  if (bodies) known_.bodies = std::move(content.bodies);
  if (first || !has_errors_of(problems, kEventsFile)) known_.events = std::move(content.events);
}

void LiveSite::keep_theme(const Snapshot& snapshot, std::vector<Problem>& problems) {
  std::vector<Problem> mistakes;
  Theme theme = read_theme(snapshot, known_.settings, problems);
  Dict words = parse_texts(theme.texts.path, theme.texts.bytes, mistakes);
  auto templates = std::make_unique<const Templates>(theme.templates, mistakes);
  if (!has_errors(mistakes) || !templates_) {
    std::scoped_lock lock(mutex_);
    words_ = std::move(words);
    templates_ = std::move(templates);
    theme_ = std::move(theme);
  }
  for (Problem& mistake : mistakes) {
    mistake.path.insert(0, theme_.folder);
    problems.push_back(std::move(mistake));
  }
}

void LiveSite::show(News news) {
  const auto is_kept = [&](const auto& text) {
    const auto old = texts_.find(text.path);
    return !news.texts[text.path].sound && old != texts_.end() && old->second.sound;
  };
  std::erase_if(news.documents, is_kept);
  std::erase_if(news.pages, is_kept);
  for (auto& [path, kept] : news.texts) {
    Kept& old = texts_[path];
    kept.sound = kept.sound || old.sound;  // a sound version is shown
    old = std::move(kept);
  }
  for (const std::string& path : news.gone) texts_.erase(path);
  renew(known_.pages, std::move(news.pages), news.gone);
  std::vector<Problem> problems = general_;
  for (const auto& [path, kept] : texts_) std::ranges::copy(kept.problems, std::back_inserter(problems));
  Bodies bodies(known_.bodies, kBodiesFile, problems);

  std::scoped_lock lock(mutex_);
  // Documents are many and long: they move from the site that was to the one that will be.
  std::vector<FiledDocument> documents;
  if (shown_) documents = std::move(shown_->site.documents);
  // What is left of the old one takes a while to free, and nobody waits for that.
  sweeper_ = std::jthread([old = std::move(shown_)]() mutable { old.reset(); });
  renew(documents, std::move(news.documents), news.gone);
  Site site = resolve(
      known_.settings, known_.settings.editions.front(), today_, "", std::move(bodies), known_.events,
      std::move(documents), known_.pages, known_.files, true, problems,
      [this](const std::string& from, const std::string& path) { return gathered_->may_name(from, path); });
  std::map<std::string, std::string> attachments;
  for (const std::string& path : named_files(site)) attachments[address_of(path)] = path;
  sort(problems);
  Facts facts = this->facts(attachments);
  shown_ = std::make_unique<ShownSite>(std::move(site), std::move(facts), std::move(attachments),
                                       std::move(problems), jobs_);
}

Facts LiveSite::facts(const std::map<std::string, std::string>& attachments) const {
  Facts facts;
  facts.types = type_names();
  facts.texts = words_;
  facts.assets = asset_addresses(theme_.assets);
  facts.source_lines = true;
  for (const auto& [address, path] : attachments) {
    if (const auto size = size_of(path)) facts.sizes[address] = *size;
  }
  return facts;
}

}  // namespace vankho
