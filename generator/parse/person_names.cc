#include "parse/person_names.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace vankho {
namespace {

// "GS.TS. Nguyễn Văn A": titles and ranks stand one behind another.
std::string_view without_titles(std::string_view name) {
  static constexpr auto kTitles =
      std::to_array<std::string_view>({"TS.", "ThS.", "PGS.", "GS.", "BS.", "KS.", "LS.", "Đại tá",
                                       "Thượng tá", "Trung tá", "Thiếu tá", "Thiếu tướng", "Đồng chí"});
  const auto opens = [&](std::string_view title) { return name.starts_with(title); };
  for (auto title = std::ranges::find_if(kTitles, opens); title != kTitles.end();
       title = std::ranges::find_if(kTitles, opens))
    name = trim(name.substr(title->size()));
  return name;
}

}  // namespace

bool names_person(std::string_view line) {
  line = without_titles(trim(line));
  int words = 0;
  while (!line.empty()) {
    std::size_t space = std::min(line.find(' '), line.size());
    std::string_view word = line.substr(0, space);
    if (!starts_with_upper(word) || word.find_first_of(".,;:()/0123456789-") != std::string_view::npos)
      return false;
    ++words;
    line = trim(line.substr(space));
  }
  return words >= 2 && words <= 6;
}

}  // namespace vankho
