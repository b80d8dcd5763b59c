// site.yaml.
#include "parse/registry.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <set>

#include "base/bytes.h"
#include "base/limits.h"
#include "base/text.h"
#include "parse/registry_file.h"
#include "parse/registry_messages.h"

namespace vankho {
namespace {

using yaml::Fields;
using yaml::Node;

// The mapping that is a key's value; null where there is none.
const Node* mapping_of(Fields& fields, std::string_view key) {
  const Node* node = fields.find(key);
  return node && fields.require_mapping(*node, key) ? node : nullptr;
}

// "50MB": a whole number of units of 1024.
std::optional<std::uint64_t> parse_size(std::string_view text) {
  static constexpr std::pair<std::string_view, int> kUnits[] = {{"kb", 10}, {"mb", 20}, {"gb", 30}};
  std::uint64_t value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || value == 0) return std::nullopt;
  std::string unit = lower(trim(text.substr(static_cast<std::size_t>(end - text.data()))));
  for (const auto& [name, bits] : kUnits) {
    if (unit == name && value <= std::numeric_limits<std::uint64_t>::max() >> bits) return value << bits;
  }
  return std::nullopt;
}

void read_size(Fields& fields, std::string_view key, std::uint64_t& size) {
  std::optional<Stated<std::string>> written = fields.text(key);
  if (!written) return;
  if (auto read = parse_size(written->value)) {
    size = *read;
  } else {
    fields.report().add(*fields.find(key), registry_messages::bad_size, {std::string(key), written->value});
  }
}

// Base64 of 42 bytes, the first of which say the algorithm.
bool is_public_key(std::string_view text) {
  return text.size() == 56 && text.starts_with("RW") && std::ranges::all_of(text, [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '+' ||
                  c == '/';
         });
}

void read_public_key(Fields& fields, Settings& settings) {
  std::optional<Stated<std::string>> key = fields.text("khoa_cong_khai");
  if (!key) return;
  if (is_public_key(key->value)) {
    settings.public_key = std::move(key->value);
  } else {
    fields.report().add(*fields.find("khoa_cong_khai"), registry_messages::bad_public_key);
  }
}

void read_text(Fields& fields, std::string_view key, std::string& value) {
  if (auto text = fields.text(key)) value = std::move(text->value);
}

void read_editions(Fields& fields, Settings& settings) {
  const Node* node = fields.find("an_ban");
  if (!node) return;
  settings.editions.clear();
  std::set<std::string> known;
  for (auto& edition : fields.ids("an_ban")) {
    if (known.insert(edition.value).second) {
      settings.editions.push_back(std::move(edition.value));
    } else {
      fields.report().add(edition.line, 0, registry_messages::double_edition, {edition.value});
    }
  }
  if (settings.editions.size() > limits::kEditions) {
    fields.report().add(*node, registry_messages::too_many_editions, {std::to_string(limits::kEditions)});
    settings.editions.resize(limits::kEditions);
  }
  bool empty_list = node->kind == Node::Kind::list && node->items.empty();
  if (empty_list) fields.report().add(*node, registry_messages::no_editions);
  if (settings.editions.empty()) settings.editions = Settings().editions;
}

void read_history_editions(Fields& fields, Settings& settings) {
  const std::vector<std::string>& known = settings.editions;
  for (auto& edition : fields.ids("an_ban")) {
    if (std::find(known.begin(), known.end(), edition.value) != known.end()) {
      settings.history.editions.push_back(std::move(edition.value));
      continue;
    }
    std::string all;
    for (const std::string& name : known) all += (all.empty() ? "" : ", ") + name;
    fields.report().add(edition.line, 0, registry_messages::unknown_edition, {edition.value, all});
  }
}

// `true`, `false`, or `{an_ban: [noi-bo], tu: 2026-01-01}`.
void read_history(Fields& fields, Settings& settings) {
  const Node* node = fields.find("lich_su");
  if (!node) return;
  if (node->kind != Node::Kind::map) {
    if (auto shown = fields.yes_or_no("lich_su")) settings.history.shown = shown->value;
    return;
  }
  settings.history.shown = true;
  Fields parts(*node, fields.parts("lich_su"), fields.report());
  read_history_editions(parts, settings);
  if (auto from = parts.day("tu")) settings.history.from = from->value;
}

void read_editor_names(Fields& fields, Settings& settings) {
  const Node* node = mapping_of(fields, "ten_nguoi_sua");
  if (!node) return;
  for (const auto& [address, name] : node->entries) {
    if (address.find('@') == std::string::npos)
      fields.report().add(name, registry_messages::no_address, {address});
    else if (has_address(name.scalar))
      fields.report().add(name, registry_messages::address_for_name, {address});
    if (auto text = yaml::text_of(name, "ten_nguoi_sua", fields.report())) {
      settings.editor_names[address] = std::move(text->value);
    }
  }
}

// Days are counted by Vietnam's clock, and so by all of UTC+7.
void check_time_zone(Fields& fields) {
  static constexpr std::string_view kZones[] = {
      "Asia/Ho_Chi_Minh", "Asia/Saigon", "Asia/Bangkok", "Asia/Vientiane", "Asia/Phnom_Penh", "Asia/Jakarta",
      "Asia/Hovd",        "Etc/GMT-7",   "UTC+7",        "UTC+07:00",      "+07:00"};
  const auto zone = fields.text("mui_gio");
  if (zone && std::ranges::find(kZones, zone->value) == std::end(kZones))
    fields.report().add(*fields.find("mui_gio"), registry_messages::other_time_zone, {zone->value});
}

void read_repositories(Fields& fields, Settings& settings) {
  for (const Node* item : fields.items("kho")) {
    if (!fields.require_mapping(*item, "kho")) continue;
    Fields parts(*item, fields.parts("kho"), fields.report());
    Repository repository;
    if (!parts.require("url")) continue;
    read_text(parts, "url", repository.url);
    read_text(parts, "ref", repository.ref);
    read_text(parts, "goc", repository.root);
    settings.repositories.push_back(std::move(repository));
  }
}

void read_limits(Fields& fields, Settings& settings) {
  const Node* node = mapping_of(fields, "gioi_han");
  if (!node) return;
  Fields parts(*node, fields.parts("gioi_han"), fields.report());
  read_size(parts, "tep", settings.max_file_bytes);
  read_size(parts, "van_ban", settings.max_document_bytes);
  if (auto files = parts.number("so_tep", 1, 100'000'000))
    settings.max_files = static_cast<std::size_t>(files->value);
}

}  // namespace

Settings parse_settings(std::string_view path, std::string_view bytes, std::vector<Problem>& problems) {
  Settings settings;
  RegistryFile file(path, bytes, yaml::kSettings, problems);
  const Node* root = file.mapping();
  if (!root) return settings;
  Fields fields(*root, settings_keys(), file.report());
  if (fields.require("ten")) read_text(fields, "ten", settings.name);
  read_editions(fields, settings);
  read_history(fields, settings);
  read_editor_names(fields, settings);
  if (auto theme = fields.id("giao_dien")) settings.theme = std::move(theme->value);
  if (auto language = fields.id("ngon_ngu")) settings.language = std::move(language->value);
  check_time_zone(fields);
  read_text(fields, "don_vi", settings.publisher);
  if (auto days = fields.number("han_ban_sao", 1, 36'500)) settings.copy_valid_days = days->value;
  read_public_key(fields, settings);
  read_repositories(fields, settings);
  read_limits(fields, settings);
  return settings;
}

}  // namespace vankho
