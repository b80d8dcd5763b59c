// Reads dates forward in a search form (base/text.h).
#pragma once

#include <cctype>
#include <string_view>

namespace vankho::temporal {

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Cursor {
 public:
  Cursor(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  std::size_t at() const { return at_; }
  std::string_view rest() const { return text_.substr(at_); }
  std::string_view since(std::size_t begin) const { return text_.substr(begin, at_ - begin); }
  void back_to(std::size_t at) { at_ = at; }

  void spaces() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n')) ++at_;
  }
  bool eat(std::string_view word) {
    if (!rest().starts_with(word)) return false;
    at_ += word.size();
    return true;
  }
  bool eat_word(std::string_view word) {
    std::size_t start = at_;
    spaces();
    if (eat(word) && (at_ == text_.size() || !std::isalpha(static_cast<unsigned char>(text_[at_]))))
      return true;
    at_ = start;
    return false;
  }
  // A number of at most `most` digits that no further digit follows; 0 where there is none.
  int number(std::size_t most) {
    std::size_t start = at_;
    int value = 0;
    while (at_ < text_.size() && is_digit(text_[at_]) && at_ - start < most)
      value = value * 10 + (text_[at_++] - '0');
    if (at_ < text_.size() && is_digit(text_[at_])) at_ = start, value = 0;
    return value;
  }
  int year() {
    std::size_t start = at_;
    int value = number(4);
    if (at_ - start != 4 || value < 1000) at_ = start, value = 0;
    return value;
  }
  // "/2023", "-2023", " năm 2023"; 0 and nothing read for none.
  int following_year() {
    std::size_t start = at_;
    spaces();
    if (eat("/") || eat("-") || eat(".") || eat("năm")) {
      spaces();
      if (int value = year()) return value;
    }
    at_ = start;
    return 0;
  }

 private:
  std::string_view text_;
  std::size_t at_;
};

}  // namespace vankho::temporal
