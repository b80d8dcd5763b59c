#include "parse/head_doubts.h"

#include <algorithm>
#include <optional>

#include "base/many_problems.h"
#include "base/text.h"
#include "parse/head_lines.h"
#include "parse/lines_kind.h"
#include "parse/messages.h"
#include "parse/number.h"
#include "parse/shown_lines.h"
#include "parse/types.h"

namespace vankho {
namespace {

using head_lines::has_number_behind_label;
using head_lines::is_section;
using head_lines::is_whole_date;

class HeadChecker {
 public:
  HeadChecker(const std::string& path, const HeadReading& head, const FrontMatter& front,
              std::vector<Problem>& problems)
      : path_(path), head_(head), front_(front), problems_(problems) {}

  // A half-finished document that nobody said to publish.
  void check_draft(const std::vector<Line>& lines) {
    if (front_.status_stated) return;
    const int marked = head_.marked_draft ? head_.marked_draft_line : unread_draft_mark(lines);
    if (marked) say(marked, messages::marked_draft, {});
  }

  void check_circulation(const std::vector<Line>& lines) {
    if (front_.circulation != Circulation::open) return;
    const auto marked =
        std::ranges::find_if(lines, [](const Line& line) { return is_internal_mark(line.text); });
    if (marked != lines.end()) say(marked->number, messages::marked_internal, {});
  }

  // A number and a day that are there and can be neither: nobody would find the document by them. Where both
  // are left blank, the copy is older than the signature; where one is, it was forgotten.
  void check_number_and_day() {
    const std::string &number = head_.lines.number_line, &day = head_.lines.place_and_date;
    const bool labelled = has_number_behind_label(number), dated = is_whole_date(day);
    const bool numbered = labelled || !head_.number.empty();
    if (head_.number.empty() && labelled && number.find('/') != number.npos)
      say(head_.number_line, messages::odd_number_line, {number});
    if (!head_.date && dated) say(head_.date_line, messages::impossible_date, {day});
    if (front_.draft || head_.marked_draft || number.empty() || day.empty()) return;
    if (!numbered && dated && !front_.number) say(head_.number_line, messages::unfilled_number, {number});
    if (numbered && !dated && !head_.date && !front_.date && !front_.date_guess)
      say(head_.date_line, messages::unfilled_day, {day});
  }

  void check_type_of_number() {
    const std::optional<NumberInText> number = read_number(head_.number);
    if (!number || front_.number || front_.type || !are_different(head_.type, number->type)) return;
    const DocumentType* type = type_of_abbreviation(number->type, number->state ? Side::state : Side::party);
    say(head_.number_line, messages::number_of_other_type,
        {head_.lines.type_line.substr(0, head_.lines.type_line.find('\n')), head_.number, lower(type->name)});
  }

  // "KÊ HOẠCH", "Kế hoạch", "K Ế  H O Ạ C H": true if a line of what can be the head is told of.
  bool check_type_name(const std::vector<Line>& lines) {
    constexpr std::size_t kLongestHead = 40;
    if (!head_.type.empty() || front_.type || front_.title) return false;
    for (std::size_t i = 0; i < std::min(lines.size(), kLongestHead); ++i) {
      if (is_section(lines[i].text)) return false;
      const DocumentType* type = type_meant(lines[i].text);
      if (!type) continue;
      say(lines[i].number, messages::type_not_read, {bare(lines[i].text), upper(type->name)});
      return true;
    }
    return false;
  }

 private:
  void say(int line, const Message& message, Arguments arguments) {
    problems_.push_back({path_, line, 0, &message, std::move(arguments), {}});
  }

  // Of those that nobody takes for one another: a Thông báo may carry a Kết luận, a Quy định a QĐ.
  static bool are_different(std::string_view type, std::string_view other) {
    static constexpr std::string_view kPlain[] = {"NQ", "NĐ", "CT",  "QĐ", "HD", "TB",
                                                  "BC", "KH", "TTr", "BB", "GM", "CĐ"};
    const auto is_plain = [](std::string_view one) { return std::ranges::count(kPlain, one) > 0; };
    return type != other && is_plain(type) && is_plain(other);
  }

  // The type whose name the line is, but for marks, letter case and spaces.
  static const DocumentType* type_meant(std::string_view line) {
    constexpr std::size_t kLongest = 80;
    if (line.empty() || line.size() > kLongest) return nullptr;
    const auto without_spaces = [](std::string text) {
      std::erase(text, ' ');
      return text;
    };
    const std::string words = without_spaces(fold(bare(line)));
    const auto types = document_types();
    const auto type = std::ranges::find_if(
        types, [&](const DocumentType& one) { return words == without_spaces(fold(one.name)); });
    return type == types.end() ? nullptr : &*type;
  }

  // The line of a mark within tags, or behind the number; 0 for none.
  int unread_draft_mark(const std::vector<Line>& lines) const {
    const std::string& number = head_.lines.number_line;
    const std::size_t bracket = number.find('(');
    if (bracket != number.npos && is_draft_mark(std::string_view(number).substr(bracket)))
      return head_.number_line;
    constexpr int kBelow = 3;  // lines between the title and a mark
    const int last = std::max(head_.type_line, head_.title_line) + kBelow;
    const auto end = std::ranges::find_if(lines, [&](const Line& line) { return line.number > last; });
    const std::vector<ShownLine> shown = lines_shown_otherwise({lines.begin(), end});
    const auto marked =
        std::ranges::find_if(shown, [](const ShownLine& line) { return is_draft_mark(trim(line.text)); });
    return marked == shown.end() ? 0 : marked->number;
  }

  const std::string& path_;
  const HeadReading& head_;
  const FrontMatter& front_;
  std::vector<Problem>& problems_;
};

}  // namespace

bool check_head(const std::string& path, const HeadReading& head, const FrontMatter& front,
                const std::vector<Line>& lines, std::vector<Problem>& problems) {
  HeadChecker checker(path, head, front, problems);
  checker.check_draft(lines);
  checker.check_circulation(lines);
  checker.check_number_and_day();
  checker.check_type_of_number();
  return checker.check_type_name(lines);
}

}  // namespace vankho
