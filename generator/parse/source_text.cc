#include "parse/source_text.h"

#include <algorithm>
#include <utility>

#include "base/limits.h"
#include "base/marks.h"
#include "base/text.h"
#include "parse/budget_messages.h"
#include "parse/line_ends.h"
#include "parse/messages.h"
#include "parse/yaml_messages.h"

namespace vankho {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// Told once a file, at the first line: all of it is in another encoding where several lines are.
std::string with_valid_utf8(std::string_view path, std::string_view bytes, std::vector<Problem>& problems) {
  std::string out;
  int line = 1, first = 0, last = 0, count = 0;
  for (std::string_view character : split_characters(bytes)) {
    if (character == "\n") ++line;
    if (is_utf8(character)) {
      out += character;
      continue;
    }
    out += kReplacement;
    if (first == 0) first = line;
    if (std::exchange(last, line) != line) ++count;
  }
  const Message& message = count == 1 ? messages::not_utf8 : messages::file_not_utf8;
  problems.push_back({std::string(path), first, 0, &message, {std::to_string(count)}, {}});
  return out;
}

// The spaces that word processors put where a line must not break are spaces: layout decides anew where it
// breaks.
std::string with_plain_spaces(std::string text) {
  for (std::string_view space : {"\u00A0", "\u2007", "\u202F"}) {
    std::size_t at = text.find(space);
    if (at == std::string::npos) continue;
    std::string out;
    for (std::size_t begin = 0;; begin = at + space.size(), at = text.find(space, begin)) {
      out.append(text, begin, at - begin);
      if (at == std::string::npos) break;
      out += ' ';
    }
    text = std::move(out);
  }
  return text;
}

// Told once a line; what is too much is left out.
std::string with_few_marks(std::string_view path, std::string_view text, std::vector<Problem>& problems) {
  std::string out;
  int line = 1, reported = 0;
  for (std::size_t at = find_surplus_mark(text); at != text.npos; at = find_surplus_mark(text)) {
    out += text.substr(0, at);
    line += static_cast<int>(std::ranges::count(text.substr(0, at), '\n'));
    if (std::exchange(reported, line) != line)
      problems.push_back({std::string(path),
                          line,
                          0,
                          &budget_messages::too_many_marks,
                          {std::to_string(limits::kMarksOfLetter)},
                          {}});
    text.remove_prefix(at);
    const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
    text.remove_prefix(end);
  }
  return out.append(text);
}

bool is_emphasis_mark(char c) { return c == '*' || c == '_'; }

}  // namespace

std::string normalized(std::string_view path, std::string_view bytes, std::vector<Problem>& problems) {
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  std::string repaired;
  if (!is_utf8(bytes)) bytes = repaired = with_valid_utf8(path, bytes, problems);
  if (!has_plain_ends(bytes)) bytes = repaired = with_line_feeds(bytes);
  if (find_surplus_mark(bytes) != bytes.npos) bytes = repaired = with_few_marks(path, bytes, problems);
  return with_plain_spaces(nfc(bytes));
}

void refuse_hidden_ends(std::string_view path, std::string_view bytes, int lines,
                        std::vector<Problem>& problems) {
  if (lines == 0) return;
  for (HiddenEnd& end : hidden_ends(bytes)) {
    if (end.line > lines) return;
    problems.push_back(
        {std::string(path), end.line, 0, &yaml_messages::hidden_character, {std::move(end.name)}, {}});
  }
}

std::vector<Line> lines_of(std::string_view text, int first_number) {
  std::vector<Line> lines;
  for (std::string_view line : split_lines(text)) {
    std::size_t end = line.find_last_not_of(" \t\v");
    lines.push_back({line.substr(0, end == std::string_view::npos ? 0 : end + 1), first_number++});
  }
  return lines;
}

std::string bare(std::string_view line) {
  std::string out;
  std::string_view text = trim(line);
  if (std::none_of(text.begin(), text.end(),
                   [](char c) { return is_emphasis_mark(c) || c == '\\' || c == '#'; })) {
    return collapse_spaces(text);
  }
  if (std::all_of(text.begin(), text.end(),
                  [](char c) { return is_emphasis_mark(c) || c == ' ' || c == '\\'; })) {
    std::erase(out = std::string(text), '\\');
    return out;
  }
  std::size_t hashes = std::min(text.find_first_not_of('#'), text.size());
  if (hashes > 0 && hashes <= 6 && hashes < text.size() && text[hashes] == ' ') text.remove_prefix(hashes);
  for (std::size_t i = 0; i < text.size(); ++i) {
    bool escape =
        text[i] == '\\' && i + 1 < text.size() && std::ispunct(static_cast<unsigned char>(text[i + 1]));
    if (escape) {
      out += text[++i];
      continue;
    }
    bool beside_space = (i == 0 || text[i - 1] == ' ') && (i + 1 == text.size() || text[i + 1] == ' ');
    if (is_emphasis_mark(text[i]) && !beside_space) continue;
    out += text[i];
  }
  return collapse_spaces(out);
}

}  // namespace vankho
