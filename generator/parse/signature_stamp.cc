#include "parse/signature_stamp.h"

#include <algorithm>
#include <string_view>

#include "base/text.h"
#include "parse/leftover_messages.h"

namespace vankho {
namespace {

constexpr std::size_t kLongestLine = 200;

bool begins_with_any(std::string_view searched, std::initializer_list<std::string_view> labels) {
  return std::ranges::any_of(labels, [&](std::string_view label) { return searched.starts_with(label); });
}

bool is_of_stamp(std::string_view line) {
  if (line.size() > kLongestLine || line.find(':') == line.npos) return false;
  return begins_with_any(
      search_form(trim(line)),
      {"người ký:", "ký bởi:", "email:", "cơ quan:", "tổ chức:", "chức vụ:", "thời gian ký:", "ngày ký:"});
}

// "Thời gian ký: 05.06.2024 16:12:33 +07:00"
bool tells_time(std::string_view line) {
  return begins_with_any(search_form(trim(line)), {"thời gian ký:", "ngày ký:"}) &&
         line.find_first_of("0123456789") != line.npos;
}

}  // namespace

std::vector<Line> without_signature_stamp(const std::string& path, std::vector<Line> lines,
                                          std::vector<Problem>& problems) {
  const auto has_text = [](const Line& line) { return !trim(line.text).empty(); };
  const auto first = std::ranges::find_if(lines, has_text);
  const auto last =
      std::find_if(first, lines.end(), [](const Line& line) { return !is_of_stamp(line.text); });
  if (!std::any_of(first, last, [](const Line& line) { return tells_time(line.text); })) return lines;
  problems.push_back({path, first->number, 0, &messages::signature_stamp, {}, {}});
  lines.erase(first, last);
  return lines;
}

}  // namespace vankho
