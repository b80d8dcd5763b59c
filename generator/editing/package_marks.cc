#include "editing/package_marks.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "editing/word_xml.h"
#include "parse/lines_kind.h"

namespace vankho {
namespace {

bool is_mark(std::string_view line, bool in_head) {
  return is_secrecy_mark(line) || (in_head && is_secrecy_mark_of_head(line));
}

// Paragraph by paragraph, and what a watermark says. `in_head`: of what stands at the top of each page.
bool has_mark(std::string_view xml, bool in_head) {
  std::string line;
  bool found = false;
  int boxes = 0;  // that are open: stamps are set in boxes
  const auto end_line = [&] {
    found = found || is_mark(line, in_head || boxes > 0);
    line.clear();
  };
  word_xml::walk(
      xml,
      [&](std::string_view tag) {
        const std::string_view name = word_xml::name_of(tag);
        const bool ends = name == "/w:p" || name == "/text:p" || name == "/text:h" || name == "w:br" ||
                          name == "text:line-break";
        if (ends) end_line();
        if (name == "v:textpath") found = found || is_mark(word_xml::attribute(tag, "string"), true);
        // A box stands in the middle of the paragraph that it is anchored to.
        if (name == "w:txbxContent" || name == "draw:text-box") line.clear(), ++boxes;
        if (name == "/w:txbxContent" || name == "/draw:text-box") line.clear(), --boxes;
      },
      [&](std::string_view text) { line += word_xml::with_characters(text); });
  return found;
}

}  // namespace

bool has_secrecy_mark(const WordPackage& package) {
  return std::ranges::any_of(package.names(), [&](const std::string& name) {
    const bool repeated =
        name.starts_with("word/header") || name.starts_with("word/footer") || name == "styles.xml";
    const bool text = name == package.text_part() || name == "content.xml" || name == "word/footnotes.xml" ||
                      name == "word/endnotes.xml";
    return (repeated || text) && has_mark(package.part(name), repeated);
  });
}

}  // namespace vankho
