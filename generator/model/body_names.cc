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

bool is_dash(std::string_view character) {
  return character == "-" || character == "–" || character == "—" || character == "\u2011";
}

// Words of a name; a dash between words ("Phát thanh - Truyền hình") is as good as a space.
std::vector<std::string> words_of(std::string_view name) {
  std::string spaced;
  for (std::string_view character : split_characters(name)) spaced += is_dash(character) ? " " : character;
  spaced = collapse_spaces(spaced);
  std::vector<std::string> words;
  for (std::size_t at = 0; at < spaced.size();) {
    std::size_t end = std::min(spaced.find(' ', at), spaced.size());
    words.push_back(spaced.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

std::string_view written_out(std::string_view word) {
  auto found = std::find_if(std::begin(kAbbreviations), std::end(kAbbreviations),
                            [&](const auto& entry) { return entry.first == word; });
  return found == std::end(kAbbreviations) ? word : found->second;
}

// Where what follows names the place or the owner: "Tỉnh ủy | Sông Lam", "Công an | tỉnh", "Đảng ủy Khối |
// các cơ quan tỉnh".
bool begins_place(const std::vector<std::string>& words, std::size_t at, bool capitals_tell) {
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
  std::string key;
  for (const std::string& word : words_of(search_form(without_remarks(name)))) {
    if (!key.empty()) key += ' ';
    key += written_out(word);
  }
  return key;
}

std::vector<std::string> shortened_keys(std::string_view name) {
  std::vector<std::string> words = words_of(without_remarks(name)), keys;
  bool capitals_tell = !is_upper(name);
  std::string begun;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0 && begins_place(words, i, capitals_tell)) {
      std::string key = name_key(begun);
      if (key.find(' ') != std::string::npos) keys.push_back(std::move(key));
    }
    begun += (begun.empty() ? "" : " ") + words[i];
  }
  return keys;
}

std::string symbol_key(std::string_view symbol) { return upper(collapse_spaces(symbol)); }

}  // namespace vankho
