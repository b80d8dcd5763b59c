// Tables: columns of sensible widths, rows that stay whole unless they are long.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/text.h"
#include "downloads/pdf_setter.h"

namespace vankho::paper {
namespace {

constexpr double kPaddingX = 4, kPaddingY = 3;

using Cells = std::vector<std::vector<std::vector<Atom>>>;  // by row and column

struct ColumnNeed {
  double least = 0, most = 0;
};

std::size_t columns_in(const Block& block) {
  std::size_t columns = 0;
  for (const std::vector<Text>& row : block.rows) columns = std::max(columns, row.size());
  return columns;
}

bool has_head(const Block& block) {
  return block.rows.size() > 1 && std::any_of(block.rows.front().begin(), block.rows.front().end(),
                                              [](const Text& cell) { return !cell.runs.empty(); });
}

std::vector<ColumnNeed> needs_of(const Cells& cells, std::size_t columns) {
  std::vector<ColumnNeed> needs(columns);
  constexpr double kShortHead = 60;
  for (const auto& row : cells) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      const bool short_head = &row == cells.data() && whole_width(row[i]) < kShortHead;
      if (short_head) needs[i].least = whole_width(row[i]) + 2 * kPaddingX + 1;
      needs[i].least = std::max(needs[i].least, widest_word(row[i]) + 2 * kPaddingX + 1);
      needs[i].most = std::max(needs[i].most, whole_width(row[i]) + 2 * kPaddingX + 1);
    }
  }
  return needs;
}

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

double sum_of_least(const std::vector<ColumnNeed>& needs) {
  return std::accumulate(needs.begin(), needs.end(), 0.0,
                         [](double total, const ColumnNeed& need) { return total + need.least; });
}

// Every column gets what its widest word needs; the rest goes to those with more text, less than in
// proportion, so that a column of notes does not starve the others.
std::vector<double> column_widths(const std::vector<ColumnNeed>& needs, double width) {
  std::vector<double> widths, wishes;
  for (const ColumnNeed& need : needs) {
    widths.push_back(need.least);
    wishes.push_back(std::max(need.most - need.least, 0.0));
  }
  double rest = width - sum(widths);
  if (rest < 0) {
    for (double& each : widths) each *= width / (width - rest);
    return widths;
  }
  bool all_fit = sum(wishes) <= rest;
  if (all_fit) {
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = needs[i].most;
    wishes = widths;
    rest = width - sum(widths);
  } else {
    for (double& wish : wishes) wish = std::pow(wish, 0.75);
  }
  const double total = sum(wishes);
  for (std::size_t i = 0; i < widths.size(); ++i) widths[i] += total > 0 ? rest * wishes[i] / total : 0;
  return widths;
}

// "1", "12.": a column of ordinals stands in the middle.
std::vector<bool> columns_of_ordinals(const Block& block, std::size_t columns) {
  std::vector<bool> ordinals(columns, true);
  for (std::size_t row = 1; row < block.rows.size(); ++row) {
    for (std::size_t i = 0; i < block.rows[row].size(); ++i) {
      std::string text = plain(block.rows[row][i]);
      bool is_ordinal = text.size() <= 4 && text.find_first_not_of("0123456789. ") == std::string::npos;
      ordinals[i] = ordinals[i] && is_ordinal;
    }
  }
  return ordinals;
}

class TableSetter {
 public:
  TableSetter(const Block& block, const Lettering& lettering, double width, Galley& galley, Atoms& atoms)
      : block_(block),
        galley_(galley),
        columns_(columns_in(block)),
        head_(has_head(block)),
        lettering_(lettering) {
    std::vector<ColumnNeed> needs;
    // Smaller letters rather than words cut in two.
    for (constexpr double kSmallest = 8;;) {
      read_cells(atoms);
      needs = needs_of(cells_, columns_);
      if (sum_of_least(needs) <= width || lettering_.points <= kSmallest) break;
      lettering_.points -= 1;
    }
    widths_ = column_widths(needs, width);
    ordinals_ = columns_of_ordinals(block, columns_);
  }

