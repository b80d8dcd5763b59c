// Documents that are cited and not in the archive.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/text.h"
#include "base/windows_name.h"
#include "model/resolution.h"
#include "model/site_numbers.h"

namespace vankho {
namespace {

// A place in a text that cites a document which is not here.
struct Mention {
  DocumentIndex document;
  std::size_t citation;
};

// Numbers in the order of their digits: 14-KL/TW before 101-QĐ/TW.
std::string order_of(std::string_view number) {
  std::size_t digits = std::min(number.find_first_not_of("0123456789"), number.size());
  return std::string(digits < 8 ? 8 - digits : 0, '0') + std::string(number);
}

class MissingList {
 public:
  MissingList(Site& site, const NumberIndex& numbers) : site_(site), numbers_(numbers) {}

  // Dated mentions first, so that undated ones find them.
  void collect() {
    std::vector<Mention> undated;
    for (DocumentIndex i = site_.documents.size(); i-- > 0;) {
      site_.resolved[i].missing.resize(site_.documents[i].citations.size());
      for (std::size_t k = 0; k < site_.documents[i].citations.size(); ++k) {
        if (site_.resolved[i].citations[k]) continue;
        if (!site_.documents[i].citations[k].date) {
          undated.push_back({i, k});
        } else {
          add({i, k}, site_.documents[i].citations[k].date);
        }
      }
    }
    for (const Mention& mention : undated) add(mention, date_of_nearest(mention));
    publish();
  }

 private:
  struct Entry {
    Missing missing;
    std::vector<Mention> mentions;
  };

  const Citation& citation(const Mention& mention) const {
    return site_.documents[mention.document].citations[mention.citation];
  }

  std::optional<BodyIndex> issuer(const Mention& mention) const {
    const Citation& cited = citation(mention);
    return numbers_.issuer({cited.number, cited.date, cited.issuer}, mention.document);
  }

  void add(const Mention& mention, std::optional<Day> date) {
    std::optional<BodyIndex> body = issuer(mention);
    // Undated mentions of one number in documents of different bodies can mean different documents.
    std::optional<BodyIndex> told_apart_by = date ? std::nullopt : body;
    Entry& entry = by_number_[order_of(number_key(citation(mention).number))][{date, told_apart_by}];
    if (entry.mentions.empty()) entry.missing.number = citation(mention).number;
    entry.missing.date = date;
    if (!entry.missing.issuer) entry.missing.issuer = body;
    entry.mentions.push_back(mention);
  }

  // Of the dated mentions of its number, the last that is not later than the document, or the last at all
  // where that has no day.
  std::optional<Day> date_of_nearest(const Mention& mention) const {
    auto found = by_number_.find(order_of(number_key(citation(mention).number)));
    if (found == by_number_.end()) return std::nullopt;
    std::optional<Day> latest = latest_day(site_.documents[mention.document]);
    std::optional<BodyIndex> body = issuer(mention);
    auto entry = latest ? found->second.upper_bound({latest, std::nullopt}) : found->second.end();
    while (entry != found->second.begin()) {
      --entry;
      std::optional<BodyIndex> its = entry->second.missing.issuer;
      if (entry->first.first && (!body || !its || body == its)) return entry->first.first;
    }
    return std::nullopt;
  }

  void publish() {
    for (auto& [number, entries] : by_number_) {
      for (auto& [key, entry] : entries) {
        entry.missing.address = free_address(entry.missing);
        for (const Mention& mention : entry.mentions) {
          site_.resolved[mention.document].missing[mention.citation] = site_.missing.size();
          entry.missing.cited_by.push_back(mention.document);
        }
        std::vector<DocumentIndex>& citing = entry.missing.cited_by;
        std::sort(citing.begin(), citing.end(), std::greater<>());
        citing.erase(std::unique(citing.begin(), citing.end()), citing.end());
        site_.missing.push_back(std::move(entry.missing));
      }
    }
  }

  // The number alone goes to the first that has it.
  std::string free_address(const Missing& missing) {
    std::string base = "vien-dan/" + beside_windows_devices(slug(missing.number));
    std::string name = base;
    if (taken_.contains(name) && missing.date) name = base += '-' + iso(*missing.date);
    for (int i = 2; !taken_.insert(name).second; ++i) name = base + '-' + std::to_string(i);
    return name + ".html";
  }

  using Key = std::pair<std::optional<Day>, std::optional<BodyIndex>>;

  Site& site_;
  const NumberIndex& numbers_;
  std::map<std::string, std::map<Key, Entry>> by_number_;  // undated entries first
  std::set<std::string> taken_ = {"vien-dan/index"};
};

}  // namespace

void collect_missing(Site& site, const NumberIndex& numbers) { MissingList(site, numbers).collect(); }

}  // namespace vankho
