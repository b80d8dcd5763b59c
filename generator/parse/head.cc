#include "parse/head.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/text.h"
#include "parse/addressees.h"
#include "parse/head_lines.h"
#include "parse/head_title.h"
#include "parse/lines_kind.h"
#include "parse/number.h"
#include "parse/secrecy_mark.h"
#include "parse/temporal.h"
#include "parse/types.h"
#include "parse/words.h"

namespace vankho {
namespace {

using head_lines::begins_place;
using head_lines::begins_title;
using head_lines::bodies_of;
using head_lines::is_motto;
using head_lines::kAddressees;
using head_lines::kMotto;
using head_lines::kNationalTitle;
using head_lines::lacks_year;
using head_lines::opens_preamble;
using head_lines::opens_stamp_of_arrival;
using head_lines::read_type_line;
using head_lines::stands_in_columns;
using head_lines::TypeLine;

class HeadReader {
 public:
  explicit HeadReader(std::span<const Line> lines)
      : lines_(lines), type_expected_(has_type_line()), letter_(!type_expected_ && has_addressees()) {}

  HeadReading run() {
    while (at_ < lines_.size() && take_line(lines_[at_])) ++at_;
    if (!result_.type.empty()) read_title();
    if (result_.type.empty() && !letter_) read_caption();
    read_below_title();
    finish();
    return std::move(result_);
  }

 private:
  bool blank(std::size_t at) const { return at >= lines_.size() || trim(lines_[at].text).empty(); }

  std::size_t skip_blank(std::size_t at) const {
    while (at < lines_.size() && blank(at)) ++at;
    return at;
  }

  bool is_section(std::size_t at) const { return head_lines::is_section(lines_[at].text); }

  // Whether a line that names a type stands in what can be the head, so that lines above it are the head's
  // whatever they say.
  bool has_type_line() const {
    constexpr std::size_t kLongestHead = 40;
    for (std::size_t i = 0; i < std::min(lines_.size(), kLongestHead); ++i) {
      std::string_view text = lines_[i].text;
      if (is_section(i) || text.size() > 400) return false;
      const std::string words = bare(text);
      if (begins_with(words, kAddressees)) return false;
      if (read_type_line(words, is_decorated(text))) return true;
    }
    return false;
  }

  // Whether Kính gửi follows soon: a công văn, whose head ends there.
  bool has_addressees() const {
    constexpr std::size_t kLongestHead = 30;
    for (std::size_t i = 0; i < std::min(lines_.size(), kLongestHead); ++i) {
      if (is_section(i) || lines_[i].text.size() > 400) return false;
      if (begins_with(bare(lines_[i].text), kAddressees)) return true;
    }
    return false;
  }

  static bool is_decorated(std::string_view line) {
    std::string_view text = trim(line);
    return text.starts_with("#") || text.starts_with("**");
  }

  // False where the head ends above this line.
  bool take_line(const Line& line) {
    if (trim(line.text).empty()) {
      subject_open_ = in_stamp_ = false;
      return true;
    }
    if (is_rule(line.text) || is_table_delimiter(line.text)) return true;
    if (begins_with(bare(line.text), kAddressees) || (!type_expected_ && is_section(at_))) return false;
    if (auto type = read_type_line(bare(line.text), is_decorated(line.text))) {
      take_type(line, *type);
      return false;
    }
    if (!stands_in_columns(line.text) && goes_on_with_subject(bare(line.text))) return true;
    std::vector<std::string> cells = columns_of(line.text);
    bool all_taken = true;
    const std::size_t in_first = head_lines::lines_of_first_cell(line.text);
    for (std::size_t i = 0; i < cells.size(); ++i)
      all_taken = take_cell(cells[i], line, i < in_first) && all_taken;
    return all_taken;
  }

  bool goes_on_with_subject(const std::string& text) {
    const bool goes_on = subject_open_ && starts_with_lower(text);
    if (goes_on) result_.lines.subject_line += ' ' + text;
    return goes_on;
  }

  void take_type(const Line& line, const TypeLine& type) {
    result_.type = type.type->abbreviation;
    result_.lines.type_line = bare(line.text);
    result_.type_line = line.number;
    if (type.draft) mark_draft(line);
    if (!head_lines::says_joint(type.rest)) type_rest_ = type.rest;
    take_number_of_type(line);
    ++at_;
  }

