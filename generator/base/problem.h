// Faults of content: collected, sorted and reported together, never thrown.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"

namespace vankho {

struct Problem {
  std::string path;                  // as committed, relative to the content's root
  int line = 0;                      // 1-based; 0 where the whole file is meant
  int column = 0;                    // 1-based, in characters; 0 where the whole line is meant
  const Message* message = nullptr;  // static storage
  Arguments arguments;
  std::string text;  // the line itself, as committed; empty where there is none

  Severity severity() const { return message->severity; }
};

// By path, line, column, code: the order in which they are reported.
void sort(std::vector<Problem>& problems);

bool has_errors(const std::vector<Problem>& problems);

// `path:line:column: lỗi: message`, the line, a caret under the column, the remedy; each line ends in "\n".
std::string as_text(const Problem& problem, Language language);

// One after the other, an empty line behind each.
std::string as_text(std::span<const Problem> problems, Language language);

// Warnings as they were told, to be told again without what they speak of.
struct Told {
  std::size_t warnings = 0;
  std::string vietnamese, english;  // as_text

  const std::string& text(Language language) const {
    return language == Language::english ? english : vietnamese;
  }
  bool operator==(const Told&) const = default;
};
Told told(std::span<const Problem> warnings);

// An array of {path, line, column, severity, code, message, remedy}, indented, ending in "\n".
std::string as_json(const std::vector<Problem>& problems, Language language);

}  // namespace vankho
