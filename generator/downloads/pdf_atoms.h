// Runs of a document as atoms of lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "downloads/form.h"
#include "downloads/pdf_lines.h"

namespace vankho::paper {

struct MarkerStyle {
  bool bold = false;   // whatever the text is
  bool alone = false;  // on a line of its own
};

class Atoms {
 public:
  // `links` receives the addresses that atoms lead to.
  Atoms(const Form& form, Words& words, std::vector<std::string>& links)
      : form_(form), words_(words), links_(links) {}

  std::vector<Atom> of(std::string_view text, const Lettering& lettering);
  std::vector<Atom> of(const Text& text, const Lettering& lettering);
  // Its marker first.
  std::vector<Atom> of(const Block& block, const Lettering& lettering, const MarkerStyle& style);

 private:
  void add(std::string_view text, const Atom& like, std::size_t face, std::vector<Atom>& atoms);
  std::string address_of(const Run& run) const;
  void add(const Run& run, const Lettering& lettering, std::vector<Atom>& atoms);

  const Form& form_;
  Words& words_;
  std::vector<std::string>& links_;
};

}  // namespace vankho::paper
