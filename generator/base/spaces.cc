#include "base/bytes.h"
#include "base/text.h"

namespace vankho {
namespace {

// The bytes of the white space at `at`: ASCII's or U+00A0; 0 where there is none.
std::size_t space_at(std::string_view text, std::size_t at) {
  if (text[at] == ' ' || (text[at] >= '\t' && text[at] <= '\r')) return 1;
  return text[at] == '\xC2' && at + 1 < text.size() && text[at + 1] == '\xA0' ? 2 : 0;
}

// Whether every white space in `text`, which ends in none, is one plain space. Short text is not looked at.
bool has_single_spaces(std::string_view text) {
  if (text.size() <= sizeof(Bytes)) return false;
  return !any_position(text.data(), text.data() + text.size() - 1, [](const char* at) {
    const Bytes c = bytes_at(at), next = bytes_at(at + 1);
    return ((c == ' ') & (next == ' ')) | ((c >= '\t') & (c <= '\r')) | (c == 0xC2);
  });
}

}  // namespace

std::string_view trim(std::string_view text) {
  constexpr std::string_view kNoBreak = "\u00A0";
  auto ascii_space = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  for (;;) {
    if (!text.empty() && ascii_space(text.front())) {
      text.remove_prefix(1);
    } else if (text.starts_with(kNoBreak)) {
      text.remove_prefix(kNoBreak.size());
    } else {
      break;
    }
  }
  for (;;) {
    if (!text.empty() && ascii_space(text.back())) {
      text.remove_suffix(1);
    } else if (text.ends_with(kNoBreak)) {
      text.remove_suffix(kNoBreak.size());
    } else {
      break;
    }
  }
  return text;
}

std::string collapse_spaces(std::string_view text) {
  text = trim(text);
  if (has_single_spaces(text)) return std::string(text);
  std::string out;
  out.reserve(text.size());
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size();) {
    const bool may_be_space = static_cast<unsigned char>(text[at]) <= ' ' || text[at] == '\xC2';
    const std::size_t size = may_be_space ? space_at(text, at) : 0;
    if (size == 0 || (text[at] == ' ' && space_at(text, at + 1) == 0)) {
      ++at;
      continue;
    }
    out.append(text, start, at - start) += ' ';
    while (std::size_t more = space_at(text, at)) at += more;
    start = at;
  }
  return out.append(text, start);
}

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

std::string excerpt(std::string_view text, std::size_t characters) {
  std::string words = collapse_spaces(text);
  std::size_t count = 0, last_space = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == ' ') last_space = i;
    bool begins_character = (static_cast<unsigned char>(words[i]) & 0xC0) != 0x80;
    if (begins_character && ++count > characters) return words.substr(0, last_space) + " …";
  }
  return words;
}

}  // namespace vankho
