#include "downloads/docx_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "downloads/docx_measures.h"
#include "downloads/docx_styles.h"
#include "downloads/letter_widths.h"

namespace vankho {
namespace {

using Rows = std::vector<std::vector<Text>>;

constexpr double kCellMargins = 12;  // points, both together
constexpr double kWidest = 220;      // points; a longer text is broken into lines

double text_width(const Regime& regime) { return kPageWidth - regime.left - regime.right; }

double longest_word(std::string_view text, const Lettering& lettering) {
  double longest = 0;
  for (std::size_t end; !text.empty(); text.remove_prefix(std::min(end + 1, text.size()))) {
    end = std::min(text.find_first_of(" \n"), text.size());
    longest = std::max(longest, width_of(text.substr(0, end), lettering));
  }
  return longest;
}

// What a column needs at the least, so that no word is broken, and what it would like to have, in points.
struct Need {
  double least = 0, wanted = 0;
};

Need need_of(const Text& text, const Lettering& lettering, const Form& form) {
  constexpr double kLeastOfPicture = 60;
  Need need;
  std::string words;
  for (const Run& run : text.runs) {
    const Picture* picture = form.shown(run);
    if (!picture) {
      words += run.text;
      continue;
    }
    need.least = std::max(need.least, size_within(*picture, kLeastOfPicture, kWidest).width);
    need.wanted = std::max(need.wanted, size_within(*picture, kWidest, kWidest).width);
  }
  need.least = std::max(need.least, longest_word(words, lettering)) + kCellMargins;
  need.wanted = std::max(need.wanted, std::min(width_of(words, lettering), kWidest)) + kCellMargins;
  return need;
}

std::vector<Need> needs_of(const Rows& rows, const Form& form) {
  std::vector<Need> needs;
  for (const std::vector<Text>& row : rows) {
    Lettering lettering = form.regime->lettering(Role::table);
    lettering.bold = &row == &rows.front();
    needs.resize(std::max(needs.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) {
      const Need need = need_of(row[i], lettering, form);
      needs[i].least = std::max(needs[i].least, need.least);
      needs[i].wanted = std::max(needs[i].wanted, need.wanted);
    }
  }
  return needs;
}

// Of the whole width, each column gets its least and, of the rest, a share by what it would like on top.
std::vector<int> column_widths(const Rows& rows, const Form& form) {
  const double whole = text_width(*form.regime) * kPointsInMillimetre;
  const std::vector<Need> needs = needs_of(rows, form);
  double least = 0, more = 0;
  for (const Need& need : needs) {
    least += need.least;
    more += need.wanted - need.least + 1;
  }
  std::vector<int> widths;
  for (const Need& need : needs) {
    double share = least < whole ? need.least + (whole - least) * (need.wanted - need.least + 1) / more
                                 : whole * need.least / least;
    widths.push_back(twips_of_points(share));
  }
  return widths;
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

std::string cell(int width, std::string_view paragraphs) {
  return fmt::format("<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/></w:tcPr>{}</w:tc>", width, paragraphs);
}

std::string styled(std::string_view style, std::string_view runs) {
  return fmt::format("<w:p><w:pPr><w:pStyle w:val=\"{}\"/></w:pPr>{}</w:p>", style, runs);
}

std::string gap() { return styled(docx_style::kGap, "") + "\n"; }

}  // namespace

std::string docx_table(const Rows& rows, const Form& form, DocxTextWriter& texts) {
  constexpr double kTwipsInPoint = 20;
  const std::vector<int> widths = column_widths(rows, form);
  std::string xml = "<w:tbl>" + properties(docx_style::kTable, widths) + grid(widths) + "\n";
  for (const std::vector<Text>& row : rows) {
    const bool head = &row == &rows.front();
    const std::string_view style = head ? docx_style::kTableHead : style_of(Role::table);
    xml += head ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
                : "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const double inside = widths[i] / kTwipsInPoint - kCellMargins;
      xml += cell(widths[i], styled(style, i < row.size() ? texts.cell(row[i], inside) : std::string()));
    }
    xml += "</w:tr>\n";
  }
  return xml + "</w:tbl>\n" + gap();
}

std::string docx_columns(const std::vector<std::pair<std::string, std::string>>& rows, double left,
                         const Regime& regime) {
  const std::vector<int> widths = {twips_of_mm(left), twips_of_mm(text_width(regime) - left)};
  const std::string empty = styled(docx_style::kGap, "");
  std::string xml = "<w:tbl>" + properties(docx_style::kColumns, widths) + grid(widths) + "\n";
  for (const auto& [first, second] : rows) {
    xml += "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cell(widths[0], first.empty() ? empty : first) +
           cell(widths[1], second.empty() ? empty : second) + "</w:tr>\n";
  }
  return xml + "</w:tbl>\n" + gap();
}

}  // namespace vankho
