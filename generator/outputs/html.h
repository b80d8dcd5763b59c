// Text as HTML. The one place that decides what text may become markup.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vankho {

// For element content and for quoted attribute values alike. Control characters, which HTML forbids, are left
// out.
void append_escaped(std::string& out, std::string_view text);
std::string escaped(std::string_view text);

// JSON as the content of a <script>: nothing in it can end the element or open a comment, which is all that
// HTML sees there, and U+2028 and U+2029 cannot break a line of it.
std::string script_data(std::string_view json);

// The value of href for a link that the content file `source` has, on the page at `page`: relative for what
// belongs to the site, as written for http, https, mailto and tel, with what no URL may hold as %XX. Null for
// everything else, whose text stands alone.
std::optional<std::string> link_target(std::string_view source, std::string_view page,
                                       std::string_view target);

// True for a target with a scheme: it leads out of the site.
bool leads_outside(std::string_view target);

}  // namespace vankho
