#include "parse/spaced_table.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "parse/aligned_rows.h"
#include "parse/lines_kind.h"
#include "parse/markers.h"

namespace vankho {
namespace {

// A stretch of a line, in characters from its left margin.
struct Segment {
  std::size_t begin = 0, end = 0;
  std::string text;
};

// What two spaces or more part.
std::vector<Segment> segments_of(std::string_view line) {
  std::vector<Segment> segments;
  std::size_t at = 0, spaces = 2;  // spaces before the character
  for (std::string_view character : split_characters(line)) {
    const bool space = character == " " || character == "\t";
    if (!space && spaces >= 2) segments.push_back({at, at, {}});
    if (!space) {
      Segment& segment = segments.back();
      if (spaces == 1) segment.text += ' ';
      segment.text += character;
      segment.end = at + 1;
    }
    spaces = space ? spaces + 1 : 0;
    ++at;
  }
  return segments;
}

std::size_t overlap(const Segment& a, const Segment& b) {
  const std::size_t begin = std::max(a.begin, b.begin), end = std::min(a.end, b.end);
  return end > begin ? end - begin : 0;
}

class SpacedTable {
 public:
  explicit SpacedTable(std::span<const Line> lines) : lines_(lines) {}

  std::optional<Verbatim> read() {
    columns_ = segments_of(lines_[0].text);
    Cells head;
    for (const Segment& segment : columns_) head.push_back(segment.text);
    if (!is_table_head(head)) return std::nullopt;
    rows_.open(std::move(head), lines_[0].number);
    widen_columns();
    rows_.end =
        end_of_rows(lines_, [&](const Line& line, bool behind_gap) { return take(line, behind_gap); });
    return table_of(rows_);
  }

 private:
  // The rows with something in every column tell how far each goes.
  void widen_columns() {
    bool behind_gap = false;
    for (const Line& line : lines_.subspan(1)) {
      const std::vector<Segment> segments = segments_of(line.text);
      if (is_paragraph(segments) || opens_section(segments) || ends_rows(line, segments, behind_gap)) break;
      behind_gap = is_gap_in_table(line);
      if (segments.size() != columns_.size() || (rows_.counted() && !counts_row(segments[0].text))) continue;
      for (std::size_t i = 0; i < segments.size(); ++i) {
        columns_[i].begin = std::min(columns_[i].begin, segments[i].begin);
        columns_[i].end = std::max(columns_[i].end, segments[i].end);
      }
    }
  }

  // Whether no row takes in such a line, however wide the columns become.
  bool ends_rows(const Line& line, const std::vector<Segment>& segments, bool behind_gap) const {
    if (segments.empty() || is_gap_in_table(line)) return false;
    const bool full = segments.size() == columns_.size();
    const bool opens_line = full || column_of(segments[0]) == 0;
    if (rows_.counted()) return opens_line && !counts_row(segments[0].text);
    return segments.size() == 1 ? behind_gap || read_marker(line.text) : behind_gap && !opens_line;
  }

  bool is_paragraph(const std::vector<Segment>& segments) const {
    return segments.size() == 1 && !is_page_number(segments[0].text) &&
           segments[0].begin < columns_[1].begin && segments[0].end > columns_[1].end;
  }

  // "III. TỔ CHỨC THỰC HIỆN", "2. Kinh phí" right under the rows, however far from the margin.
  static bool opens_section(const std::vector<Segment>& segments) {
    if (segments.size() != 1) return false;
    const std::optional<Marker> marker = read_marker(segments[0].text);
    return marker && marker->kind <= MarkerKind::arabic && starts_with_upper(marker->rest);
  }

  // The column in which a segment begins, else the one that it overlaps most.
  std::size_t column_of(const Segment& segment) const {
    const auto begins_in = [&](const Segment& c) {
      return c.begin <= segment.begin && segment.begin < c.end;
    };
    const auto holder = std::ranges::find_if(columns_, begins_in);
    if (holder != columns_.end()) return static_cast<std::size_t>(holder - columns_.begin());
    const auto widest = std::ranges::max_element(
        columns_, {}, [&](const Segment& column) { return overlap(column, segment); });
    if (overlap(*widest, segment) > 0) return static_cast<std::size_t>(widest - columns_.begin());
    const auto behind =
        std::ranges::find_if(columns_, [&](const Segment& c) { return c.begin > segment.begin; });
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(behind - columns_.begin(), 1) - 1);
  }

  bool take(const Line& line, bool behind_gap) {
    const std::vector<Segment> segments = segments_of(line.text);
    if (is_paragraph(segments) || opens_section(segments)) return false;
    const bool full = segments.size() == columns_.size();
    Cells cells(columns_.size());
    for (std::size_t i = 0; i < segments.size(); ++i)
      add_words(cells[full ? i : column_of(segments[i])], segments[i].text);
    const std::string& first = cells[0];
    const bool opens =
        rows_.counted() ? counts_row(first) : !first.empty() && (full || behind_gap) && segments.size() > 1;
    if (opens || (!rows_.counted() && segments.size() > 1 && starts_with_upper(first))) {
      rows_.open(std::move(cells), line.number);
      return true;
    }
    const bool other =
        rows_.counted() ? !first.empty() : segments.size() == 1 && (behind_gap || read_marker(line.text));
    if (other || (behind_gap && !rows_.counted())) return false;
    for (std::size_t i = 0; i < cells.size(); ++i) add_words(rows_.cells.back()[i], cells[i]);
    return true;
  }

  std::span<const Line> lines_;
  std::vector<Segment> columns_;
  AlignedRows rows_;
};

}  // namespace

std::optional<Verbatim> read_spaced_table(std::span<const Line> lines) { return SpacedTable(lines).read(); }

}  // namespace vankho
