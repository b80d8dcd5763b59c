#include "downloads/pdf_lines.h"

#include <algorithm>

#include "base/beginning.h"
#include "downloads/text_units.h"

namespace vankho::paper {
namespace {

// How far spaces may be narrowed, and widened before a line is better left ragged, in widths of a space.
constexpr double kMostNarrowed = 0.12, kMostWidened = 2.5;

// Atoms between which no line may end, with the spaces that follow them.
struct Cluster {
  std::size_t begin = 0, end = 0, next = 0;  // atoms: [begin, end) with their own spaces, others to `next`
  double width = 0, inner_spaces = 0, spaces = 0;
  bool ends_line = false;
};

bool is_dash(const Atom& atom) { return atom.word && vankho::is_dash(atom.word->text); }

void add_words(const std::vector<Atom>& atoms, Cluster& cluster) {
  std::size_t i = cluster.next;
  for (; i < atoms.size() && atoms[i].word && !atoms[i].space && (i == cluster.next || !atoms[i].opens);
       ++i) {
    cluster.width += atoms[i].width();
  }
  cluster.end = cluster.next = i;
  cluster.spaces = 0;
  for (; i < atoms.size() && atoms[i].word && atoms[i].space; ++i) cluster.spaces += atoms[i].width();
  cluster.next = i;
}

// A dash between words stays with the one before it: "1930 -".
Cluster cluster_from(const std::vector<Atom>& atoms, std::size_t begin) {
  Cluster cluster{begin, begin, begin};
  add_words(atoms, cluster);
  while (cluster.end > begin && cluster.next < atoms.size() && is_dash(atoms[cluster.next])) {
    cluster.inner_spaces += cluster.spaces;
    cluster.width += cluster.spaces;
    add_words(atoms, cluster);
  }
  if (cluster.next < atoms.size() && !atoms[cluster.next].word) {
    cluster.ends_line = true;
    ++cluster.next;
  }
  return cluster;
}

class LineBreaker {
 public:
  LineBreaker(const std::vector<Atom>& atoms, const Measure& measure) : atoms_(atoms), measure_(measure) {}

  std::vector<Line> run() {
    for (std::size_t at = 0; at < atoms_.size();) {
      Cluster cluster = cluster_from(atoms_, at);
      if (end_ > begin_ && !fits(cluster)) finish(true);
      if (end_ == begin_) begin_ = at;
      natural_ += pending_ + cluster.width;
      spaces_ += pending_ + cluster.inner_spaces;
      pending_ = cluster.spaces;
      end_ = cluster.end;
      at = cluster.next;
      if (cluster.ends_line) finish(false);
      if (at == atoms_.size() && end_ > begin_) finish(false);
      if (end_ == begin_) begin_ = end_ = at;
    }
    return std::move(lines_);
  }

 private:
  double indent() const { return lines_.empty() ? measure_.first_indent : measure_.indent; }
  double room() const { return measure_.width - indent(); }

  bool fits(const Cluster& cluster) const {
    double width = natural_ + pending_ + cluster.width;
    double narrowing = measure_.alignment == Alignment::justified ? kMostNarrowed * (spaces_ + pending_) : 0;
    return width - narrowing <= room() + 0.01;
  }

  // How much wider than natural each point of space is set.
  double widening(bool wrapped) const {
    if (measure_.alignment != Alignment::justified || spaces_ <= 0) return 0;
    double factor = (room() - natural_) / spaces_;
    return factor < 0 || (wrapped && factor <= kMostWidened) ? factor : 0;
  }

  void finish(bool wrapped) {
    const double factor = widening(wrapped);
    Line line;
    double width = natural_ + factor * spaces_;
    double x = measure_.alignment == Alignment::centred ? (measure_.width - width) / 2
               : measure_.alignment == Alignment::right ? measure_.width - width
                                                        : indent();
    for (std::size_t i = begin_; i < end_; ++i) {
      const Atom& atom = atoms_[i];
      line.atoms.push_back({atom, static_cast<float>(x)});
      if (atom.note > 0) line.notes.push_back(atom.note);
      x += atom.width() * (atom.space ? 1 + factor : 1);
    }
    line.width = width;
    lines_.push_back(std::move(line));
    begin_ = end_ = 0;
    natural_ = spaces_ = pending_ = 0;
  }

  const std::vector<Atom>& atoms_;
  const Measure& measure_;
  std::vector<Line> lines_;
  std::size_t begin_ = 0, end_ = 0;                // of the line being filled
  double natural_ = 0, spaces_ = 0, pending_ = 0;  // its width, the spaces in it, those behind it
};

// A copy of the atom for a part of its word.
Atom part_of(const Atom& atom, std::string_view text, Words& words) {
  Atom part = atom;
  part.word = words.get(atom.word->face, text);
  part.opens = true;
  return part;
}

bool is_too_wide(const Atom& atom, double width) { return atom.word && !atom.space && atom.width() > width; }

// Enough to fill any line; to shape all of the rest again for every line would take its square.
constexpr std::size_t kShapedAtOnce = 2048;  // bytes

void cut_word(const Atom& atom, double width, Words& words, std::vector<Atom>& out) {
  std::string_view rest = atom.word->text;
  Atom part = atom;
  while (is_too_wide(part, width)) {
    std::size_t bytes = Words::beginning_within(*part.word, part.points, width);
    if (bytes == 0 || bytes >= rest.size()) break;
    out.push_back(part_of(atom, rest.substr(0, bytes), words));
    rest.remove_prefix(bytes);
    part = part_of(atom, beginning(rest, kShapedAtOnce), words);
  }
  out.push_back(part);
  if (part.word->text.size() < rest.size())
    out.push_back(part_of(atom, rest.substr(part.word->text.size()), words));
}

void cut_wide_words(std::vector<Atom>& atoms, double width, Words& words) {
  if (std::none_of(atoms.begin(), atoms.end(), [&](const Atom& atom) { return is_too_wide(atom, width); }))
    return;
  std::vector<Atom> cut;
  for (const Atom& atom : atoms) {
    if (is_too_wide(atom, width))
      cut_word(atom, width, words, cut);
    else
      cut.push_back(atom);
  }
  atoms = std::move(cut);
}

}  // namespace

std::vector<Line> break_lines(std::vector<Atom> atoms, const Measure& measure, Words& words) {
  cut_wide_words(atoms, measure.width - std::max(measure.first_indent, measure.indent), words);
  return LineBreaker(atoms, measure).run();
}

}  // namespace vankho::paper
