#include "parse/budget.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/limits.h"
#include "base/text.h"
#include "parse/budget_messages.h"
#include "parse/lines_kind.h"
#include "parse/source_text.h"

namespace vankho {
namespace {

// Whether a line parts the head of a table from its rows, be the table in a quote or a list. One column needs
// no bar, and makes no more cells than there are lines.
bool parts_head(std::string_view line) {
  return line.find('|') != line.npos && line.find('-') != line.npos &&
         line.find_first_not_of("|-: \t>") == line.npos;
}

std::size_t footnotes_begun(std::string_view line) {
  if (line.find("[^") == line.npos) return 0;
  std::size_t count = 0;
  for (std::size_t at = line.find("]:"); at != line.npos; at = line.find("]:", at + 2)) ++count;
  return count;
}

// By each byte: whether the parser makes a part of its own of it, whether or not anything comes of that. Of
// the first, a run is one.
enum class Sign : char { none, of_run, alone };

constexpr std::array<Sign, 256> kSigns = [] {
  std::array<Sign, 256> signs{};
  for (const char c : {'*', '_', '~', '`'}) signs[static_cast<unsigned char>(c)] = Sign::of_run;
  for (const char c : {'[', ']', '<', '&', '\\'}) signs[static_cast<unsigned char>(c)] = Sign::alone;
  return signs;
}();

std::size_t signs_in(std::string_view line) {
  std::size_t count = 0;
  char last = 0;
  for (const char c : line) {
    const Sign sign = kSigns[static_cast<unsigned char>(c)];
    count += sign == Sign::alone || (sign == Sign::of_run && c != last) ? 1 : 0;
    last = c;
  }
  return count;
}

struct Excess {
  const Message* message;
  std::size_t limit;
};

// What costs more than its bytes, counted before any of it is made.
class Counted {
 public:
  void add(std::string_view line) {
    const bool blank = trim(line).empty();
    lines_ += blank ? 0 : 1;
    footnotes_ += footnotes_begun(line);
    signs_ += signs_in(line);
    const bool has_bars =
        line.find('|') != line.npos;  // tables come without a line that parts their heads, too
    const std::size_t cells = has_bars ? cells_in(line.substr(line.find_first_not_of(" \t>"))) : 0;
    if (parts_head(line)) {
      columns_ = cells;
    } else if (blank) {
      columns_ = 0;
    }
    cells_ += columns_ > 0 ? columns_ : cells;
  }

  std::optional<Excess> excess() const {
    using namespace budget_messages;
    if (lines_ > limits::kTextLines) return Excess{&too_many_lines, limits::kTextLines};
    if (cells_ > limits::kCells) return Excess{&too_many_cells, limits::kCells};
    if (footnotes_ > limits::kFootnotes) return Excess{&too_many_footnotes, limits::kFootnotes};
    if (signs_ > limits::kSigns) return Excess{&too_many_signs, limits::kSigns};
    return std::nullopt;
  }

 private:
  std::size_t lines_ = 0, footnotes_ = 0, cells_ = 0, signs_ = 0;
  std::size_t columns_ = 0;  // of the table that is open; 0 for none
};

struct Total {
  std::size_t parts = 0, bytes = 0;

  void add(const Text& text) {
    parts += text.runs.size();
    for (const Run& run : text.runs) bytes += run.text.size() + run.link.size();
  }
};

Total total_of(const Document& document) {
  Total total;
  for (const Block& block : document.blocks) {
    ++total.parts;
    total.add(block.text);
    for (const std::vector<Text>& row : block.rows) {
      total.parts += row.size();
      for (const Text& cell : row) total.add(cell);
    }
  }
  for (const Footnote& note : document.footnotes) total.add(note.text);
  for (const Deadline& deadline : document.deadlines) total.bytes += deadline.what.size();
  for (const Commemoration& one : document.commemorations) total.bytes += one.name.size();
  return total;
}

std::size_t findings_of(const Document& document) {
  return document.citations.size() + document.deadlines.size() + document.commemorations.size() +
         document.tasks.size() + document.relations.size();
}

std::size_t appendices_of(const Document& document) {
  return static_cast<std::size_t>(std::ranges::count_if(
      document.attachments, [](const Attachment& attachment) { return !attachment.anchor.empty(); }));
}

bool refuse(std::string_view path, int line, const Message& message, std::size_t limit,
            std::vector<Problem>& problems) {
  problems.push_back({std::string(path), line, 0, &message, {std::to_string(limit)}, {}});
  return true;
}

}  // namespace

bool refuse_text(std::string_view path, std::string_view text, std::vector<Problem>& problems) {
  Counted counted;
  for (const Line& line : lines_of(text, 1)) {
    counted.add(line.text);
    if (const std::optional<Excess> excess = counted.excess())
      return refuse(path, line.number, *excess->message, excess->limit, problems);
  }
  return false;
}

bool refuse_growth(const Document& document, std::size_t bytes, std::vector<Problem>& problems) {
  const Total total = total_of(document);
  if (total.parts > limits::kParts)
    return refuse(document.path, 0, budget_messages::too_many_parts, limits::kParts, problems);
  if (findings_of(document) > limits::kFindings)
    return refuse(document.path, 0, budget_messages::too_many_findings, limits::kFindings, problems);
  if (appendices_of(document) > limits::kAppendices)
    return refuse(document.path, 0, budget_messages::too_many_appendices, limits::kAppendices, problems);
  return total.bytes > most_written(bytes) &&
         refuse(document.path, 0, budget_messages::too_much_written, limits::kGrowth, problems);
}

std::size_t most_written(std::size_t bytes) { return limits::kGrowth * std::max(bytes, limits::kSmallest); }

}  // namespace vankho
