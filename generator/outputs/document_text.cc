#include "outputs/document_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "base/text.h"
#include "model/printed_text.h"
#include "outputs/address.h"
#include "outputs/html.h"
#include "outputs/section_name.h"

namespace vankho {
namespace {

// Which of h2 … h6 titles a section: one below the section that it lies in, whatever levels a document uses.
class HeadingRanks {
 public:
  // To be asked for every heading in turn.
  int rank_of_next(int level) {
    while (!open_.empty() && open_.back() >= level) open_.pop_back();
    open_.push_back(level);
    return std::min(1 + static_cast<int>(open_.size()), 6);
  }

 private:
  std::vector<int> open_;  // levels of the sections around the place reached
};

bool is_picture(const Block& block) {
  const std::vector<Run>& runs = block.text.runs;
  return block.marker.empty() && !runs.empty() &&
         std::all_of(runs.begin(), runs.end(), [](const Run& run) { return run.image; });
}

// A column of sentences must not be squeezed to a word a line by the others: what the style makes room for.
std::string_view width_class(const Block& table, std::size_t column) {
  constexpr int kSentence = 50, kPhrase = 10;  // characters
  int longest = 0;
  for (const std::vector<Text>& row : table.rows) {
    if (column < row.size()) longest = std::max(longest, length(plain(row[column])));
  }
  return longest > kSentence ? "sentences" : longest > kPhrase ? "phrases" : "";
}

// Heads stand in the middle, whatever stands below.
std::string_view side_class(const Block& table, std::size_t column) {
  const ColumnSide side = column < table.sides.size() ? table.sides[column] : ColumnSide::unstated;
  return side == ColumnSide::middle ? "middle-cell" : side == ColumnSide::right ? "right-cell" : "";
}

class BlockWriter {
 public:
  BlockWriter(const Metadata& document, TextWriter& texts, bool source_lines)
      : names_(document), texts_(texts), source_lines_(source_lines) {}

  void write(const Block& block, std::string& out) {
    const AppendixTitles::Line in_title = appendix_titles_.next(block);
    switch (block.kind) {
      case BlockKind::paragraph:
        return write_paragraph(block, in_title, out);
      case BlockKind::table:
        return write_table(block, out);
      case BlockKind::quote:
        out += "<blockquote" + line_of(block) + ">";
        texts_.write(block.text, out);
        out += "</blockquote>\n";
        return;
      case BlockKind::code:
        out += fmt::format("<pre{}>{}</pre>\n", line_of(block), escaped(plain(block.text)));
        return;
    }
  }

 private:
  std::string line_of(const Block& block) const {
    return source_lines_ ? fmt::format(" data-line=\"{}\"", block.line) : std::string();
  }

  void write_paragraph(const Block& block, AppendixTitles::Line in_title, std::string& out) {
    const std::string tag = block.heading ? "h" + std::to_string(ranks_.rank_of_next(block.level)) : "p";
    out.append("<").append(tag).append(" class=\"level-").append(std::to_string(block.level));
    if (const std::string_view kind = class_of(block, in_title); !kind.empty()) out.append(" ").append(kind);
    out += '"';
    if (!block.anchor.empty()) write_anchor(block.anchor, out);
    out += line_of(block) + ">";
    write_marker(block, out);
    texts_.write(block.text, out);
    out.append("</").append(tag).append(">\n");
  }

  // With what readers call the section, where the anchor is not just that.
  void write_anchor(std::string_view anchor, std::string& out) const {
    out += " id=\"";
    append_escaped(out, anchor);
    if (const SectionName section = names_.of(anchor); !section.plain) {
      out += "\" data-name=\"";
      append_escaped(out, section.name);
    }
    out += '"';
  }

  static std::string_view class_of(const Block& block, AppendixTitles::Line in_title) {
    if (is_picture(block)) return "picture";
    if (opens_appendix(block)) return "appendix";
    if (is_article(block) && !is_titled(block)) return "article";
    if (block.heading && !is_titled(block)) return "clause";
    if (in_title == AppendixTitles::Line::origin) return "other";
    const bool in_middle = in_title == AppendixTitles::Line::title || is_line_of_capitals(block);
    return in_middle && !block.heading ? "deciding" : "";
  }

