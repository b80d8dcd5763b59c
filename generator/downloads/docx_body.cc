#include "downloads/docx_body.h"

#include <fmt/format.h>

#include <algorithm>

#include "downloads/docx_measures.h"
#include "downloads/docx_notes.h"
#include "downloads/docx_styles.h"
#include "downloads/docx_table.h"
#include "downloads/text_units.h"

namespace vankho {
namespace {

constexpr double kPartOfRule = 0.4;  // between a third and a half
constexpr std::string_view kDashedRule = "-----";

// `more`: what the paragraph has besides its style, in the order of CT_PPrBase.
std::string paragraph(std::string_view style, std::string_view runs, std::string_view more = {}) {
  return fmt::format("<w:p><w:pPr><w:pStyle w:val=\"{}\"/>{}</w:pPr>{}</w:p>\n", style, more, runs);
}

// As long as the last line of the text; `column` is the width that it stands in the middle of, in points.
std::string rule_under(const FormLine& line, double column, const Regime& regime) {
  if (line.rule == Rule::none) return {};
  if (line.rule == Rule::dashes) return paragraph(docx_style::kDashes, docx_run(kDashedRule));
  const std::string_view last = std::string_view(line.text).substr(line.text.rfind('\n') + 1);
  const double words = std::min(column, width_of(last, regime.lettering(line.role)));
  const double length = line.rule == Rule::whole ? words : words * kPartOfRule;
  const int side = twips_of_points((column - length) / 2);
  return paragraph(docx_style::kRule, {}, fmt::format("<w:ind w:left=\"{}\" w:right=\"{}\"/>", side, side));
}

template <typename Lines>
std::string lines_xml(const Lines& lines, double column, const Regime& regime) {
  std::string xml;
  for (const FormLine& line : lines) {
    xml += paragraph(style_of(line.role), docx_run(line.text)) + rule_under(line, column, regime);
  }
  return xml;
}

bool stands_beside_number(const FormLine& line) {
  return line.role == Role::number || line.role == Role::subject || line.role == Role::urgency ||
         line.role == Role::place_and_date;
}

std::string_view style_of_item(const FormParagraph& paragraph) {
  const Block& block = *paragraph.block;
  if (paragraph.role != Role::body || block.marker.empty()) return style_of(paragraph.role);
  return block.level == 5   ? docx_style::kDashed
         : block.level == 6 ? docx_style::kPlus
                            : docx_style::kNumbered;
}

std::string style_of_paragraph(const FormParagraph& paragraph) {
  if (paragraph.role == Role::heading) return heading_style(paragraph.rank);
  const bool part = paragraph.block->heading && paragraph.role == Role::centred;
  return std::string(part ? docx_style::kPart : style_of_item(paragraph));
}

class BodyWriter {
 public:
  BodyWriter(const Form& form, DocxTextWriter& texts) : form_(form), regime_(*form.regime), texts_(texts) {}

  std::string write() {
    return head() + lines_xml(form_.middle, width(), regime_) + addressees() + text(form_.text) + closing() +
           text(form_.appendices);
  }

 private:
  double width() const { return width_between_margins(regime_); }

  // Number and place stand on one line, whatever stands above them.
  std::string head() const {
    if (form_.left.empty() && form_.right.empty()) return {};
    std::vector<std::vector<std::string>> rows = {halves(form_.left, form_.right, false),
                                                  halves(form_.left, form_.right, true)};
    std::erase_if(rows, [](const auto& row) { return row[0].empty() && row[1].empty(); });
    return docx_columns(rows, widths_beside(regime_.left_column));
  }

  // Of two columns, the first of which is `left` mm wide.
  std::vector<double> widths_beside(double left) const {
    return {points_of(left), width() - points_of(left)};
  }

  std::vector<std::string> halves(const std::vector<FormLine>& left, const std::vector<FormLine>& right,
                                  bool lower) const {
    auto half = [&](const std::vector<FormLine>& lines, double column) {
      auto border = std::find_if(lines.begin(), lines.end(), stands_beside_number);
      std::vector<FormLine> part =
          lower ? std::vector(border, lines.end()) : std::vector(lines.begin(), border);
      return lines_xml(part, column, regime_);
    };
    const double middle = points_of(regime_.left_column);
    return {half(left, middle - kBetweenColumns), half(right, width() - middle)};
  }

  std::string addressees() const {
    std::string xml;
    for (const std::string& line : form_.addressees) {
      const bool first = &line == &form_.addressees.front(), list = form_.addressees.size() > 1;
      xml += paragraph(!list   ? style_of(Role::addressees)
                       : first ? docx_style::kAddresseesLabel
                               : docx_style::kAddressee,
                       docx_run(line));
    }
    return xml;
  }

