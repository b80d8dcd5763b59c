// Text in XML. The one place that decides what text may become markup there.
#pragma once

#include <string>
#include <string_view>

namespace vankho {

// For element content and quoted attribute values. What XML 1.0 cannot hold, control characters above all, is
// left out.
std::string xml_escaped(std::string_view text);

}  // namespace vankho
