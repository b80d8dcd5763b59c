#include "parse/blocks.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/appendix_names.h"
#include "parse/body_names.h"
#include "parse/markdown.h"
#include "parse/notes.h"
#include "parse/words.h"

namespace vankho {
namespace {

constexpr int kLevels = 7;

int level_of(const Marker& marker) {
  switch (marker.kind) {
    case MarkerKind::part:
    case MarkerKind::chapter:
    case MarkerKind::letter_section:
      return 0;
    case MarkerKind::roman:
    case MarkerKind::article:
      return 1;
    case MarkerKind::arabic:
      return std::min(1 + marker.depth, 4);
    case MarkerKind::letter:
      return 4;
    case MarkerKind::dash:
      return 5;
    case MarkerKind::plus:
      return 6;
  }
  return 0;
}

bool is_numbered(const Paragraph& paragraph) {
  return paragraph.marker && !paragraph.marker->numeral.empty();
}

constexpr std::string_view kAppendixAnchor = "PL";

// The anchors of a document: numerals joined by dots, unique.
class Anchors {
 public:
  void begin_appendix() {
    ++appendix_;
    open_ = {};
    prefix_ = std::string(kAppendixAnchor) + std::to_string(appendix_);
  }

  std::string appendix() { return unique(prefix_); }

  std::string next(const Marker& marker) {
    int level = level_of(marker);
    for (int below = level; below < kLevels; ++below) open_[static_cast<std::size_t>(below)].clear();
    open_[static_cast<std::size_t>(level)] = numeral(marker);
    std::string anchor = prefix_;
    const auto end = open_.begin() + level + 1;
    for (auto part = open_.begin(); part != end; ++part) {
      bool repeated = std::any_of(part + 1, end,
                                  [&](const std::string& deeper) { return deeper.starts_with(*part + "."); });
      if (!part->empty() && !repeated) anchor += (anchor.empty() ? "" : ".") + *part;
    }
    return unique(anchor);
  }

 private:
  static std::string numeral(const Marker& marker) {
    switch (marker.kind) {
      case MarkerKind::part:
        return "P" + std::to_string(marker.value);
      case MarkerKind::chapter:
        return "C" + std::to_string(marker.value);
      case MarkerKind::article:
        return "D" + std::to_string(marker.value);
      default:
        return marker.numeral;
    }
  }

  std::string unique(const std::string& anchor) {
    std::string result = anchor;
    int& last = last_.try_emplace(anchor, 1).first->second;
    while (!seen_.insert(result).second) result = anchor + "-" + std::to_string(++last);
    return result;
  }

