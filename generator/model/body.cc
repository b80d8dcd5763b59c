#include "model/body.h"

#include <algorithm>
#include <set>

#include "base/bytes.h"
#include "base/limits.h"
#include "base/suggestions.h"
#include "base/text.h"
#include "model/body_names.h"
#include "model/messages.h"

namespace vankho {
namespace {

Problem problem_at(std::string_view path, int line, const Message& message, Arguments arguments) {
  return {std::string(path), line, 0, &message, std::move(arguments), {}};
}

// The message that names what was probably meant, where something was.
Problem unknown_id(std::string_view path, const Body& body, const std::string& id,
                   const std::vector<std::string_view>& known, std::size_t mistakes, const Message& message,
                   const Message& message_with_suggestion) {
  const std::string meant(suggestion(id, known, mistakes));
  if (meant.empty()) return problem_at(path, body.line, message, {body.id, id});
  return problem_at(path, body.line, message_with_suggestion, {body.id, id, meant});
}

// Pages show the tree level by level within one another. What is above comes before what is under it, so that
// each body has its own depth when it is asked for.
void cut_depth(const std::vector<Body>& bodies, std::vector<std::optional<BodyIndex>>& parents,
               std::string_view path, std::vector<Problem>& problems) {
  std::vector<int> depths(bodies.size(), -1);
  for (BodyIndex start = 0; start < bodies.size(); ++start) {
    std::vector<BodyIndex> above;
    for (std::optional<BodyIndex> at = start; at && depths[*at] < 0; at = parents[*at]) above.push_back(*at);
    for (; !above.empty(); above.pop_back()) {
      const BodyIndex body = above.back();
      depths[body] = parents[body] ? depths[*parents[body]] + 1 : 0;
      if (depths[body] <= limits::kNestedBodies) continue;
      problems.push_back(problem_at(path, bodies[body].line, model_messages::body_too_deep,
                                    {bodies[body].id, std::to_string(limits::kNestedBodies)}));
      parents[body].reset();
      depths[body] = 0;
    }
  }
}

bool live_together(const Body& one, const Body& other) {
  const auto ends_before = [](const Body& a, const Body& b) { return a.to && b.from && *a.to < *b.from; };
  return !ends_before(one, other) && !ends_before(other, one);
}

// Bodies of one name under one parent at one time: nobody could tell which of them a text means. They are
// sorted by name.
void tell_doubles(const std::vector<Body>& bodies, std::string_view path, std::vector<Problem>& problems) {
  for (std::size_t i = 1; i < bodies.size(); ++i) {
    const Body &one = bodies[i - 1], &other = bodies[i];
    if (one.name != other.name || one.parent != other.parent || !live_together(one, other)) continue;
    const auto& [first, second] =
        std::minmax(one, other, [](const Body& a, const Body& b) { return a.line < b.line; });
    problems.push_back(problem_at(path, second.line, model_messages::double_name,
                                  {second.id, first.id, std::to_string(first.line), second.name}));
  }
}

}  // namespace

bool is_council_or_committee(const Body& body) {
  return starts_with_any(search_form(body.name) + ' ',
                         {"ủy ban nhân dân ", "ubnd ", "hội đồng nhân dân ", "hđnd "});
}

Rules rules_of(const Body& body) {
  const std::string kind = search_form(body.kind), name = search_form(body.name) + ' ';
  if (is_council_or_committee(body) || starts_with_any(name, {"sở "}) ||
      starts_with_any(kind, {"cơ quan nhà nước", "nhà nước", "chính quyền", "hội đồng nhân dân"}))
    return Rules::state;
  if (starts_with_any(kind, {"mặt trận", "đoàn thể", "tổ chức chính trị", "hội", "công đoàn"}) ||
      starts_with_any(name, {"ủy ban mặt trận ", "mặt trận ", "đoàn tncs ", "đoàn thanh niên ", "tỉnh đoàn ",
                             "thành đoàn ", "huyện đoàn ", "hội nông dân ", "hội liên hiệp ",
                             "hội cựu chiến binh ", "liên đoàn lao động ", "công đoàn "}))
    return Rules::own;
  return Rules::party;
}

const std::string& name_on(const Body& body, std::optional<Day> day) {
  const FormerName* name = nullptr;
  for (const FormerName& former : body.former_names) {
    bool held = day && former.until && *day <= *former.until;
    if (held && (!name || *former.until < *name->until)) name = &former;
  }
  return name ? name->name : body.name;
}

Bodies::Bodies(std::vector<Body> bodies, std::string_view path, std::vector<Problem>& problems) {
  index_ids(std::move(bodies), path, problems);
  tell_doubles(bodies_, path, problems);
  link_parents(path, problems);
  cut_cycles(path, problems);
  cut_depth(bodies_, parents_, path, problems);
  for (BodyIndex i = 0; i < bodies_.size(); ++i) {
    if (parents_[i]) children_[*parents_[i]].push_back(i);
  }
  link_successors(path, problems);
  index_names();
}

void Bodies::index_ids(std::vector<Body> bodies, std::string_view path, std::vector<Problem>& problems) {
  std::map<std::string, int, std::less<>> lines;
  for (Body& body : bodies) {
    auto [first, is_new] = lines.emplace(body.id, body.line);
    if (is_new) {
      bodies_.push_back(std::move(body));
    } else {
      problems.push_back(
          problem_at(path, body.line, model_messages::double_body, {body.id, std::to_string(first->second)}));
    }
  }
  std::vector<std::pair<std::string, Body>> keyed;
  for (Body& body : bodies_) keyed.emplace_back(sort_key(body.name) + '\0' + body.id, std::move(body));
  std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (BodyIndex i = 0; i < keyed.size(); ++i) {
    bodies_[i] = std::move(keyed[i].second);
    by_id_.emplace(bodies_[i].id, i);
  }
  parents_.resize(bodies_.size());
  children_.resize(bodies_.size());
  successors_.resize(bodies_.size());
  predecessors_.resize(bodies_.size());
}

void Bodies::link_parents(std::string_view path, std::vector<Problem>& problems) {
  const std::vector<std::string_view> known = ids();
  for (BodyIndex i = 0; i < bodies_.size(); ++i) {
    const Body& body = bodies_[i];
    if (body.parent.empty()) continue;
    parents_[i] = find(body.parent);
    if (parents_[i]) continue;
    problems.push_back(unknown_id(path, body, body.parent, known, problems.size(),
                                  model_messages::unknown_parent, model_messages::unknown_parent_like));
  }
}

void Bodies::cut_cycles(std::string_view path, std::vector<Problem>& problems) {
  // Bodies are walked in the order of the file, so that
  // each cycle is reported where it was first written down.
  std::vector<BodyIndex> order(bodies_.size());
  for (BodyIndex i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(),
            [&](BodyIndex a, BodyIndex b) { return bodies_[a].line < bodies_[b].line; });
  std::vector<BodyIndex> walked_from(bodies_.size(), bodies_.size());
  for (BodyIndex start : order) {
    BodyIndex at = start;
    while (walked_from[at] == bodies_.size() && parents_[at]) {
      walked_from[at] = start;
      at = *parents_[at];
    }
    bool came_round = parents_[at] && walked_from[at] == start;
    walked_from[at] = start;
    if (!came_round) continue;
    const Body &body = bodies_[at], &parent = bodies_[*parents_[at]];
    problems.push_back(problem_at(path, body.line, model_messages::body_cycle,
                                  {body.id, parent.id, std::to_string(parent.line)}));
    parents_[at].reset();
  }
}

void Bodies::link_successors(std::string_view path, std::vector<Problem>& problems) {
  const std::vector<std::string_view> known = ids();
  for (BodyIndex i = 0; i < bodies_.size(); ++i) {
    std::set<BodyIndex> seen;
    for (const std::string& id : bodies_[i].predecessors) {
      std::optional<BodyIndex> predecessor = find(id);
      if (predecessor && *predecessor != i && !seen.insert(*predecessor).second) continue;
      if (predecessor && *predecessor != i) {
        predecessors_[i].push_back(*predecessor);
        successors_[*predecessor].push_back(i);
      } else if (predecessor) {
        problems.push_back(problem_at(path, bodies_[i].line, model_messages::own_predecessor, {id}));
      } else {
        problems.push_back(unknown_id(path, bodies_[i], id, known, problems.size(),
                                      model_messages::unknown_predecessor,
                                      model_messages::unknown_predecessor_like));
      }
    }
    std::sort(predecessors_[i].begin(), predecessors_[i].end());
  }
  check_each_other(path, problems);
}

// A body may have come from another and gone back into it; then it has a beginning and an end.
void Bodies::check_each_other(std::string_view path, std::vector<Problem>& problems) const {
  const auto lived = [&](BodyIndex i) { return bodies_[i].from && bodies_[i].to; };
  for (BodyIndex i = 0; i < bodies_.size(); ++i) {
    for (BodyIndex before : predecessors_[i]) {
      const bool each_other = i < before && std::ranges::binary_search(predecessors_[before], i);
      if (each_other && !lived(i) && !lived(before))
        problems.push_back(problem_at(path, std::max(bodies_[i].line, bodies_[before].line),
                                      model_messages::each_others_predecessor,
                                      {bodies_[i].id, bodies_[before].id}));
    }
  }
}

void Bodies::index_names() {
  for (BodyIndex i = 0; i < bodies_.size(); ++i) {
    const Body& body = bodies_[i];
    add_name(body.name, i, std::nullopt);
    for (const std::string& alias : body.aliases) add_name(alias, i, std::nullopt);
    for (const FormerName& former : body.former_names) add_name(former.name, i, former.until);
    for (const std::string& symbol : body.symbols) {
      by_symbol_[symbol_key(symbol)].push_back(
          {.parent = parents_[i], .body = i, .complete = true, .until = {}});
    }
  }
  for (NameUses* names : {&by_name_, &by_symbol_}) {
    for (auto& [key, uses] : *names) {
      std::stable_sort(uses.begin(), uses.end(),
                       [](const NameUse& a, const NameUse& b) { return a.parent < b.parent; });
    }
  }
}

void Bodies::add_name(std::string_view name, BodyIndex body, std::optional<Day> until) {
  std::vector<std::string> shorter = shortened_keys(name);
  by_name_[name_key(name)].push_back({parents_[body], body, false, !shorter.empty(), until});
  for (std::string& key : shorter)
    by_name_[std::move(key)].push_back({parents_[body], body, true, false, until});
}

std::vector<std::string_view> Bodies::ids() const {
  std::vector<std::string_view> ids;
  for (const auto& [id, body] : by_id_) ids.push_back(id);
  return ids;
}

std::optional<BodyIndex> Bodies::find(std::string_view id) const {
  auto found = by_id_.find(id);
  return found == by_id_.end() ? std::nullopt : std::optional<BodyIndex>(found->second);
}

std::optional<BodyIndex> Bodies::parent(BodyIndex body) const { return parents_[body]; }
const std::vector<BodyIndex>& Bodies::children(BodyIndex body) const { return children_[body]; }
const std::vector<BodyIndex>& Bodies::successors(BodyIndex body) const { return successors_[body]; }
const std::vector<BodyIndex>& Bodies::predecessors(BodyIndex body) const { return predecessors_[body]; }

std::vector<BodyIndex> Bodies::roots() const {
  std::vector<BodyIndex> roots;
  for (BodyIndex i = 0; i < bodies_.size(); ++i) {
    if (!parents_[i]) roots.push_back(i);
  }
  return roots;
}

bool Bodies::in_line(BodyIndex body, BodyIndex other) const {
  auto stands_above = [&](BodyIndex upper, BodyIndex lower) {
    for (std::optional<BodyIndex> at = lower; at; at = parents_[*at]) {
      if (*at == upper) return true;
    }
    return false;
  };
  return stands_above(body, other) || stands_above(other, body);
}

}  // namespace vankho
