#include "downloads/docx_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/xml.h"
#include "downloads/docx_measures.h"
#include "downloads/docx_styles.h"
#include "downloads/form_links.h"

namespace vankho {
namespace {

constexpr std::string_view kRaised = "<w:rStyle w:val=\"FootnoteReference\"/>";

void append_words(std::string& xml, std::string_view words) {
  if (!words.empty()) xml += fmt::format("<w:t xml:space=\"preserve\">{}</w:t>", xml_escaped(words));
}

std::string properties_of(const Run& run, bool linked) {
  std::string xml;
  if (linked)
    xml += fmt::format("<w:rStyle w:val=\"{}\"/>", docx_style::kLink);
  else if (run.style & Run::code)
    xml += fmt::format("<w:rStyle w:val=\"{}\"/>", docx_style::kCode);
  if (run.style & Run::bold) xml += "<w:b/>";
  if (run.style & Run::italic) xml += "<w:i/>";
  if (run.style & Run::struck) xml += "<w:strike/>";
  return xml;
}

// Word knows bookmarks by letters and digits, at most 40.
std::string bookmark_name(std::size_t target) { return fmt::format("muc{}", target + 1); }

void add_references(const Text& text, std::vector<int>& references) {
  for (const Run& run : text.runs) {
    if (run.footnote > 0) references.push_back(run.footnote);
  }
}

void add_references(const std::vector<FormParagraph>& paragraphs, std::vector<int>& references) {
  for (const FormParagraph& paragraph : paragraphs) {
    add_references(paragraph.block->text, references);
    for (const std::vector<Text>& row : paragraph.block->rows) {
      for (const Text& cell : row) add_references(cell, references);
    }
  }
}

}  // namespace

std::string docx_run(std::string_view text, std::string_view properties) {
  std::string xml = properties.empty() ? "<w:r>" : fmt::format("<w:r><w:rPr>{}</w:rPr>", properties);
  for (std::size_t at; (at = text.find_first_of("\n\t")) != std::string_view::npos;
       text.remove_prefix(at + 1)) {
    append_words(xml, text.substr(0, at));
    xml += text[at] == '\n' ? "<w:br/>" : "<w:tab/>";
  }
  append_words(xml, text);
  return xml + "</w:r>";
}

NoteMarks::NoteMarks(const Form& form) {
  add_references(form.text, references_);
  add_references(form.appendices, references_);
  counted_ = true;
  for (std::size_t i = 0; i < references_.size(); ++i) {
    auto k = static_cast<std::size_t>(references_[i]);
    counted_ = counted_ && k == i + 1 && form.footnotes[k - 1].mark == std::to_string(k);
  }
}

bool NoteMarks::has_reference(int k) const {
  return std::find(references_.begin(), references_.end(), k) != references_.end();
}

DocxTextWriter::DocxTextWriter(const Form& form, const NoteMarks& marks, Story story)
    : form_(form), marks_(marks), story_(story), referred_(form.footnotes.size()), pictures_(form.pictures) {}

std::string DocxTextWriter::runs(const Text& text) {
  std::string xml;
  for (const Run& piece : text.runs) xml += piece.footnote > 0 ? mark(piece.footnote) : run(piece);
  return xml;
}

std::string DocxTextWriter::cell(const Text& text, double width) {
  constexpr double kMostOfPage = 0.25;
  const double height = height_between_margins(*form_.regime) * kMostOfPage;
  std::string xml;
  for (const Run& piece : text.runs) {
    if (form_.shown(piece))
      xml += pictures_.run(piece.link, piece.text, width, height);
    else
      xml += runs({{piece}, {}});
  }
  return xml;
}

std::string DocxTextWriter::run(const Run& run) {
  if (run.text.empty()) return {};
  if (std::optional<std::size_t> target = target_of_link(form_, run.link)) {
    return fmt::format("<w:hyperlink w:anchor=\"{}\" w:history=\"1\">{}</w:hyperlink>",
                       bookmark_name(*target), docx_run(run.text, properties_of(run, true)));
  }
  std::optional<std::string> uri = outside_uri(run.link);
  if (!uri) return docx_run(run.text, properties_of(run, false));
  return fmt::format("<w:hyperlink r:id=\"{}\" w:history=\"1\">{}</w:hyperlink>", links_.id_of(*uri),
                     docx_run(run.text, properties_of(run, true)));
}

std::string DocxTextWriter::bookmark(const Block& block) const {
  const std::optional<std::size_t> target = target_of_anchor(form_, block.anchor);
  if (!target) return {};
  return fmt::format("<w:bookmarkStart w:id=\"{0}\" w:name=\"{1}\"/><w:bookmarkEnd w:id=\"{0}\"/>", *target,
                     bookmark_name(*target));
}

std::string DocxTextWriter::picture(const Block& block) {
  constexpr double kMostOfPage = 0.85;  // the rest is for a caption
  const Regime& regime = *form_.regime;
  const Run& run = block.text.runs.front();
  return pictures_.run(run.link, run.text, width_between_margins(regime),
                       height_between_margins(regime) * kMostOfPage);
}

std::string DocxTextWriter::mark(int footnote) {
  auto index = static_cast<std::size_t>(footnote) - 1;
  const std::string written = xml_escaped(form_.footnotes[index].mark);
  if (story_ == Story::notes || referred_[index]) return docx_run(form_.footnotes[index].mark, kRaised);
  referred_[index] = true;
  if (marks_.are_counted()) {
    return fmt::format("<w:r><w:rPr>{}</w:rPr><w:footnoteReference w:id=\"{}\"/></w:r>", kRaised, footnote);
  }
  return fmt::format(
      "<w:r><w:rPr>{}</w:rPr><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"{}\"/><w:t>{}</w:t></w:r>",
      kRaised, footnote, written);
}

}  // namespace vankho