  void mark_draft(const Line& line) {
    result_.marked_draft = true;
    result_.marked_draft_line = line.number;
  }

  // "KẾT LUẬN 127-KL/TW CỦA BỘ CHÍNH TRỊ": the number stands behind the type.
  void take_number_of_type(const Line& line) {
    const std::string searched = search_form(type_rest_);
    const std::size_t begin = searched.starts_with("số ") ? std::string_view("số ").size() : 0;
    const std::vector<NumberInText> numbers = find_numbers(type_rest_);
    if (!result_.number.empty() || numbers.empty() || numbers[0].begin != begin) return;
    result_.number = numbers[0].number;
    result_.number_line = line.number;
    type_rest_ = trim(std::string_view(type_rest_).substr(numbers[0].end));
  }

  bool take_cell(const std::string& cell, const Line& line, bool first_column) {
    std::string searched = search_form(cell);
    if (cell.empty() || is_rule(cell) || cell == "*" || cell == "\\*" || is_page_number(cell)) return true;
    if (!broken_title_.empty()) {
      const std::string whole = std::exchange(broken_title_, {}) + ' ' + cell;
      if (is_motto(search_form(whole)) || begins_title(search_form(whole)))
        return take_cell(whole, line, first_column);
    }
    if (begins_title(searched)) {
      broken_title_ = cell;
      return true;
    }
    const std::string place = line.number == broken_place_line_ + 1 ? std::exchange(broken_place_, {}) : "";
    if (!place.empty() && searched.find("ngày") != searched.npos) {
      std::vector<std::string>& others = result_.lines.other_lines;
      if (!others.empty() && others.back() == place) others.pop_back();
      return take_cell(place + ' ' + cell, line, first_column);
    }
    if (is_motto(searched)) {
      result_.lines.title_lines.push_back(cell);
      result_.national =
          result_.national || searched.starts_with(kNationalTitle) || searched.starts_with(kMotto);
      return true;
    }
    if (is_draft_mark(cell)) {
      mark_draft(line);
      result_.lines.other_lines.push_back(cell);
      return true;
    }
    if (first_column && goes_on_with_subject(cell)) return true;
    if (take_stamp(cell, searched)) return true;
    if (take_number(cell, searched, line) || take_place_and_date(cell, searched, line)) return true;
    if (breaks_date(searched)) {
      broken_date_ = cell;
      result_.date_line = line.number;
      return true;
    }
    if (head_lines::leaves_room_for_number(cell)) return true;
    if (const std::string broken = std::exchange(broken_date_, {}); !broken.empty()) {
      const std::string whole = broken + ' ' + cell;
      const bool goes_on = !lacks_year(search_form(broken)) || (cell[0] >= '0' && cell[0] <= '9');
      if (goes_on && take_place_and_date(whole, search_form(whole), line)) return true;
      keep_without_year(broken);
    }
    if (searched.starts_with("v/v") || (searched.starts_with("về việc") && !type_expected_)) {
      result_.lines.subject_line = cell;
      result_.title_line = line.number;
      subject_open_ = true;
      return true;
    }
    if (subject_open_ && first_column && !names_body(cell)) {
      result_.lines.subject_line += ' ' + cell;
      return true;
    }
    if (is_upper(cell) && length(cell) <= 120) {
      bool urgency =
          searched == "khẩn" || searched == "hỏa tốc" || searched == "thượng khẩn" || is_secrecy_mark(cell);
      (urgency ? result_.lines.other_lines : bodies_).push_back(cell);
      if (!urgency) result_.issuer_line = line.number;
      return true;
    } else if (letter_ && result_.number_line > 0 && first_column) {
      // What stands between the number and Kính gửi is the subject, with or without "V/v".
      if (result_.title_line == 0) result_.title_line = line.number;
      result_.lines.subject_line += (result_.lines.subject_line.empty() ? "" : " ") + cell;
      return true;
    }
    if (!type_expected_ && !letter_) return false;
    if (begins_place(cell)) {
      broken_place_ = cell;
      broken_place_line_ = line.number;
    }
    result_.lines.other_lines.push_back(cell);
    return true;
  }

