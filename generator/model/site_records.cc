// Who is named where: addressees, recipients, tasks and deadlines, and what each body has of them.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iterator>
#include <set>
#include <sstream>
#include <tuple>

#include "base/text.h"
#include "model/messages.h"
#include "model/resolution.h"
#include "model/sort_by.h"

namespace vankho {
namespace {

bool has_shape_of_id(std::string_view text) {
  return !text.empty() &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

// Resolves what one document names, as that document means it.
class Names {
 public:
  Names(const Site& site, DocumentIndex index)
      : bodies_(site.bodies), speaker_(site.resolved[index].issuer), day_(order_day(site.documents[index])) {}

  std::optional<BodyIndex> operator()(std::string_view name) const {
    std::optional<BodyIndex> body = bodies_.find(name);
    return body ? body : bodies_.resolve(name, speaker_, day_);
  }

  std::vector<std::optional<BodyIndex>> operator()(const std::vector<std::string>& names) const {
    std::vector<std::optional<BodyIndex>> found;
    found.reserve(names.size());
    for (const std::string& name : names) found.push_back((*this)(name));
    return found;
  }

 private:
  const Bodies& bodies_;
  std::optional<BodyIndex> speaker_;
  std::optional<Day> day_;
};

// In front matter bodies are named by id, so one that is written like an id has to be one.
void check_stated(const Metadata& document, const Deadline& deadline, const Names& names,
                  const std::vector<std::string_view>& ids, std::vector<Problem>& problems) {
  if (!deadline.stated) return;
  std::vector<std::string> stated = deadline.bodies;
  stated.push_back(deadline.to_whom);
  for (const std::string& name : stated) {
    if (!has_shape_of_id(name) || names(name)) continue;
    add_unknown(problems, document.path, deadline.line, {name}, name, ids, model_messages::unknown_body,
                model_messages::unknown_body_like);
  }
}

void add_duties(std::vector<BodyRecord>& records, std::vector<Duty> BodyRecord::*list, DocumentIndex document,
                const std::vector<std::vector<std::optional<BodyIndex>>>& bodies_of_items) {
  for (std::size_t item = 0; item < bodies_of_items.size(); ++item) {
    for (std::optional<BodyIndex> body : bodies_of_items[item]) {
      if (!body) continue;
      std::vector<Duty>& duties = records[*body].*list;
      Duty duty{document, item};
      if (duties.empty() || duties.back() != duty) duties.push_back(duty);
    }
  }
}

// The bodies among several that are named together: "Các Ban, Văn phòng Đảng ủy Khối".
std::vector<std::optional<BodyIndex>> bodies_within(std::string_view list, const Names& names) {
  std::vector<std::optional<BodyIndex>> found;
  if (list.find(',') == std::string_view::npos) return found;
  for (std::size_t at = 0; at < list.size();) {
    std::size_t comma = std::min(list.find(',', at), list.size());
    found.push_back(names(list.substr(at, comma - at)));
    at = comma + 1;
  }
  return found;
}

// A document that goes to a body several times, or to the
// body that issued it, is not received by it more often.
void add_receipt(Site& site, DocumentIndex document, std::optional<BodyIndex> body) {
  if (!body || body == site.resolved[document].issuer) return;
  std::vector<DocumentIndex>& received = site.body_records[*body].received;
  if (received.empty() || received.back() != document) received.push_back(document);
}

void add_receipts(Site& site, DocumentIndex document, const std::vector<std::string>& names,
                  const std::vector<std::optional<BodyIndex>>& bodies) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    add_receipt(site, document, bodies[i]);
    if (bodies[i]) continue;
    for (std::optional<BodyIndex> body : bodies_within(names[i], Names(site, document))) {
      add_receipt(site, document, body);
    }
  }
}

using NamedBodies = std::vector<std::optional<BodyIndex>>;

// A deadline that names nobody may be anybody's.
bool may_owe_the_same(const NamedBodies& one, const NamedBodies& other) {
  return one.empty() || other.empty() || std::ranges::any_of(one, [&](std::optional<BodyIndex> body) {
           return body && std::ranges::find(other, body) != other.end();
         });
}

// Whether most words of the shorter clause are in the longer one; of one that says nothing, all are.
bool may_be_the_same_work(const std::string& one, const std::string& other) {
  const auto words_of = [](const std::string& clause) {
    std::set<std::string> words;
    std::istringstream searched(search_form(clause));
    for (std::string word; searched >> word;) words.insert(word);
    return words;
  };
  const std::set<std::string> a = words_of(one), b = words_of(other);
  std::vector<std::string> both;
  std::ranges::set_intersection(a, b, std::back_inserter(both));
  return both.size() * 2 >= std::min(a.size(), b.size());
}

// The deadline of the text that the stated one at `stated` says again; none where it could be several.
std::optional<std::size_t> read_as(const Metadata& document, const std::vector<NamedBodies>& bodies,
                                   std::size_t stated) {
  constexpr int kMostAlike = 50;  // more of one day are not compared word by word
  const std::vector<Deadline>& all = document.deadlines;
  int alike = 0;
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool same_day = !all[i].stated && all[i].due.to && all[i].due.to == all[stated].due.to;
    if (!same_day || !may_owe_the_same(bodies[i], bodies[stated])) continue;
    if (++alike > kMostAlike) return std::nullopt;
    if (!may_be_the_same_work(all[i].what, all[stated].what)) continue;
    if (found) return std::nullopt;
    found = i;
  }
  return found;
}

