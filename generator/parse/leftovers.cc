#include "parse/leftovers.h"

#include <algorithm>
#include <cctype>

#include "base/many_problems.h"
#include "base/text.h"
#include "parse/leftover_messages.h"
#include "parse/lines_kind.h"
#include "parse/messages.h"
#include "parse/places.h"

namespace vankho {
namespace {

bool is_in_word(std::string_view text, std::size_t at) {
  return at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) || (text[at] & 0x80) != 0);
}

// "[lời](đường dẫn)" in a text in which it is no link; empty for none.
std::string_view link_in(std::string_view text) {
  const std::size_t middle = text.find("](");
  if (middle == std::string_view::npos) return {};
  std::size_t begin = text.rfind('[', middle);
  const std::size_t end = text.find(')', middle);
  if (begin == std::string_view::npos || end == std::string_view::npos) return {};
  if (begin > 0 && text[begin - 1] == '!') --begin;  // a picture
  return text.substr(begin, end - begin + 1);
}

// "**" with the word that it stands at. Between spaces or brackets it is a mark of its own: "(**)".
std::string_view bold_mark_in(std::string_view text) {
  for (std::size_t at = text.find("**"); at != std::string_view::npos; at = text.find("**", at + 2)) {
    std::size_t begin = at, end = at + 2;
    while (is_in_word(text, end)) ++end;
    if (end == at + 2)
      while (begin > 0 && is_in_word(text, begin - 1)) --begin;
    if (end - begin > 2) return text.substr(begin, end - begin);
  }
  return {};
}

// "(lời)[https://…]", the brackets the wrong way round; empty for none.
std::string_view turned_link_in(std::string_view text) {
  const std::size_t middle = text.find(")[http");
  if (middle == std::string_view::npos) return {};
  const std::size_t begin = text.rfind('(', middle), end = text.find(']', middle);
  if (begin == std::string_view::npos || end == std::string_view::npos) return {};
  return text.substr(begin, end - begin + 1);
}

std::string turned_round(std::string_view link) {
  const std::size_t middle = link.find(")[");
  return "[" + std::string(link.substr(1, middle - 1)) + "](" +
         std::string(link.substr(middle + 2, link.size() - middle - 3)) + ")";
}

// "[^2]" that is no note.
std::string_view note_mark_in(std::string_view text) {
  const std::size_t begin = text.find("[^"), end = text.find(']', begin);
  if (begin == std::string_view::npos || end == std::string_view::npos || end - begin > 20) return {};
  return text.substr(begin, end - begin + 1);
}

// Of a table whose row of dashes is not read as one.
std::string_view dashes_in(std::string_view text) {
  for (std::string_view dashes : {"|---", "| ---", "|:--", "|--"})
    if (const std::size_t at = text.find(dashes); at != text.npos) return text.substr(at, dashes.size());
  return {};
}

// "##1. Đọc"
bool is_glued_heading(std::string_view text) {
  const std::size_t hashes = std::min(text.find_first_not_of('#'), text.size());
  return hashes > 0 && hashes <= 6 && is_in_word(text, hashes);
}

std::string with_brackets(std::string_view link) {
  const std::size_t path = link.find("](") + 2;
  return std::string(link.substr(0, path)) + "<" + std::string(link.substr(path, link.size() - path - 1)) +
         ">)";
}

// A mark that stands `at` bytes behind the beginning of the passage.
void report(const Document& document, const Passage& passage, std::size_t at, std::string_view mark,
            const Message& message, Arguments arguments, Places& places, std::vector<Problem>& problems) {
  const Place place = places.of(passage, mark, at);
  if (!place.rest.starts_with(mark)) return;  // "\\*" and "\\[" are meant
  problems.push_back({document.path, place.line, place.column, &message, std::move(arguments),
                      quotable(place.text, problems)});
}

