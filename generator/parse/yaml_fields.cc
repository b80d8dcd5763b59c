#include "parse/yaml_fields.h"

#include <algorithm>
#include <charconv>

#include "base/many_problems.h"
#include "base/text.h"
#include "base/windows_name.h"
#include "parse/front_matter_messages.h"
#include "parse/yaml_days.h"

namespace vankho::yaml {
namespace {

// Ids are names of pages: that of all pages of a kind is taken, and Windows keeps those of its devices.
bool is_reserved(std::string_view id) { return id == "index" || is_windows_device(id); }

}  // namespace

Report::Report(std::string_view path, std::string_view text, std::vector<Problem>& problems)
    : path_(path), lines_(split_lines(text)), problems_(problems) {}

void Report::add(const Node& at, const Message& message, Arguments arguments) {
  add(at.line, at.column, message, std::move(arguments));
}

void Report::add(int line, int column, const Message& message, Arguments arguments) {
  std::size_t index = static_cast<std::size_t>(line - 1);
  const bool may_be_shown = ++added_ <= limits::kProblemsOfFile;
  std::string text(may_be_shown && line > 0 && index < lines_.size() ? quotable(lines_[index])
                                                                     : std::string());
  problems_.push_back({std::string(path_), line, column, &message, std::move(arguments), std::move(text)});
}

Fields::Fields(const Node& node, std::span<const Key> keys, Report& report)
    : node_(node), keys_(keys), report_(report) {
  std::vector<std::string_view> known;
  for (const Key& key : keys) known.push_back(key.name);
  for (const auto& [key, value] : node.entries) {
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    std::string suggestion(did_you_mean(key, known));
    std::string all;
    for (std::string_view name : known) all += (all.empty() ? "" : ", ") + std::string(name);
    report.add(
        value.key_line, value.key_column,
        suggestion.empty() ? front_matter_messages::unknown_key : front_matter_messages::unknown_key_like,
        {key, suggestion.empty() ? all : suggestion});
  }
}

const Node* Fields::find(std::string_view key) const {
  const Node* node = node_.find(key);
  return node && !node->absent() ? node : nullptr;
}

bool Fields::require(std::string_view key) {
  if (find(key)) return true;
  const Node* empty = node_.find(key);
  report_.add(empty ? *empty : node_, front_matter_messages::missing_key,
              {std::string(key), std::string(key_named(keys_, key).example)});
  return false;
}

bool Fields::require_mapping(const Node& node, std::string_view key) {
  if (node.kind == Node::Kind::map) return true;
  report_.add(node, front_matter_messages::not_a_mapping,
              {std::string(key), std::string(key_named(keys_, key).example)});
  return false;
}

std::optional<Stated<std::string>> text_of(const Node& node, std::string_view key, Report& report) {
  if (node.kind != Node::Kind::scalar) {
    report.add(node, front_matter_messages::not_one_value, {std::string(key)});
    return std::nullopt;
  }
  if (node.scalar.size() > limits::kValue) {
    report.add(node, yaml_messages::value_too_long, {std::string(key), std::to_string(limits::kValue)});
    return std::nullopt;
  }
  return Stated<std::string>{collapse_spaces(node.scalar), node.line};
}

std::optional<Stated<std::string>> Fields::text(std::string_view key) {
  const Node* node = find(key);
  return node ? text_of(*node, key, report_) : std::nullopt;
}

bool is_id(std::string_view text) {
  if (text.empty() || text.front() < 'a' || text.front() > 'z' || text.back() == '-') return false;
  if (text.find("--") != std::string_view::npos) return false;
  return text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

namespace {

// What may be written instead: letters come first.
std::string possible_id(std::string_view text) {
  const std::string id = slug(text);
  return is_id(id) ? id : "co-quan-" + id;
}

}  // namespace

std::optional<Stated<std::string>> Fields::id(std::string_view key) {
  const Node* node = find(key);
  return node ? id_of(*node, key) : std::nullopt;
}

std::optional<Stated<std::string>> Fields::id_of(const Node& node, std::string_view key) {
  std::optional<Stated<std::string>> id = text_of(node, key, report_);
  if (!id) return id;
  if (id->value.size() > limits::kId) {
    report_.add(node, yaml_messages::value_too_long, {std::string(key), std::to_string(limits::kId)});
  } else if (!is_id(id->value)) {
    report_.add(node, front_matter_messages::bad_id, {std::string(key), id->value, possible_id(id->value)});
  } else if (is_reserved(id->value)) {
    report_.add(node, front_matter_messages::reserved_id, {std::string(key), id->value});
  } else {
    return id;
  }
  return std::nullopt;
}

std::optional<Stated<Interval>> Fields::read_days(std::string_view key, bool interval_allowed) {
  std::optional<Stated<std::string>> written = text(key);
  if (!written) return std::nullopt;
  const Node& node = *find(key);
  std::optional<Interval> days = parse_days(written->value);
  if (days && (interval_allowed || days->from == days->to) && *days->from <= *days->to) {
    return Stated<Interval>{*days, written->line};
  }
  std::string corrected = corrected_days(written->value, interval_allowed);
  if (!corrected.empty()) {
    report_.add(node, front_matter_messages::bad_day_like, {std::string(key), written->value, corrected});
  } else {
    const Message& message = names_no_day(written->value) ? front_matter_messages::no_such_day
                             : interval_allowed           ? front_matter_messages::bad_day_or_interval
                                                          : front_matter_messages::bad_day;
    report_.add(node, message, {std::string(key), written->value});
  }
  return std::nullopt;
}

std::optional<Stated<Day>> Fields::day(std::string_view key) {
  std::optional<Stated<Interval>> days = read_days(key, false);
  return days ? std::optional(Stated<Day>{*days->value.to, days->line}) : std::nullopt;
}

std::optional<Stated<Interval>> Fields::day_or_interval(std::string_view key) { return read_days(key, true); }

std::optional<Stated<int>> Fields::number(std::string_view key, int least, int most) {
  std::optional<Stated<std::string>> written = text(key);
  if (!written) return std::nullopt;
  int value = 0;
  const std::string& digits = written->value;
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  bool whole = error == std::errc() && end == digits.data() + digits.size();
  if (whole && value >= least && value <= most) return Stated<int>{value, written->line};
  report_.add(*find(key), front_matter_messages::bad_number,
              {std::string(key), digits, std::to_string(least), std::to_string(most)});
  return std::nullopt;
}

std::optional<Stated<bool>> Fields::yes_or_no(std::string_view key) {
  return one_of<bool>(key, {{"true", true}, {"false", false}});
}

std::vector<const Node*> Fields::items(std::string_view key) {
  const Node* node = find(key);
  if (!node) return {};
  if (node->kind != Node::Kind::list) {
    const std::string_view example = key_named(keys_, key).example;
    std::string written = node->kind == Node::Kind::scalar ? node->scalar : std::string(example);
    report_.add(*node, front_matter_messages::not_a_list, {std::string(key), written});
    return {};
  }
  std::vector<const Node*> items;
  for (const Node& item : node->items) {
    if (!item.absent()) items.push_back(&item);
  }
  return items;
}

std::vector<Stated<std::string>> Fields::texts(std::string_view key) {
  std::vector<Stated<std::string>> texts;
  for (const Node* item : items(key)) {
    if (auto text = text_of(*item, key, report_)) texts.push_back(std::move(*text));
  }
  return texts;
}

std::vector<Stated<std::string>> Fields::ids(std::string_view key) {
  std::vector<Stated<std::string>> ids;
  for (const Node* item : items(key)) {
    if (auto id = id_of(*item, key)) ids.push_back(std::move(*id));
  }
  return ids;
}

void Fields::add_unknown_word(std::string_view key, const Stated<std::string>& word,
                              const std::vector<std::string_view>& words) {
  std::string suggestion(did_you_mean(word.value, words)), all;
  for (std::string_view choice : words) all += (all.empty() ? "" : ", ") + std::string(choice);
  report_.add(
      *find(key),
      suggestion.empty() ? front_matter_messages::unknown_word : front_matter_messages::unknown_word_like,
      {std::string(key), word.value, suggestion.empty() ? all : suggestion});
}

}  // namespace vankho::yaml
