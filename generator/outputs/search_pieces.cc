#include "outputs/search_pieces.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/beginning.h"
#include "base/text.h"
#include "outputs/summary.h"

namespace vankho {
namespace {

// Without marks of footnotes, which would stand in the middle of a sentence's words.
std::string words_of(const Text& text) {
  std::string words;
  for (const Run& run : text.runs) {
    if (run.footnote == 0) words += run.text;
  }
  std::replace(words.begin(), words.end(), '\n', ' ');
  return words;
}

std::string words_of(const std::vector<Text>& row) {
  std::string words;
  for (const Text& cell : row) {
    std::string more = words_of(cell);
    if (!more.empty()) words += (words.empty() ? "" : " · ") + more;
  }
  return words;
}

// As people say it, with "số" and without.
std::string number_lines(const Metadata& document, const Portal& portal) {
  if (document.number.empty()) return {};
  return fmt::format("{}\n{} {}", name_of(document, portal), type_of(document, portal.facts.types).name,
                     document.number);
}

// All that the body is called, so that "HĐND" finds what Hội đồng nhân dân issued.
std::string names_of(const Body& body) {
  std::string lines = body.name + "\n";
  for (const std::string& alias : body.aliases) lines += alias + "\n";
  for (const std::string& symbol : body.symbols) lines += symbol + "\n";
  return lines;
}

std::string date_lines(Day day) {
  return fmt::format("{}\nngày {} tháng {} năm {}\n", vietnamese_day(day), day_of(day), month_of(day),
                     year_of(day));
}

// Gathers passages into pieces.
class Pieces {
 public:
  void add(std::string_view passage) {
    for (; passage.size() > kSearchPieceBytes; passage.remove_prefix(cut(passage)))
      put(passage.substr(0, cut(passage)));
    if (!passage.empty()) put(passage);
  }

  std::vector<std::string> take() && { return std::move(pieces_); }

 private:
  // Between words; between characters where a word is longer than a piece.
  static std::size_t cut(std::string_view passage) {
    std::size_t space = passage.rfind(' ', kSearchPieceBytes - 1);
    if (space != std::string_view::npos) return space + 1;
    return beginning(passage, kSearchPieceBytes).size();
  }

  void put(std::string_view passage) {
    bool fits = pieces_.back().size() + 1 + passage.size() <= kSearchPieceBytes;
    if (!pieces_.back().empty() && !fits) pieces_.emplace_back();
    if (!pieces_.back().empty()) pieces_.back() += '\n';
    pieces_.back() += passage;
  }

  std::vector<std::string> pieces_{1};
};

void add_block(const Block& block, Pieces& pieces) {
  if (block.kind == BlockKind::table) {
    for (const std::vector<Text>& row : block.rows) pieces.add(words_of(row));
    return;
  }
  std::string words = words_of(block.text);
  pieces.add(block.marker.empty() ? words : block.marker + " " + words);
}

}  // namespace

SearchHead search_head(DocumentIndex index, const Portal& portal) {
  const Metadata& document = portal.site.documents[index];
  std::string names = issuer_name(index, portal) + "\n";
  if (std::optional<BodyIndex> issuer = portal.site.resolved[index].issuer)
    names += names_of(portal.site.bodies[*issuer]);
  for (const std::string& addressee : document.addressees) names += readable_body(addressee, portal) + "\n";
  for (const std::string& topic : document.topics) names += topic + "\n";
  if (document.date) names += date_lines(*document.date);
  return {number_lines(document, portal), full_title(document, portal), std::move(names)};
}

std::vector<std::string> search_pieces(const Metadata& document, const Wording& wording) {
  Pieces pieces;
  for (const Block& block : wording.blocks) add_block(block, pieces);
  for (const Footnote& note : wording.footnotes)
    pieces.add(collapse_spaces(note.mark + " " + words_of(note.text)));
  pieces.add(fmt::format("{}", fmt::join(document.recipients, "; ")));
  const auto add = [&](const Signatory& by) {
    pieces.add(collapse_spaces(by.authority + " " + by.post + " " + by.name));
  };
  add(document.signatory);
  for (const Signature& signature : document.cosigned) add(signature.by);
  return std::move(pieces).take();
}

}  // namespace vankho
