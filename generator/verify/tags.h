// The tags of an HTML page, read forgivingly and in one pass.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace vankho::verify {

// Views into the page.
struct Attribute {
  std::string_view tag;    // as written: "a", "IMG"
  std::string_view name;   // as written
  std::string_view value;  // as written, entities and all; empty, where it would stand, if there is none
};

// Visits the attributes of every start tag in their order. What stands in comments, scripts, styles, titles
// and text areas is no tag. A tag that the page's end cuts short ends there.
void for_each_attribute(std::string_view html, const std::function<void(const Attribute&)>& visit);

// True if both are the same ASCII word, letter case aside.
bool same_letters(std::string_view a, std::string_view b);  // of equal length
inline bool same_name(std::string_view a, std::string_view b) {
  return a.size() == b.size() && same_letters(a, b);
}

// Appends `text` with its entities replaced: numeric ones, and &amp; &lt; &gt; &quot; &apos; &nbsp;. Others
// stay. What is appended is never longer than `text`.
void append_decoded(std::string_view text, std::string& to);

}  // namespace vankho::verify
