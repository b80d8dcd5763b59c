#include "copying.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "base/limits.h"
#include "base/parallel.h"
#include "base/text.h"
#include "bundles.h"
#include "downloads/archive.h"
#include "downloads/office_name.h"
#include "messages.h"
#include "outputs/address.h"
#include "outputs/groups.h"
#include "picture_budget.h"
#include "pictures.h"
#include "reading_copy.h"

namespace vankho {
namespace {

struct Copy {
  const Format* format = nullptr;
  std::string address;
  Materials of;
  std::uint64_t size = 0;
};

struct Copies {
  DocumentIndex document = 0;
  std::vector<Copy> files;
  std::vector<Problem> problems;
};

// What a bundle holds, and what that is made of.
struct Contents {
  std::vector<Member> members;
  std::map<std::string, std::string> materials;  // by the member's name
};

class Copying {
 public:
  Copying(const Site& site, const Snapshot& snapshot, unsigned jobs, Sink& sink, Facts& facts)
      : site_(site),
        snapshot_(snapshot),
        jobs_(jobs),
        sink_(sink),
        facts_(facts),
        beyond_budget_(pictures_beyond_budget(site, facts)) {
    for (const Entry& entry : snapshot.content) entries_[entry.path] = &entry;
  }

  // An attachment that has the address, such as the signed original, stays.
  void write_copies(std::vector<Problem>& problems) {
    std::vector<Copies> all(site_.documents.size());
    for (DocumentIndex i = 0; i < site_.documents.size(); ++i) {
      all[i].document = i;
      for (const Format& format : formats()) {
        std::string address = with_ending(site_.resolved[i].address, format.ending);
        if (!facts_.sizes.contains(address)) all[i].files.push_back({&format, std::move(address), {}, 0});
      }
    }
    parallel_for(all.size(), jobs_, [&](std::size_t i, unsigned) { write_copies_of(all[i]); });
    for (const Copies& copies : all) {
      problems.insert(problems.end(), copies.problems.begin(), copies.problems.end());
      for (const Copy& copy : copies.files) {
        copies_.emplace(copy.address, copy.of);
        facts_.sizes[copy.address] = copy.size;
      }
    }
  }

  void write_bundles() {
    const std::vector<Bundle> bundles = bundles_of(site_);
    std::vector<Streamed> written(bundles.size());
    parallel_for(bundles.size(), jobs_, [&](std::size_t i, unsigned) {
      const std::unique_ptr<Reader> reader = snapshot_.reader();
      const Contents contents = contents_of(bundles[i], *reader);
      written[i] =
          sink_.stream(bundles[i].address, materials_of(contents),
                       [&](const std::filesystem::path& file) { write_zip(file, contents.members); });
    });
    for (std::size_t i = 0; i < bundles.size(); ++i) {
      facts_.sizes[bundles[i].address] = written[i].size;
      facts_.hashes[bundles[i].address] = written[i].sha256;
      bundles_.push_back(bundles[i].address);
    }
  }

  std::vector<std::string> addresses() const {
    std::vector<std::string> addresses = bundles_;
    for (const auto& [address, of] : copies_) addresses.push_back(address);
    std::ranges::sort(addresses);
    return addresses;
  }

 private:
  void write_copies_of(Copies& copies) {
    if (copies.files.empty()) return;
    const FiledDocument& document = site_.documents[copies.document];
    const auto content = [this](const std::string& path) { return bytes_of(path); };
    FormFacts facts = form_facts(site_, copies.document, commit_of(document));
    facts.pictures = pictures_of(document, content, copies.problems);
    leave_out_beyond_budget(copies, facts.pictures);
    std::optional<SetDocument> set;
    const auto set_once = [&]() -> const SetDocument& { return set ? *set : set.emplace(document, facts); };
    for (Copy& copy : copies.files) {
      copy.of = materials_of(document, facts, *copy.format);
      copy.size = sink_.make(copy.address, copy.of,
                             [&] { return copy.format->bytes(set_once().document, set_once().form); });
    }
  }

  void leave_out_beyond_budget(Copies& copies, Pictures& pictures) const {
    const auto links = beyond_budget_.find(copies.document);
    if (links == beyond_budget_.end()) return;
    for (const SourceLink* link : links->second) {
      pictures.erase(link->target);
      copies.problems.push_back({site_.documents[copies.document].path,
                                 link->line,
                                 link->column,
                                 &messages::picture_beyond_budget,
                                 {link->target},
                                 {}});
    }
  }

