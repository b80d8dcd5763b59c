// ky-niem.yaml.
#include <charconv>
#include <map>

#include "parse/registry.h"
#include "parse/registry_file.h"
#include "parse/registry_messages.h"

namespace vankho {
namespace {

using yaml::Fields;
using yaml::Node;

std::optional<LunarDay> parse_lunar_day(std::string_view text) {
  LunarDay lunar;
  auto [slash, day_error] = std::from_chars(text.data(), text.data() + text.size(), lunar.day);
  const char* end = text.data() + text.size();
  if (day_error != std::errc() || slash == end || *slash != '/') return std::nullopt;
  auto [rest, month_error] = std::from_chars(slash + 1, end, lunar.month);
  if (month_error != std::errc() || rest != end) return std::nullopt;
  bool exists = lunar.day >= 1 && lunar.day <= 30 && lunar.month >= 1 && lunar.month <= 12;
  return exists ? std::optional(lunar) : std::nullopt;
}

void read_lunar_day(Fields& fields, Event& event) {
  std::optional<Stated<std::string>> written = fields.text("am_lich");
  if (!written) return;
  event.lunar = parse_lunar_day(written->value);
  if (!event.lunar) {
    fields.report().add(*fields.find("am_lich"), registry_messages::bad_lunar_day, {written->value});
  }
}

std::optional<Event> read_event(const Node& node, yaml::Report& report) {
  Fields fields(node, event_keys(), report);
  bool complete = fields.require("id");
  complete = fields.require("ten") && complete;
  std::optional<Stated<std::string>> id = fields.id("id"), name = fields.text("ten");
  Event event;
  event.line = node.line;
  if (id) event.id = id->value;
  if (name) event.name = name->value;
  if (auto original = fields.day("ngay")) event.original = original->value;
  read_lunar_day(fields, event);
  event.scope = "quoc-gia";
  if (auto scope = fields.id("pham_vi")) event.scope = std::move(scope->value);
  if (auto kind = fields.text("loai")) event.kind = std::move(kind->value);
  if (id && !fields.find("ngay") && !fields.find("am_lich"))
    report.add(node, registry_messages::no_day, {event.id});
  return complete && id && name && (event.original || event.lunar) ? std::optional(std::move(event))
                                                                   : std::nullopt;
}

}  // namespace

std::vector<Event> parse_events(std::string_view path, std::string_view bytes,
                                std::vector<Problem>& problems) {
  RegistryFile file(path, bytes, yaml::kRegistry, problems);
  std::vector<Event> events;
  std::map<std::string, int> lines;
  for (const Node* entry :
       file.entries("- {id: thanh-lap-dang, ten: Ngày thành lập Đảng, ngay: 1930-02-03}")) {
    std::optional<Event> event = read_event(*entry, file.report());
    if (!event) continue;
    auto [first, is_new] = lines.emplace(event->id, event->line);
    if (is_new) {
      events.push_back(std::move(*event));
    } else {
      file.report().add(*entry, registry_messages::double_id, {event->id, std::to_string(first->second)});
    }
  }
  return events;
}

}  // namespace vankho
