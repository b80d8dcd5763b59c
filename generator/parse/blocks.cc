#include "parse/blocks.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/text.h"
#include "parse/markdown.h"
#include "parse/notes.h"

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

// The anchors of a document: numerals joined by dots, unique.
class Anchors {
 public:
  void begin_appendix() {
    ++appendix_;
    open_ = {};
    prefix_ = "PL" + std::to_string(appendix_);
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
    for (int i = 2; !seen_.insert(result).second; ++i) result = anchor + "-" + std::to_string(i);
    return result;
  }

  std::array<std::string, kLevels> open_;
  std::string prefix_;
  int appendix_ = 0;
  std::set<std::string> seen_;
};

// "Phụ lục 2" for the heading "PHỤ LỤC 2": as texts name it.
std::string appendix_name(std::string_view heading) {
  constexpr std::string_view kWord = "Phụ lục";  // takes as many bytes in capitals
  return std::string(kWord) + std::string(heading.substr(kWord.size()));
}

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

// Whether a numbered block titles what follows it; `among_headings`: one before it of its rank does.
bool is_heading(const Block& block, const Block* previous, const Block* next, MarkerKind kind,
                bool among_headings) {
  constexpr int kLongestTitle = 250, kLongestSection = 400, kLongestEmpty = 60;
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
  if (in_list) return false;  // the last of a list of slogans
  bool next_is_below = next->marker.empty() || next->level > block.level;
  bool nothing_below = among_headings && size <= kLongestEmpty && text.find(':') == std::string::npos;
  return (next_is_below || nothing_below) && kind != MarkerKind::dash && kind != MarkerKind::plus;
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
    const Block* next = i + 1 < blocks.size() ? &blocks[i + 1] : nullptr;
    const Block* previous = i > 0 ? &blocks[i - 1] : nullptr;
    block.heading = is_heading(block, previous, next, kinds[i], among_headings[level]);
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

// The closing sentences stand behind the last section, unmarked: "Trên đây là Kế hoạch …./."
void mark_closing(std::vector<Block>& blocks) {
  for (std::size_t i = blocks.size(); i-- > 0;) {
    Block& block = blocks[i];
    if (block.part == Part::appendix) continue;
    if (!block.marker.empty() || block.kind != BlockKind::paragraph) return;
    std::string text = search_form(plain(block.text));
    bool closes = text.starts_with("trên đây") || text.ends_with("./.") || text.starts_with("kế hoạch này") ||
                  text.starts_with("hướng dẫn này") || text.starts_with("nhận được");
    if (closes) block.part = Part::closing;
    if (!closes) return;
  }
}

}  // namespace

void build_blocks(const std::vector<Paragraph>& paragraphs, Document& document,
                  const std::vector<Line>& lines, std::vector<Problem>& problems) {
  std::vector<Block> parsed = parse_markdown(pieces_of(paragraphs));
  Anchors anchors;
  std::vector<MarkerKind> kinds;
  document.blocks.reserve(paragraphs.size());
  Part part = std::any_of(paragraphs.begin(), paragraphs.end(), is_numbered) ? Part::preamble : Part::body;
  int level = 0;
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    const Paragraph& paragraph = paragraphs[i];
    Block& block = parsed[i];
    if (paragraph.kind == Paragraph::Kind::note) {
      document.footnotes.push_back({paragraph.mark, std::move(block.text), paragraph.line});
      continue;
    }
    block.line = paragraph.line;
    block.last_line = paragraph.last_line;
    if (paragraph.kind == Paragraph::Kind::appendix) {
      part = Part::appendix;
      level = 0;
      anchors.begin_appendix();
      block.anchor = anchors.appendix();
      block.heading = true;
      document.attachments.push_back({appendix_name(paragraph.mark), {}, false, paragraph.line});
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

}  // namespace vankho
