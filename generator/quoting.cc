#include "quoting.h"

#include <algorithm>
#include <memory>

#include "base/many_problems.h"
#include "base/text.h"
#include "parse/line_ends.h"

namespace vankho {
namespace {

bool lacks_quotation(const Problem& problem) {
  const bool may_quote = problem.message->code != "secret" && problem.message->code != "unbalanced-bidi";
  return may_quote && problem.line > 0 && problem.text.empty();
}

std::string quotation(std::string_view line) {
  if (line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
  return is_utf8(line) ? quotable(nfc(line)) : std::string();
}

}  // namespace

void quote(std::span<Problem> problems, std::string_view bytes) {
  if (std::ranges::none_of(problems, lacks_quotation)) return;
  const std::string text = with_line_feeds(bytes);
  const std::vector<std::string_view> lines = split_lines(text);
  for (Problem& problem : problems) {
    const auto line = static_cast<std::size_t>(problem.line);
    if (lacks_quotation(problem) && line <= lines.size()) problem.text = quotation(lines[line - 1]);
  }
}

void finish(std::vector<Problem>& problems, const Snapshot& snapshot) {
  std::unique_ptr<Reader> reader;
  finish(problems, [&](const std::string& path) -> std::optional<std::string> {
    const auto entry = std::ranges::lower_bound(snapshot.content, path, {}, &Entry::path);
    if (entry == snapshot.content.end() || entry->path != path) return std::nullopt;
    if (!reader) reader = snapshot.reader();
    return reader->read(*entry);
  });
}

void finish(std::vector<Problem>& problems, const ReadBytes& read) {
  sort(problems);
  keep_first(problems);
  for (std::size_t begin = 0, end = 0; begin < problems.size(); begin = end) {
    const std::string& path = problems[begin].path;
    while (end < problems.size() && problems[end].path == path) ++end;
    const std::span<Problem> of_file(problems.data() + begin, end - begin);
    if (std::ranges::none_of(of_file, lacks_quotation)) continue;
    if (const std::optional<std::string> bytes = read(path)) quote(of_file, *bytes);
  }
}

}  // namespace vankho
