#include "outputs/text_html.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "model/site.h"
#include "outputs/html.h"

namespace vankho {
namespace {

struct StyleTag {
  std::uint8_t style;
  std::string_view name;
};
constexpr std::array<StyleTag, 4> kTags = {
    {{Run::bold, "strong"}, {Run::italic, "em"}, {Run::struck, "s"}, {Run::code, "code"}}};

// Endings of files that a browser would open as pages, and run what is in them.
constexpr std::array<std::string_view, 16> kActive = {"html", "htm",  "shtml", "xhtml", "xht", "xml",
                                                      "xsl",  "xslt", "svg",   "svgz",  "mht", "mhtml",
                                                      "hta",  "swf",  "js",    "mjs"};

// A hard line break is a line break on the page too.
void append_lines(std::string& out, std::string_view text) {
  for (std::size_t end; (end = text.find('\n')) != std::string_view::npos; text.remove_prefix(end + 1)) {
    append_escaped(out, text.substr(0, end));
    out += "<br>\n";
  }
  append_escaped(out, text);
}

// A piece of a run that lies in one citation, or in none.
struct Segment {
  const Run* run;
  std::string_view text;
  const Mark* citation;
};

bool has_own_link(const Run& run) { return run.footnote > 0 || run.image || !run.link.empty(); }

// A link inside a link is no HTML, so a run with one of its own is in no citation.
std::vector<Segment> cut(const Text& text) {
  std::vector<Segment> segments;
  auto mark = text.marks.begin();
  std::size_t at = 0;
  for (const Run& run : text.runs) {
    std::string_view rest = run.text;
    if (has_own_link(run)) {
      segments.push_back({&run, rest, nullptr});
      at += rest.size();
      continue;
    }
    while (!rest.empty()) {
      while (mark != text.marks.end() && mark->end <= at) ++mark;
      bool cited = mark != text.marks.end() && mark->begin <= at;
      std::size_t border = mark == text.marks.end() ? at + rest.size() : cited ? mark->end : mark->begin;
      std::size_t size = std::min(rest.size(), border - at);
      segments.push_back({&run, rest.substr(0, size), cited ? &*mark : nullptr});
      rest.remove_prefix(size);
      at += size;
    }
  }
  return segments;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::string size_attributes(const PixelSizes& pictures, std::string_view source, std::string_view target) {
  const auto size = pictures.find(address_of(linked_path(source, target)));
  if (size == pictures.end()) return {};
  return fmt::format(" width=\"{}\" height=\"{}\"", size->second.width, size->second.height);
}

std::string_view download_attribute(std::string_view source, std::string_view target) {
  if (leads_outside(target)) return {};
  const std::string path = lower(linked_path(source, target));
  return std::ranges::count(kActive, std::string_view(path).substr(path.rfind('.') + 1)) > 0 ? " download"
                                                                                             : "";
}

TextWriter::TextWriter(std::string_view source, std::string_view page,
                       const std::vector<CitationLink>& citations, const PixelSizes& pictures,
                       std::size_t footnotes)
    : source_(source), page_(page), citations_(citations), pictures_(pictures), references_(footnotes) {}

void TextWriter::write(const Text& text, std::string& out) {
  const Mark* opened = nullptr;
  auto turn_to = [&](const Mark* mark) {
    if (mark && citations_[mark->citation].target.empty()) mark = nullptr;
    if (mark == opened) return;
    if (opened) out += "</a>";
    if (mark) out += opening_citation(citations_[mark->citation]);
    opened = mark;
  };
  for (const Segment& segment : cut(text)) {
    turn_to(segment.citation);
    write_segment(*segment.run, segment.text, out);
  }
  turn_to(nullptr);
}

void TextWriter::write_segment(const Run& run, std::string_view text, std::string& out) {
  if (run.footnote > 0) return write_footnote_mark(run, out);
  if (run.image) return write_picture(run, out);
  std::string link = opening_link(run);
  out += link;
  for (const StyleTag& tag : kTags) {
    if (run.style & tag.style) out += fmt::format("<{}>", tag.name);
  }
  append_lines(out, text);
  for (auto tag = kTags.rbegin(); tag != kTags.rend(); ++tag) {
    if (run.style & tag->style) out += fmt::format("</{}>", tag->name);
  }
  if (!link.empty()) out += "</a>";
}

void TextWriter::write_footnote_mark(const Run& run, std::string& out) {
  int count = ++references_[static_cast<std::size_t>(run.footnote) - 1];
  std::string id =
      count == 1 ? fmt::format("fnref{}", run.footnote) : fmt::format("fnref{}-{}", run.footnote, count);
  // ¹ stands high by itself; a 1 must be raised.
  bool raise = !run.text.empty() && is_digit(run.text[0]);
  out += fmt::format("{}<a class=\"note-mark\" id=\"{}\" href=\"#fn{}\" role=\"doc-noteref\">{}</a>{}",
                     raise ? "<sup>" : "", id, run.footnote, escaped(run.text), raise ? "</sup>" : "");
}

// A picture elsewhere would be a request that leaves the site: its text stands for it, with a link.
void TextWriter::write_picture(const Run& run, std::string& out) const {
  std::optional<std::string> target = link_target(source_, page_, run.link);
  if (!target) return append_escaped(out, run.text);
  if (leads_outside(run.link)) {
    out += opening_link(run);
    append_escaped(out, run.text.empty() ? run.link : run.text);
    out += "</a>";
    return;
  }
  out += fmt::format("<img{} src=\"{}\" alt=\"{}\">", size_attributes(pictures_, source_, run.link),
                     escaped(*target), escaped(run.text));
}

std::string TextWriter::opening_link(const Run& run) const {
  if (run.link.empty()) return {};
  std::optional<std::string> target = link_target(source_, page_, run.link);
  if (!target) return {};
  return fmt::format("<a{} href=\"{}\"{}>", download_attribute(source_, run.link), escaped(*target),
                     leads_outside(run.link) ? " rel=\"external noopener noreferrer\"" : "");
}

std::string TextWriter::opening_citation(const CitationLink& citation) const {
  return fmt::format("<a class=\"{}\" href=\"{}\" title=\"{}\">",
                     citation.missing ? "citation missing" : "citation", escaped(citation.target),
                     escaped(citation.title));
}

}  // namespace vankho
