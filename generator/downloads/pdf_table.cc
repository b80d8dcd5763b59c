// Tables: rows that stay whole unless they are long.
#include <algorithm>

#include "downloads/pdf_cells.h"
#include "downloads/pdf_setter.h"

namespace vankho::paper {
namespace {

class TableSetter {
 public:
  TableSetter(const FormParagraph& paragraph, const Form& form, Galley& galley, Atoms& atoms)
      : rows_(paragraph.block->rows),
        layout_(paragraph.table),
        form_(form),
        galley_(galley),
        atoms_(atoms),
        columns_(layout_.widths.size()) {}

  void set(Element parent, double space_before, double tall, bool keep) {
    table_ = galley_.tables.size();
    galley_.tables.push_back({borders(), galley_.rows.size(), galley_.rows.size()});
    Element element = galley_.structure.add("Table", parent);
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      const std::size_t first = galley_.rows.size();
      set_row(row, element, tall);
      galley_.rows[first].space_before = row == 0 ? space_before : 0;
      galley_.rows[first].keep = row == 0 ? keep : row == 1 && layout_.head;
      if (row == 0 && layout_.head) galley_.tables[table_].head_end = galley_.rows.size();
    }
  }

 private:
  std::vector<Cell> cells_of(std::size_t row) {
    Lettering lettering = layout_.lettering;
    lettering.bold = row == 0 && layout_.head;
    std::vector<Cell> cells(columns_);
    for (std::size_t i = 0; i < rows_[row].size(); ++i)
      cells[i] = cell_of(rows_[row][i], lettering, form_, atoms_);
    return cells;
  }

  std::vector<double> borders() const {
    std::vector<double> borders = {0};
    for (double width : layout_.widths) borders.push_back(borders.back() + width);
    return borders;
  }

  double pitch() const { return layout_.lettering.points * kTablePitch; }

  // A row of the galley holds the lines of its number in all cells, so that a long row of the table can be
  // broken, but for one that shows pictures.
  void set_row(std::size_t row, Element table, double tall) {
    const bool head = row == 0 && layout_.head;
    Element element = galley_.structure.add("TR", table);
    const std::vector<Cell> words = cells_of(row);
    std::vector<SetCell> cells;
    std::vector<Element> elements(columns_);
    std::size_t count = 1;
    bool whole = head;
    for (std::size_t i = 0; i < columns_; ++i) {
      const Cell& cell = words[i];
      const Alignment alignment = head || layout_.sides[i] == ColumnSide::middle ? Alignment::centred
                                  : layout_.sides[i] == ColumnSide::right        ? Alignment::right
                                                                                 : Alignment::left;
      Measure measure{layout_.widths[i] - 2 * kCellPaddingX, 0, 0, alignment};
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
    const double above = n == 0 ? kCellPaddingY : 0;
    band.height = above + pitch() + (n + 1 == count ? kCellPaddingY : 0);
    band.table = table_;
    band.last_of_table_row = n + 1 == count;
    double right = 0;
    for (std::size_t i = 0; i < columns_; ++i) {
      const double x = right;
      right += layout_.widths[i];
      std::vector<Line>& lines = cells[i].lines;
      add_pictures(cells[i], n, {x, above, layout_.widths[i], 0}, elements[i], band);
      // An empty cell is a cell too.
      if (n == 0 && (lines.empty() || lines[0].atoms.empty())) band.lines.push_back({x, 0, {}, elements[i]});
      if (n >= lines.size() || lines[n].atoms.empty()) continue;
      for (int note : lines[n].notes) band.notes.push_back(static_cast<std::size_t>(note) - 1);
      band.lines.push_back({x + kCellPaddingX, above + pitch() * 0.76, std::move(lines[n]), elements[i]});
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

  const std::vector<std::vector<Text>>& rows_;
  const TableLayout& layout_;
  const Form& form_;
  Galley& galley_;
  Atoms& atoms_;
  const std::size_t columns_;
  std::size_t table_ = 0;
};

}  // namespace

void Setter::set_table(const FormParagraph& paragraph) {
  const double tall = height_between_margins(regime_) * kTallRow;
  TableSetter(paragraph, form_, galley_, atoms_)
      .set(Structure::document, regime_.paragraph_points, tall, keep_next_);
  keep_next_ = false;
}

}  // namespace vankho::paper
