#include "parse/markup_lines.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>
#include <vector>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/lines_kind.h"
#include "parse/markup_roles.h"
#include "parse/secrecy_mark.h"
#include "parse/word_xml.h"

namespace vankho {
namespace {

// A tab stop is none.
bool is_gap(std::string_view tag) { return word_xml::attribute(tag, "w:pos").empty(); }

// Written in small letters, shown in large ones.
bool shows_capitals(std::string_view tag) {
  return contains_any(tag, {"text-transform=\"uppercase\"", "text-transform:uppercase",
                            "text-transform: uppercase", "font-variant=\"small-caps\""});
}

// Which words are shown in capitals, by their own properties or by a style.
class Capitals {
 public:
  void tag(std::string_view tag, unsigned role, bool end) {
    if (role & kRun) of_run_ = false;
    if (!end && (role & kCapitals)) of_run_ = word_xml::is_on(tag);
    if (!end && (role & kStyle)) style_ = word_xml::attribute(tag, "style:name");
    if ((role & kTextProperties) && shows_capitals(tag)) styles_.insert(style_);
    if ((role & kStyled) && !tag.ends_with('/')) end ? close() : open(tag);
  }

  bool are_shown() const { return of_run_ || shown_by_ > 0; }

 private:
  void open(std::string_view tag) {
    open_.push_back(shows_capitals(tag) || styles_.contains(word_xml::attribute(tag, "text:style-name")));
    shown_by_ += open_.back() ? 1 : 0;
  }

  void close() {
    if (open_.empty()) return;
    shown_by_ -= open_.back() ? 1 : 0;
    open_.pop_back();
  }

  bool of_run_ = false;
  std::string style_;
  std::set<std::string, std::less<>> styles_;
  std::vector<bool> open_;  // paragraphs and spans
  int shown_by_ = 0;        // how many of those
};

// "ĐẢNG CỘNG SẢN VIỆT NAM": a row that is the head of a document, wherever it stands.
bool is_of_head(std::string_view row) {
  return contains_any(upper(nfc(row)), {"ĐẢNG CỘNG SẢN VIỆT NAM", "CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI"});
}

bool begins_with_digit(std::string_view text) { return !text.empty() && text[0] >= '0' && text[0] <= '9'; }

// "| Số 5-KH/TU | TỐI MẬT | …"
bool opens_with_number(std::string_view row) {
  const std::size_t cell = row.find_first_not_of(" |");
  return cell != row.npos && begins_with_number(row.substr(cell, row.find('|', cell) - cell));
}

// "Mật | 120.000", "3 | Tối mật": a row of a list.
bool counts(std::string_view row) {
  for (std::size_t end; !row.empty(); row.remove_prefix(std::min(end + 1, row.size()))) {
    end = std::min(row.find('|'), row.size());
    if (begins_with_digit(trim(row.substr(0, end)))) return true;
  }
  return false;
}

class LineReader {
 public:
  LineReader(std::string_view xml, bool keeps_rows) : keeps_rows_(keeps_rows) {
    word_xml::walk(
        xml, [&](std::string_view tag) { this->tag(tag); }, [&](std::string_view text) { add(text); });
    end_line();
    while (!open_.empty()) end_row();
  }

  MarkupLines take() && { return std::move(lines_); }

 private:
  struct Row {
    std::string lines;     // of its cells, one below the other
    std::string cells;     // beside each other
    std::size_t cell = 0;  // where the last of them begins
    bool in_cell = false;
    int filled = 0;
  };

  // Lines of a file are spaces, and those between tags nothing.
  void add(std::string_view written) {
    if (within_ & kInstruction) return;
    if (within_ & kDeleted) {
      lines_.boxes.append(word_xml::with_characters(written)) += '\n';
      return;
    }
    const bool layout = contains_any(written, {"\n", "\r"});
    if (layout && trim(written).empty()) return;
    std::string words = word_xml::with_characters(written);
    if (layout) std::ranges::replace(words, '\n', ' '), std::ranges::replace(words, '\r', ' ');
    if (capitals_.are_shown()) words = upper(words);
    line_ += words;
    if (!open_.empty()) open_.back().cells += words;
  }

