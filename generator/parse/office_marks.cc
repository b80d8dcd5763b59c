#include "parse/office_marks.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/encodings.h"
#include "parse/lines_kind.h"
#include "parse/secrecy.h"
#include "parse/source_text.h"
#include "parse/word_xml.h"

namespace vankho {
namespace {

// Programs choose what stands before the colon.
std::string_view local_name(std::string_view tag) {
  const std::string_view name = word_xml::name_of(tag);
  const std::size_t colon = name.find(':');
  return colon == name.npos ? name : name.substr(colon + 1);
}

bool is_end(std::string_view tag) { return tag.starts_with('/'); }

// What a word processor has between words that stand apart on one line.
bool is_gap(std::string_view tag, std::string_view name) {
  if (name == "tab") return word_xml::attribute(tag, "w:pos").empty();  // else a tab stop
  return name == "ptab" || name == "s";
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::ranges::find(names, name) != names.end();
}

bool is_block(std::string_view name) {
  return is_one_of(name, {"p", "h", "title", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd",
                          "caption", "pre", "blockquote", "option"});
}

bool is_break(std::string_view name) { return is_one_of(name, {"br", "cr", "line-break"}); }

bool is_cell(std::string_view name) { return is_one_of(name, {"tc", "table-cell", "td", "th"}); }

bool is_box(std::string_view name) {
  return is_one_of(name, {"txbxContent", "text-box", "custom-shape", "rect", "ellipse", "polygon"});
}

// Written in small letters, shown in large ones.
bool shows_capitals(std::string_view tag) {
  return contains_any(tag, {"text-transform=\"uppercase\"", "text-transform:uppercase",
                            "text-transform: uppercase", "font-variant=\"small-caps\""});
}

// Which words are shown in capitals, by their own properties or by a style.
class Capitals {
 public:
  void tag(std::string_view tag, std::string_view name, bool end) {
    if (name == "r") of_run_ = false;
    if (!end && (name == "caps" || name == "smallCaps")) of_run_ = word_xml::is_on(tag);
    if (!end && name == "style") style_ = word_xml::attribute(tag, "style:name");
    if (name == "text-properties" && shows_capitals(tag)) styles_.insert(style_);
    if (is_one_of(name, {"span", "p", "h"}) && !tag.ends_with('/')) end ? close() : open(tag);
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
  return contains_any(upper(row), {"ĐẢNG CỘNG SẢN VIỆT NAM", "CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI"});
}

// A part as lines: its paragraphs, and its tables row by row, cells one below the other and then beside each
// other; apart from them its boxes, which stand in the middle of the paragraph that they are anchored to,
// with what a watermark says.
class Lines {
 public:
  explicit Lines(std::string_view xml) {
    word_xml::walk(
        xml, [&](std::string_view tag) { this->tag(tag); }, [&](std::string_view text) { add(text); });
    end_line();
    while (!open_.empty()) end_row();
  }

  std::string text, boxes;
  std::set<int> of_rows;  // the lines of the text that are in a table, and not in the head of a document

 private:
  struct Row {
    std::string lines;     // of its cells, one below the other
    std::string cells;     // beside each other
    std::size_t cell = 0;  // where the last of them begins
    int filled = 0;
  };

  // Lines of a file are spaces, and those between tags nothing.
  void add(std::string_view written) {
    const bool layout = contains_any(written, {"\n", "\r"});
    if (layout && trim(written).empty()) return;
    std::string words = word_xml::with_characters(written);
    if (layout) std::ranges::replace(words, '\n', ' '), std::ranges::replace(words, '\r', ' ');
    if (capitals_.are_shown()) words = upper(words);
    line_ += words;
    if (!open_.empty()) open_.back().cells += words;
  }

