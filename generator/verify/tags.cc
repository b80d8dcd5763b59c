#include "verify/tags.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

namespace vankho::verify {
namespace {

constexpr bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }
constexpr bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

// A set of bytes, asked by a look-up: pages are read byte by byte only within tags, but those are a third.
class ByteSet {
 public:
  template <typename Condition>
  constexpr explicit ByteSet(Condition holds) {
    for (std::size_t c = 0; c < in_.size(); ++c) in_[c] = holds(static_cast<char>(c));
  }
  constexpr bool operator()(char c) const { return in_[static_cast<unsigned char>(c)]; }

 private:
  std::array<bool, 256> in_{};
};
constexpr ByteSet kSpace(is_space);
constexpr ByteSet kBetween([](char c) { return is_space(c) || c == '/'; });
constexpr ByteSet kInTagName([](char c) { return !is_space(c) && c != '/' && c != '>'; });
constexpr ByteSet kInName([](char c) { return !is_space(c) && c != '=' && c != '/' && c != '>'; });
constexpr ByteSet kInBareValue([](char c) { return !is_space(c) && c != '>'; });

// The elements whose content is text up to their own end tag.
constexpr std::array<std::string_view, 4> kTextElements = {"script", "style", "title", "textarea"};

class Scanner {
 public:
  Scanner(std::string_view html, const std::function<void(const Attribute&)>& visit)
      : html_(html), visit_(visit) {}

  void scan() {
    while ((at_ = std::min(html_.find('<', at_), html_.size())) < html_.size()) {
      if (rest().starts_with("<!--")) {
        comment();
      } else if (++at_ < html_.size() && is_letter(html_[at_])) {
        start_tag();
      }
    }
  }

 private:
  std::string_view rest() const { return html_.substr(at_); }
  bool more() const { return at_ < html_.size(); }
  bool at_tag_end() const { return !more() || html_[at_] == '>'; }

  void skip_past(std::string_view text) {
    std::size_t found = html_.find(text, at_);
    at_ = found == html_.npos ? html_.size() : found + text.size();
  }

  // "<!-- -->", "<!-- --!>", "<!-->" and "<!--->" (HTML, 13.2.5.43 to 52).
  void comment() {
    constexpr std::string_view kOpening = "<!--";
    std::string_view text = rest().substr(kOpening.size());
    std::size_t end = text.starts_with('>') ? 1 : text.starts_with("->") ? 2 : 0;
    for (std::size_t at = 0; end == 0 && (at = text.find("--", at)) != text.npos; ++at) {
      const std::string_view behind = text.substr(at + 2);
      end = behind.starts_with('>') ? at + 3 : behind.starts_with("!>") ? at + 4 : 0;
    }
    at_ = end == 0 ? html_.size() : at_ + kOpening.size() + end;
  }

  std::string_view take_while(const ByteSet& bytes) {
    std::size_t end = at_;
    while (end < html_.size() && bytes(html_[end])) ++end;
    std::string_view taken = html_.substr(at_, end - at_);
    at_ = end;
    return taken;
  }

  void start_tag() {
    std::string_view tag = take_while(kInTagName);
    for (;;) {
      take_while(kBetween);
      if (at_tag_end()) break;
      attribute(tag);
    }
    bool holds_text = std::ranges::any_of(kTextElements, [&](auto name) { return same_name(tag, name); });
    if (holds_text) skip_to_end_tag(tag);
  }

  void attribute(std::string_view tag) {
    std::size_t start = at_++;  // even a name that begins with '='
    take_while(kInName);
    Attribute found{tag, html_.substr(start, at_ - start), html_.substr(at_, 0)};
    take_while(kSpace);
    if (more() && html_[at_] == '=') {
      ++at_;
      take_while(kSpace);
      found.value = value();
    }
    visit_(found);
  }

  std::string_view value() {
    if (!more()) return html_.substr(at_);
    char quote = html_[at_];
    if (quote != '"' && quote != '\'') return take_while(kInBareValue);
    ++at_;
    std::size_t start = at_;
    at_ = std::min(html_.find(quote, at_), html_.size());
    std::string_view found = html_.substr(start, at_ - start);
    if (more()) ++at_;
    return found;
  }

  void skip_to_end_tag(std::string_view tag) {
    do {
      skip_past("</");
    } while (more() && !same_name(rest().substr(0, tag.size()), tag));
  }

  std::string_view html_;
  const std::function<void(const Attribute&)>& visit_;
  std::size_t at_ = 0;
};

void append_utf8(char32_t c, std::string& to) {
  auto byte = [&](char32_t mark, int shift, char32_t mask) {
    to += static_cast<char>(mark | (c >> shift & mask));
  };
  if (c < 0x80) return byte(0, 0, 0x7F);
  if (c < 0x800) {
    byte(0xC0, 6, 0x1F);
  } else {
    if (c < 0x10000) {
      byte(0xE0, 12, 0x0F);
    } else {
      byte(0xF0, 18, 0x07);
      byte(0x80, 12, 0x3F);
    }
    byte(0x80, 6, 0x3F);
  }
  byte(0x80, 0, 0x3F);
}

std::optional<char32_t> numeric(std::string_view digits) {
  int base = 10;
  if (digits.starts_with('x') || digits.starts_with('X')) {
    base = 16;
    digits.remove_prefix(1);
  }
  std::uint32_t number = 0;
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
  bool is_character = number > 0 && number < 0x110000 && (number < 0xD800 || number > 0xDFFF);
  if (error != std::errc() || end != digits.data() + digits.size() || !is_character) return std::nullopt;
  return number;
}

std::optional<char32_t> character_of(std::string_view entity) {
  if (entity.starts_with('#')) return numeric(entity.substr(1));
  constexpr std::array<std::pair<std::string_view, char32_t>, 6> names = {
      {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}, {"nbsp", 0xA0}}};
  const auto* found = std::ranges::find(names, entity, &std::pair<std::string_view, char32_t>::first);
  if (found == names.end()) return std::nullopt;
  return found->second;
}

}  // namespace

void for_each_attribute(std::string_view html, const std::function<void(const Attribute&)>& visit) {
  Scanner(html, visit).scan();
}

bool same_letters(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, lower, lower);
}

void append_decoded(std::string_view text, std::string& to) {
  constexpr std::size_t longest = 10;  // "#x0010FFFF"
  for (std::size_t amp; (amp = text.find('&')) != text.npos;) {
    to += text.substr(0, amp);
    text.remove_prefix(amp + 1);
    std::size_t end = text.substr(0, longest + 1).find(';');
    auto character = end == text.npos ? std::nullopt : character_of(text.substr(0, end));
    if (character) {
      append_utf8(*character, to);
      text.remove_prefix(end + 1);
    } else {
      to += '&';
    }
  }
  to += text;
}

}  // namespace vankho::verify
