#include "parse/numbering.h"

#include <map>
#include <optional>

#include "base/many_problems.h"
#include "base/text.h"
#include "parse/appendix_names.h"
#include "parse/markers.h"
#include "parse/messages.h"

namespace vankho {
namespace {

// Which numbering a marker belongs to; lower ones hold those of higher ones.
using Rank = std::pair<MarkerKind, int>;

struct Numbered {
  int value = 0;
  const Block* block = nullptr;
};

bool begins_appendix(const Block& block) {
  return block.part == Part::appendix && block.marker.empty() &&
         !read_appendix_heading(plain(block.text), true).empty();
}

// Markers of blocks have lost what stood behind them.
std::optional<Marker> marker_of(const Block& block) {
  if (block.kind != BlockKind::paragraph || block.numeral.empty()) return std::nullopt;
  return read_marker(block.marker + " A");
}

// Of a letter: đ is left out as often as not.
bool follows(const Marker& marker, int value) {
  constexpr int kD = 4;
  const bool skips = marker.kind == MarkerKind::letter && value == kD && marker.value == kD + 2;
  return marker.value == value + 1 || skips;
}

class Numbering {
 public:
  Numbering(const Document& document, const std::vector<Line>& lines, std::vector<Problem>& problems)
      : document_(document), lines_(lines), problems_(problems) {}

  void read(const Block& block, const Marker& marker) {
    const Rank rank = {marker.kind, marker.depth};
    close_below(rank);
    const auto last = open_.find(rank);
    if (last != open_.end() && marker.value != 1) doubt(last->second, block, marker);
    open_[rank] = {marker.value, &block};
  }

  void begin_anew() { open_.clear(); }

 private:
  void close_below(Rank rank) {
    const bool holds_articles = rank.first < MarkerKind::article;
    for (auto below = open_.upper_bound(rank); below != open_.end();) {
      const bool counted_through = holds_articles && below->first.first == MarkerKind::article;
      below = counted_through ? std::next(below) : open_.erase(below);
    }
  }

  void doubt(const Numbered& last, const Block& block, const Marker& marker) {
    if (follows(marker, last.value)) return;
    if (marker.value == last.value)
      say(block, messages::section_twice, {block.marker, std::to_string(last.block->line)});
    else
      say(block, messages::section_out_of_order, {block.marker, last.block->marker});
  }

  void say(const Block& block, const Message& message, Arguments arguments) {
    const auto line = static_cast<std::size_t>(block.line - lines_.front().number);
    const std::string_view text = line < lines_.size() ? lines_[line].text : std::string_view();
    const std::size_t at = text.find(block.marker);
    const int column = at == text.npos ? 0 : length(text.substr(0, at)) + 1;
    problems_.push_back(
        {document_.path, block.line, column, &message, std::move(arguments), quotable(text, problems_)});
  }

  const Document& document_;
  const std::vector<Line>& lines_;
  std::vector<Problem>& problems_;
  std::map<Rank, Numbered> open_;
};

}  // namespace

void check_numbering(const Document& document, const std::vector<Line>& lines,
                     std::vector<Problem>& problems) {
  Numbering numbering(document, lines, problems);
  Part part = Part::preamble;
  for (const Block& block : document.blocks) {
    if (block.part != part || begins_appendix(block)) numbering.begin_anew();
    part = block.part;
    if (const std::optional<Marker> marker = marker_of(block)) numbering.read(block, *marker);
  }
}

}  // namespace vankho
