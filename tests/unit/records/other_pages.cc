// The same document cut into other pages, or wrapped at another width: the paragraphs are what they were, and
// with them the whole record, but for the lines at which things stand.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <functional>

#include "base/text.h"
#include "expectation.h"
#include "parse/document.h"
#include "samples.h"

using namespace vankho;
using namespace vankho::test;

namespace {

constexpr int kLongLine = 160;

// Of the lines of a text, those that are a long paragraph each: where a page may end in the middle of one.
std::vector<bool> long_paragraphs(const std::string& text, std::size_t lines) {
  std::vector<Problem> problems;
  std::vector<bool> result(lines);
  for (const Block& block : parse_document("a.md", text, problems).blocks) {
    bool cuttable = block.kind == BlockKind::paragraph && block.line == block.last_line &&
                    length(plain(block.text)) >= kLongLine;
    if (cuttable) result[static_cast<std::size_t>(block.line) - 1] = true;
  }
  return result;
}

// A space in the middle of a sentence: between a word or a comma and a word in lower case or a number.
bool in_mid_sentence(std::string_view line, std::size_t space) {
  std::string_view before = line.substr(0, space), after = line.substr(space + 1);
  std::string_view last = split_characters(before).back();
  bool word_ends = last == "," || starts_with_lower(last) || starts_with_upper(last);
  std::size_t word_size = std::min(after.find(' '), after.size());
  bool word_follows = starts_with_lower(after) || std::isdigit(static_cast<unsigned char>(after[0])) != 0;
  return word_ends && word_follows && after.substr(0, word_size).find_first_of(".)") == std::string::npos;
}

// The first such space at or behind `from`; npos for none.
std::size_t cut_behind(std::string_view line, std::size_t from) {
  for (std::size_t at = line.find(' ', from); at != std::string_view::npos; at = line.find(' ', at + 1)) {
    if (at + 1 < line.size() && at > 0 && in_mid_sentence(line, at)) return at;
  }
  return std::string_view::npos;
}

// The text with every long paragraph cut `percent` of the way through, the cut filled with `page_end`.
std::string repaged(const std::string& text, std::size_t percent, const std::string& page_end) {
  std::vector<std::string_view> lines = split_lines(text);
  std::vector<bool> cuttable = long_paragraphs(text, lines.size());
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::size_t cut =
        cuttable[i] ? cut_behind(lines[i], lines[i].size() * percent / 100) : std::string_view::npos;
    out += lines[i].substr(0, cut);
    if (cut != std::string_view::npos) out += page_end + std::string(lines[i].substr(cut + 1));
    out += '\n';
  }
  return out;
}

constexpr int kWidth = 80;

// A line broken at spaces, so that no part is wider than kWidth characters if its words allow.
std::string wrapped(std::string_view line) {
  std::string out;
  int column = 0;
  for (std::string_view rest = line; !rest.empty();) {
    std::string_view word = rest.substr(0, rest.find(' ', 1));
    rest.remove_prefix(word.size());
    bool fits = column + length(word) <= kWidth || column == 0;
    if (!fits) {
      out += '\n';
      word.remove_prefix(1);
      column = 0;
    }
    out += word;
    column += length(word);
  }
  return out;
}

// Tables keep their rows, and what stands in columns or is short is no line to be wrapped.
std::string with_lines_wrapped(const std::string& text) {
  std::string out;
  for (std::string_view line : split_lines(text)) {
    bool wraps =
        line.find_first_of("|\t") == std::string_view::npos && line.find("   ") == std::string_view::npos;
    out += (wraps ? wrapped(line) : std::string(line)) + '\n';
  }
  return out;
}

// Whether another form of the text was made, which then must read alike.
bool check_same(const Sample& sample, const std::string& other) {
  std::string text = plain_text(sample);
  Json before = without_places(read_record(text)), after = without_places(read_record(other));
  for (const std::string& change : changes(before, after)) FAIL_CHECK(sample.name, ": ", change);
  return split_lines(other).size() > split_lines(text).size();
}

void check_page_ends(const std::string& page_end) {
  std::size_t cut = 0;
  for (const Sample& sample : samples()) {
    for (std::size_t percent : {15, 35, 50, 65, 80}) {
      cut += check_same(sample, repaged(plain_text(sample), percent, page_end)) ? 1 : 0;
    }
  }
  CHECK(cut > samples().size());
}

}  // namespace

TEST_SUITE_BEGIN("records");

TEST_CASE("a page that ends in the middle of a sentence does not end the paragraph") {
  check_page_ends("\n\n");
}

TEST_CASE("a page number in the middle of a sentence is not part of it") {
  check_page_ends("\n\n12\n\n");
  check_page_ends("\n\n- 12 -\n\n");
}

TEST_CASE("a form feed in the middle of a sentence does not end the paragraph") {
  check_page_ends("\n\f");
  check_page_ends("\n\n12\n\f");
}

// A document with one paragraph that is longer than a line has no width that could be seen: each of its lines
// may as well be a paragraph.
TEST_CASE("paragraphs wrapped at 80 columns stay the paragraphs they were") {
  for (const Sample& sample : samples()) {
    std::string text = plain_text(sample), other = with_lines_wrapped(text);
    bool width_shows = split_lines(other).size() >= split_lines(text).size() + 3;
    if (width_shows) check_same(sample, other);
  }
}

TEST_SUITE_END();
