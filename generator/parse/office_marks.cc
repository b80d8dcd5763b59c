#include "parse/office_marks.h"

#include <algorithm>
#include <string>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/head_lines.h"
#include "parse/lines_kind.h"
#include "parse/secrecy.h"
#include "parse/word_xml.h"

namespace vankho {
namespace {

enum class Place { head_of_pages, text };

// What a word processor has between words that stand apart on one line.
bool is_gap(std::string_view tag) {
  const std::string_view name = word_xml::name_of(tag);
  if (name == "w:tab") return word_xml::attribute(tag, "w:pos").empty();  // else a tab stop
  return name == "w:ptab" || name == "text:tab" || name == "text:s";
}

bool ends_line(std::string_view name) {
  return name == "/w:p" || name == "/text:p" || name == "/text:h" || name == "w:br" ||
         name == "text:line-break" || name == "/a:p" || name == "a:br";
}

// Files are set in lines of their own between the tags.
bool is_layout(std::string_view text) { return text.find('\n') != text.npos && trim(text).empty(); }

// Paragraph by paragraph, and what a watermark says.
class MarkFinder {
 public:
  explicit MarkFinder(Place place) : place_(place) {}

  bool find(std::string_view xml) {
    word_xml::walk(
        xml, [&](std::string_view tag) { this->tag(tag); },
        [&](std::string_view text) { line_ += is_layout(text) ? "" : word_xml::with_characters(text); });
    return found_;
  }

 private:
  void tag(std::string_view tag) {
    const std::string_view name = word_xml::name_of(tag);
    if (ends_line(name)) end_line();
    if (is_gap(tag)) line_ += '\t';
    if (name == "v:textpath") found_ = found_ || is_mark(word_xml::attribute(tag, "string"), true);
    // A box stands in the middle of the paragraph that it is anchored to.
    if (name == "w:txbxContent" || name == "draw:text-box") line_.clear(), ++boxes_;
    if (name == "/w:txbxContent" || name == "/draw:text-box") line_.clear(), --boxes_;
  }

  void end_line() {
    constexpr int kLongestHead = 40;
    const bool at_top = place_ == Place::head_of_pages || boxes_ > 0;
    in_head_ = in_head_ && lines_ < kLongestHead && !head_lines::is_section(line_);
    found_ = found_ || is_mark(line_, at_top) || ((at_top || in_head_) && has_secrecy_mark_in_columns(line_));
    lines_ += trim(line_).empty() ? 0 : 1;
    line_.clear();
  }

  static bool is_mark(std::string_view line, bool at_top) {
    return is_secrecy_mark(line) || (at_top && is_secrecy_mark_of_head(line));
  }

  const Place place_;
  std::string line_;
  bool found_ = false, in_head_ = true;
  int lines_ = 0;
  int boxes_ = 0;  // that are open: stamps are set in boxes
};

// Any name will do for a part in Word's eyes: its root tells what it is.
bool is_head_of_pages(std::string_view name, std::string_view xml) {
  return name.starts_with("word/header") || name.starts_with("word/footer") || name == "styles.xml" ||
         contains_any(xml, {"<w:hdr ", "<w:hdr>", "<w:ftr ", "<w:ftr>"});
}

bool is_text(std::string_view name, std::string_view xml) {
  if (name == "content.xml") return xml.find("<office:spreadsheet") == xml.npos;
  return name == "word/footnotes.xml" || name == "word/endnotes.xml" ||
         contains_any(xml, {"<w:document ", "<w:document>", "<p:sld ", "<p:sld>"});
}

}  // namespace

bool has_secrecy_mark(std::string_view name, std::string_view xml) {
  if (is_head_of_pages(name, xml)) return MarkFinder(Place::head_of_pages).find(xml);
  return is_text(name, xml) && MarkFinder(Place::text).find(xml);
}

}  // namespace vankho
