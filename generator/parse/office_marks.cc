#include "parse/office_marks.h"

#include <string>

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
  void add(std::string_view words) {
    line_ += words;
    row_ += words;
  }

  void tag(std::string_view tag) {
    const std::string_view name = local_name(tag);
    const bool end = is_end(tag);
    if (ends_line(name, end)) end_line();
    if (!end && is_gap(tag, name)) add("\t");
    if (name == "textpath") boxes.append(word_xml::attribute(tag, "string")) += '\n';
    if (name == "txbxContent" || name == "text-box") line_.clear(), boxes_ += end ? -1 : 1;
    if (end && (name == "tc" || name == "table-cell")) row_ += " | ";
    if (name == "tr" || name == "table-row") end_row(end);
  }

  void end_line() {
    (boxes_ > 0 ? boxes : text).append(line_) += '\n';
    line_.clear();
    row_ += ' ';
  }

  void end_row(bool end) {
    if (end) rows.append("| ").append(row_) += '\n';
    row_.clear();
  }

  std::string line_, row_;
  int boxes_ = 0;  // that are open
};

bool is_marked(const std::string& text) {
  const std::string composed = nfc(text);
  return !lines_with_secrecy_mark(composed, lines_of(composed, 1)).empty();
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
