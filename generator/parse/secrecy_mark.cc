#include "parse/secrecy_mark.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/lines_kind.h"
#include "parse/source_text.h"

namespace vankho {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr std::size_t kLongestMark = 200;

bool is_level(std::string_view words) { return words == "mật" || words == "tốimật" || words == "tuyệtmật"; }

// Of letters that stand together, what is behind one of `openings`; all of them where there is none.
std::string_view behind(std::string_view words, std::initializer_list<std::string_view> openings) {
  for (std::string_view opening : openings)
    if (words.starts_with(opening)) return words.substr(opening.size());
  return words;
}

std::string_view behind_paper(std::string_view words) {
  return behind(words, {"tàiliệu", "vănbản", "hồsơ", "côngđiện", "côngvăn"});
}

// "TÀI LIỆU TỐI MẬT", of letters that stand together.
bool is_level_of_paper(std::string_view words) { return is_level(behind_paper(words)); }

// "mật độ", "mật ong": what is no level.
bool is_of_another_word(std::string_view behind_mat) {
  return std::ranges::any_of(std::initializer_list<std::string_view>{"độ", "ong", "mã", "khẩu", "thư", "vụ"},
                             [&](std::string_view end) { return behind_mat.starts_with(end); });
}

// "Mật, Tối mật hoặc Tuyệt mật": a form or a guide that lists the grades.
bool names_several_levels(std::string_view words) {
  std::set<std::string_view> levels;
  for (std::size_t at = 0; (at = words.find("mật", at)) != words.npos; ++at) {
    const std::string_view before = words.substr(0, at);
    levels.insert(before.ends_with("tối") ? "tối" : before.ends_with("tuyệt") ? "tuyệt" : "");
  }
  return levels.size() > 1;
}

// "Tối mật (bản sao)", "Tài liệu mật"; not "Thường", "Công khai", and not what a guide says of the field.
bool opens_with_level(std::string_view words) {
  words = behind_paper(words);
  if (names_several_levels(words) || words.find("giảimật") != words.npos) return false;
  if (words.starts_with("mật") && is_of_another_word(words.substr(std::string_view("mật").size())))
    return false;
  return std::ranges::any_of(std::initializer_list<std::string_view>{"mật", "tốimật", "tuyệtmật"},
                             [&](std::string_view level) { return words.starts_with(level); });
}

// "Dấu chỉ độ mật", "Mức độ mật", "Phân loại": what stands before a level.
bool is_label(std::string_view words) {
  constexpr std::array<std::string_view, 17> kWords = {"đóng", "con", "bí",   "dấu",  "chỉ", "mức",
                                                       "cấp",  "độ",  "phân", "loại", "văn", "bản",
                                                       "mật",  "bảo", "khẩn", "tài",  "liệu"};
  bool names_it = false;
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find_first_of(" ,"));
    words.remove_prefix(std::min(word.size() + 1, words.size()));
    if (word.empty()) continue;
    if (std::ranges::find(kWords, word) == kWords.end()) return false;
    names_it = names_it || word == "mật" || word == "dấu" || word == "loại";
  }
  return names_it;
}

// "Độ mật: Tối mật", "Mức độ mật – Mật", "Đóng dấu: MẬT".
bool is_labelled_level(std::string_view searched) {
  const std::size_t colon = searched.find(':');
  if (colon != searched.npos) {
    const std::string_view label = trim(searched.substr(0, colon));
    const std::string value = letters_of(searched.substr(colon + 1));
    return is_label(label) && (label.find("mật") != label.npos ? opens_with_level(value) : is_level(value));
  }
  for (std::string_view label : {"độ mật", "mức độ mật", "cấp độ mật", "mức mật"}) {
    if (!searched.starts_with(label)) continue;
    const std::string_view value = searched.substr(label.size());
    return is_level(letters_of(value)) && contains_any(value, {"-", "–", "—"});
  }
  return false;
}

// "MẬT – Số 5-KH/TU", "TỐI MẬT (thời hạn bảo vệ: 20 năm)", "(TÀI LIỆU MẬT - KHÔNG PHỔ BIẾN)", "MẬT: 05 năm":
// a stamp with more behind it.
bool opens_with_stamp(std::string_view line) {
  const std::string text = bare(line);
  std::string_view rest = behind(behind(text, {"("}), {"TÀI LIỆU ", "VĂN BẢN "});
  rest = behind(rest, {"TỐI ", "TUYỆT "});
  if (!rest.starts_with("MẬT")) return false;
  rest = trim(rest.substr(std::string_view("MẬT").size()));
  const std::string_view years = trim(rest.substr(std::min<std::size_t>(rest.size(), 1)));
  if (rest.starts_with(':') && !years.empty() && is_digit(years.front())) return true;
  return std::ranges::any_of(std::initializer_list<std::string_view>{"(", "[", "–", "—", "- ", ",", ";"},
                             [&](std::string_view mark) { return rest.starts_with(mark); });
}

