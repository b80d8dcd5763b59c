#include "model/body_names.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace vankho {
namespace {

constexpr std::pair<std::string_view, std::string_view> kAbbreviations[] = {
    {"bch", "ban chấp hành"},
    {"btc", "ban tổ chức"},
    {"btg", "ban tuyên giáo"},
    {"btv", "ban thường vụ"},
    {"cđvc", "công đoàn viên chức"},
    {"hđnd", "hội đồng nhân dân"},
    {"lđlđ", "liên đoàn lao động"},
    {"mttq", "mặt trận tổ quốc"},
    {"mttqvn", "mặt trận tổ quốc việt nam"},
    {"ttr", "thường trực"},
    {"ubkt", "ủy ban kiểm tra"},
    {"ubmttq", "ủy ban mặt trận tổ quốc"},
    {"ubmttqvn", "ủy ban mặt trận tổ quốc việt nam"},
    {"ubnd", "ủy ban nhân dân"},
    {"vp", "văn phòng"},
    {"&", "và"},
};

constexpr std::string_view kClosingPunctuation = " \t.,;:/";

std::string_view without_closing_punctuation(std::string_view name) {
  std::size_t end = name.find_last_not_of(kClosingPunctuation);
  return name.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

// Nơi nhận adds what a body gets the document for: "(để báo cáo)".
std::string_view without_remarks(std::string_view name) {
  name = without_closing_punctuation(trim(name));
  while (name.ends_with(')') && name.find('(') != std::string_view::npos) {
    name = without_closing_punctuation(name.substr(0, name.rfind('(')));
  }
  std::size_t start = name.find_first_not_of(" -+*");
  return start == std::string_view::npos ? std::string_view() : name.substr(start);
}

// Bytes at the beginning of `text` that part words: a space, or a dash, which is as good as one ("Phát thanh
// - Truyền hình").
std::size_t gap_at(std::string_view text) {
  if (text.starts_with(' ') || text.starts_with('-') || text.starts_with('\t')) return 1;
  if (text.starts_with("\u00A0")) return 2;
  return text.starts_with("–") || text.starts_with("—") || text.starts_with("\u2011") ? 3 : 0;
}

std::vector<std::string_view> words_of(std::string_view name) {
  std::vector<std::string_view> words;
  std::size_t begin = 0, at = 0;
  while (at < name.size()) {
    std::size_t gap = gap_at(name.substr(at));
    if (gap > 0 && at > begin) words.push_back(name.substr(begin, at - begin));
    at += std::max<std::size_t>(gap, 1);
    if (gap > 0) begin = at;
  }
  if (begin < name.size()) words.push_back(name.substr(begin));
  return words;
}

std::string_view written_out(std::string_view word) {
  auto found = std::find_if(std::begin(kAbbreviations), std::end(kAbbreviations),
                            [&](const auto& entry) { return entry.first == word; });
  return found == std::end(kAbbreviations) ? word : found->second;
}

// Where what follows names the place or the owner: "Tỉnh ủy | Sông Lam", "Công an | tỉnh", "Đảng ủy Khối |
// các cơ quan tỉnh".
bool begins_place(const std::vector<std::string_view>& words, std::size_t at, bool capitals_tell) {
  static constexpr std::string_view kUnits[] = {"tỉnh", "huyện", "xã", "phường", "quận", "các"};
  static constexpr std::pair<std::string_view, std::string_view> kLongUnits[] = {
      {"thành", "phố"}, {"thị", "xã"}, {"trung", "ương"}};
  if (capitals_tell && starts_with_upper(words[at])) return true;
  std::string word = lower(words[at]), next = at + 1 < words.size() ? lower(words[at + 1]) : "";
  return std::find(std::begin(kUnits), std::end(kUnits), word) != std::end(kUnits) ||
         std::find(std::begin(kLongUnits), std::end(kLongUnits),
                   std::pair<std::string_view, std::string_view>(word, next)) != std::end(kLongUnits);
}

}  // namespace

std::string name_key(std::string_view name) {
  std::string text = search_form(without_remarks(name)), key;
  for (std::string_view word : words_of(text)) {
    if (!key.empty()) key += ' ';
    key += written_out(word);
  }
  return key;
}

std::vector<std::string> shortened_keys(std::string_view name) {
  std::string_view bare = without_remarks(name);
  std::vector<std::string_view> words = words_of(bare);
  std::vector<std::string> keys;
  bool capitals_tell = !is_upper(name);
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (!begins_place(words, i, capitals_tell)) continue;
    std::string key = name_key(bare.substr(0, static_cast<std::size_t>(words[i].data() - bare.data())));
    if (key.find(' ') != std::string::npos) keys.push_back(std::move(key));
  }
  return keys;
}

std::string symbol_key(std::string_view symbol) { return upper(collapse_spaces(symbol)); }

}  // namespace vankho