  std::array<std::string, kLevels> open_;
  std::string prefix_;
  int appendix_ = 0;
  std::set<std::string> seen_;
  std::map<std::string, int> last_;  // that was given to one like it: looking from 2 on each time is too slow
};

std::vector<MarkdownPiece> pieces_of(const std::vector<Paragraph>& paragraphs) {
  std::vector<MarkdownPiece> pieces;
  for (const Paragraph& paragraph : paragraphs) {
    bool appendix = paragraph.kind == Paragraph::Kind::appendix;
    pieces.push_back({appendix ? std::string_view(paragraph.mark) : std::string_view(paragraph.text),
                      paragraph.kind == Paragraph::Kind::verbatim});
  }
  return pieces;
}

bool all_bold(const Text& text) {
  return !text.runs.empty() && std::all_of(text.runs.begin(), text.runs.end(), [](const Run& run) {
    return (run.style & Run::bold) != 0 || trim(run.text).empty();
  });
}

bool ends_like_sentence(std::string_view text) {
  text = trim(text);
  return text.empty() || std::string_view(".;,/").find(text.back()) != std::string_view::npos;
}

// Whether a text lacks no more than its full stop to be a sentence: a body and what it does, or what is due
// when.
bool is_sentence_by_words(std::string_view text) {
  if (text.ends_with(':')) return false;
  const std::string searched = search_form(text);
  const bool due =
      contains_any(searched, {"trước ngày", "chậm nhất", "hoàn thành trong", "hoàn thành trước"});
  const bool orders =
      searched.starts_with("giao ") || searched.starts_with("đề nghị ") || searched.starts_with("yêu cầu ");
  return due || orders || (names_body(text) && find_end_of_name(text, searched) != std::string_view::npos);
}

// Whether a block of the rank of `block`, below the same section, is a sentence.
bool is_among_sentences(const std::vector<Block>& blocks, std::size_t at) {
  for (std::size_t i = at; i-- > 0 && (blocks[i].marker.empty() || blocks[i].level >= blocks[at].level);) {
    const Block& other = blocks[i];
    if (other.level == blocks[at].level && !other.numeral.empty())
      return !other.heading && ends_like_sentence(plain(other.text));
  }
  return false;
}

bool closes_document(std::string_view searched) {
  return searched.starts_with("trên đây") || searched.starts_with("kế hoạch này") ||
         searched.starts_with("hướng dẫn này") || searched.starts_with("nhận được");
}

constexpr int kLongestEmpty = 60;  // characters of a heading with nothing below it

// Whether a text without a full stop is yet a sentence, as no more than text without a marker stands under
// it.
bool lacks_full_stop(const std::vector<Block>& blocks, std::size_t at, std::string_view text,
                     bool among_headings) {
  if (at + 1 < blocks.size() && !among_headings && closes_document(search_form(plain(blocks[at + 1].text))))
    return true;
  if (is_sentence_by_words(text) || text.find(": ") != std::string_view::npos) return true;
  return length(text) > kLongestEmpty && is_among_sentences(blocks, at);
}

// Whether the numbered block at `at` titles what follows it; `among_headings`: one before it of its rank
// does.
bool is_heading(const std::vector<Block>& blocks, std::size_t at, MarkerKind kind, bool among_headings) {
  constexpr int kLongestTitle = 250, kLongestSection = 400;
  const Block& block = blocks[at];
  const Block* next = at + 1 < blocks.size() ? &blocks[at + 1] : nullptr;
  const Block* previous = at > 0 ? &blocks[at - 1] : nullptr;
  std::string text = plain(block.text);
  if (kind <= MarkerKind::roman) return length(text) <= kLongestSection;
  const bool bold = all_bold(block.text);
  if (!bold && (ends_like_sentence(text) || !next)) return false;
  const int size = length(text);
  if (size > kLongestTitle || size == 0) return false;
  if (bold) return true;
  bool in_list = !among_headings && previous && previous->level == block.level &&
                 !previous->numeral.empty() && !previous->heading &&
                 !ends_like_sentence(plain(previous->text));
  if (in_list || kind == MarkerKind::dash || kind == MarkerKind::plus)
    return false;  // the last of a list of slogans
  if (next->level > block.level) return true;
  bool nothing_below = among_headings && size <= kLongestEmpty && text.find(':') == std::string::npos;
  return (next->marker.empty() || nothing_below) && !lacks_full_stop(blocks, at, text, among_headings);
}

// Decides of every numbered block whether it is a heading.
void mark_headings(std::vector<Block>& blocks, const std::vector<MarkerKind>& kinds) {
  std::array<bool, kLevels> among_headings{};  // at each level, below what is open above it
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    Block& block = blocks[i];
    auto level = static_cast<std::size_t>(block.level);
    if (!block.marker.empty() || !block.anchor.empty())
      std::fill(among_headings.begin() + block.level + 1, among_headings.end(), false);
    if (block.numeral.empty()) continue;
    block.heading = is_heading(blocks, i, kinds[i], among_headings[level]);
    among_headings[level] = among_headings[level] || block.heading;
  }
}

std::string heading_text(const Text& text) {
  std::string out;
  for (const Run& run : text.runs) {
    if (run.footnote == 0) out += run.text;
  }
  out = collapse_spaces(out);
  while (!out.empty() && (out.back() == ':' || out.back() == '.')) out.pop_back();
  return out;
}

void list_headings(Document& document, const std::vector<MarkerKind>& kinds) {
  bool roman = std::any_of(kinds.begin(), kinds.end(), [](MarkerKind kind) {
    return kind == MarkerKind::roman || kind == MarkerKind::article;
  });
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    bool article = !block.numeral.empty() && kinds[i] == MarkerKind::article;
    if (!block.heading && !article) continue;
    if (block.numeral.empty()) continue;
    int level = block.level > 1 && !roman ? block.level - 1 : block.level;
    std::string text = block.heading ? heading_text(block.text) : collapse_spaces(plain(block.text));
    document.headings.push_back({level, block.numeral, std::move(text), block.anchor, block.line});
  }
}

