#include "downloads/pdf_setter.h"

#include <algorithm>

namespace vankho::paper {
namespace {

// What a row's footnotes bring along: those that they mark themselves, each note once in the document.
class NoteCollector {
 public:
  explicit NoteCollector(Galley& galley) : galley_(galley), seen_(galley.notes.size()) {}

  void settle(Row& row) {
    std::vector<std::size_t> marked = std::move(row.notes);
    row.notes.clear();
    for (std::size_t i = 0; i < marked.size(); ++i) {
      if (marked[i] >= seen_.size() || seen_[marked[i]]) continue;
      seen_[marked[i]] = true;
      row.notes.push_back(marked[i]);
      for (const Row& line : galley_.notes[marked[i]]) {
        marked.insert(marked.end(), line.notes.begin(), line.notes.end());
      }
    }
  }

  // Notes that nothing marks stand at the very end.
  void settle_rest(Row& row) {
    for (std::size_t note = 0; note < seen_.size(); ++note) {
      if (!seen_[note]) row.notes.push_back(note);
    }
  }

 private:
  Galley& galley_;
  std::vector<bool> seen_;
};

}  // namespace

Setter::Setter(const Form& form, Galley& galley)
    : form_(form),
      regime_(*form.regime),
      galley_(galley),
      atoms_(form, galley.words, galley.links),
      width_(width_between_margins(regime_)) {}

double Setter::pitch(double points) const {
  return points >= regime_.lettering(Role::body).points ? regime_.line_points : points * 1.2;
}

double Setter::baseline(double points) const { return pitch(points) * kBaseline; }

void Setter::add_link_elements(Element parent) {
  while (galley_.link_elements.size() < galley_.links.size()) {
    galley_.link_elements.push_back(galley_.structure.add("Link", parent));
  }
}

void Setter::add_rows(std::vector<Line> lines, double points, double space_before, Element element) {
  const std::size_t count = lines.size();
  for (std::size_t i = 0; i < count; ++i) {
    Row row;
    row.space_before = i == 0 ? space_before : 0;
    row.height = pitch(points);
    row.keep = i == 0 ? keep_next_ : i == 1 || i + 1 == count;
    for (int note : lines[i].notes) row.notes.push_back(static_cast<std::size_t>(note) - 1);
    row.lines.push_back({0, baseline(points), std::move(lines[i]), element});
    galley_.rows.push_back(std::move(row));
  }
  if (count > 0) keep_next_ = false;
  add_link_elements(element);
}

// The mark looks like the one in the text, and is none itself.
std::vector<Atom> Setter::note_atoms(const Footnote& note, const Lettering& lettering) {
  Run mark;
  mark.text = note.mark;
  mark.footnote = 1;
  Text text = note.text;
  text.runs.insert(text.runs.begin(), mark);
  text.runs.insert(text.runs.begin() + 1, Run{" ", Run::plain, {}, false, 0});
  std::vector<Atom> atoms = atoms_.of(text, lettering);
  if (!atoms.empty()) atoms.front().note = 0;
  return atoms;
}

void Setter::set_notes() {
  const Lettering& lettering = regime_.lettering(Role::footnote);
  const std::size_t rows_of_text = galley_.rows.size();
  for (const Footnote& note : form_.footnotes) {
    std::vector<Atom> atoms = note_atoms(note, lettering);
    keep_next_ = false;
    add_rows(break_lines(std::move(atoms), {width_, 0, 0, Alignment::justified}, galley_.words),
             lettering.points, 2, galley_.structure.add("Note", Structure::document));
    galley_.notes.emplace_back(
        std::make_move_iterator(galley_.rows.begin() + static_cast<std::ptrdiff_t>(rows_of_text)),
        std::make_move_iterator(galley_.rows.end()));
    galley_.rows.resize(rows_of_text);
  }
  NoteCollector collector(galley_);
  for (Row& row : galley_.rows) collector.settle(row);
  if (!galley_.rows.empty()) collector.settle_rest(galley_.rows.back());
}

void set(const Form& form, Galley& galley) {
  Setter setter(form, galley);
  setter.set_head();
  setter.set_middle();
  setter.set_addressees();
  setter.set_paragraphs(form.text);
  setter.set_closing();
  setter.set_paragraphs(form.appendices);
  setter.set_notes();
}

}  // namespace vankho::paper
