// A document in the official form, whatever the format of the file: its parts in the order of the paper, and
// what each of them is. Everything that is set comes from the document; where it does not state what the form
// asks for, the form's blank stands there.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "downloads/picture.h"
#include "downloads/regime.h"
#include "downloads/table_layout.h"
#include "model/document.h"

namespace vankho {

// What the document's own text may not say. An empty string is "not known".
struct FormFacts {
  std::string type_name;       // "Kế hoạch"
  std::string parent, issuer;  // names on the document's day
  std::string id, revision,
      hash;           // of this copy, for its footer: the address, the commit, the source's SHA-256
  Pictures pictures;  // of the text; what stands for a picture that is not here is its words
  std::optional<Side> side = {};  // where the document does not state it
  bool has_banner = true;         // the form's own stands above a document that prints none
};

struct FormLine {
  Role role = Role::body;
  std::string text;        // with an end of line where the column or the page is too narrow for the whole
  Rule rule = Rule::none;  // under it
};

struct FormParagraph {
  const Block* block = nullptr;  // what is set: its marker, then its text; or its rows; or its one picture
  Role role = Role::body;
  int rank = 0;  // of a heading among headings, 1 to 6: never more than one deeper than that above it
  bool new_page = false;     // an appendix begins
  bool bold_marker = false;  // "Điều 1." (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.5)
  bool keep_next = false;    // a picture, whose caption follows
  TableLayout table = {};    // of a block that is one
};

// Points into the document, which must outlive it.
struct Form {
  const Regime* regime = nullptr;
  std::string name;  // of the document in a list of files: "Kế hoạch 88-KH/BTGTU: bồi dưỡng …"

  std::vector<FormLine> left, right;    // the head's two columns
  std::vector<FormLine> middle;         // under them: urgency, type, title
  std::vector<std::string> addressees;  // lines, the first of which begins "Kính gửi:"

  std::vector<FormParagraph> text;  // from the preamble to the closing sentence

  std::vector<FormLine> recipients;               // the label and the list
  std::vector<std::vector<FormLine>> signatures;  // of each who signs, from left to right
  bool recipients_below = false;  // the signatures instead of beside them: they would fill half a page

  std::vector<FormParagraph> appendices;
  std::span<const Footnote> footnotes;  // marked by Run::footnote in paragraphs, cells and footnotes

  Pictures pictures;                           // by Run::link
  const Picture* shown(const Run& run) const;  // null for a run of words
  std::vector<std::string> targets;            // anchors that links of the document lead to, sorted

  std::string copy_note;  // that this is a copy for reading, and of what; in lines

  std::vector<std::shared_ptr<const Block>> pieces;  // of blocks that pictures divide
};

// Own lines of the document's head are set as written; what it has none of is made from what is stated.
Form form_of(const Document& document, FormFacts facts);

// The words of a block as one text, its marker first: what a reader of the page sees.
std::string text_of(const Block& block);

}  // namespace vankho
