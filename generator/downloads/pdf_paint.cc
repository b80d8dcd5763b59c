#include "downloads/pdf_paint.h"

#include <algorithm>
#include <cmath>

#include "downloads/pdf_operators.h"
#include "downloads/pdf_setter.h"

namespace vankho::paper {
namespace {

constexpr double kRuleWidth = 0.6;

// One page. Whatever is no text of the document is an artifact (14.8.2.2).
class PagePainter {
 public:
  PagePainter(const Regime& regime, const Galley& galley, const Subsets& subsets, Places& places)
      : galley_(galley),
        subsets_(subsets),
        places_(places),
        left_(points_of(regime.left)),
        top_(points_of(kPageHeight - regime.top)),
        width_(width_between_margins(regime)) {}

  void paint_rows(const std::vector<OnPage>& rows) {
    for (std::size_t i = 0; i < rows.size();) {
      std::size_t end = i + 1;
      while (end < rows.size() && is_same_table_row(rows[i], rows[end])) ++end;
      paint_group(&rows[i], &rows[i] + (end - i));
      i = end;
    }
    close_element();
    paint_borders(rows);
  }

  // `baseline` is that of the first line.
  void paint_artifact(const std::vector<Line>& lines, double baseline) {
    if (lines.empty()) return;
    close_element();
    page_.content += "/Artifact <</Type /Pagination>> BDC\nBT\n";
    for (const Line& line : lines) {
      for (std::size_t i = 0; i < line.atoms.size();) i = paint_segment(line, i, left_, baseline);
      if (!line.atoms.empty()) baseline -= line.atoms.front().atom.points * 1.2;
    }
    page_.content += "ET\nEMC\n";
    reset_font();
  }

  void add_notes_rule(double y) {
    constexpr double kNotesRule = 0.3;
    rules_.push_back({left_, top_ - y, left_ + width_ * kNotesRule, top_ - y});
  }

  PaintedPage finish() {
    close_element();
    paint_rules();
    return std::move(page_);
  }

 private:
  struct Segment {
    double x0, y0, x1, y1;
    bool dashed = false;
  };

  static bool is_same_table_row(const OnPage& a, const OnPage& b) {
    return a.row->table != kNone && a.row->table == b.row->table && a.row->table_row == b.row->table_row &&
           a.repeated == b.repeated;
  }

  struct Shown {
    Element element = kNone;
    const OnPage* on = nullptr;
    const SetLine* line = nullptr;  // null for a picture
    std::size_t picture = kNone;
  };

  // Lines of a cell follow each other, although they lie in several rows.
  void paint_group(const OnPage* begin, const OnPage* end) {
    std::vector<Shown> all;
    for (const OnPage* on = begin; on < end; ++on) {
      for (const SetLine& line : on->row->lines) all.push_back({line.element, on, &line});
      for (std::size_t picture : on->row->pictures)
        all.push_back({galley_.pictures[picture].element, on, nullptr, picture});
      add_rules(*on);
    }
    if (all.size() > 1) std::ranges::stable_sort(all, {}, &Shown::element);
    for (const Shown& shown : all) {
      if (!shown.line)
        paint_picture(*shown.on, shown.picture);
      else
        paint_line(*shown.line, top_ - shown.on->y - shown.line->baseline, begin->repeated);
    }
    if (begin->repeated) close_element();
  }

  void paint_line(const SetLine& set, double baseline, bool artifact) {
    const std::vector<Placed>& atoms = set.line.atoms;
    if (artifact)
      open_artifact();
    else if (atoms.empty())
      open_element(set.element);
    for (std::size_t i = 0; i < atoms.size();) {
      const int link = atoms[i].atom.link;
      if (!artifact)
        open_element(link == kNoLink ? set.element : galley_.link_elements[static_cast<std::size_t>(link)]);
      const std::size_t next = paint_segment(set.line, i, left_ + set.x, baseline);
      if (link != kNoLink && !artifact) add_link_area(atoms, i, next, left_ + set.x, baseline);
      i = next;
    }
  }

  void open_element(Element element) {
    if (open_ && element_ == element) return;
    close_element();
    page_.content += "/" + std::string(galley_.structure.nodes()[element].tag) + " <</MCID " +
                     std::to_string(page_.elements.size()) + ">> BDC\nBT\n";
    page_.elements.push_back(element);
    element_ = element;
    open_ = true;
  }

