// What stands in columns, at the top and at the end, and what stands in the middle between them.
#include <algorithm>

#include "downloads/pdf_setter.h"

namespace vankho::paper {
namespace {

// Left for the signature and the seal, between post and name.
constexpr double kSignatureSpace = 58;
constexpr double kSpaceBetweenParts = 14;

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

void append(Row& row, Row&& other) {
  row.height = std::max(row.height, other.height);
  std::move(other.lines.begin(), other.lines.end(), std::back_inserter(row.lines));
  row.strokes.insert(row.strokes.end(), other.strokes.begin(), other.strokes.end());
  row.boxes.insert(row.boxes.end(), other.boxes.begin(), other.boxes.end());
  row.notes.insert(row.notes.end(), other.notes.begin(), other.notes.end());
}

}  // namespace

void Setter::set_in_column(std::span<const FormLine> lines, Stack& stack) {
  for (const FormLine& line : lines) {
    const Lettering& lettering = regime_.lettering(line.role);
    if (line.role == Role::urgency) stack.move_to(stack.y() + 4);
    Measure measure{stack.width(), 0, 0, Alignment::centred};
    stack.add(break_evenly(atoms_.of(line.text, lettering), measure, galley_.words), lettering.points,
              galley_.structure.add("P", Structure::document));
    stack.add_rule(line.rule);
    if (line.role == Role::urgency) stack.add_box();
  }
}

void Setter::set_head() {
  const double middle = points_of(regime_.left_column);
  const Column left = parts_of(form_.left), right = parts_of(form_.right);
  Row row, right_row;
  Stack on_left(row, 0, middle), on_right(right_row, middle, width_ - middle);
  set_in_column(left.names, on_left);
  set_in_column(right.names, on_right);
  const double level = std::max(on_left.y(), on_right.y()) + 4;
  on_left.move_to(level);
  on_right.move_to(level);
  set_in_column(left.below, on_left);
  set_in_column(right.below, on_right);
  append(row, std::move(right_row));
  if (row.lines.empty()) return;
  row.height += kSpaceBetweenParts / 2;
  galley_.rows.push_back(std::move(row));
}

// The type and the title are the heading of the whole.
void Setter::set_middle() {
  const Element title = galley_.structure.add("H1", Structure::document);
  double space = kSpaceBetweenParts;
  for (const FormLine& line : form_.middle) {
    const Lettering& lettering = regime_.lettering(line.role);
    bool is_title = line.role == Role::type || line.role == Role::title;
    Measure measure{width_, 0, 0, Alignment::centred};
    measure.width = line.role == Role::title ? width_ * 0.86 : width_;
    std::vector<Line> lines = break_evenly(atoms_.of(line.text, lettering), measure, galley_.words);
    for (Line& set : lines) {
      for (Placed& placed : set.atoms) placed.x += static_cast<float>((width_ - measure.width) / 2);
    }
    double text_width = lines.empty() ? 0 : lines.back().width;
    add_rows(std::move(lines), lettering.points, space,
             is_title ? title : galley_.structure.add("P", Structure::document));
    keep_next_ = true;
    space = line.rule == Rule::none ? 0 : kSpaceBetweenParts / 2;
    if (line.rule == Rule::none || galley_.rows.empty()) continue;
    Row& last = galley_.rows.back();
    Stack under(last, 0, width_);
    under.move_to(last.height);
    under.set_text_width(text_width);
    under.add_rule(line.rule);
  }
  if (!form_.middle.empty() && !galley_.rows.empty()) galley_.rows.back().height += kSpaceBetweenParts / 2;
}

void Setter::set_addressees() {
  const Lettering& lettering = regime_.lettering(Role::addressees);
  const bool list = form_.addressees.size() > 1;
  double space = kSpaceBetweenParts;
  for (const std::string& name : form_.addressees) {
    bool item = &name != &form_.addressees.front();
    const double indent = list ? width_ * (item ? 0.28 : 0.18) : 0;
    Measure measure{width_, indent, indent + (item ? 7 : 0), list ? Alignment::left : Alignment::centred};
    add_rows(break_lines(atoms_.of(name, lettering), measure, galley_.words), lettering.points, space,
             galley_.structure.add("P", Structure::document));
    keep_next_ = true;
    space = 0;
  }
  if (!form_.addressees.empty()) galley_.rows.back().height += kSpaceBetweenParts / 2;
}

void Setter::set_recipients(Stack& stack) {
  for (const FormLine& line : form_.recipients) {
    const Lettering& lettering = regime_.lettering(line.role);
    Measure measure{stack.width(), 0, line.role == Role::recipient ? lettering.points / 2 : 0,
                    Alignment::left};
    stack.add(break_lines(atoms_.of(line.text, lettering), measure, galley_.words), lettering.points,
              galley_.structure.add("P", Structure::document));
  }
}

void Setter::set_signature(Stack& stack) {
  for (const FormLine& line : form_.signature) {
    bool name = line.role == Role::name;
    if (name && stack.y() > 0) stack.move_to(stack.y() + kSignatureSpace);
    set_in_column({&line, 1}, stack);
  }
}

// On one page, below the end of the text. A list that fills half of one follows the signature line by line.
void Setter::set_closing() {
  if (form_.recipients.empty() && form_.signature.empty()) return;
  const double middle = points_of(regime_.recipients_column);
  Row recipients, signature;
  Stack on_left(recipients, 0, middle - 8), on_right(signature, middle, width_ - middle);
  set_recipients(on_left);
  set_signature(on_right);
  const bool together = recipients.height < height_between_margins(regime_) / 2;
  Row row;
  if (together) append(row, std::move(recipients));
  append(row, std::move(signature));
  row.space_before = kSpaceBetweenParts;
  row.keep = true;
  galley_.rows.push_back(std::move(row));
  if (together) return;
  for (SetLine& line : recipients.lines) {
    Row alone;
    alone.height = line.line.atoms.empty() ? 0 : line.line.atoms.front().atom.points * 1.22;
    alone.space_before = &line == recipients.lines.data() ? kSpaceBetweenParts : 0;
    line.baseline = alone.height * 0.76;
    alone.lines.push_back(std::move(line));
    galley_.rows.push_back(std::move(alone));
  }
}

}  // namespace vankho::paper