  // The form sees nothing but the document and these facts.
  Materials materials_of(const Metadata& document, const FormFacts& facts, const Format& format) const {
    Materials pictures;
    for (const auto& [target, picture] : facts.pictures)
      pictures = materials({pictures, target, picture.file});
    const bool of_state = facts.side == Side::state;
    return materials({document.materials, of_state ? "state" : "", facts.has_banner ? "banner" : "",
                      facts.type_name, facts.parent, facts.issuer, facts.id, facts.revision, pictures,
                      format.ending});
  }

  static Materials materials_of(const Contents& contents) {
    Materials all;
    for (const auto& [name, of] : contents.materials) all = materials({all, name, of});
    return all;
  }

  std::optional<std::string> bytes_of(const std::string& path) const {
    const auto entry = entries_.find(path);
    return entry == entries_.end() ? std::nullopt : std::optional(snapshot_.reader()->read(*entry->second));
  }

  // The commit that changed the document last: others leave its copies as they are.
  const std::string& commit_of(const Metadata& document) const {
    auto change = facts_.changes.find(document.path);
    return change == facts_.changes.end() ? site_.commit : change->second.commit;
  }

  // Every document under the name that an office gives it, with its copies and its source; attachments in a
  // folder of that name, under their own. What many documents attach is there once at least, and again as
  // far as limits::kRepeated allows. The reader must outlive the members.
  Contents contents_of(const Bundle& bundle, Reader& reader) const {
    Contents contents;
    NamesInUse names;
    std::set<std::string_view> attached_before;  // by path
    std::uint64_t repeated = 0;
    const auto add = [&](const std::string& name, std::string_view of, std::function<std::string()> bytes) {
      const bool is_new = contents.materials.emplace(name, of).second;
      if (is_new) contents.members.push_back({name, std::move(bytes)});
    };
    for (DocumentIndex index : bundle.documents) {
      const FiledDocument& document = site_.documents[index];
      const std::string name = free_name(office_name(document, type_of(document, facts_.types).slug), names);
      add(name + ".md", document.materials, [&document] { return source_of(document); });
      for (const Format& format : formats()) {
        const auto copy = copies_.find(with_ending(site_.resolved[index].address, format.ending));
        if (copy == copies_.end()) continue;
        add(fmt::format("{}{}", name, format.ending), copy->second,
            [this, copy] { return sink_.read(copy->first); });
      }
      for (const auto& [attached, entry] : attachments_of(document)) {
        if (!attached_before.insert(entry->path).second && (repeated += entry->size) > limits::kRepeated)
          continue;
        add(fmt::format("{}/{}", name, attached), entry->blob,
            [&reader, entry = entry] { return reader.read(*entry); });
      }
    }
    std::ranges::stable_sort(contents.members, {}, &Member::name);
    return contents;
  }

  // Each file once, by the name that it has in the document's folder; documents of the archive are not
  // copied.
  std::vector<std::pair<std::string, const Entry*>> attachments_of(const Metadata& document) const {
    std::vector<std::pair<std::string, const Entry*>> files;
    NamesInUse names;
    std::set<std::string_view> paths;
    for (const Attachment& attachment : document.attachments) {
      const auto entry = entries_.find(attachment.path);
      const bool is_file = entry != entries_.end() && !lower(attachment.path).ends_with(".md");
      if (!is_file || !paths.insert(attachment.path).second) continue;
      const std::string address = address_of(attachment.path);
      files.emplace_back(free_name(address.substr(address.rfind('/') + 1), names), entry->second);
    }
    return files;
  }

  const Site& site_;
  const Snapshot& snapshot_;
  const unsigned jobs_;
  Sink& sink_;
  Facts& facts_;
  const std::map<DocumentIndex, std::vector<const SourceLink*>> beyond_budget_;  // links to pictures
  std::map<std::string, const Entry*, std::less<>> entries_;                     // of the content, by path
  std::map<std::string, Materials> copies_;  // those made here, by address
  std::vector<std::string> bundles_;
};

}  // namespace

std::vector<std::string> write_copies(const Site& site, const Snapshot& snapshot, unsigned jobs, Sink& sink,
                                      Facts& facts, std::vector<Problem>& problems) {
  Copying copying(site, snapshot, jobs, sink, facts);
  copying.write_copies(problems);
  copying.write_bundles();
  return copying.addresses();
}

}  // namespace vankho