  // Whoever receives a document writes his own number and day on it, which are not the document's.
  bool take_stamp(const std::string& cell, const std::string& searched) {
    in_stamp_ = opens_stamp_of_arrival(searched) ||
                (in_stamp_ && head_lines::goes_on_with_stamp(searched) && find_numbers(cell).empty());
    if (in_stamp_) result_.lines.other_lines.push_back(cell);
    return in_stamp_;
  }

  // A second number or day is the subject's, a copy's or a second body's.
  bool keep_another(const std::string& cell) {
    if (!subject_open_) result_.lines.other_lines.push_back(cell);
    return !subject_open_;
  }

  bool take_number(const std::string& cell, const std::string& searched, const Line& line) {
    const bool labelled = head_lines::labels_number(searched);
    const std::vector<NumberInText> numbers = find_numbers(cell);
    bool alone = numbers.size() == 1 && numbers[0].begin == 0 && numbers[0].end == cell.size();
    if (!labelled && !alone) return false;
    if (!result_.number.empty()) return keep_another(cell);
    result_.lines.number_line = cell;
    result_.number_line = line.number;
    if (!numbers.empty()) result_.number = numbers[0].number;
    return true;
  }

  bool take_place_and_date(const std::string& cell, const std::string& searched, const Line& line) {
    std::size_t day = searched.find("ngày");
    if (day == std::string::npos) return false;
    std::string_view date = trim(std::string_view(searched).substr(day + std::string_view("ngày").size()));
    auto numeric = read_day(date);
    bool in_words =
        searched.find("tháng", day) != std::string::npos && searched.find("năm", day) != std::string::npos;
    bool shaped = (in_words || (numeric && numeric->end == date.size())) && length(cell) < 80 &&
                  (day == 0 || searched[day - 1] == ' ' || searched[day - 1] == ',');
    if (!shaped || opens_preamble(cell.substr(0, day)) || cell.ends_with(":")) return false;
    if (!numeric && lacks_year(searched)) return false;
    if (result_.date && numeric) return keep_another(cell);
    result_.lines.place_and_date = cell;
    result_.date_line = line.number;
    std::string_view place = trim(std::string_view(cell).substr(0, day));
    while (place.ends_with(',')) place = trim(place.substr(0, place.size() - 1));
    result_.place = slug(place) == "-" ? std::string_view() : place;  // "…, ngày 5 tháng 1 năm 2024"
    if (numeric) result_.date = numeric->day;
    return true;
  }

  void keep_without_year(const std::string& cell) {
    if (lacks_year(search_form(cell))) result_.lines.place_and_date = cell;
  }

  // "Phú Lễ, ngày 13" above "tháng 01 năm 2020": a place and date that a narrow column broke.
  bool breaks_date(std::string_view searched) const {
    constexpr std::size_t kLongest = 60;
    if (result_.date || searched.size() > kLongest || searched.find("ngày") == std::string_view::npos)
      return false;
    std::string_view last = searched.substr(searched.rfind(' ') + 1);
    return last == "ngày" || last == "tháng" || last == "năm" ||
           (last.size() <= 2 && last.find_first_not_of("0123456789") == std::string_view::npos);
  }

  // "Hướng dẫn tuyên truyền kỷ niệm …" on a line of its own above the text, as a web page heads it.
  void read_caption() {
    constexpr int kWrapped = 55, kMostLines = 4;
    std::string text;
    std::size_t end = at_;
    for (; !blank(end) && end < at_ + kMostLines; ++end) {
      if (end > at_ && length(lines_[end - 1].text) < kWrapped) return;
      text += (text.empty() ? "" : " ") + bare(lines_[end].text);
    }
    if (text.empty() || !blank(end)) return;
    const bool sentence = std::string_view(".,;:!?").find(text.back()) != std::string_view::npos;
    const std::optional<TypeLine> type = sentence ? std::nullopt : head_lines::read_caption(text);
    if (!type || type->rest.empty()) return;
    result_.type_guessed = true;
    take_type(lines_[at_], *type);
    at_ = end;
    result_.title = type_rest_;
    result_.title_line = result_.type_line;
  }