  // The marker is the link to its own section, to be copied from the address bar.
  void write_marker(const Block& block, std::string& out) {
    if (block.marker.empty()) return;
    if (block.anchor.empty()) {
      out += "<span class=\"marker\">";
    } else {
      out += "<a class=\"marker\" href=\"";
      append_escaped(out, relative("", "", block.anchor));
      out += "\">";
    }
    append_escaped(out, block.marker);
    out += block.anchor.empty() ? "</span>" : "</a>";
    if (!block.text.runs.empty()) out += ' ';
  }

  void write_table(const Block& block, std::string& out) {
    constexpr std::size_t kFew = 6;  // columns that a sheet of paper has room for in letters of full size
    const bool crowded = !block.rows.empty() && block.rows[0].size() > kFew;
    out += crowded ? "<div class=\"table crowded\"" : "<div class=\"table\"";
    out += " role=\"group\" tabindex=\"0\"" + line_of(block) + "><table>\n";
    for (std::size_t row = 0; row < block.rows.size(); ++row) {
      if (row < 2) out += row == 0 ? "<thead>\n" : "<tbody>\n";
      write_row(block, row, out);
      if (row == 0) out += "</thead>\n";
    }
    out += block.rows.size() > 1 ? "</tbody>\n</table></div>\n" : "</table></div>\n";
  }

  void write_row(const Block& table, std::size_t row, std::string& out) {
    out += "<tr>";
    const std::vector<Text>& cells = table.rows[row];
    for (std::size_t column = 0; column < cells.size(); ++column) {
      const Text& cell = cells[column];
      const std::string_view tag = row == 0 && !cell.runs.empty() ? "th" : "td";
      const std::string_view kind = row == 0 ? width_class(table, column) : side_class(table, column);
      out += fmt::format("<{}{}", tag, tag == "th" ? " scope=\"col\"" : "");
      if (!kind.empty()) out.append(" class=\"").append(kind).append("\"");
      out += '>';
      texts_.write(cell, out);
      out += fmt::format("</{}>", tag);
    }
    out += "</tr>\n";
  }

  const SectionNames names_;
  HeadingRanks ranks_;
  AppendixTitles appendix_titles_;
  TextWriter& texts_;
  const bool source_lines_;
};

// Back to every mark that refers to the note, with a space that breaks no line; a note that none refers to
// stays where it is.
void write_back_links(int footnote, int references, std::string& out) {
  for (int n = 1; n <= references; ++n) {
    std::string id = n == 1 ? fmt::format("fnref{}", footnote) : fmt::format("fnref{}-{}", footnote, n);
    out += fmt::format("\u00a0<a class=\"note-back\" href=\"#{}\" role=\"doc-backlink\">↩</a>", id);
  }
}

// Notes may refer to notes, so all of them are written before any leads back.
std::string notes_html(const std::vector<Footnote>& footnotes, TextWriter& texts) {
  std::vector<std::string> written(footnotes.size());
  for (std::size_t i = 0; i < written.size(); ++i) texts.write(footnotes[i].text, written[i]);

  std::string out;
  for (std::size_t i = 0; i < written.size(); ++i) {
    int k = static_cast<int>(i) + 1;
    out += fmt::format("<li id=\"fn{}\"><span class=\"marker\">{}</span> {}", k, escaped(footnotes[i].mark),
                       written[i]);
    write_back_links(k, texts.references(k), out);
    out += "</li>\n";
  }
  return out;
}

}  // namespace

DocumentText document_text(const Metadata& document, const Wording& wording, std::string_view page,
                           const std::vector<CitationLink>& citations, const PixelSizes& pictures,
                           bool source_lines) {
  TextWriter texts(document.path, page, citations, pictures, wording.footnotes.size());
  BlockWriter blocks(document, texts, source_lines);
  DocumentText result;
  result.main.html.reserve(wording.source.size() * 2);
  for (const Block& block : wording.blocks)
    blocks.write(block, block.part == Part::appendix ? result.appendices.html : result.main.html);
  result.notes.html = notes_html(wording.footnotes, texts);
  return result;
}

}  // namespace vankho
