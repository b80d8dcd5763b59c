#include "parse/yaml_syntax.h"

#include "base/text.h"
#include "parse/yaml_messages.h"

namespace vankho::yaml {
namespace {

bool has_tab_in_indentation(std::string_view line) {
  return line.substr(0, line.find_first_not_of(" \t")).find('\t') != std::string_view::npos;
}

// `khóa: lời: lời` with its value in quotes, or empty where that is not what is wrong with the line.
std::string with_quoted_value(std::string_view line) {
  std::size_t colon = line.find(": ");
  if (colon == std::string_view::npos) return {};
  std::string_view value = trim(line.substr(colon + 2));
  bool plain = !value.empty() && std::string_view("\"'[{|>").find(value.front()) == std::string_view::npos;
  if (!plain || value.find(": ") == std::string_view::npos) return {};
  std::string result = std::string(trim(line.substr(0, colon))) + ": \"";
  for (char c : value) {
    if (c == '"' || c == '\\') result += '\\';
    result += c;
  }
  return result + '"';
}

}  // namespace

Source::Source(std::string_view the_path, std::string_view bytes, int the_first_line)
    : path(the_path), lines(split_lines(bytes)), first_line(the_first_line) {}

std::string_view Source::line(int number) const {
  std::size_t index = static_cast<std::size_t>(number - first_line);
  return number >= first_line && index < lines.size() ? lines[index] : std::string_view();
}

bool Source::in_brackets(int number, int column) const {
  std::vector<std::string_view> characters = split_characters(line(number));
  std::size_t index = static_cast<std::size_t>(column - 1);
  return index < characters.size() && (characters[index] == "[" || characters[index] == "{");
}

Problem Source::problem(Position at, const Message& message, Arguments arguments) const {
  return {std::string(path), at.line, at.column, &message, std::move(arguments), std::string(line(at.line))};
}

Problem syntax_problem(const Source& source, Position at, std::string_view reason,
                       std::optional<Position> open_bracket) {
  if (open_bracket && open_bracket->line < at.line) {
    return source.problem(*open_bracket, yaml_messages::open_bracket,
                          {std::to_string(at.line), std::string(reason)});
  }
  // The end of the text: what is wrong is on the line before.
  int last_line = source.first_line + static_cast<int>(source.lines.size()) - 1;
  if (at.line > last_line) at = {last_line, length(source.line(last_line)) + 1};
  std::string_view line = source.line(at.line);
  if (has_tab_in_indentation(line)) return source.problem(at, yaml_messages::tab, {});
  std::string quoted = with_quoted_value(line);
  if (!quoted.empty()) return source.problem(at, yaml_messages::colon_in_value, {quoted});
  return source.problem(at, yaml_messages::syntax, {std::string(reason)});
}

}  // namespace vankho::yaml
