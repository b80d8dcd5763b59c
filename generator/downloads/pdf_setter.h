// The parts of the official form as rows.
#pragma once

#include <span>

#include "downloads/form.h"
#include "downloads/form_measures.h"
#include "downloads/pdf_atoms.h"
#include "downloads/pdf_galley.h"

namespace vankho::paper {

// Lines below each other within a row, for columns that stand side by side.
class Stack {
 public:
  Stack(Row& row, double x, double width) : row_(row), x_(x), width_(width) {}

  double width() const { return width_; }
  double y() const { return y_; }
  void move_to(double y) { y_ = y; }
  // To what is under the row's last line.
  void move_below(const Row& row);
  void add(const std::vector<Line>& lines, double points, Element element);
  // Under the line added last, in the middle.
  void add_rule(Rule rule);
  // Around it.
  void add_box();

 private:
  Row& row_;
  double x_, width_, y_ = 0;
  double last_width_ = 0, last_height_ = 0;
};

// A column and the one to its left, which is read first, are one row.
void put_before(Row& row, Row&& left);

// Columns higher than a page, of this height, go on in a row after it.
void add_columns(Row row, double height, std::vector<Row>& rows);

// Where the base line lies between two lines' tops.
inline constexpr double kBaseline = 0.76;

class Setter {
 public:
  Setter(const Form& form, Galley& galley);

  void set_head();
  void set_middle();
  void set_addressees();
  void set_paragraphs(const std::vector<FormParagraph>& paragraphs);
  void set_closing();
  void set_notes();

 private:
  void set_in_column(std::span<const FormLine> lines, Stack& stack);
  void set_recipients(Stack& stack);
  void set_signatures(double left, Row& row);
  void set_long_recipients();
  std::vector<Line> middle_lines(const FormLine& line);
  void add_rule_under_last_row(Rule rule);
  void set_paragraph(const FormParagraph& paragraph);
  void set_table(const FormParagraph& paragraph);
  void set_picture(const FormParagraph& paragraph);
  void add_bookmark(const FormParagraph& paragraph, Row& row);
  std::vector<Line> lines_of(const FormParagraph& paragraph);
  std::vector<Atom> note_atoms(const Footnote& note, const Lettering& lettering);

  // Adds a row a line; neither the first nor the last line of them stands alone on a page.
  void add_rows(std::vector<Line> lines, double points, double space_before, Element element);
  Element new_title();
  Element new_paragraph() { return galley_.structure.add("P", Structure::document); }
  // Elements for the links that are new since the last time.
  void add_link_elements(Element parent);

  // The distance of lines, and where in it the base line lies: for the body exactly as the guidance has it.
  double pitch(double points) const;
  double baseline(double points) const;

  const Form& form_;
  const Regime& regime_;
  Galley& galley_;
  Atoms atoms_;
  const double width_;      // between the margins
  bool titled_ = false;     // the document has a heading of its own
  bool keep_next_ = false;  // what is set next belongs under what was set last
};

// The whole form.
void set(const Form& form, Galley& galley);

}  // namespace vankho::paper