  // "(Dự thảo)" between the type and the title.
  void pass_draft_mark() {
    const std::size_t at = skip_blank(at_);
    if (at >= lines_.size() || !is_draft_mark(lines_[at].text)) return;
    mark_draft(lines_[at]);
    result_.lines.other_lines.push_back(bare(lines_[at].text));
    at_ = at + 1;
  }

  // "CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH" on a line of its own, between the type and a title in small letters.
  void take_author_of_type() {
    const std::size_t at = skip_blank(at_), below = skip_blank(at + 1);
    if (below >= lines_.size() || !type_rest_.empty()) return;
    const std::string author = bare(lines_[at].text);
    if (!head_lines::names_author(author) || is_upper(bare(lines_[below].text))) return;
    result_.lines.type_line += '\n' + author;
    at_ = at + 1;
  }

  void read_title() {
    pass_draft_mark();
    take_author_of_type();
    HeadTitle title = read_head_title(lines_, at_, result_.type, type_rest_);
    result_.title = std::move(title.text);
    if (title.line > 0) result_.title_line = title.line;
    at_ = title.end;
  }

  // Rules, "(Kèm theo …)", the issuing authority in capitals, Kính gửi.
  void read_below_title() {
    bool attached_open = false;
    for (; at_ < lines_.size(); ++at_) {
      std::string text = bare(lines_[at_].text);
      if (trim(lines_[at_].text).empty() || is_rule(lines_[at_].text) || text == "*") continue;
      if (begins_with(text, kAddressees)) {
        result_.addressees = addressees_from(lines_, at_);
        break;
      }
      if (attached_open || head_lines::says_attached(text)) {
        if (attached_open) {
          result_.carried_by.back() += ' ' + text;
          result_.lines.other_lines.back() += ' ' + text;
        } else {
          result_.carried_by.push_back(text);
          result_.lines.other_lines.push_back(text);
        }
        attached_open = !text.ends_with(")") && !text.ends_with(").");
      } else if (!result_.type.empty() && is_upper(text) && !is_section(at_) && !is_rule(text) &&
                 (head_lines::names_authority_in_capitals(text) || authority_open_) && length(text) < 150) {
        if (!authority_open_) bodies_below_.push_back(text);
        authority_open_ = true;
        result_.lines.other_lines.push_back(text);
      } else {
        break;
      }
    }
    result_.end = at_;
  }

  void finish() {
    keep_without_year(broken_date_);
    std::vector<std::string> bodies = bodies_of(bodies_);
    if (head_lines::is_board_above_committee(bodies)) {
      result_.issuer = bodies[0] + ' ' + bodies[1];
      result_.lines.issuer_lines = std::exchange(bodies, {});
    }
    if (!bodies.empty()) {
      result_.issuer = bodies.back();
      result_.lines.issuer_lines = {bodies.back()};
    }
    if (bodies.size() > 1) {
      result_.parent = bodies[bodies.size() - 2];
      result_.lines.parent_lines.assign(bodies.begin(), bodies.end() - 1);
    }
    if (result_.issuer.empty() && !bodies_below_.empty()) result_.issuer = bodies_below_.front();
    const bool shown =
        !result_.lines.subject_line.empty() || result_.number.find("-CV/") != std::string::npos;
    if (result_.type.empty() && (shown || !result_.addressees.empty())) {
      result_.type_guessed = !shown;
      result_.type = "CV";
      result_.title = result_.lines.subject_line;
    }
  }

  std::span<const Line> lines_;
  std::size_t at_ = 0;
  bool type_expected_;
  bool letter_;
  bool subject_open_ = false, in_stamp_ = false;
  bool authority_open_ = false;
  std::string type_rest_;     // of the type's own line
  std::string broken_date_;   // place and the beginning of a date
  std::string broken_title_;  // the beginning of the national title
  std::string broken_place_;  // the beginning of a place's name, in this line
  int broken_place_line_ = 0;
  std::vector<std::string> bodies_, bodies_below_;
  HeadReading result_;
};

}  // namespace

HeadReading read_head(std::span<const Line> lines) { return HeadReader(lines).run(); }

}  // namespace vankho
