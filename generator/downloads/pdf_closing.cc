// The closing block: recipients on the left, authority, post and name on the right; or several who sign,
// beside each other above the recipients.
#include <algorithm>

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

// Each in a column of the same width, from `left` on; the names stand on one line.
void Setter::set_signatures(double left, Row& row) {
  const double width =
      (width_ - left) / static_cast<double>(std::max<std::size_t>(form_.signatures.size(), 1));
  std::vector<Stack> stacks;
  double names = 0;
  for (const std::vector<FormLine>& signature : form_.signatures) {
    const double x = left + width * static_cast<double>(stacks.size());
    Stack& stack = stacks.emplace_back(row, x, width);
    for (const FormLine& line : signature)
      if (line.role != Role::name) set_in_column({&line, 1}, stack);
    names = std::max(names, stack.y());
  }
  for (std::size_t i = 0; i < stacks.size(); ++i) {
    if (names > 0) stacks[i].move_to(names + kSignatureSpace);
    for (const FormLine& line : form_.signatures[i])
      if (line.role == Role::name) set_in_column({&line, 1}, stacks[i]);
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
  if (form_.recipients.empty() && form_.signatures.empty()) return;
  const double middle = points_of(regime_.recipients_column);
  Row recipients, row;
  Stack on_left(recipients, 0, middle - kBetweenColumns);
  if (!form_.recipients_below) set_recipients(on_left);
  set_signatures(form_.signatures.size() > 1 ? 0 : middle, row);
  put_before(row, std::move(recipients));
  row.space_before = kSpaceBetweenParts;
  row.keep = true;
  add_columns(std::move(row), height_between_margins(regime_), galley_.rows);
  if (form_.recipients_below) set_long_recipients();
}

}  // namespace vankho::paper
