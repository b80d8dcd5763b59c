// What pages of the preview load besides what the theme has.
#pragma once

#include <string_view>

namespace vankho {

inline constexpr std::string_view kScriptPath = "_vankho/xem-thu.js", kStylePath = "_vankho/xem-thu.css",
                                  kWaitPath = "_vankho/doi", kProblemsPath = "_vankho/van-de.html";

// Loads the page again when a change is told of, and makes the lines of paragraphs links to the file.
extern const std::string_view kPreviewScript;
extern const std::string_view kPreviewStyle;

}  // namespace vankho
