// Bodies (cơ quan): a tree that changes over the years.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/day.h"
#include "base/problem.h"

namespace vankho {

struct FormerName {
  std::string name;
  std::optional<Day> until;  // the last day it was used
};

struct Body {
  std::string id;
  std::string name;
  std::vector<std::string> aliases;
  std::vector<FormerName> former_names;
  std::vector<std::string> symbols;  // ký hiệu: "TU", "ĐUK"
  std::string kind;
  std::string parent;                     // id; empty for a root
  std::optional<Day> from, to;            // founded, dissolved (last day)
  std::vector<std::string> predecessors;  // ids
  std::string note;
  int line = 0;  // in co-quan.yaml
};

// A People's Committee or Council, above whose name documents print no other body (Nghị định 30/2020/NĐ-CP,
// Phụ lục I, II.2).
bool is_council_or_committee(const Body& body);

// Whose rules of form a body's documents follow, by its kind (loai), else by its name: the Party's, the
// State's (Nghị định 30/2020/NĐ-CP), or its own, of the Fatherland Front and the unions.
enum class Rules { party, state, own };
Rules rules_of(const Body& body);

// What the body was called on `day`; what it is called now for none.
const std::string& name_on(const Body& body, std::optional<Day> day);

using BodyIndex = std::size_t;

class Bodies {
 public:
  Bodies() = default;
  // Unknown parents and predecessors, cycles and double ids become problems in `path` (co-quan.yaml), and are
  // left out.
  Bodies(std::vector<Body> bodies, std::string_view path, std::vector<Problem>& problems);

  const std::vector<Body>& all() const { return bodies_; }  // in Vietnamese alphabetical order of their names
  const Body& operator[](BodyIndex index) const { return bodies_[index]; }
  std::optional<BodyIndex> find(std::string_view id) const;
  std::optional<BodyIndex> parent(BodyIndex body) const;
  const std::vector<BodyIndex>& children(BodyIndex body) const;  // boards and subordinates, alphabetical
  const std::vector<BodyIndex>& successors(BodyIndex body) const;
  const std::vector<BodyIndex>& predecessors(BodyIndex body) const;
  std::vector<BodyIndex> roots() const;

  // The body that `name` ("Tỉnh ủy", "Ban Tuyên giáo", "Ban Thường vụ Đảng ủy Khối") means when `speaker`
  // says it on `day`: itself, its own boards, its nearest ancestors and their boards, before any other body
  // of that name. Letter case, tone style, spacing, usual abbreviations (UBND) and a place left out aside. A
  // former name holds to its last day, a body from its first to its last; its successor is not put in its
  // place. Null for a group ("các xã, phường") and where two are equally near.
  std::optional<BodyIndex> resolve(std::string_view name, std::optional<BodyIndex> speaker,
                                   std::optional<Day> day) const;

  // The body that a document number's symbol ("TU" in 293-KH/TU) means, by the same rule.
  std::optional<BodyIndex> resolve_symbol(std::string_view symbol, std::optional<BodyIndex> speaker,
                                          std::optional<Day> day) const;

  bool has_symbol(std::string_view symbol) const;

  // True if `body` is `other`, stands above it or stands below it.
  bool in_line(BodyIndex body, BodyIndex other) const;

 private:
  // A name that a body goes by.
  struct NameUse {
    std::optional<BodyIndex> parent;
    BodyIndex body = 0;
    bool shortened = false;  // its place or owner is left out
    bool complete = false;   // it has a place or owner, which could be left out
    std::optional<Day> until;
  };
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  // The uses of one name by parent, so that a body's boards of that name stand together.
  using NameUses = std::unordered_map<std::string, std::vector<NameUse>, Hash, std::equal_to<>>;
  using UseRange = std::span<const NameUse>;

  // The best of some uses: none at all, one, or several that are equally good.
  struct Choice {
    bool found = false;
    std::optional<BodyIndex> body;
  };

  void index_ids(std::vector<Body> bodies, std::string_view path, std::vector<Problem>& problems);
  void link_parents(std::string_view path, std::vector<Problem>& problems);
  void cut_cycles(std::string_view path, std::vector<Problem>& problems);
  void link_successors(std::string_view path, std::vector<Problem>& problems);
  void check_each_other(std::string_view path, std::vector<Problem>& problems) const;
  void index_names();
  void add_name(std::string_view name, BodyIndex body, std::optional<Day> until);
  std::vector<std::string_view> ids() const;

  bool holds(const NameUse& use, std::optional<Day> day) const;
  template <typename Rank>
  Choice choose(UseRange uses, std::optional<Day> day, Rank rank) const;
  Choice choose_near(UseRange uses, BodyIndex speaker, std::optional<Day> day) const;
  std::optional<BodyIndex> nearest(const NameUses& uses, std::string_view key,
                                   std::optional<BodyIndex> speaker, std::optional<Day> day) const;
  std::optional<BodyIndex> board(std::string_view key, BodyIndex owner, std::optional<Day> day) const;
  std::optional<BodyIndex> board_of_named_owner(std::string_view key, std::optional<BodyIndex> speaker,
                                                std::optional<Day> day) const;
  std::optional<BodyIndex> committee_of(std::string_view key, std::optional<BodyIndex> speaker,
                                        std::optional<Day> day) const;
  std::optional<BodyIndex> resolve_key(std::string_view key, std::optional<BodyIndex> speaker,
                                       std::optional<Day> day) const;

  std::vector<Body> bodies_;
  std::map<std::string, BodyIndex, std::less<>> by_id_;
  std::vector<std::optional<BodyIndex>> parents_;
  std::vector<std::vector<BodyIndex>> children_, successors_, predecessors_;
  NameUses by_name_, by_symbol_;
};

}  // namespace vankho
