#include "parse/head_lines.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/head.h"
#include "parse/lines_kind.h"
#include "parse/markers.h"
#include "parse/number.h"
#include "parse/source_text.h"
#include "parse/words.h"

namespace vankho {
namespace head_lines {
bool is_motto(std::string_view searched) {
  bool youth_union =
      searched == "đoàn tncs hồ chí minh" || searched == "đoàn thanh niên cộng sản hồ chí minh";
  return youth_union || searched == kPartyTitle || searched.starts_with(kNationalTitle) ||
         (searched.starts_with(kMotto) && searched.find("hạnh phúc") != std::string_view::npos);
}

std::vector<std::string_view> split(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + separator.size());
  }
}

namespace {

// The longest name of a type that `text` begins with, in any letter case, and how much of it that is.
std::pair<const DocumentType*, std::size_t> type_at_start(std::string_view text) {
  constexpr std::size_t kLongestName = 80;
  std::string searched = search_form(text.substr(0, kLongestName));
  const DocumentType* best = nullptr;
  std::size_t size = 0;
  for (std::size_t i = 0; i < document_types().size(); ++i) {
    const std::string& name = searched_type_names()[i];
    bool whole_word =
        searched.starts_with(name) && (searched.size() == name.size() || searched[name.size()] == ' ');
    if (whole_word && name.size() > size) {
      best = &document_types()[i];
      size = name.size();
    }
  }
  return {best, size};
}

}  // namespace

std::optional<TypeLine> read_type_line(std::string_view text, bool decorated) {
  if (opens_stamp_of_arrival(search_form(text))) return std::nullopt;
  constexpr std::string_view kDraft = "DỰ THẢO ";
  const bool draft = text.starts_with(kDraft);
  if (draft) text.remove_prefix(kDraft.size());
  const auto [best, size] = type_at_start(text);
  if (!best) return std::nullopt;
  std::string_view name = text.substr(0, size), rest = trim(text.substr(size));
  bool capitals = is_upper(name);
  bool title_case = rest.empty() && decorated && starts_with_upper(text);
  if (!capitals && !title_case) return std::nullopt;
  while (!rest.empty() && rest.back() == ':') rest.remove_suffix(1);
  const bool marked = rest.starts_with('(') && is_draft_mark(rest);
  return TypeLine{best, std::string(marked ? std::string_view() : rest), draft || marked};
}

std::optional<TypeLine> read_caption(std::string_view text) {
  const auto [type, size] = type_at_start(text);
  if (!type || !starts_with_upper(text)) return std::nullopt;
  return TypeLine{type, std::string(trim(text.substr(size)))};
}

bool is_section(std::string_view line) {
  std::optional<Marker> marker = read_marker(line);
  return marker && marker->kind <= MarkerKind::arabic && marker->kind != MarkerKind::dash;
}

bool opens_preamble(std::string_view text) {
  static constexpr std::array<std::string_view, 16> kWords = {
      "căn cứ",    "thực hiện", "nhân dịp", "theo ",      "triển khai", "xét ",      "để ",  "nhằm ",
      "hưởng ứng", "trong ",    "sau khi",  "trên cơ sở", "tiếp tục",   "chấp hành", "tại ", "thi hành"};
  std::string searched = search_form(text.substr(0, 40));
  bool word =
      std::any_of(kWords.begin(), kWords.end(), [&](std::string_view w) { return searched.starts_with(w); });
  // "Ngày 12/3/2024, Thủ tướng Chính phủ ban hành …", but not "Ngày thành lập Đảng".
  constexpr std::string_view kOnDay = "ngày ";
  bool day = searched.starts_with(kOnDay) && searched.size() > kOnDay.size() &&
             std::isdigit(static_cast<unsigned char>(searched[kOnDay.size()])) != 0;
  return (word || day) && starts_with_upper(text);
}

std::string without_closing_punctuation(std::string_view text) {
  text = trim(text);
  while (!text.empty() && (text.back() == ',' || text.back() == ';' || text.back() == '.')) {
    text = trim(text.substr(0, text.size() - 1));
  }
  return std::string(text);
}

namespace {

// A narrow column breaks names anywhere: "ỦY" above "BAN NHÂN DÂN", "THỦ TƯỚNG" above "CHÍNH PHỦ".
bool is_beginning_of_name(std::string_view line) {
  constexpr std::size_t kLongest = 40;  // bytes
  if (line.size() > kLongest) return false;
  const auto spaces = std::ranges::count(line, ' ');
  return spaces == 0 || (spaces == 1 && names_post(line) && !names_one_body(line));
}

}  // namespace

