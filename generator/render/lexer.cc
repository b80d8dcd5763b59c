#include <optional>
#include <utility>

#include "base/text.h"
#include "render/messages.h"
#include "render/space.h"
#include "render/token.h"

namespace vankho::jinja {
namespace {

constexpr std::string_view kTwoSigns[] = {"//", "**", "==", "!=", "<=", ">="};
constexpr std::string_view kOneSign = "+-*/%~[](){}<>=.:|,;";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_name_part(char c) { return is_name_start(c) || is_digit(c); }

class Lexer {
 public:
  explicit Lexer(const Source& source) : source_(source), rest_(source.text()) {}

  std::vector<Token> run() {
    while (!rest_.empty()) read_text_and_tag();
    tokens_.push_back({TokenKind::end, {}, offset()});
    return std::move(tokens_);
  }

 private:
  // The sign after the opening of a tag: '-', '+' or none.
  struct Opening {
    std::size_t offset;
    char kind;  // the second character: '{', '%' or '#'
    char sign;
  };

  std::size_t offset() const { return static_cast<std::size_t>(rest_.data() - source_.text().data()); }
  Place place(std::size_t offset) const { return {&source_, offset}; }

  void read_text_and_tag();
  bool take_raw_begin();
  void read_raw(std::size_t begin);
  void read_comment(std::size_t begin);
  void read_tag(const Opening& opening);
  bool take_end(char kind);
  void take_space() { rest_ = without_leading_space(rest_); }
  void finish_tag(char sign, bool trims_line);
  Token read_word(const Opening& opening);
  Token take(TokenKind kind, std::size_t size);
  std::size_t string_size() const;
  std::size_t integer_size() const;
  void add_text(std::string_view text, const Opening& next);

