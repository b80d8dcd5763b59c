#include "rendering.h"

#include <algorithm>
#include <mutex>
#include <set>

#include "base/parallel.h"
#include "base/text.h"
#include "downloads/archive.h"
#include "outputs/catalogue.h"
#include "outputs/catalogue_schema.h"
#include "outputs/pages.h"
#include "outputs/portal.h"
#include "outputs/search_index.h"
#include "outputs/sitemap.h"
#include "outputs/subscriptions.h"
#include "outputs/theme_files.h"
#include "parse/front_matter.h"
#include "parse/types.h"
#include "render/theme.h"
#include "verify/links.h"

namespace vankho {
namespace {

std::string with_ending(std::string_view address, std::string_view ending) {
  return std::string(address.substr(0, address.rfind('.'))) + std::string(ending);
}

// Where the source of a document is downloaded from, and what it is: the body as committed under front matter
// written anew, so that comments and unknown keys stay behind.
std::string source_address(const Resolved& resolved) { return with_ending(resolved.address, ".md"); }

std::string source_of(const Document& document) { return write_front_matter(document) + document.source; }

std::vector<TypeName> type_names() {
  std::vector<TypeName> names;
  for (const DocumentType& type : document_types()) {
    names.push_back({std::string(type.abbreviation), std::string(type.name), std::string(type.slug), type.party, type.state});
  }
  return names;
}

class SiteRenderer {
 public:
  SiteRenderer(const Site& site, const Theme& theme, LastChanges changes, const Snapshot& snapshot, unsigned jobs,
               Sink& sink, std::vector<Problem>& problems)
      : site_(site), theme_(theme), snapshot_(snapshot), jobs_(std::max(jobs, 1u)), sink_(sink), problems_(problems) {
    facts_.changes = std::move(changes);
    facts_.types = type_names();
    facts_.texts = parse_texts(theme.folder + theme.texts.path, theme.texts.bytes, problems);
    facts_.assets = asset_addresses(theme.assets);
    for (const Entry& entry : snapshot.content) entries_[entry.path] = &entry;
  }

  void run(bool downloads) {
    for (const File& asset : theme_.assets) write(asset_address(asset), asset.bytes);
    write_attachments();
    write_sources();
    if (downloads) write_bundles();
    // From here on, the sizes of all downloads are known.
    const Portal portal(site_, facts_, jobs_);
    const std::string search_version = write_search_index(
        portal, jobs_, [this](const std::string& path, std::string_view bytes) { write(path, bytes); });
    const std::vector<PageTask> pages = pages_of(portal, search_version);
    sort(problems_);
    write("catalogue.json", catalogue(site_, problems_, jobs_));
    write("catalogue.schema.json", catalogue_schema());
    write_subscriptions(portal);
    write("sitemap.xml", sitemap(portal, pages));
    write_pages(pages);
  }

 private:
  void write(const std::string& path, std::string_view bytes) {
    sink_.write(path, bytes);
    add_file(path);
  }

  void add_file(const std::string& path) {
    std::scoped_lock lock(mutex_);
    files_.push_back(path);
  }

  void write_attachments() {
    std::vector<const Entry*> attachments;
    for (const std::string& path : named_files(site_)) {
      if (auto entry = entries_.find(path); entry != entries_.end()) attachments.push_back(entry->second);
    }
    std::vector<std::unique_ptr<Reader>> readers(jobs_);
    parallel_for(attachments.size(), jobs_, [&](std::size_t i, unsigned worker) {
      if (!readers[worker]) readers[worker] = snapshot_.reader();
      write(address_of(attachments[i]->path), readers[worker]->read(*attachments[i]));
    });
    for (const Entry* entry : attachments) facts_.sizes[address_of(entry->path)] = entry->size;
  }

  void write_sources() {
    std::vector<std::uint64_t> sizes(site_.documents.size());
    parallel_for(site_.documents.size(), jobs_, [&](std::size_t i, unsigned) {
      std::string source = source_of(site_.documents[i]);
      sizes[i] = source.size();
      write(source_address(site_.resolved[i]), source);
    });
    for (std::size_t i = 0; i < sizes.size(); ++i) facts_.sizes[source_address(site_.resolved[i])] = sizes[i];
  }

  void write_bundles() {
    std::vector<BodyIndex> bodies;
    for (BodyIndex body = 0; body < site_.bodies.all().size(); ++body) {
      if (!site_.body_records[body].issued.empty()) bodies.push_back(body);
    }
    std::vector<std::uint64_t> sizes(bodies.size());
    parallel_for(bodies.size(), jobs_, [&](std::size_t i, unsigned) { sizes[i] = write_bundle(bodies[i]); });
    for (std::size_t i = 0; i < bodies.size(); ++i) facts_.sizes[bundle_address(bodies[i])] = sizes[i];
  }

