#include "downloads/table_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "downloads/form.h"
#include "downloads/form_measures.h"
#include "downloads/text_units.h"

namespace vankho {
namespace {

std::size_t columns_in(const Block& table) {
  std::size_t columns = 0;
  for (const std::vector<Text>& row : table.rows) columns = std::max(columns, row.size());
  return columns;
}

bool has_head(const Block& table) {
  return table.rows.size() > 1 &&
         std::ranges::any_of(table.rows.front(), [](const Text& cell) { return !cell.runs.empty(); });
}

std::vector<ColumnSide> sides_of(const Block& table) {
  std::vector<ColumnSide> sides(columns_in(table), ColumnSide::middle);
  for (std::size_t row = 1; row < table.rows.size(); ++row) {
    for (std::size_t i = 0; i < table.rows[row].size(); ++i) {
      const std::string text = plain(table.rows[row][i]);
      const bool is_ordinal = text.size() <= 4 && text.find_first_not_of("0123456789. ") == std::string::npos;
      if (!is_ordinal) sides[i] = ColumnSide::left;
    }
  }
  for (std::size_t i = 0; i < std::min(sides.size(), table.sides.size()); ++i)
    if (table.sides[i] != ColumnSide::unstated) sides[i] = table.sides[i];
  return sides;
}

// The widths that a column needs, so that no word is cut and a picture can be made out, and would like.
struct Need {
  double least = 0, most = 0;

  void add(const Need& other) {
    least = std::max(least, other.least);
    most = std::max(most, other.most);
  }
};

Need need_of(const Picture& picture) {
  constexpr double kLeast = 60, kMost = 200;
  return {size_within(picture, kLeast, kMost).width, size_within(picture, kMost, kMost).width};
}

Need need_of(const Text& cell, const Lettering& lettering, const Form& form) {
  Need need;
  std::vector<Run> words;
  for (const Run& run : cell.runs) {
    if (const Picture* picture = form.shown(run))
      need.add(need_of(*picture));
    else
      words.push_back(run);
  }
  const std::vector<TextUnit> units = units_of(words, lettering);
  need.add({widest_of(units), longest_of(units)});
  return need;
}

double sum_of_least(const std::vector<Need>& needs) {
  return std::accumulate(needs.begin(), needs.end(), 0.0,
                         [](double total, const Need& need) { return total + need.least; });
}

// Every column gets what its widest word needs; the rest goes to those with more text, less than in
// proportion, so that a column of notes does not starve the others.
std::vector<double> column_widths(const std::vector<Need>& needs, double width) {
  std::vector<double> widths, wishes;
  double least = 0, wished = 0;
  for (const Need& need : needs) {
    widths.push_back(need.least);
    wishes.push_back(need.most - need.least);
    least += need.least;
    wished += wishes.back();
  }
  if (least > width) {
    for (double& each : widths) each *= width / least;
    return widths;
  }
  double rest = width - least;
  if (wished <= rest) {
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = wishes[i] = needs[i].most;
    rest -= wished;
  } else {
    for (double& wish : wishes) wish = std::pow(wish, 0.75);
  }
  const double total = std::accumulate(wishes.begin(), wishes.end(), 0.0);
  for (std::size_t i = 0; i < widths.size(); ++i) widths[i] += total > 0 ? rest * wishes[i] / total : 0;
  return widths;
}

class TableFitter {
 public:
  TableFitter(const Block& table, const Form& form)
      : table_(table), form_(form), width_(width_between_margins(*form.regime)) {
    layout_.lettering = form.regime->lettering(Role::table);
    layout_.head = has_head(table);
    layout_.sides = sides_of(table);
  }

  TableLayout fit() {
    layout_.widths = column_widths(fitting_needs(), width_);
    return std::move(layout_);
  }

 private:
  // Smaller letters rather than columns of a word a line, and yet smaller ones rather than words cut in two.
  std::vector<Need> fitting_needs() {
    constexpr double kSmall = 9, kComfortable = 0.85;
    const double comfortable = width_ * kComfortable;
    double& points = layout_.lettering.points;
    for (;;) {
      std::vector<Need> needs = needs_of_columns(true);
      if (sum_of_least(needs) <= comfortable) return needs;
      needs = needs_of_columns(false);
      const double room = points > kSmall ? comfortable : width_;
      if (sum_of_least(needs) <= room || points <= kSmallestInTable) return needs;
      points -= 1;
    }
  }

  // `whole_heads`: heads of a few letters are not broken.
  std::vector<Need> needs_of_columns(bool whole_heads) const {
    constexpr double kShortHead = 60, kAround = 2 * kCellPaddingX + 1;
    std::vector<Need> needs(layout_.sides.size());
    for (const std::vector<Text>& row : table_.rows) {
      const bool first = &row == &table_.rows.front();
      Lettering lettering = layout_.lettering;
      lettering.bold = first && layout_.head;
      for (std::size_t i = 0; i < row.size(); ++i) {
        Need need = need_of(row[i], lettering, form_);
        if (whole_heads && first && need.most < kShortHead) need.least = need.most;
        needs[i].add({need.least + kAround, need.most + kAround});
      }
    }
    return needs;
  }

  const Block& table_;
  const Form& form_;
  const double width_;
  TableLayout layout_;
};

}  // namespace

TableLayout table_layout(const Block& table, const Form& form) { return TableFitter(table, form).fit(); }

}  // namespace vankho
