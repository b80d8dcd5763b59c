// Tables: columns of sensible widths, rows that stay whole unless they are long.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/text.h"
#include "downloads/pdf_cells.h"
#include "downloads/pdf_setter.h"

namespace vankho::paper {
namespace {

constexpr double kPaddingX = 4, kPaddingY = 3;

using Cells = std::vector<std::vector<Cell>>;  // by row and column

std::size_t columns_in(const Block& block) {
  std::size_t columns = 0;
  for (const std::vector<Text>& row : block.rows) columns = std::max(columns, row.size());
  return columns;
}

bool has_head(const Block& block) {
  return block.rows.size() > 1 && std::any_of(block.rows.front().begin(), block.rows.front().end(),
                                              [](const Text& cell) { return !cell.runs.empty(); });
}

// `whole_heads`: heads of a few letters are not broken.
std::vector<CellNeed> needs_of(const Cells& cells, std::size_t columns, bool whole_heads) {
  std::vector<CellNeed> needs(columns);
  constexpr double kShortHead = 60, kAround = 2 * kPaddingX + 1;
  for (const auto& row : cells) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      CellNeed need = need_of(row[i]);
      if (whole_heads && &row == cells.data() && need.most < kShortHead) need.least = need.most;
      needs[i].least = std::max(needs[i].least, need.least + kAround);
      needs[i].most = std::max(needs[i].most, need.most + kAround);
    }
  }
  return needs;
}

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

double sum_of_least(const std::vector<CellNeed>& needs) {
  return std::accumulate(needs.begin(), needs.end(), 0.0,
                         [](double total, const CellNeed& need) { return total + need.least; });
}

// Every column gets what its widest word needs; the rest goes to those with more text, less than in
// proportion, so that a column of notes does not starve the others.
std::vector<double> column_widths(const std::vector<CellNeed>& needs, double width) {
  std::vector<double> widths, wishes;
  for (const CellNeed& need : needs) {
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
  TableSetter(const Block& block, const Lettering& lettering, double width, const Form& form, Galley& galley,
              Atoms& atoms)
      : block_(block),
        form_(form),
        galley_(galley),
        columns_(columns_in(block)),
        head_(has_head(block)),
        lettering_(lettering) {
    widths_ = column_widths(fitting_needs(width, atoms), width);
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
  // Smaller letters rather than columns of a word a line, and yet smaller ones rather than words cut in two.
  std::vector<CellNeed> fitting_needs(double width, Atoms& atoms) {
    constexpr double kSmall = 10, kSmallest = 8, kComfortable = 0.85;
    for (;;) {
      read_cells(atoms);
      std::vector<CellNeed> needs = needs_of(cells_, columns_, true);
      if (sum_of_least(needs) <= width) return needs;
      needs = needs_of(cells_, columns_, false);
      const double room = lettering_.points > kSmall ? width * kComfortable : width;
      if (sum_of_least(needs) <= room || lettering_.points <= kSmallest) return needs;
      lettering_.points -= 1;
    }
  }

  void read_cells(Atoms& atoms) {
    galley_.links.resize(galley_.link_elements.size());  // of an earlier, larger try
    cells_.clear();
    for (std::size_t row = 0; row < block_.rows.size(); ++row) {
      Lettering lettering = lettering_;
      lettering.bold = row == 0 && head_;
      std::vector<Cell> cells(columns_);
      for (std::size_t i = 0; i < block_.rows[row].size(); ++i)
        cells[i] = cell_of(block_.rows[row][i], lettering, form_, atoms);
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
  // broken, but for one that shows pictures.
  void set_row(std::size_t row, Element table, double tall) {
    const bool head = row == 0 && head_;
    Element element = galley_.structure.add("TR", table);
    std::vector<SetCell> cells;
    std::vector<Element> elements(columns_);
    std::size_t count = 1;
    bool whole = head;
    for (std::size_t i = 0; i < columns_; ++i) {
      const Cell& cell = cells_[row][i];
      bool middle = head || ordinals_[i];
      Measure measure{widths_[i] - 2 * kPaddingX, 0, 0, middle ? Alignment::centred : Alignment::left};
      elements[i] = galley_.structure.add(head && !cell.empty() ? "TH" : "TD", element);
      cells.push_back(set_cell(cell, measure, pitch(), tall, galley_.words));
      for (const Piece& piece : cell) add_link_elements(piece.atoms, elements[i]);
      whole = whole || !cells[i].pictures.empty();
      count = std::max(count, cells[i].lines.size());
    }
    whole = whole || static_cast<double>(count) * pitch() < tall;
    for (std::size_t n = 0; n < count; ++n) {
      Row band = band_of(cells, elements, n, count);
      band.table_row = row;
      band.keep = n > 0 && (whole || n == 1 || n + 1 == count);
      galley_.rows.push_back(std::move(band));
    }
  }

  Row band_of(std::vector<SetCell>& cells, const std::vector<Element>& elements, std::size_t n,
              std::size_t count) {
    Row band;
    const double above = n == 0 ? kPaddingY : 0;
    band.height = above + pitch() + (n + 1 == count ? kPaddingY : 0);
    band.table = table_;
    band.last_of_table_row = n + 1 == count;
    double x = 0;
    for (std::size_t i = 0; i < columns_; x += widths_[i++]) {
      std::vector<Line>& lines = cells[i].lines;
      add_pictures(cells[i], n, {x, above, widths_[i], 0}, elements[i], band);
      // An empty cell is a cell too.
      if (n == 0 && (lines.empty() || lines[0].atoms.empty())) band.lines.push_back({x, 0, {}, elements[i]});
      if (n >= lines.size() || lines[n].atoms.empty()) continue;
      for (int note : lines[n].notes) band.notes.push_back(static_cast<std::size_t>(note) - 1);
      band.lines.push_back({x + kPaddingX, above + pitch() * 0.76, std::move(lines[n]), elements[i]});
    }
    return band;
  }

  // Those that begin beside line `n`, in the middle of their column.
  void add_pictures(const SetCell& cell, std::size_t n, const Box& column, Element parent, Row& band) {
    for (const auto& [line, piece, size] : cell.pictures) {
      if (line != n) continue;
      const double left = column.x + (column.width - size.width) / 2;
      band.pictures.push_back(
          galley_.add({piece.picture, left, column.y, size.width, size.height}, piece.run->text, parent));
    }
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
  const Form& form_;
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
  TableSetter(*paragraph.block, regime_.lettering(Role::table), width_, form_, galley_, atoms_)
      .set(Structure::document, regime_.paragraph_points, tall, keep_next_);
  keep_next_ = false;
}

}  // namespace vankho::paper
