// Paragraphs and headings.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "downloads/form_links.h"
#include "downloads/pdf_setter.h"

namespace vankho::paper {
namespace {

// `above`: of the headings above the text.
std::string_view tag_of(const FormParagraph& paragraph, int above) {
  static constexpr std::array<std::string_view, 6> kHeadings = {"H1", "H2", "H3", "H4", "H5", "H6"};
  if (paragraph.rank > 0) return kHeadings[static_cast<std::size_t>(std::min(paragraph.rank + above, 6)) - 1];
  return paragraph.role == Role::quote ? "BlockQuote" : "P";
}

// What is drawn with spaces stays so.
std::string with_firm_spaces(std::string_view code) {
  std::string firm;
  bool indents = true;
  for (char c : code) {
    indents = c == '\n' || (indents && (c == ' ' || c == '\t'));
    firm += indents && c != '\n' ? std::string("\u00A0") : std::string(1, c);
  }
  return firm;
}

}  // namespace

std::vector<Line> Setter::lines_of(const FormParagraph& paragraph) {
  const Block& block = *paragraph.block;
  const Lettering& lettering = regime_.lettering(paragraph.role);
  if (paragraph.role == Role::code) {
    return break_lines(atoms_.of(with_firm_spaces(plain(block.text)), lettering),
                       {width_, 0, 0, Alignment::left}, galley_.words);
  }
  std::vector<Atom> atoms =
      atoms_.of(block, lettering, {paragraph.bold_marker, is_in_middle(paragraph.role)});
  if (is_in_middle(paragraph.role)) {
    return break_lines(std::move(atoms), {width_, 0, 0, Alignment::centred}, galley_.words);
  }
  const double first = points_of(regime_.first_line);
  const double indent = paragraph.role == Role::quote ? first : 0;
  return break_lines(std::move(atoms), {width_, first, indent, Alignment::justified}, galley_.words);
}

void Setter::add_bookmark(const FormParagraph& paragraph, Row& row) {
  std::string text = paragraph.block->marker;
  for (const Run& run : paragraph.block->text.runs) {
    if (run.footnote == 0) text += (text.empty() ? "" : " ") + run.text;
  }
  row.bookmark = galley_.bookmarks.size();
  galley_.bookmarks.push_back({paragraph.rank, collapse_spaces(text)});
}

// In the middle of a row, which leaves room on the page for a caption.
void Setter::set_picture(const FormParagraph& paragraph) {
  constexpr double kMostOfPage = 0.85;
  const Run& run = paragraph.block->text.runs.front();
  const Picture& picture = form_.pictures.at(run.link);
  const PictureSize size = size_within(picture, width_, height_between_margins(regime_) * kMostOfPage);
  Row row;
  row.space_before = regime_.paragraph_points;
  row.height = size.height;
  row.keep = keep_next_;
  const SetPicture set{&picture, (width_ - size.width) / 2, 0, size.width, size.height};
  row.pictures = {galley_.add(set, run.text, Structure::document)};
  galley_.rows.push_back(std::move(row));
  keep_next_ = paragraph.keep_next;
}

void Setter::set_paragraph(const FormParagraph& paragraph) {
  if (paragraph.role == Role::table) return set_table(paragraph);
  if (paragraph.role == Role::picture) return set_picture(paragraph);
  const std::size_t first = galley_.rows.size();
  add_rows(lines_of(paragraph), regime_.lettering(paragraph.role).points, regime_.paragraph_points,
           galley_.structure.add(tag_of(paragraph, titled_ ? 1 : 0), Structure::document));
  if (galley_.rows.size() == first) return;
  bool titles = paragraph.rank > 0 || paragraph.role == Role::centred;
  if (paragraph.rank > 0) add_bookmark(paragraph, galley_.rows[first]);
  galley_.rows[first].target = target_of_anchor(form_, paragraph.block->anchor).value_or(kNone);
  if (titles) {
    for (std::size_t i = first + 1; i < galley_.rows.size(); ++i) galley_.rows[i].keep = true;
  }
  keep_next_ = titles;
}

void Setter::set_paragraphs(const std::vector<FormParagraph>& paragraphs) {
  for (const FormParagraph& paragraph : paragraphs) {
    const std::size_t first = galley_.rows.size();
    set_paragraph(paragraph);
    if (paragraph.new_page && first < galley_.rows.size()) galley_.rows[first].new_page = true;
  }
  keep_next_ = false;
}

}  // namespace vankho::paper
