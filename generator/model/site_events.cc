// Which commemorations the documents belong to.
#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "model/messages.h"
#include "model/resolution.h"

namespace vankho {
namespace {

constexpr std::string_view kRegistry = "ky-niem.yaml";
constexpr std::string_view kNational = "quoc-gia";

std::set<std::string> words_of(std::string_view name) {
  std::set<std::string> words;
  std::string folded = slug(name);
  for (std::size_t at = 0; at < folded.size();) {
    std::size_t end = std::min(folded.find('-', at), folded.size());
    words.insert(folded.substr(at, end - at));
    at = end + 1;
  }
  words.erase("ngay");
  return words;
}

std::size_t shared_words(const std::set<std::string>& a, const std::set<std::string>& b) {
  return static_cast<std::size_t>(
      std::count_if(a.begin(), a.end(), [&](const std::string& word) { return b.contains(word); }));
}

class EventIndexes {
 public:
  EventIndexes(const Site& site, std::vector<Problem>& problems) : site_(site) {
    for (EventIndex i = 0; i < site.events.size(); ++i) {
      const Event& event = site.events[i];
      by_id_.emplace(event.id, i);
      ids_.push_back(event.id);
      if (event.original) by_day_[*event.original].push_back(i);
      check_scope(event, problems);
    }
  }

  void add_stated(const Metadata& document, std::vector<EventIndex>& events,
                  std::vector<Problem>& problems) const {
    for (const auto& [id, line] : document.event_ids) {
      auto found = by_id_.find(id);
      if (found != by_id_.end()) {
        events.push_back(found->second);
      } else {
        add_unknown(problems, document.path, line, {id}, id, ids_, model_messages::unknown_event,
                    model_messages::unknown_event_like);
      }
    }
  }

  // The event of the same day; where several were on it, the one whose name is most like what the text says.
  void add_commemorated(const Commemoration& commemoration, std::optional<BodyIndex> issuer,
                        std::vector<EventIndex>& events) const {
    if (!commemoration.original_date) return;
    auto found = by_day_.find(*commemoration.original_date);
    if (found == by_day_.end()) return;
    std::set<std::string> words = words_of(commemoration.name);
    std::size_t most = 0;
    std::vector<EventIndex> likest;
    for (EventIndex event : found->second) {
      if (!concerns(site_.events[event], issuer, words)) continue;
      std::size_t shared = shared_words(words, words_of(site_.events[event].name));
      if (shared > most) likest.clear();
      most = std::max(most, shared);
      if (shared == most) likest.push_back(event);
    }
    events.insert(events.end(), likest.begin(), likest.end());
  }

 private:
  // Bodies of one place can stand in different trees, the
  // Party's and the state's: there the name has to agree.
  bool concerns(const Event& event, std::optional<BodyIndex> issuer,
                const std::set<std::string>& words) const {
    std::optional<BodyIndex> scope = site_.bodies.find(event.scope);
    if (!scope || !issuer || site_.bodies.in_line(*scope, *issuer)) return true;
    std::set<std::string> name = words_of(event.name);
    std::size_t shared = shared_words(words, name);
    return shared > 1 && (shared == words.size() || shared == name.size());
  }

  void check_scope(const Event& event, std::vector<Problem>& problems) const {
    if (event.scope.empty() || event.scope == kNational || site_.bodies.find(event.scope)) return;
    std::vector<std::string_view> candidates = body_ids(site_.bodies);
    candidates.push_back(kNational);
    add_unknown(problems, kRegistry, event.line, {event.scope, event.id}, event.scope, candidates,
                model_messages::unknown_scope, model_messages::unknown_scope_like);
  }

  const Site& site_;
  std::map<std::string_view, EventIndex> by_id_;
  std::map<Day, std::vector<EventIndex>> by_day_;
  std::vector<std::string_view> ids_;
};

}  // namespace

void join_events(Site& site, std::vector<Problem>& problems) {
  EventIndexes indexes(site, problems);
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    const Metadata& document = site.documents[i];
    std::vector<EventIndex>& events = site.resolved[i].events;
    indexes.add_stated(document, events, problems);
    for (const Commemoration& commemoration : document.commemorations) {
      indexes.add_commemorated(commemoration, site.resolved[i].issuer, events);
    }
    std::sort(events.begin(), events.end());
    events.erase(std::unique(events.begin(), events.end()), events.end());
    for (EventIndex event : events) site.event_documents[event].push_back(i);
  }
}

}  // namespace vankho
