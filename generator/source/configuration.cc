#include "source/configuration.h"

#include <algorithm>
#include <cctype>

#include "base/text.h"

namespace vankho::git {
namespace {

std::string small(std::string_view text) {
  std::string made(text);
  std::ranges::transform(made, made.begin(), [](unsigned char c) { return std::tolower(c); });
  return made;
}

// Reads the characters of a file as git does, in which a backslash ends no line.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  std::vector<Setting> read() {
    for (skip_spaces(); at_ < text_.size(); skip_spaces()) {
      if (text_[at_] == '[') {
        read_section();
      } else if (text_[at_] == '#' || text_[at_] == ';') {
        skip_to('\n');
      } else {
        read_setting();
      }
    }
    return std::move(settings_);
  }

 private:
  void skip_spaces() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }
  void skip_to(char end) { at_ = std::min(text_.find(end, at_), text_.size()); }

  void read_section() {
    const std::size_t begin = ++at_;
    at_ = std::min(text_.find_first_of(" \t\"].\n", at_), text_.size());
    section_ = small(text_.substr(begin, at_ - begin));
    bool quoted = false;
    for (; at_ < text_.size() && (quoted || text_[at_] != ']') && text_[at_] != '\n'; ++at_) {
      if (text_[at_] == '"') quoted = !quoted;
      if (text_[at_] == '\\') ++at_;
    }
    at_ = std::min(at_ + 1, text_.size());
  }

  void read_setting() {
    const std::size_t begin = at_;
    at_ = std::min(text_.find_first_of("=\n", at_), text_.size());
    const std::string key = small(trim(text_.substr(begin, at_ - begin)));
    std::string value = at_ < text_.size() && text_[at_] == '=' ? read_value() : "";
    settings_.push_back({section_, key, std::move(value)});
  }

  std::string read_value() {
    std::string value;
    bool quoted = false;
    for (++at_; at_ < text_.size() && text_[at_] != '\n'; ++at_) {
      const char c = text_[at_];
      if (!quoted && (c == '#' || c == ';')) break;
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\') {
        add_escaped(value);
      } else {
        value += c;
      }
    }
    skip_to('\n');
    return std::string(trim(value));
  }

  void add_escaped(std::string& value) {
    if (text_.substr(at_ + 1).starts_with("\r\n")) ++at_;
    if (++at_ >= text_.size() || text_[at_] == '\n') return;
    constexpr std::string_view kNames = "tnb", kMeant = "\t\n\b";
    const std::size_t name = kNames.find(text_[at_]);
    value += name == kNames.npos ? text_[at_] : kMeant[name];
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string section_;
  std::vector<Setting> settings_;
};

}  // namespace

std::vector<Setting> settings_in(std::string_view text) { return Reader(text).read(); }

}  // namespace vankho::git
