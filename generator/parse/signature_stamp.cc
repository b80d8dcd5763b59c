#include "parse/signature_stamp.h"

#include <algorithm>
#include <string_view>

#include "base/text.h"
#include "parse/closing_lines.h"
#include "parse/leftover_messages.h"

namespace vankho {
namespace {

// "Thời gian ký: 05.06.2024 16:12:33 +07:00"
bool tells_time(std::string_view line) {
  const std::string searched = search_form(trim(line));
  const bool labelled = searched.starts_with("thời gian ký:") || searched.starts_with("ngày ký:");
  return labelled && line.find_first_of("0123456789") != line.npos;
}

}  // namespace

std::vector<Line> without_signature_stamp(const std::string& path, std::vector<Line> lines,
                                          std::vector<Problem>& problems) {
  const auto has_text = [](const Line& line) { return !trim(line.text).empty(); };
  const auto first = std::ranges::find_if(lines, has_text);
  const auto last =
      std::find_if(first, lines.end(), [](const Line& line) { return !closing_lines::is_stamp(line.text); });
  if (!std::any_of(first, last, [](const Line& line) { return tells_time(line.text); })) return lines;
  problems.push_back({path, first->number, 0, &messages::signature_stamp, {}, {}});
  lines.erase(first, last);
  return lines;
}

}  // namespace vankho
