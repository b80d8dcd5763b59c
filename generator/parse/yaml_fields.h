// The keys of one mapping, read as what they must be: every fault is a whole message at its place.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/day.h"
#include "base/problem.h"
#include "parse/keys.h"
#include "parse/stated.h"
#include "parse/yaml.h"

namespace vankho::yaml {

// Where problems of one file go, with its lines to quote. Holds a view of `text`.
class Report {
 public:
  Report(std::string_view path, std::string_view text, std::vector<Problem>& problems);

  void add(const Node& at, const Message& message, Arguments arguments = {});
  void add(int line, int column, const Message& message, Arguments arguments = {});

 private:
  std::string_view path_;
  std::vector<std::string_view> lines_;
  std::vector<Problem>& problems_;
  std::size_t added_ = 0;
};

// A word that a key can have, and what it means.
template <typename T>
using Choices = std::initializer_list<std::pair<std::string_view, T>>;

// Absent keys, and those whose value is not what it must be, read as null or as an empty list.
class Fields {
 public:
  // `node` is a mapping with no other keys than `keys`, or the difference is reported. `node` must outlive
  // this.
  Fields(const Node& node, std::span<const Key> keys, Report& report);

  const Node* find(std::string_view key) const;

  // Reports a key that is not there; true if it is.
  bool require(std::string_view key);

  // Reports what is no mapping; true if it is one. `node` is the key's value or one of its items.
  bool require_mapping(const Node& node, std::string_view key);

  // The keys within the mappings of `key`.
  std::span<const Key> parts(std::string_view key) const { return key_named(keys_, key).parts; }

  std::optional<Stated<std::string>> text(std::string_view key);  // on one line
  std::optional<Stated<std::string>> id(std::string_view key);    // lower-case ASCII words joined by '-'
  std::optional<Stated<Day>> day(std::string_view key);
  std::optional<Stated<Interval>> day_or_interval(std::string_view key);  // one day has both ends alike
  std::optional<Stated<int>> number(std::string_view key, int least, int most);
  std::optional<Stated<bool>> yes_or_no(std::string_view key);
  std::vector<Stated<std::string>> texts(std::string_view key);
  std::vector<Stated<std::string>> ids(std::string_view key);
  std::vector<const Node*> items(std::string_view key);

  template <typename T>
  std::optional<Stated<T>> one_of(std::string_view key, Choices<T> choices) {
    std::optional<Stated<std::string>> word = text(key);
    if (!word) return std::nullopt;
    std::vector<std::string_view> words;
    for (const auto& [choice, meaning] : choices) {
      if (choice == word->value) return Stated<T>{meaning, word->line};
      words.push_back(choice);
    }
    add_unknown_word(key, *word, words);
    return std::nullopt;
  }

  Report& report() { return report_; }

 private:
  std::optional<Stated<std::string>> id_of(const Node& node, std::string_view key);
  std::optional<Stated<Interval>> read_days(std::string_view key, bool interval_allowed);
  void add_unknown_word(std::string_view key, const Stated<std::string>& word,
                        const std::vector<std::string_view>& words);

  const Node& node_;
  std::span<const Key> keys_;
  Report& report_;
};

// A scalar as text on one line; anything else is reported as a value of `key`.
std::optional<Stated<std::string>> text_of(const Node& node, std::string_view key, Report& report);
bool is_id(std::string_view text);

}  // namespace vankho::yaml
