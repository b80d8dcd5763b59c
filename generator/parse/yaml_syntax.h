// Mistakes of YAML's syntax in an editor's words.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace vankho::yaml {

struct Position {
  int line = 0, column = 0;  // in the file; columns in characters
};

// The text that is parsed, for showing where in it something is wrong. Holds views.
struct Source {
  Source(std::string_view path, std::string_view bytes, int first_line);

  std::string_view path;
  std::vector<std::string_view> lines;
  int first_line = 1;
  bool has_hidden_character = false;

  std::string_view line(int number) const;  // empty for one that is not there
  bool in_brackets(int line, int column) const;
  Problem problem(Position at, const Message& message, Arguments arguments) const;
};

// What an editor's own line lacks by one of the habits of prose: the first such line up to `last_line`.
std::optional<Problem> slip(const Source& source, int last_line);

// `reason` is libfyaml's; `open_bracket` where a bracket was opened that is not closed yet.
Problem syntax_problem(const Source& source, Position at, std::string_view reason,
                       std::optional<Position> open_bracket);

}  // namespace vankho::yaml
