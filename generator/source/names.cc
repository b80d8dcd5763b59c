#include "source/names.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/hidden_character.h"
#include "base/limits.h"
#include "base/text.h"
#include "base/windows_name.h"
#include "source/names_messages.h"

namespace vankho {
namespace {

constexpr std::size_t kLongestShown = 255;  // bytes; what file systems can hold

std::string printable_character(std::string_view character) {
  if (is_utf8(character)) {
    const char32_t code = code_point(character);
    bool shows = !is_control(code) && !is_invisible(code);
    return shows ? std::string(character) : fmt::format("\\u{{{:04X}}}", static_cast<unsigned>(code));
  }
  std::string bytes;
  for (char byte : character) bytes += fmt::format("\\x{:02X}", static_cast<unsigned char>(byte));
  return bytes;
}

// What a rule found wrong in a name, or null. Rules may rely on those before them: only the first ones see
// what is no UTF-8.
using Finding = std::optional<std::string>;

Finding found_if(bool wrong) { return wrong ? Finding("") : std::nullopt; }

Finding first_that(bool (*rule)(char32_t), std::string_view name) {
  for (std::string_view character : split_characters(name)) {
    if (rule(code_point(character))) return code_point_name(character);
  }
  return std::nullopt;
}

Finding first_of(std::string_view characters, std::string_view name) {
  std::size_t at = name.find_first_of(characters);
  return at == name.npos ? std::nullopt : Finding(name.substr(at, 1));
}

std::string_view without_ending(std::string_view name) {
  return name.substr(0, name.find_last_not_of(". ") + 1);
}

Finding is_empty(std::string_view name) { return found_if(name.empty()); }

Finding is_dots(std::string_view name) { return found_if(name == "." || name == ".."); }

Finding has_separator(std::string_view name) { return first_of("/\\", name); }

Finding is_not_utf8(std::string_view name) { return found_if(!is_utf8(name)); }

// Windows drops dots and spaces at the end, and calls .git by its short name too.
Finding is_git(std::string_view name) {
  std::string base = lower(without_ending(name));
  return found_if(base == ".git" || base == "git~1");
}

Finding has_control(std::string_view name) { return first_that(is_control, name); }

Finding has_invisible(std::string_view name) { return first_that(is_invisible, name); }

Finding is_not_nfc(std::string_view name) {
  std::string composed = nfc(name);
  return composed == name ? std::nullopt : Finding(composed);
}

Finding has_windows_character(std::string_view name) { return first_of("<>:\"|?*", name); }

// A device takes every extension: CON.md is the console.
Finding is_of_device(std::string_view name) {
  std::string_view stem = without_ending(name.substr(0, name.find('.')));
  return is_windows_device(stem) ? Finding(stem) : std::nullopt;
}

Finding ends_in_dot_or_space(std::string_view name) {
  std::string_view kept = without_ending(name);
  return kept.size() == name.size() ? std::nullopt : Finding(fmt::format("'{}'", name.substr(kept.size())));
}

Finding is_too_long(std::string_view name) {
  return name.size() > limits::kName ? Finding(std::to_string(name.size())) : std::nullopt;
}

struct Rule {
  Finding (*find)(std::string_view name);
  const Message& message;
};

// No editor's tool writes such names: they are refused even where the name would be hidden.
constexpr Rule kForgeries[] = {
    {is_empty, name_messages::empty},
    {is_dots, name_messages::dots},
    {has_separator, name_messages::separator},
    {is_not_utf8, name_messages::not_utf8},
    {is_git, name_messages::git},
    {has_control, name_messages::control},
};

constexpr Rule kMistakes[] = {
    {has_invisible, name_messages::invisible},
    {is_not_nfc, name_messages::not_nfc},
    {has_windows_character, name_messages::windows_character},
    {is_of_device, name_messages::windows_reserved},
    {ends_in_dot_or_space, name_messages::ending},
    {is_too_long, name_messages::too_long},
};

template <std::size_t size>
std::optional<NameFault> first_fault(const Rule (&rules)[size], std::string_view name) {
  for (const Rule& rule : rules) {
    if (Finding finding = rule.find(name)) return NameFault{&rule.message, {printable(name), *finding}};
  }
  return std::nullopt;
}

// As file systems that do not tell case do it. Capitals first: ſ and s are one letter to them.
std::string fold_case(std::string_view name) { return lower(upper(name)); }

}  // namespace

bool is_hidden(std::string_view name) { return name.starts_with('.'); }

std::optional<NameFault> fault_of_name(std::string_view name) {
  if (std::optional<NameFault> fault = first_fault(kForgeries, name)) return fault;
  return is_hidden(name) ? std::nullopt : first_fault(kMistakes, name);
}

std::string printable(std::string_view text) {
  std::string shown;
  for (std::string_view character : split_characters(text.substr(0, kLongestShown))) {
    shown += printable_character(character);
  }
  return text.size() > kLongestShown ? shown + "…" : shown;
}

NameGate::NameGate(std::string folder, std::vector<Problem>& problems)
    : folder_(std::move(folder)), problems_(problems) {}

bool NameGate::admits(std::string_view name) {
  if (std::optional<NameFault> fault = fault_of_name(name)) return refuse(name, *fault);
  if (is_hidden(name)) return false;
  auto [other, is_new] = admitted_.emplace(fold_case(name), name);
  if (is_new) return true;
  if (other->second == name) return refuse(name, {&name_messages::duplicate, {printable(name)}});
  return refuse(name, {&name_messages::case_pair, {printable(name), printable(other->second)}});
}

bool NameGate::refuse(std::string_view name, const NameFault& fault) {
  problems_.push_back({folder_ + printable(name), 0, 0, fault.message, fault.arguments, ""});
  return false;
}

}  // namespace vankho
