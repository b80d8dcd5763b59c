#include "expectation.h"

#include <algorithm>
#include <map>
#include <regex>
#include <stdexcept>
#include <string_view>

#include "base/text.h"

namespace vankho::test {
namespace {

using Names = std::vector<std::string>;

// The fields of a list's items that count, for lists of objects.
const std::map<std::string, Names, std::less<>> kItemFields = {
    {"headings", {"numeral", "text"}},
    {"citations", {"number", "date"}},
    {"deadlines", {"from", "to"}},
    {"commemorations", {"original_date", "date", "years"}}};

Json only(const Json& item, const Names& fields) {
  Json result = Json::object();
  for (const std::string& field : fields) result[field] = item.value(field, Json());
  return result;
}

// The items of a list as they are compared, sorted.
std::vector<std::string> items(const Json& list, std::string_view field) {
  std::vector<std::string> result;
  auto fields = kItemFields.find(field);
  for (const Json& item : list) {
    bool below = field == "headings" && item.value("level", 1) != 1;
    if (!below) result.push_back((fields == kItemFields.end() ? item : only(item, fields->second)).dump());
  }
  std::sort(result.begin(), result.end());
  return result;
}

std::string listed(const std::vector<std::string>& items) {
  std::string result;
  for (const std::string& item : items) result += "\n      " + item;
  return result.empty() ? " nothing" : result;
}

std::vector<std::string> without(const std::vector<std::string>& all, const std::vector<std::string>& taken) {
  std::vector<std::string> rest;
  std::set_difference(all.begin(), all.end(), taken.begin(), taken.end(), std::back_inserter(rest));
  return rest;
}

void compare_lists(const std::string& field, const Json& expected, const Json& read, Names& out) {
  std::vector<std::string> wanted = items(expected, field), found = items(read, field);
  if (wanted == found) return;
  out.push_back(field + ": not found:" + listed(without(wanted, found)) +
                "\n    found instead:" + listed(without(found, wanted)));
}

void compare_values(const std::string& field, const Json& expected, const Json& read, Names& out) {
  bool same = expected == read;
  if (field == "issuer" && expected.is_string() && read.is_string())
    same = lower(expected.get<std::string>()) == lower(read.get<std::string>());
  if (!same) out.push_back(field + ": expected " + expected.dump() + "\n    read " + read.dump());
}

bool contains(std::string_view text, std::string_view words) { return text.find(words) != std::string::npos; }

// Each passage stands within one paragraph.
void check_joined(const Json& passages, const Json& read, Names& out) {
  std::string text = read["body_text"];
  for (std::string passage : passages) {
    std::vector<std::string_view> paragraphs = split_lines(text);
    bool whole = std::any_of(paragraphs.begin(), paragraphs.end(),
                             [&](std::string_view paragraph) { return contains(paragraph, passage); });
    if (!whole) out.push_back("joined: not in one paragraph: " + passage);
  }
}

// The first of each pair stands in a paragraph without the second.
void check_parted(const Json& pairs, const Json& read, Names& out) {
  std::string text = read["body_text"];
  for (const Json& pair : pairs) {
    std::string first = pair[0], second = pair[1];
    std::vector<std::string_view> paragraphs = split_lines(text);
    bool parted = std::any_of(paragraphs.begin(), paragraphs.end(), [&](std::string_view paragraph) {
      return contains(paragraph, first) && !contains(paragraph, second);
    });
    if (!parted) out.push_back("not_joined: run together, or not there: " + first + " | " + second);
  }
}

// Each suspect number has a warning that names it first, and no other number has one.
void check_suspects(const Json& numbers, const Json& read, Names& out) {
  std::vector<std::string> wanted, said;
  for (const std::string number : numbers) wanted.push_back(number);
  for (const Json& problem : read["problems"]) {
    if (problem["code"] != "suspect-number") continue;
    std::string message = problem["message"];
    std::size_t begin = message.find('\'') + 1;
    said.push_back(message.substr(begin, message.find('\'', begin) - begin));
  }
  std::sort(wanted.begin(), wanted.end());
  std::sort(said.begin(), said.end());
  if (wanted != said)
    out.push_back("suspect: expected:" + listed(wanted) + "\n    warned of:" + listed(said));
}

// The items of a list or the paragraphs of a text, sorted; of a single value, itself.
std::vector<std::string> parts(const Json& value) {
  std::vector<std::string> result;
  if (value.is_array()) {
    for (const Json& item : value) result.push_back(item.dump());
  } else if (value.is_string()) {
    std::string text = value;
    for (std::string_view line : split_lines(text)) result.emplace_back(line);
  } else {
    result.push_back(value.dump());
  }
  std::sort(result.begin(), result.end());
  return result;
}

}  // namespace

std::vector<std::string> differences(const Json& expected, const Json& read) {
  Names out;
  for (const auto& [field, value] : expected.items()) {
    if (field == "joined") {
      check_joined(value, read, out);
    } else if (field == "not_joined") {
      check_parted(value, read, out);
    } else if (field == "suspect") {
      check_suspects(value, read, out);
    } else if (!read.contains(field)) {
      throw std::invalid_argument("a record has no field " + field);
    } else if (value.is_array()) {
      compare_lists(field, value, read[field], out);
    } else {
      compare_values(field, value, read[field], out);
    }
  }
  return out;
}

std::vector<std::string> changes(const Json& before, const Json& after) {
  Names out;
  for (const auto& [field, value] : before.items()) {
    if (value == after[field]) continue;
    std::vector<std::string> old_parts = parts(value), new_parts = parts(after[field]);
    out.push_back(field + ": was:" + listed(without(old_parts, new_parts)) +
                  "\n    became:" + listed(without(new_parts, old_parts)));
  }
  return out;
}

Json without_places(const Json& record) {
  if (record.is_string()) {
    static const std::regex kPlace("dòng [0-9]+");
    return std::regex_replace(record.get<std::string>(), kPlace, "dòng …");
  }
  if (!record.is_structured()) return record;
  Json result = record;
  for (std::string_view place : {"line", "lines", "column"}) {
    if (result.is_object()) result.erase(std::string(place));
  }
  for (Json& value : result) value = without_places(value);
  return result;
}

}  // namespace vankho::test
