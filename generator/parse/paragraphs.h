// Lines of Markdown -> the paragraphs of an official document: numerals recognised, lines put together again
// that a page, a wrapped line or a footnote cut apart.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "parse/markers.h"
#include "parse/source_text.h"

namespace vankho {

struct Paragraph {
  enum class Kind {
    text,      // one block of text
    verbatim,  // Markdown that has a shape of its own: a table, a quote, a code block
    note,      // the text of a footnote; `marker` is empty, `mark` its sign
    appendix,  // the heading "PHỤ LỤC 2"; `mark` holds it as written
  };
  Kind kind = Kind::text;
  std::optional<Marker> marker;
  std::string mark;  // "¹" -> "1"; "Phụ lục 2"
  std::string text;  // Markdown; of a text paragraph on one line but for hard line breaks
  int line = 0, last_line = 0;
  std::vector<int> row_lines;  // of a table: where each row begins
  bool opens_page = false;     // a page number stands right above it
};

// `lines` of the body, without head and closing block; `closing_line`: where the latter stood, 0 for nowhere.
std::vector<Paragraph> read_paragraphs(std::span<const Line> lines, int closing_line = 0);

// The sign of the footnote that a line begins with ("¹ Quy định…", "[^2]: …"), and what stands behind it.
// Null for other lines.
struct NoteStart {
  std::string mark;
  std::string_view rest;
};
std::optional<NoteStart> read_note_start(std::string_view line);

// "1" for "¹", "12" for "¹²"; how many bytes it takes at the start of `text`; null where there is no
// superscript.
struct Superscript {
  std::string digits;
  std::size_t size = 0;
};
std::optional<Superscript> read_superscript(std::string_view text);

}  // namespace vankho
