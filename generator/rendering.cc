#include "rendering.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <set>

#include "base/parallel.h"
#include "base/text.h"
#include "bundles.h"
#include "downloads/archive.h"
#include "downloads/docx.h"
#include "downloads/office_name.h"
#include "downloads/pdf.h"
#include "outputs/catalogue.h"
#include "outputs/catalogue_schema.h"
#include "outputs/groups.h"
#include "outputs/pages.h"
#include "outputs/portal.h"
#include "outputs/search_index.h"
#include "outputs/sitemap.h"
#include "outputs/subscriptions.h"
#include "outputs/theme_files.h"
#include "parse/front_matter.h"
#include "parse/types.h"
#include "pictures.h"
#include "reading_copy.h"
#include "render/theme.h"
#include "verify/links.h"

namespace vankho {

const std::vector<Format>& formats() {
  static const std::vector<Format> kFormats = {
      {".pdf", [](const Document&, const Form& form) { return pdf(form); }}, {".docx", docx}};
  return kFormats;
}

std::string source_of(const Document& document) { return write_front_matter(document) + document.source; }

std::vector<TypeName> type_names() {
  std::vector<TypeName> names;
  for (const DocumentType& type : document_types()) {
    names.push_back({std::string(type.abbreviation), std::string(type.name), std::string(type.slug),
                     type.party, type.state});
  }
  return names;
}

namespace {

std::string with_ending(std::string_view address, std::string_view ending) {
  return std::string(address.substr(0, address.rfind('.'))) + std::string(ending);
}

// Where the source of a document is downloaded from.
std::string source_address(const Resolved& resolved) { return with_ending(resolved.address, ".md"); }

class SiteRenderer {
 public:
  SiteRenderer(const Site& site, const Theme& theme, Past past, const Snapshot& snapshot, unsigned jobs,
               Sink& sink, std::vector<Problem>& problems)
      : site_(site),
        theme_(theme),
        snapshot_(snapshot),
        jobs_(std::max(jobs, 1u)),
        sink_(sink),
        problems_(problems) {
    facts_.changes = std::move(past.changes);
    facts_.revisions = std::move(past.revisions);
    facts_.types = type_names();
    facts_.texts = parse_texts(theme.folder + theme.texts.path, theme.texts.bytes, problems);
    facts_.assets = asset_addresses(theme.assets);
    for (const Entry& entry : snapshot.content) entries_[entry.path] = &entry;
  }