  // In a head that is repeated it is said once.
  void paint_picture(const OnPage& on, std::size_t picture) {
    const SetPicture& set = galley_.pictures[picture];
    const double left = left_ + set.x, bottom = top_ - on.y - set.y - set.height;
    const bool artifact = set.element == kNone || on.repeated;
    close_element();
    page_.content += artifact ? "/Artifact BMC\nq "
                              : "/Figure <</MCID " + std::to_string(page_.elements.size()) + ">> BDC\nq ";
    if (!artifact) {
      page_.elements.push_back(set.element);
      places_.pictures[picture] = {left, bottom, left + set.width, bottom + set.height};
    }
    append_number(page_.content, set.width);
    page_.content += " 0 0 ";
    for (double number : {set.height, left, bottom})
      append_number(page_.content, number), page_.content += ' ';
    page_.content += "cm /P" + std::to_string(picture) + " Do Q\nEMC\n";
  }

  void open_artifact() {
    if (open_ && element_ == kNone) return;
    close_element();
    page_.content += "/Artifact BMC\nBT\n";
    open_ = true;
    element_ = kNone;
  }

  void close_element() {
    if (open_) page_.content += "ET\nEMC\n";
    open_ = false;
    reset_font();
  }

  void reset_font() { face_ = kNone; }

  // Atoms from `begin` that are in one style and one element; returns the index behind them.
  std::size_t paint_segment(const Line& line, std::size_t begin, double left, double baseline) {
    const Atom& first = line.atoms[begin].atom;
    std::size_t end = begin;
    auto continues = [&](const Atom& atom) {
      return atom.word->face == first.word->face && atom.points == first.points && atom.rise == first.rise &&
             atom.link == first.link && atom.decoration == first.decoration;
    };
    while (end < line.atoms.size() && continues(line.atoms[end].atom)) ++end;
    select_font(first.word->face, first.points);
    move_to(left + line.atoms[begin].x, baseline + first.rise);
    show(line, begin, end);
    decorate(line, begin, end, left, baseline);
    return end;
  }

  void select_font(std::size_t face, double points) {
    if (face == face_ && points == points_) return;
    face_ = face;
    points_ = points;
    page_.content += "/F" + std::to_string(face) + " ";
    append_number(page_.content, points);
    page_.content += " Tf\n";
  }

  void move_to(double x, double y) {
    page_.content += "1 0 0 1 ";
    append_number(page_.content, x);
    page_.content += ' ';
    append_number(page_.content, y);
    page_.content += " Tm\n";
  }

  void show(const Line& line, std::size_t begin, std::size_t end) {
    std::string& out = page_.content;
    double pen = line.atoms[begin].x;
    out += "[(";
    for (std::size_t i = begin; i < end; ++i) {
      const auto& [atom, x] = line.atoms[i];
      adjust(x - pen, atom.points);
      pen = x + atom.width();
      if (!atom.word->spelled)
        out += ")] TJ /Span <</ActualText " + text_string(atom.word->text) + ">> BDC [(";
      for (const Glyph& glyph : atom.word->glyphs) show(glyph);
      if (!atom.word->spelled) out += ")] TJ EMC [(";
    }
    out += ")] TJ\n";
  }

  void show(const Glyph& glyph) {
    if (glyph.y_offset != 0) rise(glyph.y_offset * points_ / 1000);
    adjust_thousandths(glyph.x_offset);
    append_glyph(page_.content, subsets_[face_]->ids[glyph.id]);
    adjust_thousandths(glyph.advance - glyph.width - glyph.x_offset);
    if (glyph.y_offset != 0) rise(0);
  }

  // Of the base line, for what is shown next.
  void rise(double points) {
    page_.content += ")] TJ ";
    append_number(page_.content, points);
    page_.content += " Ts [(";
  }

  void adjust(double points, double size) { adjust_thousandths(points * 1000 / size); }

  // Moves to the right.
  void adjust_thousandths(double amount) {
    if (std::abs(amount) < 0.5) return;
    page_.content += ')';
    append_number(page_.content, -std::round(amount));
    page_.content += '(';
  }

  void decorate(const Line& line, std::size_t begin, std::size_t end, double left, double baseline) {
    const Atom& first = line.atoms[begin].atom;
    const Placed& last = line.atoms[end - 1];
    double from = left + line.atoms[begin].x, to = left + last.x + last.atom.width();
    if (first.decoration & underlined) rules_.push_back({from, baseline - 2, to, baseline - 2});
    if (first.decoration & struck)
      rules_.push_back({from, baseline + first.points * 0.25, to, baseline + first.points * 0.25});
  }

