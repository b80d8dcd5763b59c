#include "parse/markup_roles.h"

#include <initializer_list>
#include <string>
#include <unordered_map>

#include "parse/word_xml.h"

namespace vankho {
namespace {

// Programs choose what stands before the colon.
std::string_view local_name(std::string_view tag) {
  if (is_end_tag(tag)) tag.remove_prefix(1);
  const std::string_view name = word_xml::name_of(tag);
  const std::size_t colon = name.find(':');
  return colon == name.npos ? name : name.substr(colon + 1);
}

const std::unordered_map<std::string, unsigned>& roles() {
  static const std::unordered_map<std::string, unsigned> all = [] {
    std::unordered_map<std::string, unsigned> made;
    const auto add = [&](unsigned role, std::initializer_list<const char*> names) {
      for (const char* name : names) made[name] |= role;
    };
    add(kBlock, {"p",  "h",  "title",   "div", "li",         "h1",      "h2",      "h3",     "h4",
                 "h5", "h6", "dt",      "dd",  "caption",    "pre",     "section", "header", "footer",
                 "ul", "ol", "article", "nav", "blockquote", "address", "center",  "table"});
    add(kBreak, {"br", "cr", "line-break"});
    add(kCell, {"tc", "table-cell", "td", "th"});
    add(kRow, {"tr", "table-row"});
    add(kTable, {"tbl", "table"});
    add(kBox, {"txbxcontent", "text-box", "custom-shape", "rect", "ellipse", "polygon"});
    add(kGap, {"tab", "ptab", "s"});
    add(kStyled, {"span", "p", "h", "div", "td", "center"});
    add(kRun, {"r"});
    add(kCapitals, {"caps", "smallcaps"});
    add(kStyle, {"style"});
    add(kTextProperties, {"text-properties"});
    add(kWatermark, {"textpath"});
    add(kInstruction, {"instrtext"});
    add(kDeleted, {"deltext"});
    return made;
  }();
  return all;
}

}  // namespace

bool is_end_tag(std::string_view tag) { return tag.starts_with('/'); }

unsigned roles_of(std::string_view tag) {
  constexpr std::size_t kLongest = 16;
  const std::string_view local = local_name(tag);
  if (local.size() > kLongest) return 0;
  std::string name(local);
  for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  const auto found = roles().find(name);
  return found == roles().end() ? 0 : found->second;
}

}  // namespace vankho
