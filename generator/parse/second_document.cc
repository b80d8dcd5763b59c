#include "parse/second_document.h"

#include <algorithm>

#include "base/many_problems.h"
#include "base/text.h"
#include "parse/head_lines.h"
#include "parse/messages.h"
#include "parse/number.h"

namespace vankho {
namespace {

// "Số 16-KH/TVT" on a line of its own, above "KẾ HOẠCH".
bool opens_document(std::span<const Line> lines) {
  constexpr std::size_t kHead = 12;  // lines
  std::string_view line = lines.front().text;
  line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  if (!line.starts_with("Số")) return false;
  const std::size_t number = line.find_first_of("0123456789");
  if (number == line.npos || !head_lines::has_number_behind_label(line)) return false;
  return read_number(line.substr(number)) &&
         std::ranges::any_of(lines.first(std::min(kHead, lines.size())), [](const Line& below) {
           return head_lines::read_type_line(trim(below.text), false).has_value();
         });
}

}  // namespace

void check_second_document(const std::string& path, std::span<const Line> below,
                           std::vector<Problem>& problems) {
  for (; !below.empty(); below = below.subspan(1)) {
    if (!opens_document(below)) continue;
    const std::string_view line = below.front().text;
    problems.push_back({path,
                        below.front().number,
                        0,
                        &messages::second_document,
                        {std::string(trim(line))},
                        quotable(line)});
    return;
  }
}

}  // namespace vankho