  void add_link_area(const std::vector<Placed>& atoms, std::size_t begin, std::size_t end, double left,
                     double baseline) {
    const Atom& first = atoms[begin].atom;
    LinkArea link{{left + atoms[begin].x, baseline - first.points * 0.22,
                   left + atoms[end - 1].x + atoms[end - 1].atom.width(), baseline + first.points * 0.8},
                  first.link,
                  {}};
    for (std::size_t i = begin; i < end; ++i) link.text += atoms[i].atom.word->text;
    page_.links.push_back(std::move(link));
  }

  void add_rules(const OnPage& on) {
    for (const Stroke& stroke : on.row->strokes) {
      double y = top_ - on.y - stroke.y;
      rules_.push_back({left_ + stroke.x, y, left_ + stroke.x + stroke.length, y, stroke.dashed});
    }
    for (const Box& box : on.row->boxes) {
      double x0 = left_ + box.x, x1 = x0 + box.width, y1 = top_ - on.y - box.y, y0 = y1 - box.height;
      for (const Segment& side :
           {Segment{x0, y0, x1, y0}, {x0, y1, x1, y1}, {x0, y0, x0, y1}, {x1, y0, x1, y1}}) {
        rules_.push_back(side);
      }
    }
  }

  // A part of a table is closed at the foot of a page and opened at the top of the next.
  void paint_borders(const std::vector<OnPage>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const Row& row = *rows[i].row;
      if (row.table == kNone) continue;
      const std::vector<double>& borders = galley_.tables[row.table].borders;
      double y1 = top_ - rows[i].y, y0 = y1 - row.height, x1 = left_ + borders.back();
      bool opens = i == 0 || rows[i - 1].row->table != row.table;
      bool closes = row.last_of_table_row || i + 1 == rows.size() || rows[i + 1].row->table != row.table;
      if (opens) rules_.push_back({left_, y1, x1, y1});
      if (closes) rules_.push_back({left_, y0, x1, y0});
      for (double x : borders) rules_.push_back({left_ + x, y0, left_ + x, y1});
    }
  }

  void paint_rules() {
    if (rules_.empty()) return;
    std::string& out = page_.content;
    out += "/Artifact BMC\n";
    append_number(out, kRuleWidth);
    out += " w\n";
    for (const Segment& rule : rules_) {
      if (rule.dashed) out += "[4 2] 0 d\n";
      for (double number : {rule.x0, rule.y0}) append_number(out, number), out += ' ';
      out += "m ";
      for (double number : {rule.x1, rule.y1}) append_number(out, number), out += ' ';
      out += "l S\n";
      if (rule.dashed) out += "[] 0 d\n";
    }
    out += "EMC\n";
  }

  const Galley& galley_;
  const Subsets& subsets_;
  Places& places_;
  const double left_, top_, width_;
  PaintedPage page_;
  std::vector<Segment> rules_;
  bool open_ = false;
  Element element_ = 0;
  std::size_t face_ = kNone;
  double points_ = 0;
};

}  // namespace

std::string rectangle(const Rectangle& area) {
  std::string array = "[";
  for (double side : {area.left, area.bottom, area.right, area.top}) append_number(array, side), array += ' ';
  array.back() = ']';
  return array;
}

Painter::Painter(const Form& form, const Galley& galley, const Subsets& subsets)
    : regime_(*form.regime), galley_(galley), subsets_(subsets) {
  places_.bookmarks.resize(galley.bookmarks.size());
  places_.targets.resize(form.targets.size());
  places_.pictures.resize(galley.pictures.size());
}

PaintedPage Painter::paint(const Page& page, const Furniture& furniture, std::size_t number) {
  PagePainter painter(regime_, galley_, subsets_, places_);
  constexpr double kCapitals = 0.66;
  const double number_points = regime_.lettering(Role::page_number).points;
  painter.paint_artifact(furniture.page_number,
                         points_of(kPageHeight - regime_.page_number_top) - number_points * kCapitals);
  painter.paint_rows(page.rows);
  if (!page.notes.empty()) painter.add_notes_rule(page.notes_top - kNotesGap / 2);
  painter.paint_rows(page.notes);
  painter.paint_artifact(furniture.copy_note, points_of(regime_.bottom) * 0.55);
  for (const OnPage& on : page.rows) {
    const Destination here{number, points_of(kPageHeight - regime_.top) - on.y};
    if (on.row->bookmark != kNone) places_.bookmarks[on.row->bookmark] = here;
    if (on.row->target != kNone) places_.targets[on.row->target] = here;
  }
  return painter.finish();
}

}  // namespace vankho::paper