  void tag(std::string_view tag) {
    const std::string name = lower(local_name(tag));
    const bool end = is_end(tag);
    capitals_.tag(tag, name, end);
    const bool begins_anew = is_block(name) || is_cell(name);  // web pages need not end what stood before
    if (is_break(name) || (is_block(name) && end) || (begins_anew && !end && !line_.empty())) end_line();
    if (!end && is_gap(tag, name)) add("\t");
    if (name == "textpath") boxes.append(word_xml::attribute(tag, "string")) += '\n';
    if (is_box(name) && !tag.ends_with('/')) end ? end_box() : begin_box();
    if (end && is_cell(name)) end_cell();
    const bool is_row = name == "tr" || name == "table-row";
    if (is_row && end) end_row();
    if (is_row && !end) open_.emplace_back();
  }

  void end_line() {
    std::string& to = !around_.empty() ? boxes : !open_.empty() ? open_.back().lines : text;
    to.append(line_) += '\n';
    line_.clear();
    if (!open_.empty()) open_.back().cells += ' ';
  }

  void begin_box() { around_.push_back(std::exchange(line_, {})); }

  void end_box() {
    if (around_.empty()) return;
    end_line();
    line_ = std::move(around_.back());
    around_.pop_back();
  }

  void end_cell() {
    if (!line_.empty()) end_line();
    if (open_.empty()) return;
    Row& row = open_.back();
    row.filled += letters_of(std::string_view(row.cells).substr(row.cell)).empty() ? 0 : 1;
    row.cells += " | ";
    row.cell = row.cells.size();
  }

  // The head of a document stands in a row of two, with a gap between them. What has more columns is a list,
  // whose cells may name a grade, a person or honey.
  void end_row() {
    if (open_.empty()) return;
    const Row row = std::move(open_.back());
    open_.pop_back();
    const bool of_head = is_of_head(row.cells);
    if (row.filled > 2 && !of_head) return;
    const std::string lines = row.lines + "| " + row.cells + '\n';
    if (!open_.empty()) {
      open_.back().lines += lines;
      return;
    }
    const auto before = of_head ? 0 : std::ranges::count(lines, '\n');
    const auto first = static_cast<int>(std::ranges::count(text, '\n')) + 1;
    for (int i = 0; i < before; ++i) of_rows.insert(first + i);
    text += lines;
  }

  Capitals capitals_;
  std::string line_;
  std::vector<Row> open_;
  std::vector<std::string> around_;  // what stands before each box that is open, in its paragraph
};

// A document has one grade; where all three stand in lines of their own, it speaks of them.
bool is_list_of_grades(const std::vector<int>& marked, const std::vector<Line>& lines) {
  std::set<std::string> grades;
  for (int number : marked) grades.insert(search_form(lines[static_cast<std::size_t>(number - 1)].text));
  return grades.size() > 2;
}

// Below the head, rows of tables are lists.
bool is_marked(const std::string& text, const std::set<int>& of_rows = {}) {
  const std::string composed = nfc(text);
  const std::vector<Line> lines = lines_of(composed, 1);
  const int body = end_of_head(lines);
  std::vector<int> marked = lines_with_secrecy_mark(composed, lines);
  std::erase_if(marked, [&](int number) { return number >= body && of_rows.contains(number); });
  return !marked.empty() && !is_list_of_grades(marked, lines);
}

bool is_of_spreadsheet(std::string_view name, std::string_view xml) {
  return name.starts_with("xl/") || contains_any(xml, {"<office:spreadsheet", "<Workbook"});
}

std::string in_utf8(std::string_view xml) {
  if (xml.starts_with("\xFF\xFE")) return from_utf16(xml.substr(2), false);
  return xml.starts_with("\xFE\xFF") ? from_utf16(xml.substr(2), true) : std::string(xml);
}

}  // namespace

bool has_secrecy_mark(std::string_view name, std::string_view xml) {
  if (is_of_spreadsheet(name, xml)) return false;
  const Lines lines(in_utf8(xml));
  return is_marked(lines.text, lines.of_rows) || is_marked(lines.boxes);
}

}  // namespace vankho
