#include "rendering.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <set>

#include "base/exif.h"
#include "base/memory.h"
#include "base/parallel.h"
#include "base/pixel_size.h"
#include "base/text.h"
#include "base/watchdog.h"
#include "copying.h"
#include "indexing.h"
#include "messages.h"
#include "named_addresses.h"
#include "outputs/address.h"
#include "outputs/catalogue.h"
#include "outputs/catalogue_schema.h"
#include "outputs/pages.h"
#include "outputs/portal.h"
#include "outputs/sitemap.h"
#include "outputs/state.h"
#include "outputs/subscriptions.h"
#include "outputs/theme_files.h"
#include "outputs/value_digest.h"
#include "parse/attached_file.h"
#include "parse/types.h"
#include "reading_copy.h"
#include "render/theme.h"
#include "verify/links.h"
#include "verify/packed_links.h"

namespace vankho {

std::vector<TypeName> type_names() {
  std::vector<TypeName> names;
  for (const DocumentType& type : document_types()) {
    names.push_back({std::string(type.abbreviation), std::string(type.name), std::string(type.slug),
                     type.party, type.state});
  }
  return names;
}

namespace {

// Where the source of a document is downloaded from.
std::string source_address(const Resolved& resolved) { return with_ending(resolved.address, ".md"); }

class SiteRenderer {
 public:
  SiteRenderer(const Site& site, const Theme& theme, Past past, const Snapshot& snapshot, unsigned jobs,
               Records& records, Sink& sink, std::vector<Problem>& problems)
      : site_(site),
        theme_(theme),
        snapshot_(snapshot),
        jobs_(std::max(jobs, 1u)),
        records_(records),
        sink_(sink),
        problems_(problems),
        named_(site) {
    facts_.changes = std::move(past.changes);
    facts_.revisions = std::move(past.revisions);
    facts_.types = type_names();
    facts_.texts = parse_texts(theme.folder + theme.texts.path, theme.texts.bytes, problems);
    facts_.assets = asset_addresses(theme.assets);
    for (const Entry& entry : snapshot.content) entries_[entry.path] = &entry;
  }

