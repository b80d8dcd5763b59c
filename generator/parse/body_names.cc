#include "parse/body_names.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "parse/words.h"

namespace vankho {
namespace {

// Words with which a name may be complete: "Hội Nông dân tỉnh", "các chi bộ trực thuộc".
constexpr auto kLast = std::to_array<std::string_view>({"tỉnh", "huyện", "xã", "phường", "phố", "trấn"});

// Pairs of them: "Tỉnh ủy", "các đơn vị liên quan".
constexpr auto kLastPairs = std::to_array<std::pair<std::string_view, std::string_view>>({{"tỉnh", "ủy"},
                                                                                          {"thành", "ủy"},
                                                                                          {"thị", "ủy"},
                                                                                          {"huyện", "ủy"},
                                                                                          {"quận", "ủy"},
                                                                                          {"đảng", "ủy"},
                                                                                          {"chi", "ủy"},
                                                                                          {"trực", "thuộc"},
                                                                                          {"liên", "quan"},
                                                                                          {"các", "cấp"},
                                                                                          {"thị", "xã"}});

// What goes on with a name that might be complete: "các cơ quan tỉnh và huyện", "thị xã, thành phố trực thuộc
// tỉnh".
constexpr auto kJoints = std::to_array<std::string_view>(
    {"và",    "cùng", "với",    "các",  "những", "hội",  "trực", "thuộc", "có",    "liên", "quan", "tỉnh",
     "huyện", "xã",   "phường", "thị",  "thành", "phố",  "trấn", "cấp",   "trên",  "dưới", "địa",  "bàn",
     "ở",     "tại",  "cơ",     "sở",   "nơi",   "khu",  "khối", "miền",  "vùng",  "ven",  "biên", "ngành",
     "ban",   "đơn",  "vị",     "ủy",   "đoàn",  "viên", "khóa", "phụ",   "trách", "của",  "do",   "từ",
     "theo",  "hoặc", "thôn",   "quản", "lý",    "phối", "chủ",  "đảng"});

// Verbs of one syllable that no name has.
constexpr auto kVerbs = std::to_array<std::string_view>(
    {"tăng", "giữ", "nêu", "mua", "gắn",  "thay", "chấm", "nhắc", "tìm",   "gặp",  "tặng", "trao",
     "soạn", "rút", "đặt", "đưa", "phải", "nên",  "sẽ",   "cần",  "không", "luôn", "đều"});

// What a verb belongs to that stands behind it: "Ban chấm thi".
constexpr auto kWithVerbs = std::to_array<std::string_view>({"các", "ban", "tổ", "hội"});

template <typename Word, std::size_t N>
bool is_one_of(const Word& word, const std::array<Word, N>& words) {
  return std::ranges::find(words, word) != words.end();
}

// Levels whose own name follows: "xã Bình An", "huyện Thạch Lĩnh".
bool is_level(std::string_view word) {
  return is_one_of(word,
                   std::to_array<std::string_view>({"tỉnh", "huyện", "xã", "phường", "phố", "trấn", "thôn"}));
}

// A word of a text and its neighbours, in search form.
struct Word {
  std::string_view text, before, next;
  bool capital = false;
};

bool completes_name(const Word& word) {
  if (word.text == "xã" && (word.next.starts_with("hội") || word.before == "tác")) return false;  // "xã hội"
  const bool of_many = word.before == "các" || word.before == "những";  // "các xã biên giới"
  return (!word.before.empty() && !of_many && is_one_of(word.text, kLast)) ||
         is_one_of(std::pair(word.before, word.text), kLastPairs);
}

}  // namespace

std::size_t find_end_of_name(std::string_view text, std::string_view searched) {
  const std::size_t charge = find_charge(searched);
  bool complete = false, in_place = false;  // a name may be complete; a place's own name is under way
  std::string_view before;
  for (std::size_t at = 0; at < std::min(charge, searched.size());) {
    const std::size_t space = std::min(searched.find(' ', at), searched.size());
    std::string_view raw = searched.substr(at, space - at);
    std::string_view bare = raw.substr(0, std::min(raw.find_first_of(",.;:()"), raw.size()));
    const Word word{bare, before, searched.substr(std::min(space + 1, searched.size())),
                    starts_with_upper(text.substr(at))};
    const bool letters = !bare.empty() && (word.capital || starts_with_lower(text.substr(at)));
    const bool verb = !before.empty() && letters && !word.capital && is_one_of(bare, kVerbs) &&
                      !is_one_of(before, kWithVerbs);
    const bool beyond = complete && letters && !word.capital && !is_one_of(bare, kJoints);
    if (verb || beyond) return at;
    in_place = word.capital && (in_place || is_level(before));
    complete = bare.size() == raw.size() && (in_place || completes_name(word));
    before = bare;
    at = space + 1;
  }
  return charge;
}

}  // namespace vankho