  std::string text(const std::vector<FormParagraph>& paragraphs) {
    // A signature does not stand on a page of its own.
    const bool alone = form_.signatures.empty() || form_.text.empty();
    const FormParagraph* above_signature = alone ? nullptr : &form_.text.back();
    std::string xml;
    for (const FormParagraph& item : paragraphs) xml += block(item, &item == above_signature);
    return xml;
  }

  std::string block(const FormParagraph& item, bool keep_next) {
    const Block& block = *item.block;
    if (block.kind == BlockKind::table) return docx_table(item, form_, texts_);
    std::string more = keep_next || item.keep_next ? "<w:keepNext/>" : "";
    if (item.new_page) more += "<w:pageBreakBefore/>";
    // What the styles of its letters do not say.
    if (block.heading && item.role != Role::heading && (item.role != Role::centred || item.rank > 1)) {
      more += fmt::format("<w:outlineLvl w:val=\"{}\"/>", item.rank - 1);
    }
    if (item.role == Role::picture) return paragraph(style_of(item.role), texts_.picture(block), more);
    return paragraph(style_of_paragraph(item),
                     texts_.bookmark(block) + marker(item) + texts_.runs(block.text), more);
  }

  // "Chương I" stands on a line of its own, above its title.
  static std::string marker(const FormParagraph& item) {
    const Block& block = *item.block;
    if (block.marker.empty()) return {};
    const std::string_view end = block.text.runs.empty() ? "" : is_in_middle(item.role) ? "\n" : " ";
    return docx_run(block.marker + std::string(end), item.bold_marker ? "<w:b/>" : "");
  }

  std::string closing() const {
    if (form_.recipients.empty() && form_.signatures.empty()) return {};
    if (form_.signatures.size() > 1) return signatures() + lines_xml(form_.recipients, width(), regime_);
    const double middle = points_of(regime_.recipients_column);
    const std::string recipients = lines_xml(form_.recipients, middle - kBetweenColumns, regime_);
    std::string signature;
    if (!form_.signatures.empty()) signature = lines_xml(form_.signatures[0], width() - middle, regime_);
    const std::vector<double> widths = widths_beside(regime_.recipients_column);
    if (!form_.recipients_below) return docx_columns({{recipients, signature}}, widths);
    return docx_columns({{"", signature}}, widths) + recipients;
  }

  // Each in a column of its own; the names are a row, so that they stand on one line.
  std::string signatures() const {
    const double column = width() / static_cast<double>(form_.signatures.size());
    std::vector<std::string> above, names;
    for (const std::vector<FormLine>& signature : form_.signatures) {
      std::vector<FormLine> lines = signature;
      const auto first_name = std::stable_partition(
          lines.begin(), lines.end(), [](const FormLine& line) { return line.role != Role::name; });
      above.push_back(lines_xml(std::span(lines.begin(), first_name), column, regime_));
      names.push_back(lines_xml(std::span(first_name, lines.end()), column, regime_));
    }
    return docx_columns({above, names}, std::vector<double>(above.size(), column));
  }

  const Form& form_;
  const Regime& regime_;
  DocxTextWriter& texts_;
};

std::string margins_of_first_and_other_pages() {
  return fmt::format(
      "<w:headerReference w:type=\"default\" r:id=\"{}\"/><w:headerReference w:type=\"first\" r:id=\"{}\"/>"
      "<w:footerReference w:type=\"default\" r:id=\"{}\"/><w:footerReference w:type=\"first\" r:id=\"{}\"/>",
      kHeaderId, kFirstHeaderId, kFooterId, kFirstFooterId);
}

std::string section(const Regime& regime) {
  return fmt::format(
      "<w:sectPr>{}<w:pgSz w:w=\"{}\" w:h=\"{}\"/><w:pgMar w:top=\"{}\" w:right=\"{}\" w:bottom=\"{}\" "
      "w:left=\"{}\" w:header=\"{}\" w:footer=\"{}\" w:gutter=\"0\"/><w:cols w:space=\"720\"/><w:titlePg/>"
      "</w:sectPr>",
      margins_of_first_and_other_pages(), twips_of_mm(kPageWidth), twips_of_mm(kPageHeight),
      twips_of_mm(regime.top), twips_of_mm(regime.right), twips_of_mm(regime.bottom),
      twips_of_mm(regime.left), twips_of_mm(regime.page_number_top), twips_of_mm(regime.page_number_top));
}

}  // namespace

std::string docx_body(const Form& form, const NoteMarks& marks, DocxTextWriter& texts) {
  std::string body = BodyWriter(form, texts).write() + docx_loose_notes(form, marks, texts);
  return fmt::format(
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
      "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><w:body>\n{}{}</"
      "w:body>"
      "</w:document>\n",
      body, section(*form.regime));
}

}  // namespace vankho