  void run(bool downloads, Stopwatch& watch) {
    if (!named_.problems_beside(addresses_beside_pages(site_)).empty() ||
        !named_.problems_of_downloads(site_).empty())
      return tell_what_is_in_the_way();
    write_assets();
    write_attachments();
    write_sources();
    if (downloads) {
      add_files(write_copies(site_, snapshot_, jobs_, sink_, facts_, problems_));
    }
    watch.stage_done("downloads");
    // From here on, the sizes of all downloads are known.
    const Portal portal(site_, facts_, jobs_);
    const SearchFiles search = write_search(portal, jobs_, records_, sink_);
    add_files(search.paths);
    give_memory_back();
    watch.stage_done("search");
    std::vector<PageTask> pages = pages_of(portal, search.version);
    named_.take_from_redirects(pages);
    const std::vector<Subscription> subscriptions = subscriptions_of(portal);
    if (!named_.problems_beside(addresses_of(pages, subscriptions)).empty()) return tell_what_is_in_the_way();
    sort(problems_);
    write("catalogue.json", catalogue(site_, problems_, jobs_));
    write("catalogue.schema.json", catalogue_schema());
    write_subscriptions(subscriptions);
    write("sitemap.xml", sitemap(portal, pages));
    write(std::string(kStateScript), state_script(site_));
    write_pages(portal, pages);
    watch.stage_done("render");
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

  void add_files(const std::vector<std::string>& paths) {
    files_.insert(files_.end(), paths.begin(), paths.end());
  }

  void add_picture(const std::string& address, PixelSize size) {
    std::scoped_lock lock(mutex_);
    facts_.pictures.emplace(address, size);
  }

  void add_problem(Problem problem) {
    std::scoped_lock lock(mutex_);
    problems_.push_back(std::move(problem));
  }

  void write_assets() {
    std::set<std::string> written;
    for (const File& asset : theme_.assets) {
      const std::string address = asset_address(asset);
      if (written.insert(address).second) write(address, asset.bytes);
    }
  }

  void tell_what_is_in_the_way() {
    const Portal portal(site_, facts_, jobs_);
    std::vector<PageTask> pages = pages_of(portal, "");
    named_.take_from_redirects(pages);
    std::vector<std::string> made = addresses_beside_pages(site_);
    std::ranges::move(addresses_of(pages, subscriptions_of(portal)), std::back_inserter(made));
    std::ranges::move(named_.problems_beside(made), std::back_inserter(problems_));
    std::ranges::move(named_.problems_of_downloads(site_), std::back_inserter(problems_));
  }

  void write_attachments() {
    std::vector<const Entry*> attachments;
    for (const std::string& path : named_files(site_)) {
      if (auto entry = entries_.find(path); entry != entries_.end()) attachments.push_back(entry->second);
    }
    std::vector<std::unique_ptr<Reader>> readers(jobs_);
    parallel_for(attachments.size(), jobs_, [&](std::size_t i, unsigned worker) {
      if (!readers[worker]) readers[worker] = snapshot_.reader();
      const std::string bytes = readers[worker]->read(*attachments[i]),
                        address = address_of(attachments[i]->path);
      write(address, bytes);
      if (const auto size = pixel_size(bytes)) add_picture(address, *size);
      if (tells_place(bytes))
        add_problem({attachments[i]->path, 0, 0, &messages::picture_tells_place, {}, {}});
      look_for_secrecy(*attachments[i], bytes);
    });
    for (const Entry* entry : attachments) facts_.sizes[address_of(entry->path)] = entry->size;
  }

  // One without problems stays so, whatever it is called.
  void look_for_secrecy(const Entry& attachment, std::string_view bytes) {
    const Materials looked_at = materials({"attached", attachment.blob});
    if (records_.has(looked_at)) return;
    std::vector<Problem> found = problems_of_attached(attachment.path, bytes);
    if (found.empty()) records_.add(looked_at, {});
    for (Problem& problem : found) add_problem(std::move(problem));
  }

  void write_sources() {
    std::vector<std::uint64_t> sizes(site_.documents.size());
    parallel_for(site_.documents.size(), jobs_, [&](std::size_t i, unsigned) {
      const AtWork now(site_.documents[i].path);
      const FiledDocument& document = site_.documents[i];
      const std::string address = source_address(site_.resolved[i]);
      sizes[i] =
          sink_.make(address, materials({"source", document.materials}), [&] { return source_of(document); });
      add_file(address);
    });
    for (std::size_t i = 0; i < sizes.size(); ++i) facts_.sizes[source_address(site_.resolved[i])] = sizes[i];
  }

  void write_subscriptions(const std::vector<Subscription>& subscriptions) {
    parallel_for(subscriptions.size(), jobs_,
                 [&](std::size_t i, unsigned) { write(subscriptions[i].path, subscriptions[i].bytes()); });
  }

  Materials template_materials() const {
    Materials all;
    for (const File& file : theme_.templates) all = materials({all, file.path, file.bytes});
    return all;
  }

  void add_theme_problems(std::vector<Problem> found) {
    for (Problem& problem : found) {
      problem.path.insert(0, theme_.folder);
      problems_.push_back(std::move(problem));
    }
  }

  // Those of a page, by what it is made of. Its HTML is null where it lies in the sink already.
  PageLinks links_of(const std::string& path, const Materials& of, const std::optional<std::string>& html,
                     const SiteFiles& files) {
    const Materials page = materials({"links", path, of});
    std::string known;
    if (records_.find(page, known)) {
      if (std::optional<PageLinks> links = unpacked_links(known, path, files)) return std::move(*links);
    }
    PageLinks links = read_links(path, html ? *html : sink_.read(path), files);
    records_.add(page, packed(links));
    links.files = {};
    return links;
  }

  void write_pages(const Portal& portal, const std::vector<PageTask>& tasks) {
    std::vector<Problem> mistakes;
    const Templates templates(theme_.templates, mistakes);
    add_theme_problems(std::move(mistakes));
    if (has_errors(problems_)) return;
    for (const PageTask& task : tasks) {
      files_.push_back(task.path);
      if (!task.leads_to.empty()) sink_.move(task.path, task.leads_to);
    }
    files_.push_back("SHA256SUMS");  // which staging writes last
    std::sort(files_.begin(), files_.end());
    // From here on, the paths of all files are known.
    const SiteFiles files(files_.begin(), files_.end());
    std::vector<PageLinks> links(tasks.size());
    std::vector<std::vector<Problem>> found(tasks.size());
    const std::string theme = template_materials();
    const ValueDigests digests(portal.common_values());
    parallel_for(tasks.size(), jobs_, [&](std::size_t i, unsigned) {
      const Dict data = tasks[i].data();
      const Materials of = materials({theme, tasks[i].template_name, digests.of(data)});
      const std::optional<std::string> html = sink_.make_text(
          tasks[i].path, of, [&] { return templates.render(tasks[i].template_name, data, found[i]); });
      links[i] = links_of(tasks[i].path, of, html, files);
    });
    for (std::vector<Problem>& of_page : found) {
      // A mistake of a template is the same on every page that it sets: once is enough.
      if (!has_errors(problems_)) add_theme_problems(std::move(of_page));
    }
    if (has_errors(problems_)) return;
    check_links(links, files_, problems_);
  }

  const Site& site_;
  const Theme& theme_;
  const Snapshot& snapshot_;
  const unsigned jobs_;
  Records& records_;
  Sink& sink_;
  std::vector<Problem>& problems_;
  Facts facts_;
  const NamedAddresses named_;
  std::map<std::string, const Entry*, std::less<>> entries_;  // of the content, by path
  std::mutex mutex_;                                          // guards what follows, while files are written
  std::vector<std::string> files_;
};

}  // namespace

void render_site(const Site& site, const Theme& theme, Past past, const Snapshot& snapshot, unsigned jobs,
                 bool downloads, Records& records, Sink& sink, Stopwatch& watch,
                 std::vector<Problem>& problems) {
  SiteRenderer(site, theme, std::move(past), snapshot, jobs, records, sink, problems).run(downloads, watch);
}

}  // namespace vankho
