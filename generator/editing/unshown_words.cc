#include "editing/unshown_words.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "parse/word_xml.h"

namespace vankho {
namespace {

using word_xml::attribute;
using word_xml::name_of;

// Of comments, of changes that are kept track of, and of what is hidden by its kind.
bool is_kept_back(std::string_view name) {
  constexpr std::string_view kNames[] = {
      "w:comment",         "w:del",          "w:ins",         "w:moveFrom",       "w:moveTo",
      "office:annotation", "text:insertion", "text:deletion", "text:hidden-text", "text:hidden-paragraph"};
  return std::ranges::find(kNames, name) != std::end(kNames);
}

bool has_unshown_words(std::string_view xml) {
  bool found = false, of_paragraph = false;  // the end of a paragraph can be hidden, and is no word
  word_xml::walk(
      xml,
      [&](std::string_view tag) {
        const std::string_view name = name_of(tag);
        if (name == "w:pPr" || name == "/w:pPr") of_paragraph = name == "w:pPr" && !tag.ends_with('/');
        const bool hides = name == "w:vanish" ? !of_paragraph && word_xml::is_on(tag)
                                              : attribute(tag, "text:display") == "none";
        found = found || hides || is_kept_back(name);
      },
      [](std::string_view) {});
  return found;
}

// What Word's styles and numbers hide need not be in the file, and what could be put in is not in it yet.
bool may_hold_words(std::string_view name) {
  return name.ends_with(".xml") && name != "word/styles.xml" && name != "word/numbering.xml" &&
         !name.starts_with("word/glossary/");
}

}  // namespace

bool has_unshown_words(const WordPackage& package) {
  return std::ranges::any_of(package.names(), [&](const std::string& name) {
    return may_hold_words(name) && has_unshown_words(package.part(name));
  });
}

}  // namespace vankho