std::vector<std::string> bodies_of(const std::vector<std::string>& lines) {
  std::vector<std::string> bodies;
  for (const std::string& line : lines) {
    const bool broken = !bodies.empty() && is_beginning_of_name(bodies.back());
    if (bodies.empty() || (names_one_body(line) && !broken)) {
      bodies.push_back(line);
    } else {
      bodies.back() += ' ' + line;
    }
  }
  return bodies;
}

}  // namespace head_lines

namespace {

using head_lines::is_motto;
using head_lines::kMotto;
using head_lines::kNationalTitle;
using head_lines::kPartyTitle;
using head_lines::split;

// "Sô 15-KH/TU", "So: 15-KH/TU": as scanners read it.
std::size_t end_of_misread_label(std::string_view searched) {
  for (std::string_view label : {"sô", "sồ", "sổ", "so"}) {
    if (!searched.starts_with(label)) continue;
    const std::size_t behind = searched.find_first_not_of(" :.", label.size());
    const bool numbered = behind != searched.npos && behind > label.size() &&
                          std::isdigit(static_cast<unsigned char>(searched[behind])) != 0;
    return numbered ? label.size() : 0;
  }
  return 0;
}

// Behind "Số" or "Nghị quyết số" at the start of a cell; 0 where none stands there.
std::size_t end_of_label(std::string_view searched) {
  constexpr std::string_view kLabel = "số";
  std::size_t begin = 0;
  for (const std::string& name : searched_type_names())
    if (searched.starts_with(name) && name.size() > begin) begin = name.size();
  while (begin > 0 && begin < searched.size() && searched[begin] == ' ') ++begin;
  const std::string_view rest = searched.substr(begin);
  return rest.starts_with(kLabel) ? begin + kLabel.size() : begin + end_of_misread_label(rest);
}

// Two columns on one line with a single space between: the title on the right, or a number and a place with a
// date.
std::vector<std::string> unglued(std::string cell) {
  std::string searched = search_form(cell);
  for (std::string_view title : {kPartyTitle, kNationalTitle, kMotto}) {
    std::size_t at = searched.find(title);
    bool splits =
        at != std::string::npos && at > 1 && searched[at - 1] == ' ' && is_motto(searched.substr(at));
    if (splits) return {std::string(trim(std::string_view(cell).substr(0, at))), cell.substr(at)};
  }
  std::vector<NumberInText> numbers = find_numbers(cell);
  bool dated = searched.find("ngày") != std::string::npos && searched.find("tháng") != std::string::npos;
  if (end_of_label(searched) > 0 && numbers.size() == 1 && dated && numbers[0].end < cell.size()) {
    return {cell.substr(0, numbers[0].end), std::string(trim(std::string_view(cell).substr(numbers[0].end)))};
  }
  return {std::move(cell)};
}

bool is_left_blank(std::string_view before, std::string_view after) {
  constexpr std::size_t kNear = 20;
  before = trim(before);
  const std::string left = search_form(before.substr(before.size() - std::min(before.size(), kNear)));
  const std::string right = search_form(after.substr(0, kNear));
  bool date = (left.ends_with("ngày") && right.starts_with("tháng")) ||
              (left.ends_with("tháng") && right.starts_with("năm"));
  bool number =
      (left.ends_with("số") || left.ends_with("số:")) && (right.starts_with("/") || right.starts_with("-"));
  return date || number;
}

// The first three spaces or tab from there on.
std::size_t find_gap(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find_first_of(" \t", from); at != text.npos;
       at = text.find_first_of(" \t", at + 1)) {
    if (text[at] == '\t' || text.substr(at).starts_with("   ")) return at;
  }
  return text.npos;
}

}  // namespace

