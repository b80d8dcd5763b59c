#include "downloads/docx_table.h"

#include <fmt/format.h>

#include <numeric>

#include "downloads/docx_measures.h"
#include "downloads/docx_styles.h"
#include "downloads/text_units.h"

namespace vankho {
namespace {

constexpr double kTwipsInPoint = 20;

std::vector<int> twips_of(const std::vector<double>& points) {
  std::vector<int> twips;
  for (double width : points) twips.push_back(twips_of_points(width));
  return twips;
}

std::string grid(const std::vector<int>& widths) {
  std::string columns;
  for (int width : widths) columns += fmt::format("<w:gridCol w:w=\"{}\"/>", width);
  return "<w:tblGrid>" + columns + "</w:tblGrid>";
}

std::string properties(std::string_view style, const std::vector<int>& widths) {
  return fmt::format(
      "<w:tblPr><w:tblStyle w:val=\"{}\"/><w:tblW w:w=\"{}\" w:type=\"dxa\"/><w:tblLayout "
      "w:type=\"fixed\"/></w:tblPr>",
      style, std::accumulate(widths.begin(), widths.end(), 0));
}

// `more`: what the cell has besides its width.
std::string cell(int width, std::string_view paragraphs, std::string_view more = {}) {
  return fmt::format("<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/>{}</w:tcPr>{}</w:tc>", width, more,
                     paragraphs);
}

// `more`: what the paragraph has besides its style, in the order of CT_PPrBase.
std::string styled(std::string_view style, std::string_view runs, std::string_view more = {}) {
  return fmt::format("<w:p><w:pPr><w:pStyle w:val=\"{}\"/>{}</w:pPr>{}</w:p>", style, more, runs);
}

std::string gap() { return styled(docx_style::kGap, "") + "\n"; }

class TableWriter {
 public:
  TableWriter(const FormParagraph& table, const Form& form, DocxTextWriter& texts)
      : rows_(table.block->rows), layout_(table.table), form_(form), texts_(texts) {}

  std::string write() {
    std::string xml = "<w:tbl>" + properties(docx_style::kTable, widths_) + grid(widths_) + "\n";
    for (std::size_t row = 0; row < rows_.size(); ++row) xml += row_xml(row);
    return xml + "</w:tbl>\n" + gap();
  }

 private:
  bool is_head(std::size_t row) const { return row == 0 && layout_.head; }

  std::string row_xml(std::size_t row) {
    std::string rules = may_be_broken(row) ? "" : "<w:cantSplit/>";
    if (is_head(row)) rules += "<w:tblHeader/>";
    std::string xml = rules.empty() ? "<w:tr>" : "<w:tr><w:trPr>" + rules + "</w:trPr>";
    const std::string style = table_style(layout_.lettering.points, is_head(row), *form_.regime);
    for (std::size_t i = 0; i < widths_.size(); ++i) {
      const bool empty = i >= rows_[row].size();
      xml += cell(widths_[i], styled(style, empty ? "" : texts_.cell(rows_[row][i], inside(i)),
                                     is_head(row) ? "" : alignment_of(layout_.sides[i])));
    }
    return xml + "</w:tr>\n";
  }

  static std::string_view alignment_of(ColumnSide side) {
    return side == ColumnSide::middle  ? "<w:jc w:val=\"center\"/>"
           : side == ColumnSide::right ? "<w:jc w:val=\"right\"/>"
                                       : "";
  }

  // A row of many lines, which would leave much of a page empty.
  bool may_be_broken(std::size_t row) const {
    if (is_head(row)) return false;
    const double tall = height_between_margins(*form_.regime) * kTallRow,
                 pitch = layout_.lettering.points * kTablePitch;
    for (std::size_t i = 0; i < rows_[row].size(); ++i) {
      const std::vector<TextUnit> units = units_of(rows_[row][i].runs, layout_.lettering);
      if (longest_of(units) / inside(i) * pitch > tall) return true;
    }
    return false;
  }

  double inside(std::size_t column) const { return widths_[column] / kTwipsInPoint - 2 * kCellPaddingX; }

  const std::vector<std::vector<Text>>& rows_;
  const TableLayout& layout_;
  const Form& form_;
  DocxTextWriter& texts_;
  const std::vector<int> widths_ = twips_of(layout_.widths);
};

}  // namespace

std::string docx_table(const FormParagraph& table, const Form& form, DocxTextWriter& texts) {
  return TableWriter(table, form, texts).write();
}

std::string docx_columns(const std::vector<std::vector<std::string>>& rows,
                         const std::vector<double>& widths_in_points) {
  const std::vector<int> widths = twips_of(widths_in_points);
  const std::string between = fmt::format("<w:tcMar><w:right w:w=\"{}\" w:type=\"dxa\"/></w:tcMar>",
                                          twips_of_points(kBetweenColumns));
  const std::string empty = styled(docx_style::kGap, "");
  std::string xml = "<w:tbl>" + properties(docx_style::kColumns, widths) + grid(widths) + "\n";
  for (const std::vector<std::string>& row : rows) {
    xml += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string& content = row[i].empty() ? empty : row[i];
      xml += i + 1 < row.size() ? cell(widths[i], content, between) : cell(widths[i], content);
    }
    xml += "</w:tr>\n";
  }
  return xml + "</w:tbl>\n" + gap();
}

}  // namespace vankho
