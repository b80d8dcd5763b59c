#include "parse/links.h"

#include <algorithm>
#include <cctype>

#include "base/directions.h"
#include "base/many_problems.h"
#include "base/text.h"
#include "parse/leftover_messages.h"
#include "parse/messages.h"
#include "parse/places.h"
#include "parse/url.h"

namespace vankho {
namespace {

// The tag at `at` of a text, "<b>" or "</div>"; empty for a mere less-than sign.
std::string_view tag_at(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return {};
  char next = text[at + 1];
  if (!std::isalpha(static_cast<unsigned char>(next)) && next != '/' && next != '!') return {};
  std::size_t end = text.find('>', at);
  return end == std::string_view::npos ? std::string_view{} : text.substr(at, end - at + 1);
}

void check_links(Document& document, const Passage& passage, Places& places, std::vector<Problem>& problems) {
  std::size_t behind = 0;  // the run, whose target stands behind its words
  for (Run& run : passage.text->runs) {
    behind += run.text.size();
    if (run.link.empty() && !run.image) continue;
    const Place place = places.of(passage, run.link, run.image ? behind - run.text.size() : behind);
    bool allowed = is_allowed_link(run.link) && (!run.image || is_relative_link(run.link));
    if (!allowed) {
      problems.push_back({document.path,
                          place.line,
                          place.column,
                          &messages::forbidden_link,
                          {run.link},
                          quotable(place.text, problems)});
      run.link.clear();
      run.image = false;
    } else if (leads_to_own_machine(run.link)) {
      problems.push_back({document.path,
                          place.line,
                          place.column,
                          &messages::link_to_own_machine,
                          {run.link},
                          quotable(place.text, problems)});
    } else if (is_relative_link(run.link)) {
      document.links.push_back({run.link, place.line, place.column, run.image});
    }
  }
}

// The first tag outside of what is marked as code, which is meant to be shown as it is.
std::string_view first_tag(const Text& text) {
  for (const Run& run : text.runs) {
    if ((run.style & Run::code) != 0) continue;
    for (std::size_t at = run.text.find('<'); at != std::string::npos; at = run.text.find('<', at + 1)) {
      if (run.text.find('>', at) == std::string::npos) break;
      if (std::string_view tag = tag_at(run.text, at); !tag.empty()) return tag;
    }
  }
  return {};
}

void check_tags(const Document& document, const Passage& passage, Places& places,
                std::vector<Problem>& problems) {
  std::string_view tag = first_tag(*passage.text);
  if (tag.empty()) return;
  const Place place = places.of(passage, tag);
  problems.push_back({document.path,
                      place.line,
                      place.column,
                      &messages::raw_html,
                      {std::string(tag)},
                      quotable(place.text, problems)});
}

// What entities say, "&#x202E;", shows only where they are read.
void check_directions(const Document& document, const std::vector<Passage>& passages,
                      const std::vector<Line>& lines, std::vector<Problem>& problems) {
  const auto report = [&](int line) {
    problems.push_back({document.path, line, 0, &messages::unbalanced_bidi, {}, {}});
  };
  const std::size_t before = problems.size();
  for (const Line& line : lines) {
    if (!has_balanced_directions(line.text)) report(line.number);
  }
  if (problems.size() > before) return;
  for (const Passage& passage : passages) {
    if (!has_balanced_directions(passage.plain)) report(passage.line);
  }
}

}  // namespace

void check_texts(Document& document, const std::vector<Passage>& passages, const std::vector<Line>& lines,
                 std::vector<Problem>& problems) {
  Places of_links(lines), of_tags(lines);
  for (const Passage& passage : passages) {
    if (!passage.text) continue;
    check_links(document, passage, of_links, problems);
    check_tags(document, passage, of_tags, problems);
  }
  check_directions(document, passages, lines, problems);
}

}  // namespace vankho
