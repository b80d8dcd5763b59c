// How a body's name is understood: the part of Bodies that searches.
#include <algorithm>
#include <utility>

#include "base/limits.h"
#include "model/body.h"
#include "model/body_names.h"

namespace vankho {
namespace {

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
  if (name.size() > limits::kValue) return std::nullopt;  // longer than any that a registry has
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

template <typename Rank>
Bodies::Choice Bodies::choose(UseRange uses, std::optional<Day> day, Rank rank) const {
  Choice choice;
  bool best = false;
  for (const NameUse& use : uses) {
    if (!holds(use, day)) continue;
    bool its_rank = rank(use);
    if (!choice.found || (its_rank && !best)) {
      choice = {true, use.body};
      best = its_rank;
    } else if (its_rank == best && choice.body != use.body) {
      choice.body.reset();
      if (best) break;
    }
  }
  return choice;
}

// The speaker itself, then its own boards, its parent, its parent's boards, and so on upwards. A name as the
// registry has it goes before a shortened one.
Bodies::Choice Bodies::choose_near(UseRange uses, BodyIndex speaker, std::optional<Day> day) const {
  auto below = [&](std::optional<BodyIndex> parent) {
    auto [first, last] =
        std::equal_range(uses.begin(), uses.end(), NameUse{.parent = parent, .until = {}},
                         [](const NameUse& a, const NameUse& b) { return a.parent < b.parent; });
    return UseRange(first, last);
  };
  auto as_stated = [](const NameUse& use) { return !use.shortened; };
  for (std::optional<BodyIndex> at = speaker; at; at = parents_[*at]) {
    for (const NameUse& use : below(parents_[*at])) {
      if (use.body == *at && holds(use, day)) return {true, at};
    }
    if (Choice choice = choose(below(at), day, as_stated); choice.found) return choice;
  }
  return {};
}

// From afar "Ban Tuyên giáo" is anybody's, and only a complete name goes before others.
std::optional<BodyIndex> Bodies::nearest(const NameUses& names, std::string_view key,
                                         std::optional<BodyIndex> speaker, std::optional<Day> day) const {
  auto uses = names.find(key);
  if (uses == names.end()) return std::nullopt;
  Choice near = speaker ? choose_near(uses->second, *speaker, day) : Choice();
  if (near.found) return near.body;
  return choose(uses->second, day, [](const NameUse& use) { return use.complete; }).body;
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
    bool can_be_symbol = owner_key.find(' ') == std::string_view::npos;
    if (!owner && can_be_symbol) owner = resolve_symbol(owner_key, speaker, day);
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