namespace head_lines {

bool labels_number(std::string_view searched) {
  const std::size_t end = end_of_label(searched);
  if (end == 0 || end >= searched.size() ||
      std::string_view(" :./-0123456789").find(searched[end]) == std::string_view::npos)
    return false;
  // "số lượng", "số liệu" are words of a sentence.
  const std::string_view rest = trim(searched.substr(end));
  const std::string_view word = rest.substr(0, rest.find(' '));
  return rest.empty() || std::ispunct(static_cast<unsigned char>(rest[0])) != 0 ||
         word.find_first_of("0123456789/") != std::string_view::npos || rest.starts_with("…");
}

bool says_joint(std::string_view behind_type) {
  const std::string searched = search_form(behind_type);
  return searched == "liên tịch" || searched == "liên ngành" || searched == "liên bộ";
}

bool names_author(std::string_view line) {
  constexpr std::string_view kOf = "CỦA ";
  return line.starts_with(kOf) && is_upper(line) && names_one_body(line.substr(kOf.size())) &&
         line.find(" VỀ ") == line.npos;
}

bool is_board_above_committee(const std::vector<std::string>& bodies) {
  if (bodies.size() != 2) return false;
  const std::string board = search_form(bodies[0]), committee = search_form(bodies[1]);
  return starts_with_any(board, {"ban ", "văn phòng", "ủy ban kiểm tra", "trung tâm chính trị"}) &&
         starts_with_any(committee, {"tỉnh ủy", "thành ủy", "huyện ủy", "thị ủy", "quận ủy", "đảng ủy"}) &&
         board.find("ủy", std::string_view("ủy").size()) == board.npos;
}

bool stands_in_columns(std::string_view line) {
  const std::string_view text = trim(line);
  return text.find('|') != std::string_view::npos || find_gap(text, 0) != std::string_view::npos;
}

bool lacks_year(std::string_view searched) {
  const std::size_t digit = searched.find_first_of("0123456789");
  return searched.ends_with(" năm") && digit != searched.npos;
}

std::size_t lines_of_first_cell(std::string_view line) {
  std::string_view text = trim(line);
  if (!text.starts_with('|')) return 1;
  text = text.substr(1, text.find('|', 1) - 1);
  return split(text, "<br>").size();
}

bool leaves_room_for_number(std::string_view cell) {
  return cell.starts_with('/') || (cell.starts_with('-') && cell.size() > 1 && cell[1] != ' ');
}

bool goes_on_with_stamp(std::string_view searched) {
  return starts_with_any(searched, {"số", "ngày", "chuyển", "lưu"});
}

bool opens_stamp_of_arrival(std::string_view searched) {
  for (std::string_view opening : {"đến", "công văn đến", "văn bản đến", "cv đến", "vb đến"}) {
    if (!searched.starts_with(opening)) continue;
    const std::string_view rest = trim(searched.substr(opening.size()));
    if (rest.empty() || rest.starts_with(':') || rest.starts_with("số")) return true;
  }
  return false;
}

bool begins_title(std::string_view searched) {
  return !searched.empty() && !is_motto(searched) && kNationalTitle.starts_with(searched) &&
         kNationalTitle[searched.size()] == ' ';
}

bool begins_place(std::string_view cell) {
  constexpr int kLongestName = 20;
  bool capitals = length(cell) <= kLongestName;
  for (std::string_view word : split(cell, " "))
    capitals = capitals && starts_with_upper(word) && (word.size() == 1 || !is_upper(word));
  return capitals && cell.find_first_of(",.:;()0123456789") == std::string_view::npos;
}

bool has_number_behind_label(std::string_view line) {
  const std::string searched = search_form(line);
  constexpr std::string_view kLabel = "số";
  if (!searched.starts_with(kLabel)) return false;
  const std::size_t at = searched.find_first_not_of(" :.", kLabel.size());
  return at != searched.npos && std::isalnum(static_cast<unsigned char>(searched[at])) != 0;
}

bool is_whole_date(std::string_view line) {
  const std::string searched = search_form(line);
  std::size_t at = 0;
  for (std::string_view word : {"ngày ", "tháng ", "năm "}) {
    at = searched.find(word, at);
    if (at == searched.npos) return false;
    at += word.size();
    if (at >= searched.size() || std::isdigit(static_cast<unsigned char>(searched[at])) == 0) return false;
  }
  return true;
}

bool names_authority_in_capitals(const std::string& text) {
  return is_upper(text) && (names_one_body(text) || names_post(text));
}

bool says_attached(const std::string& text) {
  return text.starts_with('(') && (begins_with(text, "(kèm theo") || begins_with(text, "(ban hành kèm") ||
                                   begins_with(text, "(gửi kèm") || begins_with(text, "(đính kèm"));
}

}  // namespace head_lines

std::vector<std::string> columns_of(std::string_view line) {
  std::vector<std::string> cells;
  std::string_view text = trim(line);
  const bool opened = text.starts_with("|");
  if (opened || text.ends_with("|") || text.find(" | ") != std::string_view::npos) {
    for (std::string_view cell : split(text.substr(opened ? 1 : 0), "|")) {
      for (std::string_view part : split(cell, "<br>")) cells.push_back(bare(part));
    }
    return cells;
  }
  while (!text.empty()) {
    std::size_t gap = find_gap(text, 0);
    // A gap left to be filled in by hand parts no columns: "ngày      tháng 9", "Số:     /KH-UBND".
    while (gap != std::string_view::npos && is_left_blank(text.substr(0, gap), trim(text.substr(gap)))) {
      std::size_t next = text.find_first_not_of(" \t", gap);
      gap = find_gap(text, next);
    }
    for (std::string& cell : unglued(bare(text.substr(0, gap)))) cells.push_back(std::move(cell));
    text = gap == std::string_view::npos ? std::string_view{} : trim(text.substr(gap));
  }
  return cells;
}

}  // namespace vankho
