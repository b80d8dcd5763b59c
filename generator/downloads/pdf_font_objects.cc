#include "downloads/pdf_font_objects.h"

#include "base/sha256.h"
#include "downloads/pdf_operators.h"
#include "downloads/pdf_stream.h"

namespace vankho::paper {
namespace {

using Object = QPDFObjectHandle;

constexpr const char* kNames[kFaces] = {"LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic",
                                        "LiberationSerif-BoldItalic"};

Object name(const std::string& text) { return Object::newName("/" + text); }

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

Object descriptor(QPDF& pdf, const Subset& subset, const std::string& font_name) {
  constexpr int kSerif = 2, kSymbolic = 4, kItalic = 64;
  const bool bold = subset.face & 1, italic = subset.face & 2;
  const FontMetrics metrics = metrics_of(subset.face);
  Object file = add_stream(pdf, subset.bytes);
  file.getDict().replaceKey("/Length1", Object::newInteger(static_cast<long long>(subset.bytes.size())));
  Object result = pdf.makeIndirectObject(Object::newDictionary());
  result.replaceKey("/Type", name("FontDescriptor"));
  result.replaceKey("/FontName", name(font_name));
  result.replaceKey("/Flags", Object::newInteger(kSerif | kSymbolic | (italic ? kItalic : 0)));
  Object box = Object::newArray();
  for (int side : metrics.box) box.appendItem(Object::newInteger(side));
  result.replaceKey("/FontBBox", box);
  result.replaceKey("/ItalicAngle", Object::newInteger(metrics.italic_angle));
  result.replaceKey("/Ascent", Object::newInteger(metrics.ascent));
  result.replaceKey("/Descent", Object::newInteger(metrics.descent));
  result.replaceKey("/CapHeight", Object::newInteger(metrics.cap_height));
  result.replaceKey("/StemV", Object::newInteger(bold ? 138 : 80));
  result.replaceKey("/FontFile2", file);
  return result;
}

Object descendant(QPDF& pdf, const Subset& subset, const std::string& font_name) {
  Object widths = Object::newArray();
  for (std::int16_t width : subset.widths) widths.appendItem(Object::newInteger(width));
  Object result = pdf.makeIndirectObject(Object::newDictionary());
  result.replaceKey("/Type", name("Font"));
  result.replaceKey("/Subtype", name("CIDFontType2"));
  result.replaceKey("/BaseFont", name(font_name));
  result.replaceKey("/CIDSystemInfo",
                    Object::parse("<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"));
  result.replaceKey("/CIDToGIDMap", name("Identity"));
  result.replaceKey("/DW", Object::newInteger(0));
  result.replaceKey("/W", Object::newArray({Object::newInteger(0), widths}));
  result.replaceKey("/FontDescriptor", descriptor(pdf, subset, font_name));
  return result;
}

Object font(QPDF& pdf, const Subset& subset) {
  const std::string font_name = subset_name(subset);
  Object result = pdf.makeIndirectObject(Object::newDictionary());
  result.replaceKey("/Type", name("Font"));
  result.replaceKey("/Subtype", name("Type0"));
  result.replaceKey("/BaseFont", name(font_name));
  result.replaceKey("/Encoding", name("Identity-H"));
  result.replaceKey("/DescendantFonts", Object::newArray({descendant(pdf, subset, font_name)}));
  result.replaceKey("/ToUnicode", add_stream(pdf, to_unicode(subset)));
  return result;
}

}  // namespace

QPDFObjectHandle add_fonts(QPDF& pdf, const Subsets& subsets) {
  Object fonts = Object::newDictionary();
  for (const std::optional<Subset>& subset : subsets) {
    if (subset) fonts.replaceKey("/F" + std::to_string(subset->face), font(pdf, *subset));
  }
  return fonts;
}

}  // namespace vankho::paper