  void tag(std::string_view tag) {
    const unsigned role = roles_of(tag);
    const bool end = is_end_tag(tag), empty = tag.ends_with('/');
    within_ = end || empty ? 0 : role & (kInstruction | kDeleted);
    if (role == 0) return;
    capitals_.tag(tag, role, end);
    const bool begins_anew = !end && (role & (kBlock | kCell));  // web pages need not end what stood before
    if ((role & kBreak) || (end && (role & kBlock)) || (begins_anew && !line_.empty())) end_line();
    if (!end && (role & kGap) && is_gap(tag)) add("\t");
    if (role & kWatermark) lines_.boxes.append(word_xml::attribute(tag, "string")) += '\n';
    if ((role & kBox) && !empty) end ? end_box() : begin_box();
    if (role & kCell) end ? end_cell() : begin_cell();
    if (role & kRow) end ? end_row() : begin_row();
    if (role & kTable) end ? end_table() : tables_.push_back(open_.size());
  }

  void end_line() {
    std::string& to = !around_.empty() ? lines_.boxes : !open_.empty() ? open_.back().lines : lines_.text;
    to.append(line_) += '\n';
    if (&to == &lines_.text) lines_.of_rows.push_back(false);
    line_.clear();
    if (!open_.empty()) open_.back().cells += ' ';
  }

  void begin_box() {
    if (around_.size() < kDeepest) around_.push_back(std::exchange(line_, {}));
  }

  void end_box() {
    if (around_.empty()) return;
    end_line();
    line_ = std::move(around_.back());
    around_.pop_back();
  }

  void begin_cell() {
    end_cell();
    if (!open_.empty()) open_.back().in_cell = true;
  }

  void end_cell() {
    if (!line_.empty()) end_line();
    if (open_.empty() || !open_.back().in_cell) return;
    Row& row = open_.back();
    row.in_cell = false;
    row.filled += letters_of(std::string_view(row.cells).substr(row.cell)).empty() ? 0 : 1;
    row.cells += " | ";
    row.cell = row.cells.size();
  }

  // Within a table that is not within this row, it ends the row before.
  void begin_row() {
    if (open_.size() > (tables_.empty() ? 0 : tables_.back())) end_row();
    if (open_.size() < kDeepest) open_.emplace_back();
  }

  void end_table() {
    if (tables_.empty()) return;
    while (open_.size() > tables_.back()) end_row();
    tables_.pop_back();
    if (tables_.empty()) rows_of_head_ = 0;
  }

  // The head of a document stands in rows of two, with a gap between them, or with its number or its motto.
  // What else has more columns, or counts, is a list, whose cells may name a grade, a person or honey.
  void end_row() {
    if (open_.empty()) return;
    end_cell();
    const Row row = std::move(open_.back());
    open_.pop_back();
    if (is_of_head(row.cells)) rows_of_head_ = kMostRowsOfHead;
    const bool of_head = keeps_rows_ || rows_of_head_ > 0 || opens_with_number(row.cells);
    rows_of_head_ -= rows_of_head_ > 0 ? 1 : 0;
    if (row.filled == 0 || ((row.filled > 2 || counts(row.cells)) && !of_head)) return;
    const std::string lines = row.lines + "| " + row.cells + '\n';
    if (!open_.empty()) {
      open_.back().lines += lines;
      return;
    }
    const auto count = static_cast<std::size_t>(std::ranges::count(lines, '\n'));
    lines_.of_rows.resize(lines_.of_rows.size() + count, !of_head);
    lines_.text += lines;
  }

  static constexpr int kMostRowsOfHead = 6;
  static constexpr std::size_t kDeepest = 20;  // tables and boxes in each other that are told apart

  const bool keeps_rows_;
  int rows_of_head_ = 0;  // that are yet to come in this table
  MarkupLines lines_;
  Capitals capitals_;
  std::string line_;
  unsigned within_ = 0;  // the role of the tag that opened last, if none was closed since
  std::vector<Row> open_;
  std::vector<std::size_t> tables_;  // how many rows were open where each that is open began
  std::vector<std::string> around_;  // what stands before each box that is open, in its paragraph
};

}  // namespace

MarkupLines lines_of_markup(std::string_view markup, bool keeps_rows) {
  return LineReader(markup, keeps_rows).take();
}

}  // namespace vankho
