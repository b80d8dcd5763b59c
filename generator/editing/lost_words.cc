#include "editing/lost_words.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include "base/text.h"
#include "parse/word_xml.h"

namespace vankho {
namespace {

using word_xml::name_of;

// Blanks, dashes, quotation marks and the like beyond ASCII, and signs of fonts of pictures.
bool is_sign(std::string_view character) {
  return character == "\u00A0" || character == "\u00AB" || character == "\u00BB" || character == "\u00AD" ||
         (character >= "\uE000" && character <= "\uF8FF") || character.starts_with("\xE2\x80") ||
         character.starts_with("\xE2\x81") || character == "\uFEFF";
}

// Of NFC text.
std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words(1);
  for (std::string_view character : split_characters(text)) {
    const bool ascii = character.size() == 1;
    const bool letter =
        ascii ? std::isalnum(static_cast<unsigned char>(character[0])) != 0 : !is_sign(character);
    if (letter)
      words.back() += character;
    else if (!words.back().empty() && character != "\u00AD")
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += word;
  return all;
}

std::size_t count_of(std::string_view text, std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find(word, at)) != text.npos; at += word.size()) ++count;
  return count;
}

// "[lời](đích)" -> "[lời]": a target stands between words that were one.
std::string without_targets(std::string_view markdown) {
  std::string out;
  for (std::size_t at = 0; at < markdown.size();) {
    const std::size_t target = markdown.find("](", at), end = std::min(target, markdown.size());
    out += markdown.substr(at, end - at);
    at = target == markdown.npos ? markdown.size() : markdown.find(')', target);
    at = std::min(at, markdown.size() - 1) + 1;
  }
  return out;
}

struct Format {
  std::string_view text;                   // the element that has all words; empty for any
  std::set<std::string_view> between;      // words, where others part one in two
  std::set<std::string_view> passed_over;  // with all that is in them
};

std::string words_between(std::string_view xml, const Format& format) {
  std::string out;
  int outside = 0;
  bool in_text = format.text.empty();
  word_xml::walk(
      xml,
      [&](std::string_view tag) {
        const std::string_view name = name_of(tag), bare = name.substr(name.starts_with('/') ? 1 : 0);
        if (format.passed_over.contains(bare) && !tag.ends_with('/'))
          outside += name.starts_with('/') ? -1 : 1;
        if (format.between.contains(bare.substr(0, bare.find('/')))) out += ' ';
        if (!format.text.empty()) in_text = name == format.text && !tag.ends_with('/');
      },
      [&](std::string_view text) {
        if (in_text && outside == 0) out += word_xml::with_characters(text);
      });
  return out;
}

}  // namespace

std::string words_of_word(std::string_view part_xml) {
  static const Format kWord = {"w:t",
                               {"w:p", "w:br", "w:cr", "w:tab", "w:ptab", "w:noBreakHyphen"},
                               {"w:del", "w:moveFrom", "w:txbxContent", "mc:Fallback"}};
  return words_between(part_xml, kWord);
}

std::string words_of_office(std::string_view content_xml) {
  static const Format kOffice = {
      "",
      {"text:p", "text:h", "text:tab", "text:s", "text:line-break", "text:note"},
      {"text:tracked-changes", "text:note-citation", "text:sequence-decls", "text:table-of-content",
       "text:illustration-index", "text:table-index", "text:alphabetical-index", "office:forms"}};
  const std::size_t body = content_xml.find("<office:text");
  return words_between(content_xml.substr(body == content_xml.npos ? 0 : body), kOffice);
}

std::vector<std::string> lost_words(std::string_view before, std::string_view after) {
  std::map<std::string, std::size_t> has;
  const std::vector<std::string> source = words_in(nfc(before)), kept = words_in(nfc(without_targets(after)));
  for (const std::string& word : kept) ++has[word];
  std::map<std::string, std::size_t> wanted;
  for (const std::string& word : source) ++wanted[word];
  const std::string all = joined(kept);  // where tags part a word, only here it is whole
  std::set<std::string_view> lost;
  for (const auto& [word, times] : wanted)
    if (has[word] < times && count_of(all, word) < times) lost.insert(word);
  std::vector<std::string> words;
  for (const std::string& word : source)
    if (lost.contains(word)) words.push_back(word);
  return words;
}

}  // namespace vankho
