// Texts as runs of WordprocessingML: styles, line breaks, links and marks of footnotes.
// ECMA-376 Part 1, 17.3.2 (runs), 17.11 (footnotes).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "downloads/docx_links.h"
#include "downloads/docx_pictures.h"
#include "downloads/form.h"

namespace vankho {

// One run; a line end becomes a break. `properties` is the content of w:rPr.
std::string docx_run(std::string_view text, std::string_view properties = {});

// How the document marks its notes. Where the marks are 1, 2, 3 … in the order of the text and each stands
// once, the program that opens the file may count them; any other mark stands as it is written.
class NoteMarks {
 public:
  explicit NoteMarks(const Form& form);

  bool are_counted() const { return counted_; }
  // Whether the text refers to note `k` (from 1).
  bool has_reference(int k) const;

 private:
  std::vector<int> references_;  // in the order of the text
  bool counted_ = false;
};

// Writes the texts of one part of the package.
class DocxTextWriter {
 public:
  // The first mark of a note in the main text is its reference; another, and every one inside of a note,
  // which cannot hold notes itself, is a raised mark.
  enum class Story { main, notes };

  // Both must outlive the writer.
  DocxTextWriter(const Form& form, const NoteMarks& marks, Story story);

  std::string runs(const Text& text);
  // Of a cell of a table, with its pictures; `width` is that of the cell in points.
  std::string cell(const Text& text, double width);
  // Of a paragraph that links of the document lead to; empty for any other.
  std::string bookmark(const Block& block) const;
  // Of a paragraph of role `picture`.
  std::string picture(const Block& block);

  const DocxLinks& links() const { return links_; }
  const DocxPictures& pictures() const { return pictures_; }

 private:
  std::string run(const Run& run);
  std::string mark(int footnote);

  const Form& form_;
  const NoteMarks& marks_;
  Story story_;
  std::vector<bool> referred_;  // by footnote
  DocxLinks links_;
  DocxPictures pictures_;
};

}  // namespace vankho