// Whether what stands below a signature is of the document itself: text that a scanner put there, or another
// signature.
bool goes_on(const Paragraph& below) {
  const bool later_section = is_numbered(below) && below.marker->value > 1;
  const std::string text = bare(below.text);
  return later_section || starts_with_lower(text) || closes_document(search_form(text)) ||
         names_authority(text) || names_post(text);
}

// Index of the first paragraph that is attached below the signature; their number where none is.
std::size_t find_attached(const std::vector<Paragraph>& paragraphs, int signed_line) {
  const auto first = std::ranges::find_if(paragraphs, [&](const Paragraph& paragraph) {
    return signed_line > 0 && paragraph.line > signed_line && paragraph.kind != Paragraph::Kind::note;
  });
  const bool attached = first != paragraphs.end() && !goes_on(*first);
  return static_cast<std::size_t>((attached ? first : paragraphs.end()) - paragraphs.begin());
}

// "QUY CHẾ" opens a page as PHỤ LỤC does; a table or a list stands under what titles it.
bool is_title(const Paragraph& paragraph) {
  return paragraph.kind == Paragraph::Kind::text && !paragraph.marker && is_upper(bare(paragraph.text));
}

// The closing sentences stand behind the last section, unmarked: "Trên đây là Kế hoạch …./."
void mark_closing(std::vector<Block>& blocks) {
  for (std::size_t i = blocks.size(); i-- > 0;) {
    Block& block = blocks[i];
    if (block.part == Part::appendix) continue;
    if (!block.marker.empty() || block.kind != BlockKind::paragraph) return;
    std::string text = search_form(plain(block.text));
    bool closes = closes_document(text) || text.ends_with("./.");
    if (closes) block.part = Part::closing;
    if (!closes) return;
  }
}

}  // namespace

void build_blocks(const std::vector<Paragraph>& paragraphs, int signed_line, Document& document,
                  const std::vector<Line>& lines, std::vector<Problem>& problems) {
  std::vector<Block> parsed = parse_markdown(pieces_of(paragraphs));
  Anchors anchors;
  std::vector<MarkerKind> kinds;
  document.blocks.reserve(paragraphs.size());
  Part part = std::any_of(paragraphs.begin(), paragraphs.end(), is_numbered) ? Part::preamble : Part::body;
  int level = 0;
  const std::size_t attached = find_attached(paragraphs, signed_line);
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    const Paragraph& paragraph = paragraphs[i];
    Block& block = parsed[i];
    if (paragraph.kind == Paragraph::Kind::note) {
      document.footnotes.push_back({paragraph.mark, std::move(block.text), paragraph.line});
      continue;
    }
    block.line = paragraph.line;
    block.last_line = paragraph.last_line;
    block.row_lines = paragraph.row_lines;
    if (i == attached) {
      part = Part::appendix;
      level = 0;
      block.heading = is_title(paragraph);
    }
    if (paragraph.kind == Paragraph::Kind::appendix) {
      part = Part::appendix;
      level = 0;
      anchors.begin_appendix();
      block.anchor = anchors.appendix();
      block.heading = true;
      document.attachments.push_back(
          {appendix_name(paragraph.mark), {}, false, paragraph.line, block.anchor});
    } else if (paragraph.marker) {
      const Marker& marker = *paragraph.marker;
      if (!marker.numeral.empty() && part == Part::preamble) part = Part::body;
      level = level_of(marker);
      block.marker = marker.text;
      block.numeral = marker.numeral;
      if (!marker.numeral.empty()) block.anchor = anchors.next(marker);
    }
    block.level = level;
    block.part = part;
    kinds.push_back(paragraph.marker ? paragraph.marker->kind : MarkerKind::plus);
    document.blocks.push_back(std::move(block));
  }
  mark_headings(document.blocks, kinds);
  link_notes(document, lines, problems);
  list_headings(document, kinds);
  mark_closing(document.blocks);
}

bool is_in_appendix(const Block& block) {
  return block.part == Part::appendix && block.anchor.starts_with(kAppendixAnchor);
}

}  // namespace vankho
