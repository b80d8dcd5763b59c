#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"
#include "parse/url.h"
#include "target.h"

namespace vankho::fuzz {
namespace {

constexpr std::array<std::string_view, 6> kReferences = {"&amp;",  "&lt;",  "&gt;",
                                                         "&quot;", "&#39;", "&apos;"};
constexpr std::array<std::string_view, 6> kVoid = {"meta", "link", "input", "img", "br", "hr"};
constexpr std::array<std::string_view, 6> kForbidden = {"iframe", "object", "embed",
                                                        "base",   "frame",  "applet"};
constexpr std::string_view kNameEnd = " \t\n/>=";

template <std::size_t N>
bool is_among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

class Scanner {
 public:
  Scanner(std::string_view text, Markup kind) : text_(text), html_(kind == Markup::html) {}

  std::string_view fault() {
    while (at_ < text_.size() && fault_.empty()) {
      if (text_[at_] == '<')
        tag();
      else
        character();
    }
    if (fault_.empty() && !open_.empty()) fault_ = "an element is not closed";
    return fault_;
  }

 private:
  std::string_view rest() const { return text_.substr(at_); }

  void character() {
    const auto c = static_cast<unsigned char>(text_[at_]);
    if (c < ' ' && c != '\n' && c != '\t' && c != '\r') fault_ = "a control character";
    if (c == '&' && !reference()) fault_ = "a bare ampersand";
    ++at_;
  }

  bool reference() const {
    return std::ranges::any_of(kReferences, [&](std::string_view one) { return rest().starts_with(one); }) ||
           rest().starts_with("&#");
  }

  void skip(std::string_view end) {
    const std::size_t found = text_.find(end, at_);
    if (found == std::string_view::npos) fault_ = "a tag, comment or instruction does not end";
    at_ = found == std::string_view::npos ? text_.size() : found + end.size();
  }

  void tag() {
    if (rest().starts_with("<!--")) return skip("-->");
    if (rest().starts_with("<?")) return skip("?>");
    if (rest().starts_with("<!")) return skip(">");
    const bool closes = rest().starts_with("</");
    at_ += closes ? 2 : 1;
    const std::string_view name = rest().substr(0, rest().find_first_of(kNameEnd));
    if (name.empty() || !(is_ascii_letter(name.front()) || name.front() == '_')) return fail("a bare '<'");
    at_ += name.size();
    if (html_ && is_among(kForbidden, name)) return fail("an element that no page has");
    if (closes) return close(name);
    open(name);
  }

  void close(std::string_view name) {
    if (!rest().starts_with(">")) return fail("a closing tag with something in it");
    ++at_;
    if (open_.empty() || open_.back() != name) return fail("a closing tag that closes nothing");
    open_.pop_back();
  }

  void open(std::string_view name) {
    while (fault_.empty()) {
      at_ = std::min(text_.find_first_not_of(" \t\n", at_), text_.size());
      if (rest().starts_with("/>")) return void(at_ += 2);
      if (rest().starts_with(">")) break;
      attribute();
    }
    ++at_;
    if (html_ && is_among(kVoid, name)) return;
    if (html_ && (name == "script" || name == "style"))
      return skip(name == "script" ? "</script>" : "</style>");
    open_.push_back(name);
  }

  void attribute() {
    const std::string_view name = rest().substr(0, rest().find_first_of(kNameEnd));
    if (name.empty()) return fail("a tag that does not end");
    if (html_ && name.starts_with("on")) return fail("a handler of events");
    at_ += name.size();
    if (!rest().starts_with("=")) return html_ ? void() : fail("an attribute without a value");
    ++at_;
    if (!rest().starts_with("\"")) return fail("a value without quotes");
    const std::size_t begin = ++at_;
    while (at_ < text_.size() && text_[at_] != '"' && fault_.empty()) {
      if (text_[at_] == '<') return fail("'<' in a value");
      character();
    }
    if (html_ && (name == "href" || name == "src") && !leads_somewhere(text_.substr(begin, at_ - begin)))
      return fail("a link that no page may have");
    ++at_;
  }

  static bool leads_somewhere(std::string_view target) {
    return target.empty() || target.starts_with('#') || is_relative_link(target) || is_allowed_link(target);
  }

  static bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

  void fail(std::string_view fault) { fault_ = fault; }

  const std::string_view text_;
  const bool html_;
  std::size_t at_ = 0;
  std::string_view fault_;
  std::vector<std::string_view> open_;
};

}  // namespace

std::string_view fault_of_markup(std::string_view text, Markup kind) { return Scanner(text, kind).fault(); }

}  // namespace vankho::fuzz