  std::string bundle_address(BodyIndex body) const { return "co-quan/" + site_.bodies[body].id + ".zip"; }

  std::uint64_t write_bundle(BodyIndex body) {
    const std::unique_ptr<Reader> reader = snapshot_.reader();
    std::vector<Member> members;
    std::set<std::string> names;
    auto add = [&](std::string name, std::function<std::string()> bytes) {
      if (names.insert(name).second) members.push_back({std::move(name), std::move(bytes)});
    };
    for (DocumentIndex index : site_.body_records[body].issued) {
      const Document& document = site_.documents[index];
      add(source_address(site_.resolved[index]), [&document] { return source_of(document); });
      for (const Attachment& attachment : document.attachments) {
        auto entry = entries_.find(attachment.path);
        bool file = entry != entries_.end() && !address_of(attachment.path).ends_with(".html");
        if (file) add(address_of(attachment.path), [&reader, entry] { return reader->read(*entry->second); });
      }
    }
    std::sort(members.begin(), members.end(), [](const Member& a, const Member& b) { return a.name < b.name; });
    std::string address = bundle_address(body);
    std::uint64_t size = sink_.stream(address, [&](const std::filesystem::path& file) { write_zip(file, members); });
    add_file(address);
    return size;
  }

  void write_subscriptions(const Portal& portal) {
    const std::vector<Subscription> subscriptions = subscriptions_of(portal);
    parallel_for(subscriptions.size(), jobs_,
                 [&](std::size_t i, unsigned) { write(subscriptions[i].path, subscriptions[i].bytes()); });
  }

  void add_theme_problems(std::vector<Problem> found) {
    for (Problem& problem : found) {
      problem.path.insert(0, theme_.folder);
      problems_.push_back(std::move(problem));
    }
  }

  void write_pages(const std::vector<PageTask>& tasks) {
    std::vector<Problem> mistakes;
    const Templates templates(theme_.templates, mistakes);
    add_theme_problems(std::move(mistakes));
    if (has_errors(problems_)) return;
    std::vector<PageLinks> links(tasks.size());
    std::vector<std::vector<Problem>> found(tasks.size());
    parallel_for(tasks.size(), jobs_, [&](std::size_t i, unsigned) {
      std::string html = templates.render(tasks[i].template_name, tasks[i].data(), found[i]);
      links[i] = read_links(tasks[i].path, html);
      write(tasks[i].path, html);
    });
    for (std::vector<Problem>& of_page : found) {
      // A mistake of a template is the same on every page that it sets: once is enough.
      if (!has_errors(problems_)) add_theme_problems(std::move(of_page));
    }
    if (has_errors(problems_)) return;
    files_.push_back("SHA256SUMS");  // which staging writes last
    std::sort(files_.begin(), files_.end());
    check_links(links, files_, problems_);
  }

  const Site& site_;
  const Theme& theme_;
  const Snapshot& snapshot_;
  const unsigned jobs_;
  Sink& sink_;
  std::vector<Problem>& problems_;
  Facts facts_;
  std::map<std::string, const Entry*, std::less<>> entries_;
  std::mutex mutex_;  // guards files_
  std::vector<std::string> files_;
};

}  // namespace

LastChanges last_changes(const Site& site, const History& history) {
  LastChanges changes;
  auto add = [&](const std::string& path) {
    auto found = history.find(path);
    if (found == history.end() || found->second.changes.empty()) return;
    const Change& last = found->second.changes.front();
    auto named = site.settings.editor_names.find(last.author_email);
    bool is_address = last.author_name.find('@') != std::string::npos;
    std::string editor = named != site.settings.editor_names.end() ? named->second
                         : is_address                              ? std::string()
                                                                   : last.author_name;
    changes[path] = {last.day, std::move(editor), found->second.former_paths};
  };
  for (const Document& document : site.documents) add(document.path);
  for (const Page& page : site.pages) add(page.path);
  return changes;
}

void render_site(const Site& site, const Theme& theme, LastChanges changes, const Snapshot& snapshot, unsigned jobs,
                 bool downloads, Sink& sink, std::vector<Problem>& problems) {
  SiteRenderer(site, theme, std::move(changes), snapshot, jobs, sink, problems).run(downloads);
}

}  // namespace vankho