// What front matter and the text both say is one deadline, as front matter has it.
void drop_repeated_deadlines(Metadata& document, std::vector<NamedBodies>& bodies) {
  for (std::size_t i = document.deadlines.size(); i-- > 0;) {
    if (!document.deadlines[i].stated) continue;
    const std::optional<std::size_t> read = read_as(document, bodies, i);
    if (!read) continue;
    const auto at = static_cast<std::ptrdiff_t>(*read);
    Deadline& stated = document.deadlines[i];
    if (stated.section.empty()) stated.section = document.deadlines[*read].section;
    document.deadlines.erase(document.deadlines.begin() + at);
    bodies.erase(bodies.begin() + at);
    if (*read < i) --i;
  }
}

}  // namespace

void resolve_named_bodies(Site& site, std::vector<Problem>& problems) {
  std::vector<std::string_view> ids = body_ids(site.bodies);
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    Metadata& document = site.documents[i];
    Resolved& resolved = site.resolved[i];
    Names names(site, i);
    resolved.addressees = names(document.addressees);
    resolved.recipients = names(document.recipients);
    for (const Task& task : document.tasks) resolved.task_bodies.push_back(names(task.bodies));
    for (const Deadline& deadline : document.deadlines) {
      resolved.deadline_bodies.push_back(names(deadline.bodies));
      check_stated(document, deadline, names, ids, problems);
    }
    drop_repeated_deadlines(document, resolved.deadline_bodies);
  }
}

void collect_records(Site& site) {
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    const Resolved& resolved = site.resolved[i];
    if (resolved.issuer) site.body_records[*resolved.issuer].issued.push_back(i);
    add_receipts(site, i, site.documents[i].addressees, resolved.addressees);
    add_receipts(site, i, site.documents[i].recipients, resolved.recipients);
    add_duties(site.body_records, &BodyRecord::tasks, i, resolved.task_bodies);
    add_duties(site.body_records, &BodyRecord::deadlines, i, resolved.deadline_bodies);
  }
  enum { coming, undated, past };
  auto urgency = [&](const Duty& duty) {
    const Interval& due = site.documents[duty.document].deadlines[duty.item].due;
    const std::optional<Day> day = due.to ? due.to : due.from;
    const auto days = day ? (std::chrono::sys_days(*day) - std::chrono::sys_days(site.today)).count() : 0;
    return std::tuple(!day ? undated : days < 0 ? past : coming, std::abs(days), duty.document, duty.item);
  };
  for (BodyRecord& record : site.body_records) sort_by(record.deadlines, urgency);
}

}  // namespace vankho