// "- Độ mật: …", "> Độ mật: …", as facts are listed in Markdown.
std::string_view behind_list_mark(std::string_view line) {
  for (std::string_view mark : {"- ", "* ", "+ ", "> ", "• ", "– "})
    if (line.starts_with(mark)) return trim(line.substr(mark.size()));
  return line;
}

// "ĐỘ MẬT TỐI MẬT".
bool is_labelled_in_capitals(std::string_view line) {
  const std::string letters = letters_of(line), words = search_form(letters);
  const std::string_view level = behind(words, {"mứcđộmật", "cấpđộmật", "độmật"});
  return level.size() < words.size() && is_level(level) && is_upper(letters);
}

// "☒ Mật ☐ Tối mật", "[x] Mật [ ] Tối mật".
bool is_ticked(std::string_view line) {
  constexpr std::string_view kTicks[] = {"☒", "☑", "✓", "✔", "[x]", "[X]"};
  return std::ranges::any_of(kTicks, [&](std::string_view tick) {
    const std::size_t at = line.find(tick);
    if (at == line.npos) return false;
    std::string_view chosen = line.substr(at + tick.size());
    for (std::string_view box : {"☐", "☒", "☑", "□", "["}) chosen = chosen.substr(0, chosen.find(box));
    return is_level(search_form(letters_of(chosen)));
  });
}

// "Độ khẩn: Hỏa tốc; độ mật: Mật".
bool has_labelled_part(std::string_view searched) {
  for (std::size_t at = 0; (at = searched.find_first_of(";,", at)) != searched.npos; ++at)
    if (is_labelled_level(trim(searched.substr(at + 1)))) return true;
  return false;
}

// "MẬT (Bản số 01)", "MẬT - Bản số: …", of letters that stand together: where the number of the copy begins.
std::size_t begin_of_copy(std::string_view searched) {
  const std::size_t digits = searched.find_last_not_of("0123456789") + 1;
  const std::string_view before = searched.substr(0, digits);
  for (std::string_view words : {"bảnsố", "bảnthứ", "bảnthứnhất", "bảnthứhai", "bảnthứba"})
    if (before.ends_with(words)) return digits - words.size();
  return searched.size();
}

// "Số 5-KH/TU", "Số 5-KH/TU -", and not "Số 5 của thôn".
bool ends_in_number(std::string_view text) {
  for (std::string_view dash : {" -", " –", " —"})
    if (text.ends_with(dash)) text = trim(text.substr(0, text.size() - dash.size()));
  const std::string_view last = text.substr(text.rfind(' ') + 1);
  return std::ranges::any_of(last, is_digit) || last.find('/') != last.npos;
}

// "Số 5-KH/TU MẬT", "Số 5-KH/TU **MẬT**", "Số 5-KH/TU [TỐI MẬT]", "Số 5-KH/TU - Mật".
bool ends_number_with_level(std::string_view line) {
  const std::string text = bare(line);
  if (!begins_with_number(text)) return false;
  const std::string_view words = std::string_view(text).substr(0, text.find_last_not_of(" )]*_.|") + 1);
  for (std::string_view level : {"MẬT", "Mật"}) {
    if (!words.ends_with(level)) continue;
    std::string_view before = words.substr(0, words.size() - level.size());
    for (std::string_view grade : {"TỐI ", "TUYỆT ", "Tối ", "Tuyệt "})
      if (before.ends_with(grade)) before.remove_suffix(grade.size());
    const bool joined = before.ends_with('/') || before.ends_with('[') || before.ends_with('(');
    if (joined || (before.ends_with(' ') && ends_in_number(trim(before)))) return true;
  }
  return false;
}

