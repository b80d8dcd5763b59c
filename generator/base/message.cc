#include "base/message.h"

#include <fmt/args.h>
#include <fmt/format.h>

#include "base/beginning.h"
#include "base/limits.h"
#include "base/visible.h"

namespace vankho {
namespace {

// What others wrote may be long, may steer the terminal, and may look like another message.
std::string shown(std::string_view argument) {
  if (argument.size() <= limits::kArgument) return visible_in_line(argument);
  return visible_in_line(beginning(argument, limits::kArgument)) + "…";
}

std::string filled(std::string_view pattern, const Arguments& arguments) {
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (const std::string& argument : arguments) store.push_back(shown(argument));
  return fmt::vformat(pattern, store);
}

}  // namespace

std::string text_of(const Message& message, const Arguments& arguments, Language language) {
  return filled(language == Language::english ? message.english : message.vietnamese, arguments);
}

std::string remedy_of(const Message& message, const Arguments& arguments, Language language) {
  return filled(language == Language::english ? message.english_remedy : message.vietnamese_remedy,
                arguments);
}

Failure::Failure(int exit_status, const Message& message, Arguments arguments)
    : exit_status_(exit_status),
      message_(&message),
      arguments_(std::move(arguments)),
      english_(text_of(message, arguments_, Language::english)) {}

std::string Failure::text(Language language) const { return text_of(*message_, arguments_, language); }

std::string Failure::remedy(Language language) const { return remedy_of(*message_, arguments_, language); }

}  // namespace vankho
