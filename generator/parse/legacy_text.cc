#include "parse/legacy_text.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/text.h"

namespace vankho {
namespace {

using Table = std::unordered_map<std::string, std::string>;

// TCVN 5712:1993, third table, as ISO 8859-1 shows it.
Table tcvn3_table() {
  constexpr std::string_view kOld =
      "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦";
  constexpr std::string_view kNew =
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";
  const auto old_letters = split_characters(kOld), new_letters = split_characters(kNew);
  Table table;
  for (std::size_t i = 0; i < old_letters.size(); ++i) table.emplace(old_letters[i], new_letters[i]);
  return table;
}

// A vowel, then a sign for its tone and roof together; and letters that are one sign.
Table vni_table() {
  constexpr std::pair<std::string_view, std::string_view> kVowels[] = {
      {"aùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"},
      {"eùøûõïâáàåãä", "éèẻẽẹêếềểễệ"},
      {"oùøûõïâáàåãä", "óòỏõọôốồổỗộ"},
      {"ôùøûõï", "ớờởỡợ"},
      {"uùøûõï", "úùủũụ"},
      {"öùøûõï", "ứừửữự"},
      {"yùøûõ", "ýỳỷỹ"}};
  Table table = {{"ñ", "đ"}, {"ô", "ơ"}, {"ö", "ư"}, {"æ", "ỉ"}, {"ó", "ĩ"}, {"ò", "ị"}, {"î", "ỵ"}};
  for (const auto& [signs, letters] : kVowels) {
    const auto old_signs = split_characters(signs), new_letters = split_characters(letters);
    for (std::size_t i = 1; i < old_signs.size(); ++i)
      table.emplace(std::string(old_signs[0]) + std::string(old_signs[i]), new_letters[i - 1]);
  }
  const Table small = table;
  for (const auto& [old_text, letter] : small) {
    table.emplace(upper(old_text), upper(letter));
    const auto signs = split_characters(old_text);
    if (signs.size() == 2) table.emplace(upper(signs[0]) + std::string(signs[1]), upper(letter));
  }
  return table;
}

const Table& table_of(LegacyEncoding encoding) {
  static const Table tcvn3 = tcvn3_table(), vni = vni_table();
  return encoding == LegacyEncoding::tcvn3 ? tcvn3 : vni;
}

bool is_letter(std::string_view character) {
  return (character.size() > 1 && character != "\u00A0") ||
         (!character.empty() && std::isalpha(static_cast<unsigned char>(character[0])));
}

// Letters and signs of ISO 8859-1 beyond ASCII, by their first bytes.
bool has_latin_1(std::string_view line) { return line.find_first_of("\xC2\xC3") != std::string_view::npos; }

// In no word of Vietnamese or English. Without ¹, the mark of a note.
std::string_view signs_of(LegacyEncoding encoding) {
  return encoding == LegacyEncoding::tcvn3 ? "µ¸¶·¨»¾¼½©®ª«¬\u00AD§¦" : "ñÑöÖøØûÛïÏäÄåÅëËüÜ";
}

// Signs beside a letter that are in no word of Vietnamese or English.
std::size_t count_in_words(std::string_view text, std::string_view signs) {
  const auto characters = split_characters(text), wanted = split_characters(signs);
  std::size_t count = 0;
  for (std::size_t i = 0; i + 1 < characters.size(); ++i) {
    if (is_letter(characters[i + 1]) && std::ranges::find(wanted, characters[i]) != wanted.end()) ++count;
  }
  return count;
}

}  // namespace

std::string_view name_of(LegacyEncoding encoding) {
  return encoding == LegacyEncoding::tcvn3 ? "TCVN3 (ABC)" : "VNI";
}

std::optional<LegacyText> find_legacy_text(std::string_view text) {
  constexpr std::size_t kEnough = 3;
  const std::vector<std::string_view> lines = split_lines(text);
  for (LegacyEncoding encoding : {LegacyEncoding::tcvn3, LegacyEncoding::vni}) {
    std::size_t count = 0;
    int first = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (!has_latin_1(lines[i]) || has_unicode_vietnamese(lines[i])) continue;
      count += count_in_words(lines[i], signs_of(encoding));
      if (count > 0 && first == 0) first = static_cast<int>(i) + 1;
    }
    if (count >= kEnough) return LegacyText{encoding, first};
  }
  return std::nullopt;
}

int find_mistaken_utf8(std::string_view text) {
  constexpr int kFewest = 3;
  int line = 0, found = 0, first = 0;
  for (std::string_view one : split_lines(text)) {
    ++line;
    for (std::string_view pair : {"á»", "áº"})
      for (std::size_t at = one.find(pair); at != one.npos; at = one.find(pair, at + pair.size())) {
        if (++found == 1) first = line;
        if (found >= kFewest) return first;
      }
  }
  return 0;
}

bool has_legacy_signs(std::string_view line, LegacyEncoding encoding) {
  return !has_unicode_vietnamese(line) && count_in_words(line, signs_of(encoding)) > 0;
}

// ă Ă đ Đ, ơ Ơ ư Ư, and the block of letters with tone marks, by their first bytes.
bool has_unicode_vietnamese(std::string_view line) {
  return line.find_first_of("\xC4\xC6\xE1") != std::string_view::npos;
}

std::string in_unicode(std::string_view text, LegacyEncoding encoding) {
  const Table& table = table_of(encoding);
  const auto characters = split_characters(text);
  std::string out;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const std::string one(characters[i]);
    const auto pair =
        i + 1 < characters.size() ? table.find(one + std::string(characters[i + 1])) : table.end();
    const auto single = table.find(one);
    if (pair != table.end()) {
      out += pair->second;
      ++i;
    } else {
      out += single != table.end() ? single->second : one;
    }
  }
  return out;
}

}  // namespace vankho
