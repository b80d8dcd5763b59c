#include "commands/arguments.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>

#include "commands/messages.h"

namespace vankho {
namespace {

// "22/11/2026"
std::optional<Day> day_on_paper(std::string_view text) {
  int parts[3] = {};
  const char* at = text.data();
  const char* end = text.data() + text.size();
  for (int& part : parts) {
    auto [rest, error] = std::from_chars(at, end, part);
    const bool last = &part == &parts[2];
    if (error != std::errc() || (last ? rest != end : rest == end || *rest != '/')) return std::nullopt;
    at = rest + (last ? 0 : 1);
  }
  return make_day(parts[2], parts[1], parts[0]);
}

}  // namespace

Day day_of_argument(const std::string& text, std::string_view argument) {
  std::optional<Day> day = parse_iso_day(text);
  if (!day) day = day_on_paper(text);
  if (!day) throw UsageFailure(messages::not_a_day, {text, std::string(argument)});
  return *day;
}

CLI::Validator whole_number(long least, long most) {
  auto check = [=](const std::string& text) -> std::string {
    long number = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    if (error == std::errc() && rest == end && least <= number && number <= most) return {};
    return fmt::format("viết một số từ {0} đến {1} (a number from {0} to {1})", least, most);
  };
  return CLI::Validator(check, "");
}

}  // namespace vankho
