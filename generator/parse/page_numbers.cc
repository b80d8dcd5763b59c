#include "parse/page_numbers.h"

#include <cstdlib>
#include <string>

#include "base/text.h"
#include "parse/lines_kind.h"
#include "parse/sentences.h"

namespace vankho {
namespace {

constexpr std::size_t kFullPage = 1500, kShortestPage = 500;  // bytes
constexpr int kShortestLine = 40;  // characters, of one that a page's end cuts off: a poem's are shorter

struct Candidate {
  std::size_t at = 0;      // index of its line
  std::size_t offset = 0;  // bytes above it
  int value = 0;
  bool sure = false;  // "- 4 -", "Trang 4", in the middle of a sentence
};

bool is_blank(std::span<const Line> lines, std::size_t at) {
  return at >= lines.size() || trim(lines[at].text).empty();
}

std::string_view text_at(std::span<const Line> lines, std::size_t at) {
  return at < lines.size() ? trim(lines[at].text) : std::string_view();
}

// Whether the text above the number goes on below it. A wrapped paragraph may be cut behind a short last
// line.
bool cuts_sentence(std::span<const Line> lines, std::size_t at) {
  std::size_t above = at, below = at + 1;
  while (above > 0 && is_blank(lines, above - 1)) --above;
  while (below < lines.size() && is_blank(lines, below)) ++below;
  if (above == 0) return false;
  const std::string_view first = text_at(lines, above - 1), second = text_at(lines, below);
  const bool wide =
      length(first) >= kShortestLine || (above > 1 && length(text_at(lines, above - 2)) >= kShortestLine &&
                                         !ends_sentence(text_at(lines, above - 2)));
  if (!wide || !ends_in_mid_sentence(first) || is_page_number(second)) return false;
  const bool figure = second.find_first_of("0123456789") == 0;
  return starts_with_lower(second) || figure || ends_in_connective(first);
}

// "2/5", which could be a day but in the middle of a sentence.
bool counts_pages(std::string_view line) {
  return line.find('/') != line.npos && is_page_number("Trang " + std::string(line));
}

std::vector<Candidate> candidates(std::span<const Line> lines) {
  constexpr std::size_t kLongest = 30;
  std::vector<Candidate> found;
  std::size_t offset = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::string_view text = lines[i].text;
    const std::string_view shown = trim(text);
    if (!shown.empty() && shown.size() <= kLongest && is_page_number(shown)) {
      const std::string number = bare(shown);
      const std::size_t digit = number.find_first_of("0123456789");
      found.push_back({i, offset, leading_number(std::string_view(number).substr(digit)),
                       digit > 0 || cuts_sentence(lines, i)});
    } else if (shown.size() <= kLongest && counts_pages(shown) && cuts_sentence(lines, i)) {
      found.push_back({i, offset, leading_number(shown), true});
    }
    offset += text.size();
  }
  return found;
}

}  // namespace

std::vector<std::size_t> find_page_numbers(std::span<const Line> lines) {
  std::vector<std::size_t> pages;
  const std::vector<Candidate> found = candidates(lines);
  const Candidate* last = nullptr;  // page
  for (std::size_t i = 0; i < found.size(); ++i) {
    const Candidate& one = found[i];
    const auto crowds = [&](const Candidate& before, const Candidate& behind) {
      return !before.sure && !behind.sure && before.value != behind.value &&
             behind.offset - before.offset < kShortestPage;
    };
    const bool crowded =
        (i > 0 && crowds(found[i - 1], one)) || (i + 1 < found.size() && crowds(one, found[i + 1]));
    const bool apart = one.at == 0 || is_blank(lines, one.at - 1) || is_blank(lines, one.at + 1);
    const bool next = last ? one.value == last->value + 1 && one.offset - last->offset >= kFullPage
                           : one.value == 2 && one.offset >= kFullPage;
    if (!one.sure && (crowded || (!apart && !next))) continue;
    pages.push_back(one.at);
    last = &one;
  }
  return pages;
}

}  // namespace vankho
