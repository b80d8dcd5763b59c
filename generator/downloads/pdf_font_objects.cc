#include "downloads/pdf_font_objects.h"

#include <fmt/format.h>

#include "base/sha256.h"
#include "downloads/pdf_operators.h"

namespace vankho::paper {
namespace {

constexpr const char* kNames[kFaces] = {"LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic",
                                        "LiberationSerif-BoldItalic"};

// "BCDEFG+LiberationSerif": six letters that differ between subsets (9.6.4), as what is in them does.
std::string subset_name(const Subset& subset) {
  std::string contents;
  for (const std::string& text : subset.texts) contents += text;
  std::string letters;
  for (char digit : sha256_hex(contents).substr(0, 6)) {
    letters += static_cast<char>(digit <= '9' ? 'A' + (digit - '0') : 'K' + (digit - 'a'));
  }
  return letters + "+" + kNames[subset.face];
}

// 9.10.3: at most a hundred glyphs a list.
std::string to_unicode(const Subset& subset) {
  std::string map =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
  std::vector<std::string> lines;
  auto flush = [&] {
    if (lines.empty()) return;
    map += std::to_string(lines.size()) + " beginbfchar\n";
    for (const std::string& line : lines) map += line;
    map += "endbfchar\n";
    lines.clear();
  };
  for (unsigned id = 0; id < subset.texts.size(); ++id) {
    if (subset.texts[id].empty()) continue;
    std::string line = "<";
    append_hex(line, id);
    lines.push_back(line + "> <" + text_string(subset.texts[id]).substr(5) + "\n");
    if (lines.size() == 100) flush();
  }
  flush();
  return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

ObjectId add_descriptor(Objects& objects, const Subset& subset, std::string_view font_name) {
  constexpr int kSerif = 2, kSymbolic = 4, kItalic = 64;
  const bool bold = subset.face & 1, italic = subset.face & 2;
  const FontMetrics metrics = metrics_of(subset.face);
  const ObjectId file = objects.add_deflated(fmt::format("/Length1 {}", subset.bytes.size()), subset.bytes);
  const auto& [left, bottom, right, top] = metrics.box;
  return objects.add(fmt::format(
      "<</Type /FontDescriptor /FontName /{} /Flags {} /FontBBox [{} {} {} {}] /ItalicAngle {} /Ascent {} "
      "/Descent {} /CapHeight {} /StemV {} /FontFile2 {}>>",
      font_name, kSerif | kSymbolic | (italic ? kItalic : 0), left, bottom, right, top, metrics.italic_angle,
      metrics.ascent, metrics.descent, metrics.cap_height, bold ? 138 : 80, reference(file)));
}

ObjectId add_descendant(Objects& objects, const Subset& subset, std::string_view font_name) {
  return objects.add(fmt::format(
      "<</Type /Font /Subtype /CIDFontType2 /BaseFont /{} /CIDSystemInfo <</Registry (Adobe) /Ordering "
      "(Identity) /Supplement 0>> /CIDToGIDMap /Identity /DW 0 /W [0 [{}]] /FontDescriptor {}>>",
      font_name, fmt::join(subset.widths, " "), reference(add_descriptor(objects, subset, font_name))));
}

ObjectId add_font(Objects& objects, const Subset& subset) {
  const std::string font_name = subset_name(subset);
  const ObjectId descendant = add_descendant(objects, subset, font_name),
                 texts = objects.add_deflated({}, to_unicode(subset));
  return objects.add(
      fmt::format("<</Type /Font /Subtype /Type0 /BaseFont /{} /Encoding /Identity-H /DescendantFonts [{}] "
                  "/ToUnicode {}>>",
                  font_name, reference(descendant), reference(texts)));
}

}  // namespace

std::string add_fonts(Objects& objects, const Subsets& subsets) {
  std::string names;
  for (const std::optional<Subset>& subset : subsets) {
    if (subset) names += fmt::format("/F{} {} ", subset->face, reference(add_font(objects, *subset)));
  }
  return "<<" + names + ">>";
}

}  // namespace vankho::paper
