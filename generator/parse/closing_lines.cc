#include "parse/closing_lines.h"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <string>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/words.h"

namespace vankho::closing_lines {

bool is_signing_note(std::string_view cell) {
  std::string searched = search_form(cell);
  std::string_view text = searched;
  while (!text.empty() && (text[0] == '(' || text[0] == '[')) text.remove_prefix(1);
  const bool bracketed = text.size() < searched.size();
  if (bracketed && (text.starts_with("chữ ký") || text.starts_with("ký số"))) return true;
  return text.starts_with("đã ký") || text.starts_with("ký tên") || text.starts_with("ký, ") ||
         text.starts_with("dấu");
}

bool opens_signature(std::string_view cell) {
  return names_authority(cell) || (is_upper(cell) && (names_post(cell) || names_one_body(cell)));
}

bool may_hold_label(std::string_view line) {
  constexpr std::size_t kEnd = std::string_view("ơi").size();
  if (line.size() < sizeof(Bytes) + kEnd) return true;
  return any_position(line.data(), line.data() + line.size() - (kEnd - 1), [](const char* at) {
    return (bytes_at(at) == 0xC6) & ((bytes_at(at + 1) & 0xFE) == 0xA0) & ((bytes_at(at + 2) | 0x20) == 'i');
  });
}

bool is_recipients_label(std::string_view cell) {
  if (cell.starts_with("- ")) cell = trim(cell.substr(2));
  std::string searched = search_form(cell);
  if (!searched.starts_with(kRecipients)) return false;
  std::string_view rest = trim(std::string_view(searched).substr(kRecipients.size()));
  return rest.empty() || rest[0] == ':';
}

std::optional<std::size_t> find_glued_signature(std::string_view cell, bool signed_above) {
  constexpr std::size_t kLongest = 1000;
  if (cell.size() > kLongest) return std::nullopt;
  for (std::size_t at = cell.find(' ', 2); at < cell.size(); at = cell.find(' ', at + 1)) {
    std::string_view rest = cell.substr(at + 1);
    bool item_ends = std::string_view(",;.)").find(cell[at - 1]) != std::string_view::npos;
    bool signs = names_authority(rest) || ((item_ends || signed_above) && names_post(rest));
    if (signs && is_upper(rest) && rest.find(' ') != std::string_view::npos) return at;
  }
  return std::nullopt;
}

bool is_path_of_file(std::string_view cell) {
  int steps = 0;
  for (std::size_t at = cell.find('\\'); at != cell.npos; at = cell.find('\\', at + 1))
    steps += at + 1 < cell.size() && std::isalnum(static_cast<unsigned char>(cell[at + 1])) != 0 ? 1 : 0;
  return steps >= 2 && cell[0] != '-';
}

bool is_stamp(std::string_view line) {
  constexpr std::string_view kDots[] = {"…", ".", " "};
  std::string_view rest = trim(line);
  for (std::size_t before = 0; before != rest.size();) {
    before = rest.size();
    for (std::string_view dot : kDots)
      if (rest.starts_with(dot)) rest.remove_prefix(dot.size());
  }
  if (rest.empty()) return true;
  const std::string searched = search_form(trim(line));
  return std::ranges::any_of(
      std::initializer_list<std::string_view>{
          "ký bởi:", "người ký:", "email:", "cơ quan:", "thời gian ký:", "ngày ký:", "chữ ký số", "chức vụ:"},
      [&](std::string_view label) { return searched.starts_with(label); });
}

}  // namespace vankho::closing_lines
