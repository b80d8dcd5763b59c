#include "downloads/pdf_atoms.h"

#include <algorithm>
#include <array>
#include <optional>

#include "downloads/form_links.h"
#include "downloads/text_units.h"

namespace vankho::paper {
namespace {

constexpr float kRaise = 0.33f;  // of a mark's size

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r'; }

// Only addresses that mean the same wherever the file lies.
bool leads_outside(std::string_view target) {
  static constexpr std::array<std::string_view, 4> kSchemes = {"http://", "https://", "mailto:", "tel:"};
  return std::any_of(kSchemes.begin(), kSchemes.end(),
                     [&](auto scheme) { return target.starts_with(scheme); });
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

Atom atom_like(const Lettering& lettering) {
  Atom atom;
  atom.points = static_cast<float>(lettering.points);
  atom.decoration = lettering.underlined ? underlined : undecorated;
  return atom;
}

}  // namespace

std::vector<Atom> Atoms::of(std::string_view text, const Lettering& lettering) {
  std::vector<Atom> atoms;
  add(text, atom_like(lettering), face_index(lettering.bold, lettering.italic), atoms);
  return atoms;
}

std::vector<Atom> Atoms::of(const Text& text, const Lettering& lettering) {
  std::vector<Atom> atoms;
  for (const Run& run : text.runs) add(run, lettering, atoms);
  return atoms;
}

std::vector<Atom> Atoms::of(const Block& block, const Lettering& lettering, const MarkerStyle& style) {
  std::vector<Atom> atoms;
  const std::vector<Run>& runs = block.text.runs;
  if (!block.marker.empty()) {
    // It looks like what it opens.
    bool bold = style.bold || lettering.bold || (!runs.empty() && (runs.front().style & Run::bold) != 0);
    std::string_view end = runs.empty() ? "" : style.alone ? "\n" : " ";
    add(block.marker + std::string(end), atom_like(lettering), face_index(bold, lettering.italic), atoms);
  }
  for (const Run& run : runs) add(run, lettering, atoms);
  return atoms;
}

// Empty for what leads nowhere from a file of its own.
std::string Atoms::address_of(const Run& run) const {
  if (leads_outside(run.link)) return run.link;
  const std::optional<std::size_t> target = target_of_link(form_, run.link);
  return target ? "#" + form_.targets[*target] : std::string();
}

void Atoms::add(const Run& run, const Lettering& lettering, std::vector<Atom>& atoms) {
  Atom atom = atom_like(lettering);
  bool bold = lettering.bold || (run.style & Run::bold) != 0;
  bool italic = lettering.italic || (run.style & Run::italic) != 0;
  if ((run.style & Run::struck) != 0) atom.decoration |= struck;
  if (run.footnote > 0) {
    atom.note = run.footnote;
    if (!run.text.empty() && is_digit(run.text[0])) {
      atom.rise = atom.points * kRaise;
      atom.points *= static_cast<float>(kRaisedSize);
    }
  }
  if (std::string address = address_of(run); !address.empty()) {
    atom.link = static_cast<int>(links_.size());
    links_.push_back(std::move(address));
  }
  add(run.text, atom, face_index(bold, italic), atoms);
}

void Atoms::add(std::string_view text, const Atom& like, std::size_t face, std::vector<Atom>& atoms) {
  for (std::size_t at = 0; at < text.size();) {
    Atom atom = like;
    std::size_t end = at;
    if (text[at] == '\n') {
      atoms.push_back(Atom{});
      ++at;
      continue;
    }
    atom.space = is_space(text[at]);
    while (end < text.size() && text[end] != '\n' && is_space(text[end]) == atom.space) ++end;
    atom.word = words_.get(face, atom.space ? std::string_view(" ") : text.substr(at, end - at));
    atoms.push_back(atom);
    at = end;
  }
}

}  // namespace vankho::paper
