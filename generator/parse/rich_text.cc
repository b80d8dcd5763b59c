#include "parse/rich_text.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <vector>

#include "parse/encodings.h"

namespace vankho {
namespace {

bool ends_line(std::string_view word) {
  static constexpr std::string_view kEnds[] = {"par", "line", "row", "nestrow", "sect", "page", "column"};
  return std::ranges::find(kEnds, word) != std::end(kEnds);
}

// What is no part of the paragraph that it stands in: programs' own, heads of pages, notes, boxes.
bool stands_apart(std::string_view word) {
  static constexpr std::string_view kApart[] = {
      "fonttbl", "colortbl", "stylesheet", "info",       "pict",    "object",  "sp",        "sn",
      "sv",      "shptxt",   "header",     "headerl",    "headerr", "headerf", "footer",    "footerl",
      "footerr", "footerf",  "footnote",   "annotation", "fldinst", "result",  "nonshppict"};
  return std::ranges::find(kApart, word) != std::end(kApart);
}

class RichText {
 public:
  explicit RichText(std::string_view rtf) : rest_(rtf) {}

  RichTextLines lines() {
    while (!rest_.empty()) {
      const char c = take();
      if (c == '\\')
        control();
      else if (c == '{')
        open_.push_back({open_.back().for_others, open_.back().struck, false});
      else if (c == '}')
        close();
      else if (c != '\r' && c != '\n')
        append_byte(static_cast<unsigned char>(c));
    }
    return std::move(lines_);
  }

 private:
  char take() {
    const char c = rest_.empty() ? '\0' : rest_.front();
    rest_.remove_prefix(rest_.empty() ? 0 : 1);
    return c;
  }

  std::string& out() { return apart_ > 0 || open_.back().struck ? lines_.apart : lines_.text; }

  void close() {
    if (open_.back().apart) lines_.apart += '\n';
    apart_ -= open_.back().apart ? 1 : 0;
    if (open_.size() > 1) open_.pop_back();
  }

  void set_apart() {
    lines_.apart += '\n';
    if (open_.size() == 1 || open_.back().apart) return;
    open_.back().apart = true;
    ++apart_;
  }

  void append_byte(unsigned char byte) { append_utf8(out(), of_windows_1258(byte)); }

  void control() {
    if (rest_.starts_with('\'')) return hexadecimal();
    if (rest_.starts_with('~')) out() += ' ';
    const auto is_letter = [](unsigned char c) { return std::isalpha(c) != 0; };
    const auto end = std::ranges::find_if_not(rest_, is_letter);
    const std::string_view word = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
    rest_.remove_prefix(word.size());
    if (word.empty()) return sign(take());
    int number = 1;
    const auto [behind, fault] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), number);
    if (fault != std::errc::invalid_argument)
      rest_.remove_prefix(static_cast<std::size_t>(behind - rest_.data()));
    if (rest_.starts_with(' ')) take();
    if (word == "tab") out() += '\t';
    if (word == "cell" || word == "nestcell") out() += " | ";
    if (word == "deleted" && number != 0) open_.back().struck = true;
    if (ends_line(word)) out() += '\n';
    if (stands_apart(word)) set_apart();
    if (word == "uc")
      open_.back().for_others = static_cast<std::uint8_t>(std::clamp(number, 0, kMostForOthers));
    if (word == "u") character(number);
  }

  // "\*" opens what programs may pass over, the end of a line ends a paragraph.
  void sign(char c) {
    if (c == '*') set_apart();
    if (c == '\n' || c == '\r') out() += '\n';
  }

  // "\'c2"
  void hexadecimal() {
    unsigned char byte = 0;
    const std::string_view digits = rest_.substr(1, 2);
    rest_.remove_prefix(std::min<std::size_t>(3, rest_.size()));
    std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
    append_byte(byte);
  }

  // "\u7852?": negative above 32767.
  void character(int number) {
    const bool surrogate = (number & 0xF800) == 0xD800;
    append_utf8(out(), surrogate ? U'?' : static_cast<char32_t>(number & 0xFFFF));
    for (int i = 0; i < open_.back().for_others; ++i) skip_character();
  }

  void skip_character() {
    if (rest_.starts_with("\\'"))
      rest_.remove_prefix(std::min<std::size_t>(4, rest_.size()));
    else if (!rest_.empty() && rest_.front() != '\\' && rest_.front() != '{' && rest_.front() != '}')
      take();
  }

  static constexpr int kMostForOthers = 8;

  struct Group {
    std::uint8_t for_others = 1;  // characters behind each \u, for programs that do not know it
    bool struck = false;          // out, by who tracks changes
    bool apart = false;
  };

  std::string_view rest_;
  std::vector<Group> open_{1};
  int apart_ = 0;  // how many of those
  RichTextLines lines_;
};

}  // namespace

RichTextLines lines_of_rich_text(std::string_view rtf) { return RichText(rtf).lines(); }

}  // namespace vankho
