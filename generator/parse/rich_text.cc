#include "parse/rich_text.h"

#include <algorithm>
#include <cctype>
#include <charconv>

#include "parse/encodings.h"

namespace vankho {
namespace {

bool ends_line(std::string_view word) {
  static constexpr std::string_view kEnds[] = {"par", "line", "cell", "row", "sect", "page", "column"};
  return std::ranges::find(kEnds, word) != std::end(kEnds);
}

class RichText {
 public:
  explicit RichText(std::string_view rtf) : rest_(rtf) {}

  std::string text() {
    while (!rest_.empty()) {
      const char c = take();
      if (c == '\\')
        control();
      else if (c != '{' && c != '}' && c != '\r' && c != '\n')
        append_byte(static_cast<unsigned char>(c));
    }
    return std::move(text_);
  }

 private:
  char take() {
    const char c = rest_.empty() ? '\0' : rest_.front();
    rest_.remove_prefix(rest_.empty() ? 0 : 1);
    return c;
  }

  void append_byte(unsigned char byte) { append_utf8(text_, of_windows_1258(byte)); }

  void control() {
    if (rest_.starts_with('\'')) return hexadecimal();
    if (rest_.starts_with('~')) text_ += ' ';
    const auto is_letter = [](unsigned char c) { return std::isalpha(c) != 0; };
    const auto end = std::ranges::find_if_not(rest_, is_letter);
    const std::string_view word = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
    rest_.remove_prefix(word.size());
    if (word.empty()) return static_cast<void>(take());  // a sign: "\*", "\\"
    int number = 0;
    const auto [behind, fault] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), number);
    if (fault != std::errc::invalid_argument)
      rest_.remove_prefix(static_cast<std::size_t>(behind - rest_.data()));
    if (rest_.starts_with(' ')) take();
    if (word == "tab") text_ += '\t';
    if (ends_line(word)) text_ += '\n';
    if (word == "u") character(number);
  }

  // "\'c2"
  void hexadecimal() {
    unsigned char byte = 0;
    const std::string_view digits = rest_.substr(1, 2);
    rest_.remove_prefix(std::min<std::size_t>(3, rest_.size()));
    std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
    append_byte(byte);
  }

  // "\u7852?": negative above 32767; what stands behind it is for programs that do not know it.
  void character(int number) {
    const bool surrogate = (number & 0xF800) == 0xD800;
    append_utf8(text_, surrogate ? U'?' : static_cast<char32_t>(number & 0xFFFF));
    if (rest_.starts_with("\\'"))
      rest_.remove_prefix(std::min<std::size_t>(4, rest_.size()));
    else if (!rest_.empty() && rest_.front() != '\\' && rest_.front() != '{' && rest_.front() != '}')
      take();
  }

  std::string_view rest_;
  std::string text_;
};

}  // namespace

std::string text_of_rich_text(std::string_view rtf) { return RichText(rtf).text(); }

}  // namespace vankho
