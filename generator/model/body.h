// Bodies (cơ quan): a tree that changes over the years.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
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

using BodyIndex = std::size_t;

class Bodies {
 public:
  Bodies() = default;
  // Unknown parents and predecessors, cycles and double ids become problems in `path` (co-quan.yaml), and are left
  // out.
  Bodies(std::vector<Body> bodies, std::string_view path, std::vector<Problem>& problems);

  const std::vector<Body>& all() const { return bodies_; }  // in Vietnamese alphabetical order of their names
  const Body& operator[](BodyIndex index) const { return bodies_[index]; }
  std::optional<BodyIndex> find(std::string_view id) const;
  std::optional<BodyIndex> parent(BodyIndex body) const;
  const std::vector<BodyIndex>& children(BodyIndex body) const;    // boards and subordinates, alphabetical
  const std::vector<BodyIndex>& successors(BodyIndex body) const;
  const std::vector<BodyIndex>& predecessors(BodyIndex body) const;
  std::vector<BodyIndex> roots() const;

  // The body that `name` ("Tỉnh ủy", "Ban Tuyên giáo", "Ban Thường vụ Đảng ủy Khối") means when `speaker` says it
  // on `day`: itself, its own boards, its nearest ancestors and theirs, before any other body of that name. Letter
  // case, tone style and spacing aside. Null for a group ("các xã, phường") and where two are equally near.
  std::optional<BodyIndex> resolve(std::string_view name, std::optional<BodyIndex> speaker,
                                   std::optional<Day> day) const;

  // The body that a document number's symbol ("TU" in 293-KH/TU) means, by the same rule.
  std::optional<BodyIndex> resolve_symbol(std::string_view symbol, std::optional<BodyIndex> speaker,
                                          std::optional<Day> day) const;

 private:
  std::vector<Body> bodies_;
  std::map<std::string, BodyIndex, std::less<>> by_id_;
  std::vector<std::optional<BodyIndex>> parents_;
  std::vector<std::vector<BodyIndex>> children_, successors_, predecessors_;
  std::map<std::string, std::vector<BodyIndex>, std::less<>> by_name_, by_symbol_;
};

}  // namespace vankho
