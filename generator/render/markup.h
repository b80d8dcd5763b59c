// HTML's special characters.
#pragma once

#include <string>
#include <string_view>

#include "outputs/value.h"

namespace vankho::jinja {

// &amp; &lt; &gt; &#34; &#39;, as markupsafe writes them.
void append_escaped(std::string& out, std::string_view text);

Markup escaped(std::string_view text);

}  // namespace vankho::jinja
