// HTML that templates made, as XML: readers of books take nothing else.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace vankho {

// What becomes of the address that an `a` or an `img` names; null for a link whose text is to stand alone,
// and for a picture that what stands for it is to replace.
using Readdress = std::function<std::optional<std::string>(std::string_view address)>;

struct Xhtml {
  std::string text;
  std::string fault;  // the first thing that is no XML: "</p>", "&middot;"; empty for none
};

// Closes the elements that HTML never closes, gives every attribute a value and drops comments. Addresses are
// given and taken without entities.
Xhtml xhtml(std::string_view html, const Readdress& link, const Readdress& picture);

}  // namespace vankho
