// How a body's name is understood: the part of Bodies that searches.
#include <algorithm>
#include <limits>
#include <utility>

#include "model/body.h"
#include "model/body_names.h"

namespace vankho {
namespace {

constexpr int kFar = std::numeric_limits<int>::max();

// Organs by which a committee acts; what they do, the committee does.
constexpr std::string_view kOrgans[] = {"ban thường vụ", "ban chấp hành", "thường trực", "thường vụ"};

// The Party organisation of a place stands for the committee that leads it.
constexpr std::pair<std::string_view, std::string_view> kCommittees[] = {
    {"đảng bộ tỉnh", "tỉnh ủy"},   {"đảng bộ thành phố", "thành ủy"}, {"đảng bộ thị xã", "thị ủy"},
    {"đảng bộ huyện", "huyện ủy"}, {"đảng bộ quận", "quận ủy"},       {"đảng bộ", "đảng ủy"},
};

// Offices that serve a committee and have no standing committee of their own.
constexpr std::string_view kOffices[] = {"ban ", "văn phòng ", "ủy ban kiểm tra "};

bool begins_with_word(std::string_view text, std::string_view words) {
  return text.starts_with(words) && (text.size() == words.size() || text[words.size()] == ' ');
}

}  // namespace

std::optional<BodyIndex> Bodies::resolve(std::string_view name, std::optional<BodyIndex> speaker,
                                         std::optional<Day> day) const {
  std::string key = name_key(name);
  if (begins_with_word(key, "các") || begins_with_word(key, "những")) return std::nullopt;
  return resolve_key(key, speaker, day);
}

std::optional<BodyIndex> Bodies::resolve_symbol(std::string_view symbol, std::optional<BodyIndex> speaker,
                                                std::optional<Day> day) const {
  return nearest(by_symbol_, symbol_key(symbol), speaker, day);
}

bool Bodies::has_symbol(std::string_view symbol) const { return by_symbol_.contains(symbol_key(symbol)); }

std::optional<BodyIndex> Bodies::resolve_key(std::string_view key, std::optional<BodyIndex> speaker,
                                             std::optional<Day> day) const {
  if (auto found = nearest(by_name_, key, speaker, day)) return found;
  if (auto found = board_of_named_owner(key, speaker, day)) return found;
  return committee_of(key, speaker, day);
}

bool Bodies::holds(const NameUse& use, std::optional<Day> day) const {
  if (!day) return true;
  const Body& body = bodies_[use.body];
  return !(use.until && *use.until < *day) && !(body.from && *day < *body.from) &&
         !(body.to && *body.to < *day);
}

// Steps from the speaker: 0 itself, 1 its own boards, 2 its parent, 3 its parent's boards, and so on upwards.
int Bodies::distance(BodyIndex body, std::optional<BodyIndex> speaker) const {
  int steps = 0;
  for (std::optional<BodyIndex> at = speaker; at; at = parents_[*at], steps += 2) {
    if (body == *at) return steps;
    if (parents_[body] == at) return steps + 1;
  }
  return kFar;
}

// Nearby, a name as the registry has it goes before a shortened one. From afar "Ban Tuyên giáo" is anybody's,
// and only a complete name goes before others.
std::pair<int, bool> Bodies::rank(const NameUse& use, std::optional<BodyIndex> speaker) const {
  int steps = distance(use.body, speaker);
  return {steps, steps == kFar ? !use.complete : use.shortened};
}

std::optional<BodyIndex> Bodies::nearest(const NameUses& uses, std::string_view key,
                                         std::optional<BodyIndex> speaker, std::optional<Day> day) const {
  auto found = uses.find(key);
  if (found == uses.end()) return std::nullopt;
  std::optional<std::pair<int, bool>> least;
  std::optional<BodyIndex> body;
  for (const NameUse& use : found->second) {
    if (!holds(use, day)) continue;
    std::pair<int, bool> its_rank = rank(use, speaker);
    if (!least || its_rank < *least) {
      least = its_rank;
      body = use.body;
    } else if (its_rank == *least && body != use.body) {
      body.reset();
    }
  }
  return body;
}

std::optional<BodyIndex> Bodies::board(std::string_view key, BodyIndex owner, std::optional<Day> day) const {
  std::optional<BodyIndex> found = nearest(by_name_, key, owner, day);
  return found && parents_[*found] == owner ? found : std::nullopt;
}

// "Ban Tuyên giáo Đảng ủy Khối": what begins the name is a board of the body that ends it.
std::optional<BodyIndex> Bodies::board_of_named_owner(std::string_view key, std::optional<BodyIndex> speaker,
                                                      std::optional<Day> day) const {
  for (std::size_t space = key.find(' '); space != std::string_view::npos; space = key.find(' ', space + 1)) {
    std::string_view owner_key = key.substr(space + 1);
    std::optional<BodyIndex> owner = nearest(by_name_, owner_key, speaker, day);
    if (!owner) owner = resolve_symbol(owner_key, speaker, day);
    if (!owner) continue;
    if (auto found = board(key.substr(0, space), *owner, day)) return found;
  }
  return std::nullopt;
}

// "Ban Thường vụ Tỉnh ủy", "Ban Chấp hành Đảng bộ tỉnh": the committee itself, unless the organ has an entry
// of its own, which was looked for before. An organ alone is that of the committee that speaks.
std::optional<BodyIndex> Bodies::committee_of(std::string_view key, std::optional<BodyIndex> speaker,
                                              std::optional<Day> day) const {
  for (const auto& [organisation, committee] : kCommittees) {
    if (!begins_with_word(key, organisation)) continue;
    return resolve_key(std::string(committee) + std::string(key.substr(organisation.size())), speaker, day);
  }
  auto organ = std::find_if(std::begin(kOrgans), std::end(kOrgans),
                            [&](std::string_view organ) { return begins_with_word(key, organ); });
  if (organ == std::end(kOrgans)) return std::nullopt;
  if (key.size() > organ->size()) return resolve_key(key.substr(organ->size() + 1), speaker, day);
  auto is_office = [&](BodyIndex body) {
    std::string name = name_key(bodies_[body].name);
    return std::any_of(std::begin(kOffices), std::end(kOffices),
                       [&](std::string_view office) { return name.starts_with(office); });
  };
  while (speaker && is_office(*speaker)) speaker = parents_[*speaker];
  return speaker;
}

}  // namespace vankho