void check_run(const Document& document, const Passage& passage, std::size_t run, std::string_view text,
               Places& places, std::vector<Problem>& problems) {
  const auto say = [&](std::string_view mark, const Message& message, Arguments arguments) {
    const auto at = run + static_cast<std::size_t>(mark.data() - text.data());
    report(document, passage, at, mark, message, std::move(arguments), places, problems);
  };
  if (const std::string_view link = link_in(text); !link.empty())
    say(link, messages::unread_link, {with_brackets(link)});
  if (const std::string_view link = turned_link_in(text); !link.empty())
    say(link, messages::unread_link, {turned_round(link)});
  if (const std::string_view mark = bold_mark_in(text); !mark.empty()) say(mark, messages::open_emphasis, {});
  if (const std::string_view mark = note_mark_in(text); !mark.empty())
    say(mark, messages::note_without_text, {std::string(mark)});
  if (const std::string_view dashes = dashes_in(text); !dashes.empty())
    say(dashes, messages::unread_table, {});
}

// What is told of a passage as a whole, where it begins.
void check_whole(const Document& document, const Passage& passage, std::vector<Problem>& problems) {
  const auto say = [&](const Message& message) {
    problems.push_back({document.path, passage.line, 0, &message, {}, {}});
  };
  const bool paragraph =
      passage.place == Passage::Place::block && document.blocks[passage.block].kind == BlockKind::paragraph;
  if (!paragraph) return;
  if (std::ranges::count(passage.plain, '\t') > 1) say(messages::tabs_in_text);
  if (is_glued_heading(passage.plain)) say(messages::heading_without_space);
}

// What cmark leaves nothing of, line by line: pictures and links without words, and fences that go on to the
// end.
void check_lines(const Document& document, const std::vector<Line>& lines, std::vector<Problem>& problems) {
  const Line* open = nullptr;
  for (const Line& line : lines) {
    const std::string_view mark = fence_of(line.text);
    if (!open && !mark.empty())
      open = &line;
    else if (open && mark.starts_with(fence_of(open->text)))
      open = nullptr;
    const std::size_t words = open ? line.text.npos : line.text.find("[](");
    if (words == line.text.npos) continue;
    const bool picture = words > 0 && line.text[words - 1] == '!';
    problems.push_back({document.path,
                        line.number,
                        length(line.text.substr(0, words)) + (picture ? 0 : 1),
                        picture ? &messages::picture_without_words : &messages::link_without_words,
                        {},
                        quotable(line.text, problems)});
  }
  if (!open) return;
  problems.push_back({document.path,
                      open->number,
                      1,
                      &messages::open_fence,
                      {std::string(fence_of(open->text))},
                      quotable(open->text, problems)});
}

void check_rows(const Document& document, const Block& table, const std::vector<Line>& lines,
                std::vector<Problem>& problems) {
  const std::size_t columns = table.rows.front().size();
  for (std::size_t i = static_cast<std::size_t>(table.line - lines.front().number);
       i < lines.size() && lines[i].number <= table.last_line; ++i) {
    const Line& line = lines[i];
    const std::size_t cells = cells_in(line.text);
    if (cells <= columns) continue;
    problems.push_back({document.path,
                        line.number,
                        0,
                        &messages::surplus_cell,
                        {std::to_string(cells), std::to_string(columns)},
                        quotable(line.text, problems)});
  }
}

}  // namespace

void check_leftovers(const Document& document, const std::vector<Passage>& passages,
                     const std::vector<Line>& lines, std::vector<Problem>& problems) {
  Places places(lines);
  for (const Passage& passage : passages) {
    if (!passage.text) continue;
    check_whole(document, passage, problems);
    std::size_t begin = 0;
    for (const Run& run : passage.text->runs) {
      if ((run.style & Run::code) == 0) check_run(document, passage, begin, run.text, places, problems);
      begin += run.text.size();
    }
  }
  check_lines(document, lines, problems);
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::table && !block.rows.empty()) check_rows(document, block, lines, problems);
  }
}

}  // namespace vankho
