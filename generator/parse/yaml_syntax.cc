#include "parse/yaml_syntax.h"

#include <algorithm>

#include "base/many_problems.h"
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
  bool plain = !value.empty() && std::string_view("\"'[{|>").find(value.front()) == std::string_view::npos &&
               trim(line).front() != '{';
  if (!plain || value.find(": ") == std::string_view::npos) return {};
  std::string result = std::string(trim(line.substr(0, colon))) + ": \"";
  for (char c : value) {
    if (c == '"' || c == '\\') result += '\\';
    result += c;
  }
  return result + '"';
}

std::size_t indentation_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

// `trich_yeu` of "trich_yeu: đọc sách", "- trich_yeu:đọc sách" and "trich_yeu đọc sách".
std::string_view key_of(std::string_view line) {
  line = trim(line);
  if (line.starts_with("- ")) line = trim(line.substr(2));
  return line.substr(0, line.find_first_not_of("abcdefghijklmnopqrstuvwxyz_"));
}

// What stands behind the key.
std::string_view rest_of(std::string_view line, std::string_view key) {
  return line.substr(static_cast<std::size_t>(key.data() - line.data()) + key.size());
}

int column_of(std::string_view line, std::string_view part) {
  return length(line.substr(0, static_cast<std::size_t>(part.data() - line.data()))) + 1;
}

// "-Lưu" among lines that begin with "- ".
std::optional<Problem> slip_of_dash(const Source& source, int number, std::string_view line) {
  const std::string_view item = trim(line);
  const bool glued = item.size() > 1 && item[0] == '-' && item[1] != ' ' && item[1] != '-';
  if (!glued || !trim(source.line(number - 1)).starts_with("- ")) return std::nullopt;
  return source.problem({number, column_of(line, item) + 1}, yaml_messages::missing_space_of_item,
                        {"- " + std::string(item.substr(1))});
}

// "{id: …}" below entries that begin with "- ".
std::optional<Problem> slip_of_entry(const Source& source, int number, std::string_view line) {
  if (!line.starts_with('{') || !source.line(source.first_line).starts_with("- ")) return std::nullopt;
  return source.problem({number, 1}, yaml_messages::missing_dash, {"- " + std::string(line)});
}

std::optional<Problem> slip_of_quote(const Source& source, int number, std::string_view line,
                                     std::string_view rest) {
  if (!rest.starts_with(": ")) return std::nullopt;
  std::string_view value = trim(rest.substr(1));
  if (value.empty() || (value.front() != '"' && value.front() != '\'')) return std::nullopt;
  if (value.find(value.front(), 1) != std::string_view::npos) return std::nullopt;
  return source.problem({number, column_of(line, value)}, yaml_messages::open_quote,
                        {std::string(1, value.front())});
}

std::optional<Problem> slip_of_colon(const Source& source, int number, std::string_view line,
                                     std::string_view key, std::string_view rest) {
  const Position behind{number, column_of(line, rest)};
  const std::string value(trim(rest.substr(rest.empty() ? 0 : 1)));
  if (value.empty()) return std::nullopt;
  const std::string said(trim(std::string_view(value).substr(value.front() == '=' ? 1 : 0)));
  const std::string corrected = std::string(key) + ": " + said;
  if (rest.front() == ':' && rest[1] != ' ' && rest[1] != '/')
    return source.problem(behind, yaml_messages::missing_space, {corrected});
  if (rest.front() == ' ' && line.find(':') == std::string_view::npos)
    return source.problem(behind, yaml_messages::missing_colon, {std::string(key), corrected});
  return std::nullopt;
}

// Deeper than a line that has a value of its own: nothing can stand below that.
std::optional<Problem> slip_of_indentation(const Source& source, int number, std::string_view line,
                                           std::string_view above) {
  const bool full = above.find(": ") != std::string_view::npos && line.find(": ") != std::string_view::npos;
  const std::size_t wanted = indentation_of(above);
  if (!full || trim(line).starts_with('-') || indentation_of(line) <= wanted) return std::nullopt;
  return source.problem({number, static_cast<int>(indentation_of(line)) + 1}, yaml_messages::indentation,
                        {std::to_string(wanted)});
}

}  // namespace

std::optional<Problem> slip(const Source& source, int last_line) {
  for (int number = source.first_line; number <= last_line; ++number) {
    const std::string_view line = source.line(number), key = key_of(line);
    if (auto found = slip_of_entry(source, number, line)) return found;
    if (auto found = slip_of_dash(source, number, line)) return found;
    if (key.empty()) continue;
    const std::string_view rest = rest_of(line, key);
    if (auto found = slip_of_quote(source, number, line, rest)) return found;
    if (auto found = slip_of_colon(source, number, line, key, rest)) return found;
    if (number == source.first_line) continue;
    if (auto found = slip_of_indentation(source, number, line, source.line(number - 1))) return found;
  }
  return std::nullopt;
}

Source::Source(std::string_view the_path, std::string_view bytes, int the_first_line)
    : path(the_path), lines(split_lines(bytes)), first_line(the_first_line) {}

std::string_view Source::line(int number) const {
  const auto index = static_cast<std::size_t>(number - first_line);  // too large, too, for a line before
  return index < lines.size() ? lines[index] : std::string_view();
}

bool Source::in_brackets(int number, int column) const {
  std::vector<std::string_view> characters = split_characters(line(number));
  std::size_t index = static_cast<std::size_t>(column - 1);
  return index < characters.size() && (characters[index] == "[" || characters[index] == "{");
}

Problem Source::problem(Position at, const Message& message, Arguments arguments) const {
  return {std::string(path), at.line, at.column, &message, std::move(arguments), quotable(line(at.line))};
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
  if (std::optional<Problem> found = slip(source, at.line + 1)) return *found;  // it may be found out late
  return source.problem(at, yaml_messages::syntax, {std::string(reason)});
}

}  // namespace vankho::yaml
