// The closing block: recipients on the left, authority, post and name on the right.
#include "downloads/pdf_setter.h"

namespace vankho::paper {

void Setter::set_recipients(Stack& stack) {
  for (const FormLine& line : form_.recipients) {
    const Lettering& lettering = regime_.lettering(line.role);
    // Lines that go on stand behind the dash.
    const double indent = line.role == Role::recipient ? lettering.points / 2 : 0;
    Measure measure{stack.width(), 0, indent, Alignment::left};
    stack.add(break_lines(atoms_.of(line.text, lettering), measure, galley_.words), lettering.points,
              new_paragraph());
  }
}

void Setter::set_signature(Stack& stack) {
  for (const FormLine& line : form_.signature) {
    bool name = line.role == Role::name;
    if (name && stack.y() > 0) stack.move_to(stack.y() + kSignatureSpace);
    set_in_column({&line, 1}, stack);
  }
}

// A row a line, below the block that they are too long for.
void Setter::set_long_recipients() {
  double space = kSpaceBetweenParts;
  for (const FormLine& line : form_.recipients) {
    const Lettering& lettering = regime_.lettering(line.role);
    add_rows(break_lines(atoms_.of(line.text, lettering), {width_, 0, 0, Alignment::left}, galley_.words),
             lettering.points, space, new_paragraph());
    space = 0;
  }
}

// On one page, below the end of the text. A list that fills half of one follows the signature.
void Setter::set_closing() {
  if (form_.recipients.empty() && form_.signature.empty()) return;
  const double middle = points_of(regime_.recipients_column);
  Row recipients, row;
  Stack on_left(recipients, 0, middle - kBetweenColumns), on_right(row, middle, width_ - middle);
  if (!form_.recipients_below) set_recipients(on_left);
  set_signature(on_right);
  put_before(row, std::move(recipients));
  row.space_before = kSpaceBetweenParts;
  row.keep = true;
  add_columns(std::move(row), height_between_margins(regime_), galley_.rows);
  if (form_.recipients_below) set_long_recipients();
}

}  // namespace vankho::paper