  void set(Element parent, double space_before, double tall, bool keep) {
    table_ = galley_.tables.size();
    galley_.tables.push_back({borders(), galley_.rows.size(), galley_.rows.size()});
    Element element = galley_.structure.add("Table", parent);
    for (std::size_t row = 0; row < cells_.size(); ++row) {
      const std::size_t first = galley_.rows.size();
      set_row(row, element, tall);
      galley_.rows[first].space_before = row == 0 ? space_before : 0;
      galley_.rows[first].keep = row == 0 ? keep : row == 1 && head_;
      if (row == 0 && head_) galley_.tables[table_].head_end = galley_.rows.size();
    }
  }

 private:
  void read_cells(Atoms& atoms) {
    galley_.links.resize(galley_.link_elements.size());  // of an earlier, larger try
    cells_.clear();
    for (std::size_t row = 0; row < block_.rows.size(); ++row) {
      Lettering lettering = lettering_;
      lettering.bold = row == 0 && head_;
      std::vector<std::vector<Atom>> cells(columns_);
      for (std::size_t i = 0; i < block_.rows[row].size(); ++i)
        cells[i] = atoms.of(block_.rows[row][i], lettering);
      cells_.push_back(std::move(cells));
    }
  }

  std::vector<double> borders() const {
    std::vector<double> borders = {0};
    for (double width : widths_) borders.push_back(borders.back() + width);
    return borders;
  }

  double pitch() const { return lettering_.points * 1.25; }

  // A row of the galley holds the lines of its number in all cells, so that a long row of the table can be
  // broken.
  void set_row(std::size_t row, Element table, double tall) {
    const bool head = row == 0 && head_;
    Element element = galley_.structure.add("TR", table);
    std::vector<std::vector<Line>> lines(columns_);
    std::vector<Element> elements(columns_);
    std::size_t count = 1;
    for (std::size_t i = 0; i < columns_; ++i) {
      bool middle = head || ordinals_[i];
      Measure measure{widths_[i] - 2 * kPaddingX, 0, 0, middle ? Alignment::centred : Alignment::left};
      elements[i] = galley_.structure.add(head && !cells_[row][i].empty() ? "TH" : "TD", element);
      lines[i] = break_lines(cells_[row][i], measure, galley_.words);
      add_link_elements(cells_[row][i], elements[i]);
      count = std::max(count, lines[i].size());
    }
    const bool whole = head || static_cast<double>(count) * pitch() < tall;
    for (std::size_t n = 0; n < count; ++n) {
      Row band = band_of(lines, elements, n, count);
      band.table_row = row;
      band.keep = n > 0 && (whole || n == 1 || n + 1 == count);
      galley_.rows.push_back(std::move(band));
    }
  }

  Row band_of(std::vector<std::vector<Line>>& lines, const std::vector<Element>& elements, std::size_t n,
              std::size_t count) {
    Row band;
    const double above = n == 0 ? kPaddingY : 0;
    band.height = above + pitch() + (n + 1 == count ? kPaddingY : 0);
    band.table = table_;
    band.last_of_table_row = n + 1 == count;
    double x = 0;
    for (std::size_t i = 0; i < columns_; x += widths_[i++]) {
      // An empty cell is a cell too.
      if (n == 0 && lines[i].empty()) band.lines.push_back({x, 0, {}, elements[i]});
      if (n >= lines[i].size()) continue;
      for (int note : lines[i][n].notes) band.notes.push_back(static_cast<std::size_t>(note) - 1);
      band.lines.push_back({x + kPaddingX, above + pitch() * 0.76, std::move(lines[i][n]), elements[i]});
    }
    return band;
  }

  void add_link_elements(const std::vector<Atom>& atoms, Element parent) {
    for (const Atom& atom : atoms) {
      if (atom.link == kNoLink) continue;
      while (static_cast<int>(galley_.link_elements.size()) <= atom.link) {
        galley_.link_elements.push_back(galley_.structure.add("Link", parent));
      }
    }
  }

  const Block& block_;
  Galley& galley_;
  const std::size_t columns_;
  const bool head_;
  Lettering lettering_;
  Cells cells_;
  std::vector<double> widths_;
  std::vector<bool> ordinals_;
  std::size_t table_ = 0;
};

}  // namespace

void Setter::set_table(const FormParagraph& paragraph) {
  const double tall = height_between_margins(regime_) / 4;
  TableSetter(*paragraph.block, regime_.lettering(Role::table), width_, galley_, atoms_)
      .set(Structure::document, regime_.paragraph_points, tall, keep_next_);
  keep_next_ = false;
}

}  // namespace vankho::paper
