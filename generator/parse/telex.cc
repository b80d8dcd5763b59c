#include "parse/telex.h"

#include <algorithm>
#include <cctype>

#include "base/bytes.h"
#include "base/many_problems.h"
#include "base/text.h"
#include "parse/messages.h"

namespace vankho {
namespace {

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

// Words that end in f in languages that have it.
bool is_foreign(std::string_view word) {
  constexpr std::string_view kWords[] = {"chef", "if", "of", "pdf", "gif", "leaf", "chief", "brief", "self"};
  return std::ranges::find(kWords, word) != std::end(kWords);
}

// "ngayf", "bieeur", "ddaays", "nuwowcs": keys of tones and hats where no other spelling has them.
bool is_keys(std::string_view word) {
  if (word.size() < 3 || is_foreign(word)) return false;
  const bool has_vowel = std::ranges::any_of(word, is_vowel);
  const bool falling = word.back() == 'f' || word.back() == 'j';
  const bool hats = word.starts_with("dd") || contains_any(word, {"uw", "aa", "eej", "eef", "ooj", "oof"});
  return has_vowel && (falling || hats) && word.find("ff") == word.npos;
}

// The first of its words that are keys, and how many there are.
struct Keys {
  std::size_t at = 0, count = 0;
  std::string_view word;
};

Keys keys_in(std::string_view line) {
  Keys keys;
  for (std::size_t at = 0; at < line.size();) {
    std::size_t end = at;
    while (end < line.size() && (is_letter(line[end]) || (line[end] & 0x80) != 0)) ++end;
    const std::string_view word = line.substr(at, end - at);
    if (std::ranges::all_of(word, is_letter) && is_keys(lower(word))) {
      if (keys.count++ == 0) keys.at = at, keys.word = word;
    }
    at = std::max(end, at + 1);
  }
  return keys;
}

// Vietnamese has no f, j or w, and most lines have none of them.
bool may_hold_keys(std::string_view line) {
  return any_byte(line, [](Bytes c) {
    const Bytes small = c | 0x20;
    return (small == 'f') | (small == 'j') | (small == 'w');
  });
}

}  // namespace

void check_typing(const std::string& path, const std::vector<Line>& lines, std::vector<Problem>& problems) {
  constexpr std::size_t kEnough = 3;
  for (const Line& line : lines) {
    if (!may_hold_keys(line.text)) continue;
    const Keys keys = keys_in(line.text);
    if (keys.count < kEnough) continue;
    problems.push_back({path,
                        line.number,
                        length(line.text.substr(0, keys.at)) + 1,
                        &messages::typed_without_method,
                        {std::string(keys.word)},
                        quotable(line.text)});
    return;
  }
}

}  // namespace vankho
