#include "parse/office_marks.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "parse/encodings.h"
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

bool ends_line(std::string_view name, bool end) {
  return end ? name == "p" || name == "h" || name == "title"
             : name == "br" || name == "cr" || name == "line-break";
}

// Files are set in lines of their own between the tags.
bool is_layout(std::string_view text) { return text.find('\n') != text.npos && trim(text).empty(); }

// A part as lines: its paragraphs; its boxes, which stand in the middle of the paragraph that they are
// anchored to, with what a watermark says; and the rows of its tables.
class Lines {
 public:
  explicit Lines(std::string_view xml) {
    word_xml::walk(
        xml, [&](std::string_view tag) { this->tag(tag); },
        [&](std::string_view text) { add(is_layout(text) ? "" : word_xml::with_characters(text)); });
    end_line();
  }

  std::string text, boxes, rows;

 private:
  struct Row {
    std::string lines;  // of its cells, one below the other
    std::string cells;  // beside each other
    int count = 0;
  };

  void add(std::string_view words) {
    line_ += words;
    if (!open_.empty()) open_.back().cells += words;
  }

  void tag(std::string_view tag) {
    const std::string_view name = local_name(tag);
    const bool end = is_end(tag);
    if (ends_line(name, end)) end_line();
    if (!end && is_gap(tag, name)) add("\t");
    if (name == "textpath") boxes.append(word_xml::attribute(tag, "string")) += '\n';
    if (name == "txbxContent" || name == "text-box") line_.clear(), boxes_ += end ? -1 : 1;
    if (end && (name == "tc" || name == "table-cell")) end_cell();
    if (name == "tr" || name == "table-row") end ? end_row() : begin_row();
  }

  void end_line() {
    std::string& to = boxes_ > 0 ? boxes : !open_.empty() ? open_.back().lines : text;
    to.append(line_) += '\n';
    line_.clear();
    if (!open_.empty()) open_.back().cells += ' ';
  }

  void end_cell() {
    if (open_.empty()) return;
    open_.back().cells += " | ";
    ++open_.back().count;
  }

  void begin_row() { open_.emplace_back(); }

  // The head of a document stands in a row of two. What has more columns is a list, whose cells may name a
  // grade, a person or honey.
  void end_row() {
    if (open_.empty()) return;
    const Row row = std::move(open_.back());
    open_.pop_back();
    if (row.count > 2) return;
    (open_.empty() ? text : open_.back().lines) += row.lines;
    rows.append("| ").append(row.cells) += '\n';
  }

  std::string line_;
  std::vector<Row> open_;
  int boxes_ = 0;  // that are open
};

// A document has one grade; where all three stand in lines of their own, it speaks of them.
bool is_list_of_grades(const std::vector<int>& marked, const std::vector<Line>& lines) {
  std::set<std::string> grades;
  for (int number : marked) grades.insert(search_form(lines[static_cast<std::size_t>(number - 1)].text));
  return grades.size() > 2;
}

bool is_marked(const std::string& text) {
  const std::string composed = nfc(text);
  const std::vector<Line> lines = lines_of(composed, 1);
  const std::vector<int> marked = lines_with_secrecy_mark(composed, lines);
  return !marked.empty() && !is_list_of_grades(marked, lines);
}

bool is_of_spreadsheet(std::string_view name, std::string_view xml) {
  return name.starts_with("xl/") || (name == "content.xml" && xml.find("<office:spreadsheet") != xml.npos);
}

std::string in_utf8(std::string_view xml) {
  if (xml.starts_with("\xFF\xFE")) return from_utf16(xml.substr(2), false);
  return xml.starts_with("\xFE\xFF") ? from_utf16(xml.substr(2), true) : std::string(xml);
}

}  // namespace

bool has_secrecy_mark(std::string_view name, std::string_view xml) {
  if (is_of_spreadsheet(name, xml)) return false;
  const Lines lines(in_utf8(xml));
  return is_marked(lines.text) || is_marked(lines.boxes) || is_marked(lines.rows);
}

}  // namespace vankho
