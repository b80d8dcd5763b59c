#include "parse/person_names.h"

#include <algorithm>
#include <array>

#include "base/bytes.h"
#include "base/text.h"

namespace vankho {
namespace {

// "GS.TS. Nguyễn Văn A", "Đại tá, BSCKII Nguyễn Văn A": titles and ranks stand one behind another.
std::string_view without_titles(std::string_view name) {
  static constexpr auto kTitles = std::to_array<std::string_view>(
      {"TS",        "ThS",          "Ths",         "PGS",         "GS",        "BS",       "KS",
       "LS",        "BSCKI",        "BSCKII",      "BSCK1",       "BSCK2",     "CKI",      "CKII",
       "DS",        "CN.",          "NGƯT",        "NGND",        "TTƯT",      "TTND",     "Đại tá",
       "Thượng tá", "Trung tá",     "Thiếu tá",    "Đại úy",      "Thượng úy", "Trung úy", "Thiếu úy",
       "Đại tướng", "Thượng tướng", "Trung tướng", "Thiếu tướng", "Đồng chí"});
  constexpr std::string_view kBetween = "., ";
  const auto opens = [&](std::string_view title) {
    return name.starts_with(title) &&
           (title.ends_with('.') || kBetween.find(name.substr(title.size(), 1)) != std::string_view::npos);
  };
  for (const auto* title = std::ranges::find_if(kTitles, opens); title != kTitles.end();
       title = std::ranges::find_if(kTitles, opens)) {
    name.remove_prefix(title->size());
    name.remove_prefix(std::min(name.find_first_not_of(kBetween), name.size()));
  }
  return name;
}

// "THÀNH PHỐ YÊN SƠN", "VÀ ĐÀO TẠO": the second line of a body's name.
bool goes_on_with_body(std::string_view line) {
  if (!is_upper(line)) return false;
  const std::string words = search_form(line) + ' ';
  return words.find(" và ") != std::string::npos ||
         starts_with_any(words, {"thành phố ", "tỉnh ", "huyện ", "xã ", "phường ", "thị xã ", "thị trấn ",
                                 "quận ", "đặc khu ", "các ", "và ", "khối ", "đảng bộ ", "nhà nước ",
                                 "trung ương ", "việt nam "});
}

}  // namespace

bool names_person(std::string_view line) {
  line = without_titles(trim(line));
  if (goes_on_with_body(line)) return false;
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
