// Columns that stand side by side in one row.
#include <algorithm>

#include "downloads/pdf_setter.h"

namespace vankho::paper {
namespace {

double length_of(Rule rule, double text_width) {
  constexpr double kPart = 0.4, kDashes = 28;
  return rule == Rule::whole ? text_width : rule == Rule::part ? text_width * kPart : kDashes;
}

double points_in(const SetLine& line) {
  return line.line.atoms.empty() ? 0 : line.line.atoms.front().atom.points;
}
double top_of(const SetLine& line) { return line.baseline - points_in(line) * kColumnPitch * kBaseline; }
double bottom_of(const SetLine& line) { return top_of(line) + points_in(line) * kColumnPitch; }

// What lies below `y`, taken out of the row.
Row cut_off(Row& row, double y) {
  Row rest;
  rest.height = row.height - y;
  row.height = y;
  auto move = [&](auto& from, auto& to, auto place) {
    for (auto& item : from) {
      if (item.*place <= y) continue;
      to.push_back(item);
      to.back().*place -= y;
    }
    std::erase_if(from, [&](const auto& item) { return item.*place > y; });
  };
  move(row.lines, rest.lines, &SetLine::baseline);
  move(row.strokes, rest.strokes, &Stroke::y);
  move(row.boxes, rest.boxes, &Box::y);
  return rest;
}

// Where a row has to be cut so that its first part is no higher than `height` and no line is cut through.
double cut_of(const Row& row, double height) {
  double cut = height;
  for (const SetLine& line : row.lines) {
    if (bottom_of(line) > height) cut = std::min(cut, top_of(line));
  }
  return cut;
}

}  // namespace

void Stack::add(const std::vector<Line>& lines, double points, Element element) {
  last_height_ = points * kColumnPitch;
  for (const Line& line : lines) {
    row_.lines.push_back({x_, y_ + last_height_ * kBaseline, line, element});
    for (int note : line.notes) row_.notes.push_back(static_cast<std::size_t>(note) - 1);
    last_width_ = line.width;
    y_ += last_height_;
  }
  row_.height = std::max(row_.height, y_);
}

void Stack::move_below(const Row& row) {
  y_ = row.height;
  last_width_ = row.lines.empty() ? 0 : row.lines.back().line.width;
}

void Stack::add_rule(Rule rule) {
  if (rule == Rule::none) return;
  double length = length_of(rule, last_width_);
  row_.strokes.push_back({x_ + (width_ - length) / 2, y_ + 2.5, length, rule == Rule::dashes});
  y_ += 5;
  row_.height = std::max(row_.height, y_);
}

void Stack::add_box() {
  constexpr double kPadding = 5;
  row_.boxes.push_back({x_ + (width_ - last_width_) / 2 - kPadding, y_ - last_height_,
                        last_width_ + 2 * kPadding, last_height_});
}

void put_before(Row& row, Row&& left) {
  auto put = [](auto& to, auto& from) {
    to.insert(to.begin(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
  };
  put(row.lines, left.lines);
  put(row.strokes, left.strokes);
  put(row.boxes, left.boxes);
  put(row.notes, left.notes);
  row.height = std::max(row.height, left.height);
}

void add_columns(Row row, double height, std::vector<Row>& rows) {
  while (row.height > height) {
    const double cut = cut_of(row, height);
    if (cut <= 0) break;
    Row rest = cut_off(row, cut);
    rows.push_back(std::move(row));
    row = std::move(rest);
  }
  rows.push_back(std::move(row));
}

}  // namespace vankho::paper
