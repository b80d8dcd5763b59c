// What vankho can say: one constant a message, in both languages, kept in the room that says it.
#pragma once

#include <exception>
#include <string>
#include <string_view>
#include <vector>

namespace vankho {

enum class Language { vietnamese, english };

enum class Severity { warning, error };

// Texts are fmt patterns with numbered fields ({0}, {1}, …), which stand for the same arguments in every text
// of one message. A remedy says what to do; it may be empty where the message itself says it.
struct Message {
  // Does not compile with a brace that begins or ends no field; "{{" stands for one that is meant.
  consteval Message(std::string_view code_, Severity severity_, std::string_view vietnamese_,
                    std::string_view english_, std::string_view vietnamese_remedy_ = {},
                    std::string_view english_remedy_ = {})
      : code(code_),
        severity(severity_),
        vietnamese(pattern(vietnamese_)),
        english(pattern(english_)),
        vietnamese_remedy(pattern(vietnamese_remedy_)),
        english_remedy(pattern(english_remedy_)) {}

  std::string_view code;  // stable, kebab-case: "suspect-number"
  Severity severity;
  std::string_view vietnamese;
  std::string_view english;
  std::string_view vietnamese_remedy;
  std::string_view english_remedy;

 private:
  static constexpr std::string_view pattern(std::string_view text) {
    for (std::size_t at = 0; (at = text.find_first_of("{}", at)) != std::string_view::npos;) {
      const std::string_view rest = text.substr(at);
      const bool meant = rest.size() > 1 && rest[1] == rest[0];
      const bool field =
          rest.size() > 2 && rest[0] == '{' && rest[1] >= '0' && rest[1] <= '9' && rest[2] == '}';
      if (!meant && !field) throw "a brace stands for itself only if it is doubled";
      at += field ? 3 : 2;
    }
    return text;
  }
};

using Arguments = std::vector<std::string>;

std::string text_of(const Message& message, const Arguments& arguments, Language language);
std::string remedy_of(const Message& message, const Arguments& arguments, Language language);

// A fault of the environment (git, disk, permissions: exit status 3) or of the command line and configuration
// (exit status 2). Faults of content are never thrown: they are collected as problems. `message` must have
// static storage.
class Failure : public std::exception {
 public:
  Failure(int exit_status, const Message& message, Arguments arguments);

  int exit_status() const { return exit_status_; }
  std::string text(Language language) const;
  std::string remedy(Language language) const;
  const char* what() const noexcept override { return english_.c_str(); }

 private:
  int exit_status_;
  const Message* message_;
  Arguments arguments_;
  std::string english_;
};

class UsageFailure : public Failure {
 public:
  explicit UsageFailure(const Message& message, Arguments arguments = {})
      : Failure(2, message, std::move(arguments)) {}
};

class EnvironmentFailure : public Failure {
 public:
  explicit EnvironmentFailure(const Message& message, Arguments arguments = {})
      : Failure(3, message, std::move(arguments)) {}
};

}  // namespace vankho
