// Runs of text as HTML: styles, links, pictures, marks of footnotes, and citations that may begin in one run
// and end in another.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/pixel_size.h"
#include "model/document.h"

namespace vankho {

// Where a citation leads: to a document, or to the page of one that the archive does not have.
struct CitationLink {
  std::string target;  // relative to the page; empty for no link
  std::string title;   // what the reader sees when pointing at it
  bool missing = false;
};

// ` width="640" height="480"` for the <img> of the picture that the content file `source` calls `target`;
// empty where its size is not known.
std::string size_attributes(const PixelSizes& pictures, std::string_view source, std::string_view target);

// " download" for links to what a browser would run, were it opened: it is saved instead. Empty for other
// links.
std::string_view download_attribute(std::string_view source, std::string_view target);

// Writes the texts of one document on one page, and remembers which footnotes were referred to, so that ids
// are unique and every note leads back to its mark.
class TextWriter {
 public:
  // `citations` is parallel to the document's. All must outlive the writer.
  TextWriter(std::string_view source, std::string_view page, const std::vector<CitationLink>& citations,
             const PixelSizes& pictures, std::size_t footnotes);

  void write(const Text& text, std::string& out);

  // How often footnote `k` (from 1) was referred to so far. Its marks have the ids fnref1, fnref1-2, …
  int references(int k) const { return references_[static_cast<std::size_t>(k) - 1]; }

 private:
  void write_segment(const Run& run, std::string_view text, std::string& out);
  void write_footnote_mark(const Run& run, std::string& out);
  void write_picture(const Run& run, std::string& out) const;
  std::string opening_link(const Run& run) const;
  std::string opening_citation(const CitationLink& citation) const;

  std::string_view source_, page_;
  const std::vector<CitationLink>& citations_;
  const PixelSizes& pictures_;
  std::vector<int> references_;
};

}  // namespace vankho