  void run(bool downloads, Stopwatch& watch) {
    for (const File& asset : theme_.assets) write(asset_address(asset), asset.bytes);
    write_attachments();
    write_sources();
    if (downloads) write_copies();
    if (downloads) write_bundles();
    watch.stage_done("downloads");
    // From here on, the sizes of all downloads are known.
    const Portal portal(site_, facts_, jobs_);
    const std::string search_version = write_search_index(
        portal, jobs_, [this](const std::string& path, std::string_view bytes) { write(path, bytes); });
    watch.stage_done("search");
    const std::vector<PageTask> pages = pages_of(portal, search_version);
    sort(problems_);
    write("catalogue.json", catalogue(site_, problems_, jobs_));
    write("catalogue.schema.json", catalogue_schema());
    write_subscriptions(portal);
    write("sitemap.xml", sitemap(portal, pages));
    write_pages(pages);
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

  struct Copy {
    const Format* format = nullptr;
    std::string address;
    std::uint64_t size = 0;
  };
  struct Copies {
    DocumentIndex document = 0;
    std::vector<Copy> files;
    std::vector<Problem> problems;
  };

  // An attachment that has the address, such as the signed original, stays.
  void write_copies() {
    std::vector<Copies> all(site_.documents.size());
    for (DocumentIndex i = 0; i < site_.documents.size(); ++i) {
      all[i].document = i;
      for (const Format& format : formats()) {
        std::string address = with_ending(site_.resolved[i].address, format.ending);
        if (!facts_.sizes.contains(address)) all[i].files.push_back({&format, std::move(address)});
      }
    }
    parallel_for(all.size(), jobs_, [&](std::size_t i, unsigned) { write_copies_of(all[i]); });
    for (const Copies& copies : all) {
      problems_.insert(problems_.end(), copies.problems.begin(), copies.problems.end());
      for (const Copy& copy : copies.files) {
        copies_.insert(copy.address);
        facts_.sizes[copy.address] = copy.size;
      }
    }
  }

  void write_copies_of(Copies& copies) {
    if (copies.files.empty()) return;
    const Document& document = site_.documents[copies.document];
    const auto content = [this](const std::string& path) { return bytes_of(path); };
    Pictures pictures = pictures_of(document, content, copies.problems);
    std::optional<Form> form;
    auto form_once = [&]() -> const Form& {
      if (!form) form = form_of(document, facts_of(copies.document, std::move(pictures)));
      return *form;
    };
    for (Copy& copy : copies.files) {
      add_file(copy.address);
      copy.size = sink_.make(copy.address, [&] { return copy.format->bytes(document, form_once()); });
    }
  }

  std::optional<std::string> bytes_of(const std::string& path) const {
    const auto entry = entries_.find(path);
    return entry == entries_.end() ? std::nullopt : std::optional(snapshot_.reader()->read(*entry->second));
  }

  FormFacts facts_of(DocumentIndex index, Pictures pictures) const {
    const Document& document = site_.documents[index];
    FormFacts facts = form_facts(site_, index, source_of(document), commit_of(document));
    facts.pictures = std::move(pictures);
    return facts;
  }

  // The commit that changed the document last: others leave its copies as they are.
  const std::string& commit_of(const Document& document) const {
    auto change = facts_.changes.find(document.path);
    return change == facts_.changes.end() ? site_.commit : change->second.commit;
  }

  void write_bundles() {
    const std::vector<Bundle> bundles = bundles_of(site_);
    std::vector<Streamed> written(bundles.size());
    parallel_for(bundles.size(), jobs_, [&](std::size_t i, unsigned) {
      const std::unique_ptr<Reader> reader = snapshot_.reader();
      const std::vector<Member> members = members_of(bundles[i], *reader);
      written[i] = sink_.stream(bundles[i].address,
                                [&](const std::filesystem::path& file) { write_zip(file, members); });
      add_file(bundles[i].address);
    });
    for (std::size_t i = 0; i < bundles.size(); ++i) {
      facts_.sizes[bundles[i].address] = written[i].size;
      facts_.hashes[bundles[i].address] = written[i].sha256;
    }
  }

  // Every document under the name that an office gives it, with its copies and its source; attachments in a
  // folder of that name, under their own. The reader must outlive the members.
  std::vector<Member> members_of(const Bundle& bundle, Reader& reader) {
    std::vector<Member> members;
    std::set<std::string> names;
    for (DocumentIndex index : bundle.documents) {
      const Document& document = site_.documents[index];
      const std::string name = free_name(office_name(document, type_of(document, facts_.types).slug), names);
      members.push_back({name + ".md", [&document] { return source_of(document); }});
      for (const Format& format : formats()) {
        const std::string copy = with_ending(site_.resolved[index].address, format.ending);
        if (copies_.contains(copy))
          members.push_back({name + std::string(format.ending), [this, copy] { return sink_.read(copy); }});
      }
      for (const Attachment& attachment : document.attachments) {
        auto entry = entries_.find(attachment.path);
        const std::string address = address_of(attachment.path);
        if (entry == entries_.end() || address.ends_with(".html")) continue;
        members.push_back({name + "/" + address.substr(address.rfind('/') + 1),
                           [&reader, entry] { return reader.read(*entry->second); }});
      }
    }
    std::ranges::sort(members, {}, &Member::name);
    const auto doubles = std::ranges::unique(members, {}, &Member::name);
    members.erase(doubles.begin(), doubles.end());
    return members;
  }

  // `name`, or where another document of the bundle has it, "name-2" and so on.
  static std::string free_name(const std::string& name, std::set<std::string>& taken) {
    std::string free = name;
    for (int n = 2; !taken.insert(free).second; ++n) free = name + "-" + std::to_string(n);
    return free;
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
    parallel_for(tasks.size(), jobs_, [&](std::size_t i, unsigned) {
      std::string html = templates.render(tasks[i].template_name, tasks[i].data(), found[i]);
      links[i] = read_links(tasks[i].path, html, files);
      sink_.write(tasks[i].path, html);
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
  Sink& sink_;
  std::vector<Problem>& problems_;
  Facts facts_;
  std::map<std::string, const Entry*, std::less<>> entries_;  // of the content, by path
  std::set<std::string> copies_;                              // addresses of those made here
  std::mutex mutex_;                                          // guards files_
  std::vector<std::string> files_;
};

}  // namespace

void render_site(const Site& site, const Theme& theme, Past past, const Snapshot& snapshot, unsigned jobs,
                 bool downloads, Sink& sink, Stopwatch& watch, std::vector<Problem>& problems) {
  SiteRenderer(site, theme, std::move(past), snapshot, jobs, sink, problems).run(downloads, watch);
}

}  // namespace vankho
