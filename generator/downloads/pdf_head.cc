// The head: two columns, and below them what stands in the middle.
#include <algorithm>
#include <optional>

#include "downloads/pdf_setter.h"

namespace vankho::paper {
namespace {

bool is_below_names(const FormLine& line) {
  return line.role == Role::number || line.role == Role::subject || line.role == Role::urgency ||
         line.role == Role::place_and_date;
}

// Names of bodies and of the state or the Party; then number, place and date, which begin on one level.
struct Column {
  std::span<const FormLine> names, below;
};

Column parts_of(std::span<const FormLine> lines) {
  auto end = std::find_if(lines.begin(), lines.end(), is_below_names);
  auto count = static_cast<std::size_t>(end - lines.begin());
  return {lines.first(count), lines.subspan(count)};
}

}  // namespace

void Setter::set_in_column(std::span<const FormLine> lines, Stack& stack) {
  for (const FormLine& line : lines) {
    const Lettering& lettering = regime_.lettering(line.role);
    if (line.role == Role::urgency) stack.move_to(stack.y() + 4);
    Measure measure{stack.width(), 0, 0, Alignment::centred};
    stack.add(break_lines(atoms_.of(line.text, lettering), measure, galley_.words), lettering.points,
              line.role == Role::subject ? new_title() : new_paragraph());
    stack.add_rule(line.rule);
    if (line.role == Role::urgency) stack.add_box();
  }
}

void Setter::set_head() {
  const double middle = points_of(regime_.left_column);
  const Column left = parts_of(form_.left), right = parts_of(form_.right);
  Row left_row, right_row;
  Stack on_left(left_row, 0, middle - kBetweenColumns), on_right(right_row, middle, width_ - middle);
  set_in_column(left.names, on_left);
  set_in_column(right.names, on_right);
  const double level = std::max(on_left.y(), on_right.y()) + 4;
  on_left.move_to(level);
  on_right.move_to(level);
  set_in_column(left.below, on_left);
  set_in_column(right.below, on_right);
  put_before(right_row, std::move(left_row));
  if (right_row.lines.empty()) return;
  right_row.height += kSpaceBetweenParts / 2;
  add_columns(std::move(right_row), height_between_margins(regime_), galley_.rows);
}

std::vector<Line> Setter::middle_lines(const FormLine& line) {
  return break_lines(atoms_.of(line.text, regime_.lettering(line.role)), {width_, 0, 0, Alignment::centred},
                     galley_.words);
}

void Setter::add_rule_under_last_row(Rule rule) {
  if (galley_.rows.empty()) return;
  Row& last = galley_.rows.back();
  Stack under(last, 0, width_);
  under.move_below(last);
  under.add_rule(rule);
}

Element Setter::new_title() {
  titled_ = true;
  return galley_.structure.add("H1", Structure::document);
}

// The type and the title are the heading of the whole.
void Setter::set_middle() {
  std::optional<Element> title;
  double space = kSpaceBetweenParts;
  for (const FormLine& line : form_.middle) {
    const bool is_title = line.role == Role::type || line.role == Role::title;
    if (is_title && !title) title = new_title();
    add_rows(middle_lines(line), regime_.lettering(line.role).points, space,
             is_title ? *title : new_paragraph());
    if (line.rule != Rule::none) add_rule_under_last_row(line.rule);
    space = line.rule == Rule::none ? 0 : kSpaceBetweenParts / 2;
    keep_next_ = true;
  }
  if (!form_.middle.empty() && !galley_.rows.empty()) galley_.rows.back().height += kSpaceBetweenParts / 2;
}

// One in the middle; several below each other, to the right of their label.
void Setter::set_addressees() {
  const Lettering& lettering = regime_.lettering(Role::addressees);
  const bool list = form_.addressees.size() > 1;
  double space = kSpaceBetweenParts;
  for (const std::string& name : form_.addressees) {
    bool item = &name != &form_.addressees.front();
    const double indent = list ? width_ * (item ? kListOfAddressees : kLabelOfAddressees) : 0;
    Measure measure{width_, indent, indent + (item ? lettering.points / 2 : 0),
                    list ? Alignment::left : Alignment::centred};
    add_rows(break_lines(atoms_.of(name, lettering), measure, galley_.words), lettering.points, space,
             new_paragraph());
    // The list may go on on another page, but neither its label nor its last name stands alone.
    keep_next_ = !item || &name == &form_.addressees.back();
    space = 0;
  }
  if (!form_.addressees.empty()) galley_.rows.back().height += kSpaceBetweenParts / 2;
}

}  // namespace vankho::paper