// Of letters that stand together, those without what stamps say beside the level: "TỐI MẬT – HỎA TỐC".
std::string_view without_companions(std::string_view letters) {
  const std::string searched = search_form(letters);
  std::size_t begin = 0, end = begin_of_copy(searched);
  for (std::size_t before = 0; before != end - begin;) {
    before = end - begin;
    const std::string_view stamped = std::string_view(searched).substr(begin, end - begin);
    begin += stamped.size() - behind(stamped, {"đóngdấu", "dấu"}).size();
    for (std::string_view word :
         {"khẩn", "thượngkhẩn", "hỏatốc", "hoảtốc", "hẹngiờ", "chỉngườicótênmớiđượcbócbì", "tàiliệuthuhồi"}) {
      const std::string_view rest = std::string_view(searched).substr(begin, end - begin);
      if (rest.ends_with(word))
        end -= word.size();
      else if (rest.starts_with(word))
        begin += word.size();
    }
  }
  return letters.substr(begin, end - begin);
}

// "Số 5-KH/TU — TÀI LIỆU MẬT", "KẾ HOẠCH - TỐI MẬT".
bool is_joined_by_dash(std::string_view line) {
  const std::string text = bare(line);
  if (!begins_with_number(text) && !is_upper(text)) return false;
  return std::ranges::any_of(std::initializer_list<std::string_view>{" — ", " – ", " - "},
                             [&](std::string_view dash) {
                               const std::size_t at = line.rfind(dash);
                               return at != line.npos && is_secrecy_mark(line.substr(at + dash.size()));
                             });
}

// The grade that a line with a mark says: "" for the lowest.
std::string_view grade_in(std::string_view line) {
  const std::string words = search_form(letters_of(line));
  return words.find("tuyệtmật") != words.npos ? "tuyệt" : words.find("tốimật") != words.npos ? "tối" : "";
}

}  // namespace

bool is_secrecy_mark(std::string_view line) {
  if (line.size() > kLongestMark || !contains_any(line, {"Ậ", "ậ"})) return false;
  if (is_labelled_level(search_form(bare(line)))) return true;
  const std::string letters = letters_of(line);
  const std::string_view level = without_companions(letters);
  const std::string words = search_form(level);
  const std::size_t size = behind_paper(words).size();
  return is_level_of_paper(words) && is_upper(level.substr(level.size() - std::min(size, level.size())));
}

bool is_secrecy_mark_of_head(std::string_view line) {
  if (line.size() > kLongestMark) return false;
  // In small letters only behind a number, or alone: "sản xuất mật ong (mật)".
  const std::string searched = search_form(bare(line));
  const bool beside_number = begins_with_number(searched) || searched.starts_with('(');
  if (contains_any(beside_number ? upper(line) : std::string(line), {"(MẬT)", "(TỐI MẬT)", "(TUYỆT MẬT)"}))
    return true;
  if (is_joined_by_dash(line) || is_labelled_in_capitals(line) || is_ticked(line)) return true;
  if (has_labelled_part(searched) || is_labelled_level(behind_list_mark(searched))) return true;
  if (ends_number_with_level(line) || opens_with_stamp(line)) return true;
  const std::string letters = letters_of(line);
  if (trim(line).starts_with("-") || !starts_with_upper(letters)) return false;
  const std::string_view level = without_companions(letters);
  const std::string words = search_form(level);
  // "Tài liệu mật" in small letters is half of a title: "Quản lý ¶ tài liệu mật".
  if (is_level(words) || (is_level_of_paper(words) && behind_paper(words) != "mật")) return true;
  const std::string plain = fold(level);
  const bool read_from_paper = plain == "mat" || plain == "toimat" || plain == "tuyetmat";
  const bool other_vowel = contains_any(level, {"Ă", "Ặ", "Ắ", "Ằ", "Ẳ", "Ẵ", "Á", "À", "Ả", "Ã", "Ấ", "Ầ"});
  return read_from_paper && is_upper(level) && !other_vowel;
}

bool begins_with_number(std::string_view line) {
  constexpr std::string_view kLabel = "số";
  const std::string searched = search_form(line);
  if (!searched.starts_with(kLabel)) return false;
  const std::size_t digit = searched.find_first_not_of(": ", kLabel.size());
  return digit != searched.npos && is_digit(searched[digit]);
}

bool are_of_all_grades(std::span<const std::string> marks) {
  constexpr std::size_t kGrades = 3;
  std::map<std::string_view, int> times;
  for (const std::string& mark : marks) ++times[grade_in(mark)];
  return times.size() == kGrades &&
         std::ranges::all_of(times, [&](const auto& grade) { return grade.second == times.begin()->second; });
}

}  // namespace vankho