  const Source& source_;
  std::string_view rest_;
  std::vector<Token> tokens_;
  bool at_line_start_ = true;  // the text begins a line of the source
};

// lstrip_blocks: the white space between the start of a line and a tag goes, except before {{.
std::string_view without_indent(std::string_view text, bool at_line_start) {
  std::size_t line = text.rfind('\n') + 1;
  if (line == 0 && !at_line_start) return text;
  return without_leading_space(text.substr(line)).empty() ? text.substr(0, line) : text;
}

void Lexer::add_text(std::string_view text, const Opening& next) {
  std::size_t start = offset();
  if (next.sign == '-') {
    text = without_trailing_space(text);
  } else if (next.sign != '+' && next.kind != '{') {
    text = without_indent(text, at_line_start_);
  }
  if (!text.empty()) tokens_.push_back({TokenKind::text, text, start});
}

std::size_t find_opening(std::string_view text) {
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    char next = at + 1 < text.size() ? text[at + 1] : '\0';
    if (next == '{' || next == '%' || next == '#') return at;
  }
  return std::string_view::npos;
}

void Lexer::read_text_and_tag() {
  std::size_t at = find_opening(rest_);
  if (at == std::string_view::npos) {
    tokens_.push_back(take(TokenKind::text, rest_.size()));
    return;
  }
  std::string_view text = rest_.substr(0, at);
  Opening opening{offset() + at, rest_[at + 1], '\0'};
  if (at + 2 < rest_.size() && (rest_[at + 2] == '-' || rest_[at + 2] == '+')) opening.sign = rest_[at + 2];
  add_text(text, opening);
  rest_.remove_prefix(at + (opening.sign == '\0' ? 2 : 3));
  if (opening.kind == '#') {
    read_comment(opening.offset);
  } else if (opening.kind == '%' && take_raw_begin()) {
    read_raw(opening.offset);
  } else {
    read_tag(opening);
  }
}

void Lexer::finish_tag(char sign, bool trims_line) {
  std::string_view before = rest_;
  if (sign == '-') {
    take_space();
  } else if (sign != '+' && trims_line && rest_.starts_with('\n')) {
    rest_.remove_prefix(1);
  }
  std::size_t taken = before.size() - rest_.size();
  at_line_start_ = taken > 0 && before[taken - 1] == '\n';
}

void Lexer::read_comment(std::size_t begin) {
  std::size_t end = rest_.find("#}");
  if (end == std::string_view::npos) fail(place(begin), kNotClosed, {"{#", "#}"});
  char sign = end > 0 ? rest_[end - 1] : '\0';
  rest_.remove_prefix(end + 2);
  finish_tag(sign, true);
}

// After "{%" and its sign: takes "raw %}".
bool Lexer::take_raw_begin() {
  std::string_view after = without_leading_space(rest_);
  if (!after.starts_with("raw")) return false;
  after = without_leading_space(after.substr(3));
  bool strips = after.starts_with("-%}");
  if (!strips && !after.starts_with("%}")) return false;
  rest_ = after.substr(strips ? 3 : 2);
  finish_tag(strips ? '-' : '\0', false);
  return true;
}

// The end of "{% endraw %}" begins in `text`, after "{%" and its sign.
std::optional<std::string_view> after_endraw(std::string_view text) {
  text = without_leading_space(text);
  if (!text.starts_with("endraw")) return std::nullopt;
  text = without_leading_space(text.substr(6));
  if (text.starts_with("%}") || text.starts_with("-%}") || text.starts_with("+%}")) return text;
  return std::nullopt;
}

void Lexer::read_raw(std::size_t begin) {
  for (std::size_t at = rest_.find("{%"); at != std::string_view::npos; at = rest_.find("{%", at + 2)) {
    std::string_view after = rest_.substr(at + 2);
    char sign = after.starts_with('-') || after.starts_with('+') ? after.front() : '\0';
    std::optional<std::string_view> end = after_endraw(after.substr(sign == '\0' ? 0 : 1));
    if (!end) continue;
    add_text(rest_.substr(0, at), {offset() + at, '%', sign});
    rest_ = *end;
    take_end('%');
    return;
  }
  fail(place(begin), kNotClosed, {"raw", "endraw"});
}

// Takes the end of a tag if it is here.
bool Lexer::take_end(char kind) {
  bool prints = kind == '{';
  std::string_view end = prints ? "}}" : "%}";
  char sign = '\0';
  if (rest_.starts_with('-') || (!prints && rest_.starts_with('+'))) sign = rest_.front();
  if (!rest_.substr(sign == '\0' ? 0 : 1).starts_with(end)) return false;
  rest_.remove_prefix(sign == '\0' ? 2 : 3);
  finish_tag(sign, !prints);
  return true;
}

void Lexer::read_tag(const Opening& opening) {
  bool prints = opening.kind == '{';
  std::string_view begin = prints ? "{{" : "{%", end = prints ? "}}" : "%}";
  tokens_.push_back({prints ? TokenKind::print_begin : TokenKind::tag_begin, begin, opening.offset});
  for (take_space(); !rest_.empty(); take_space()) {
    std::size_t here = offset();
    if (take_end(opening.kind)) {
      tokens_.push_back({TokenKind::tag_end, end, here});
      return;
    }
    tokens_.push_back(read_word(opening));
  }
  fail(place(opening.offset), kNotClosed, {std::string(begin), std::string(end)});
}

Token Lexer::take(TokenKind kind, std::size_t size) {
  Token token{kind, rest_.substr(0, size), offset()};
  rest_.remove_prefix(size);
  return token;
}

Token Lexer::read_word(const Opening& opening) {
  char first = rest_.front();
  if (is_name_start(first)) {
    std::size_t size = 1;
    while (size < rest_.size() && is_name_part(rest_[size])) ++size;
    return take(TokenKind::name, size);
  }
  if (is_digit(first)) return take(TokenKind::integer, integer_size());
  if (first == '"' || first == '\'') return take(TokenKind::string, string_size());
  for (std::string_view sign : kTwoSigns) {
    if (rest_.starts_with(sign)) return take(TokenKind::symbol, 2);
  }
  if (kOneSign.find(first) != std::string_view::npos) return take(TokenKind::symbol, 1);
  fail(place(offset()), kUnexpectedCharacter,
       {std::string(split_characters(rest_.substr(0, 4)).front()), opening.kind == '{' ? "}}" : "%}"});
}

std::size_t Lexer::integer_size() const {
  std::size_t size = 1;
  while (size < rest_.size() && is_digit(rest_[size])) ++size;
  bool after_dot = !tokens_.empty() && tokens_.back().is(".");
  bool has_fraction = size + 1 < rest_.size() && rest_[size] == '.' && is_digit(rest_[size + 1]);
  if (!after_dot && has_fraction)
    fail(place(offset()), kNotAnInteger, {std::string(rest_.substr(0, size + 2))});
  return size;
}

std::size_t Lexer::string_size() const {
  for (std::size_t at = 1; at < rest_.size(); ++at) {
    if (rest_[at] == rest_.front()) return at + 1;
    if (rest_[at] == '\\') ++at;
  }
  fail(place(offset()), kUnclosedString, {std::string(1, rest_.front())});
}

}  // namespace

std::vector<Token> tokenize(const Source& source) { return Lexer(source).run(); }

}  // namespace vankho::jinja
