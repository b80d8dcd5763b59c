#include "editing/word_settled.h"

#include <vector>

#include "base/text.h"
#include "base/xml.h"
#include "parse/word_xml.h"

namespace vankho {
namespace {

using word_xml::attribute;
using word_xml::is_on;
using word_xml::name_of;
using word_xml::number;

// A paragraph, of which others may stand inside, in a box.
struct Paragraph {
  std::string style, number_xml;
  WordNumber number;
  bool in_contents = false, highlighted = false;
};

class Settler {
 public:
  explicit Settler(WordNumbering numbering) : numbering_(std::move(numbering)) {}

  SettledWord run(std::string_view xml) {
    word_xml::walk(
        xml, [&](std::string_view tag) { this->tag(tag); }, [&](std::string_view text) { this->text(text); });
    return std::move(settled_);
  }

 private:
  void tag(std::string_view tag) {
    const std::string_view name = name_of(tag);
    if (name == "w:pPrChange" || name == "w:rPrChange") was_ = !tag.ends_with('/');
    if (!was_) understand(name, tag);
    if (name == "/w:pPrChange" || name == "/w:rPrChange") was_ = false;
    if (in_number_ && !paragraphs_.empty())
      paragraphs_.back().number_xml += '<' + std::string(tag) + '>';
    else
      settled_.xml += '<' + std::string(tag) + '>';
    if (!was_ && name == "/w:numPr") in_number_ = false;
    if (name == "/w:pPr" && !paragraphs_.empty() && !mark_.empty()) put_mark();
  }

  void understand(std::string_view name, std::string_view tag) {
    const std::string_view value = attribute(tag, "w:val");
    if (name == "w:sdt") boxes_.push_back(false);
    if (name == "w:docPartGallery" && !boxes_.empty()) boxes_.back() = value == "Table of Contents";
    if (name == "/w:sdt" && !boxes_.empty()) boxes_.pop_back();
    if (name == "w:p" && !tag.ends_with('/')) begin_paragraph();
    if (paragraphs_.empty()) return;
    Paragraph& paragraph = paragraphs_.back();
    if (name == "/w:p") return paragraphs_.pop_back();
    if (name == "w:pPr") in_properties_ = !tag.ends_with('/');
    if (name == "/w:pPr") end_properties(paragraph);
    if (in_properties_ && name == "w:pStyle") paragraph.style = value;
    if (in_properties_ && name == "w:numPr") in_number_ = !tag.ends_with('/');
    if (in_properties_ && name == "w:numId") paragraph.number.list = number(value, 0);
    if (in_properties_ && name == "w:ilvl") paragraph.number.level = number(value, 0);
    if (name == "w:r") hidden_ = capitals_ = highlighted_ = false;
    if (!in_properties_ && name == "w:vanish") hidden_ = is_on(tag);
    if (!in_properties_ && name == "w:caps") capitals_ = is_on(tag);
    if (!in_properties_ && name == "w:highlight") highlighted_ = is_on(tag);
    in_text_ = (name == "w:t" || name == "w:delText") && !tag.ends_with('/');
  }

  void begin_paragraph() {
    paragraphs_.emplace_back();
    paragraphs_.back().in_contents = !boxes_.empty() && boxes_.back();
    in_properties_ = false;
    hidden_ = capitals_ = highlighted_ = false;
  }

  void end_properties(Paragraph& paragraph) {
    in_properties_ = false;
    const std::string style = upper(paragraph.style);
    paragraph.in_contents = paragraph.in_contents || style.starts_with("TOC");
    mark_ = paragraph.in_contents ? "" : numbering_.next(paragraph.style, paragraph.number);
    settled_.xml += mark_.empty() ? paragraph.number_xml : "<w:numPr><w:numId w:val=\"0\"/></w:numPr>";
  }

  void put_mark() {
    settled_.xml += "<w:r><w:t xml:space=\"preserve\">" + xml_escaped(mark_) + " </w:t></w:r>";
    mark_.clear();
  }

  void text(std::string_view text) {
    if (in_number_) return;
    const bool said = in_text_ && !paragraphs_.empty() && !trim(text).empty();
    if (!said) {
      settled_.xml += text;
      return;
    }
    Paragraph& paragraph = paragraphs_.back();
    if (highlighted_ && !paragraph.highlighted)
      ++settled_.lost["chỗ tô màu: xem người soạn còn để ngỏ điều gì"];
    paragraph.highlighted = highlighted_;
    if (paragraph.in_contents) {
      contents_ = contents_ || ++settled_.lost["mục lục của Word, đã bỏ: cổng tự lập mục lục"] > 0;
    } else if (hidden_) {
      ++settled_.lost["chữ ẩn, đã bỏ"];
    } else if (capitals_) {
      settled_.xml += xml_escaped(upper(word_xml::with_characters(text)));
    } else {
      settled_.xml += text;
    }
  }

  WordNumbering numbering_;
  SettledWord settled_;
  std::vector<Paragraph> paragraphs_;
  std::vector<bool> boxes_;  // of content controls, whether each is a table of contents
  std::string mark_;         // of the paragraph whose properties have just been read
  bool in_properties_ = false, in_number_ = false, in_text_ = false, was_ = false;
  bool hidden_ = false, capitals_ = false, highlighted_ = false, contents_ = false;
};

}  // namespace

SettledWord settled(std::string_view document_xml, WordNumbering numbering) {
  return Settler(std::move(numbering)).run(document_xml);
}

}  // namespace vankho
