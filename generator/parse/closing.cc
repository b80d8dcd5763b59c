#include "parse/closing.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "parse/appendix_names.h"
#include "parse/closing_lines.h"
#include "parse/head.h"
#include "parse/lines_kind.h"
#include "parse/paragraphs.h"
#include "parse/person_names.h"
#include "parse/words.h"

namespace vankho {
namespace {

using closing_lines::find_glued_signature;
using closing_lines::is_path_of_file;
using closing_lines::is_recipients_label;
using closing_lines::is_signing_note;
using closing_lines::is_stamp;
using closing_lines::kRecipients;
using closing_lines::may_hold_label;
using closing_lines::opens_signature;

bool is_blank(const Line& line) { return trim(line.text).empty(); }

std::string as_printed(std::string_view recipient) {
  recipient = trim(recipient);
  while (!recipient.empty() && std::string_view(",;./").find(recipient.back()) != std::string_view::npos) {
    recipient = trim(recipient.substr(0, recipient.size() - 1));
  }
  return std::string(recipient);
}

// Where the post begins that stands behind a power and its body on one line: "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH".
// npos where none does.
std::size_t find_post_behind(std::string_view authority) {
  const std::string searched = search_form(authority);
  for (std::string_view post : {" phó bí thư", " bí thư", " phó chủ tịch", " chủ tịch", " phó giám đốc",
                                " giám đốc", " phó thủ tướng", " thứ trưởng"}) {
    if (!searched.ends_with(post)) continue;
    const std::size_t at = searched.size() - post.size();
    return without_power(authority.substr(0, at)).empty() ? std::string_view::npos : at;
  }
  return std::string_view::npos;
}

// Who signs, from the lines of a signature; a blank line before a line of it is kept as an empty string.
Signatory signatory_of(const std::vector<std::string>& lines) {
  Signatory result;
  std::string* last = nullptr;
  auto add = [&](std::string& part, const std::string& line) {
    part += (part.empty() ? "" : " ") + line;
    last = &part;
  };
  bool after_blank = false;
  for (const std::string& line : lines) {
    if (line.empty()) {
      after_blank = true;
      continue;
    }
    bool capitals = is_upper(line);
    bool new_line = std::exchange(after_blank, false);
    if (is_signing_note(line)) continue;
    if (names_authority(line)) {
      const std::size_t post = find_post_behind(line);
      add(result.authority, line.substr(0, post));
      if (post != std::string::npos) add(result.post, line.substr(post + 1));
    } else if (capitals && names_post(line)) {
      add(result.post, line);
    } else if (!capitals && !result.authority.empty() && result.post.empty() && names_post(upper(line)) &&
               !names_person(line)) {
      add(result.post, line);
    } else if (capitals && names_one_body(line) && result.authority.empty() && result.post.empty()) {
      add(result.authority, line);
    } else if (names_person(line) && result.name.empty() && (!capitals || new_line)) {
      result.name = line;
    } else if (capitals && last) {
      add(*last, line);
    }
  }
  return result;
}

class ClosingReader {
 public:
  explicit ClosingReader(std::span<const Line> lines) : lines_(lines) {}

  ClosingReading run() {
    std::optional<std::size_t> label = find_label();
    if (label) {
      at_ = result_.begin = *label;
      const std::vector<std::string> above = take_signature_above();
      read_from_label();
      signature_.insert(signature_.begin(), above.begin(), above.end());
      if (signature_.empty()) read_signature_above();
    } else {
      read_signature_at_end(false);
      if (signature_.empty()) read_signature_at_end(true);
    }
    for (const std::string& recipient : recipients_) {
      if (std::string text = as_printed(recipient); !text.empty()) result_.recipients.push_back(text);
    }
    if (!signed_by_two_) result_.signatory = signatory_of(signature_);
    for (std::string& line : signature_) {
      if (!line.empty()) result_.signature_lines.push_back(std::move(line));
    }
    return std::move(result_);
  }

 private:
  std::optional<std::size_t> find_label() const {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!may_hold_label(lines_[i].text)) continue;
      if (search_form(lines_[i].text).find(kRecipients) == std::string::npos) continue;
      std::vector<std::string> cells = columns_of(lines_[i].text);
      // Further to the right in a table it heads a column: "| Báo cáo | Nơi nhận | Thời hạn |".
      if (trim(lines_[i].text).starts_with("|")) cells.resize(1);
      if (std::any_of(cells.begin(), cells.end(), is_recipients_label)) return i;
    }
    return std::nullopt;
  }

  bool is_end(const Line& line) const { return is_note(line) || is_appendix(line); }

  static bool is_note(const Line& line) { return read_note_start(line.text).has_value(); }

  bool is_appendix(const Line& line) const { return !read_appendix_heading(line.text, name_found_).empty(); }

  // Leaves out a footnote that the page's end put above the signature; false where no signature follows.
  bool pass_note() {
    const auto is_signature = [](const Line& line) {
      const std::vector<std::string> cells = columns_of(line.text);
      return std::ranges::any_of(cells, opens_signature);
    };
    std::size_t end = at_;
    while (end < lines_.size() && !is_blank(lines_[end]) && (end == at_ || !is_signature(lines_[end]))) ++end;
    if (name_found_) return false;
    const auto seek = [&](std::size_t& known, const auto& wanted) {
      for (known = std::max(known, end); known < lines_.size() && !wanted(lines_[known]);) ++known;
      return known;
    };
    const bool signed_below = seek(next_signature_, is_signature) <
                              seek(
                                  next_appendix_, [&](const Line& line) { return is_appendix(line); });
    for (; signed_below && at_ < end; ++at_) result_.notes.push_back(at_);
    return signed_below;
  }

  void read_from_label() {
    dashed_ = has_dashes();
    bool after_name = false;
    for (; at_ < lines_.size(); ++at_) {
      while (at_ < lines_.size() && is_note(lines_[at_]) && pass_note()) {
      }
      if (at_ >= lines_.size() || is_end(lines_[at_])) break;
      const Line& line = lines_[at_];
      if (is_blank(line) || is_rule(line.text) || is_table_delimiter(line.text) ||
          (is_page_number(line.text) && !recipients_.empty())) {
        if (!signature_.empty() && !signature_.back().empty()) signature_.emplace_back();
        if (name_found_ && !recipients_.empty()) after_name = true;
        continue;
      }
      if (is_path_of_file(trim(line.text)) || (!signature_.empty() && is_stamp(line.text))) continue;
      if (after_name && !continues_list(line)) break;
      if (leaves_block(line)) break;
      take_line(line);
    }
    result_.end = at_;
  }

  // Capitals right under list and name, "DANH MỤC", head what is attached.
  bool leaves_block(const Line& line) const {
    const std::string text = bare(line.text);
    return name_in_small_letters_ && !recipients_.empty() && is_upper(text) && !opens_signature(text) &&
           !continues_list(line);
  }

  bool continues_list(const Line& line) const {
    std::optional<Marker> marker = read_marker(line.text);
    return marker && marker->kind == MarkerKind::dash;
  }

  bool has_dashes() const {
    for (std::size_t i = at_ + 1; i < lines_.size() && !is_end(lines_[i]); ++i) {
      if (continues_list(lines_[i])) return true;
    }
    return false;
  }

  void take_line(const Line& line) {
    constexpr std::size_t kRightColumn = 25;  // spaces before what stands on the right alone
    std::size_t indent = std::min(line.text.find_first_not_of(" \t"), line.text.size());
    std::vector<std::string> cells = columns_of(line.text);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (cells[i].empty()) continue;
      bool right = i > 0 || indent >= kRightColumn;
      if (auto glued = cells.size() == 1 && continues_list(line)
                           ? find_glued_signature(cells[i], !signature_.empty())
                           : std::nullopt) {
        take_cell(cells[i].substr(0, *glued), line, false);
        take_cell(cells[i].substr(*glued + 1), line, true);
      } else {
        take_cell(cells[i], line, right);
      }
    }
  }

  void take_cell(std::string cell, const Line& line, bool right) {
    if (is_recipients_label(cell)) {
      std::string_view rest =
          std::string_view(cell).substr(search_form(cell).find(kRecipients) + kRecipients.size());
      while (rest.starts_with(":") || rest.starts_with(" ")) rest = trim(rest.substr(1));
      if (rest.empty()) return;
      // "Nơi nhận: - A; - B; - C." on one line.
      for (std::size_t end = rest.find("; - "); end != std::string_view::npos; end = rest.find("; - ")) {
        add_recipient(std::string(rest.substr(0, end)), line);
        rest = trim(rest.substr(end + 2));
      }
      cell = rest;
      right = opens_signature(cell);
      if (!right) recipients_.emplace_back();
    }
    bool signs = opens_signature(cell) || is_signing_note(cell) ||
                 (right && (is_upper(cell) || names_person(cell))) ||
                 (!signature_.empty() && (names_person(cell) || is_upper(cell) || names_post(upper(cell))) &&
                  cell[0] != '-');
    if (signs) {
      add_signature(std::move(cell), line);
    } else {
      add_recipient(std::move(cell), line);
    }
  }

  void add_signature(std::string cell, const Line& line) {
    if (signature_.empty()) result_.line = line.number;
    bool person = names_person(cell) && !opens_signature(cell);
    name_found_ = name_found_ || person;
    name_in_small_letters_ = name_in_small_letters_ || (person && !is_upper(cell));
    // Beside the recipients' list every line has a neighbour, so that no blank line sets the name apart.
    if (person && !signature_.empty() && !signature_.back().empty()) signature_.emplace_back();
    signature_.push_back(std::move(cell));
  }

  void add_recipient(std::string cell, const Line& line) {
    std::optional<Marker> marker = read_marker(cell);
    bool dash = marker && marker->kind == MarkerKind::dash;
    split_glued_name(cell, line);
    if (dash || recipients_.empty() || (!dashed_ && !starts_with_lower(cell))) {
      recipients_.push_back(dash ? bare(read_marker(cell)->rest) : cell);
    } else {
      recipients_.back() += (recipients_.back().empty() ? "" : " ") + cell;
    }
  }

  // "- Lưu: VT, VX. Nguyễn Văn A": the last recipient and the signer's name on one line.
  void split_glued_name(std::string& cell, const Line& line) {
    std::size_t end = cell.rfind(". ");
    bool wanted = !signature_.empty() && !name_found_ && end != std::string::npos;
    if (!wanted || !names_person(std::string_view(cell).substr(end + 2))) return;
    add_signature(cell.substr(end + 2), line);
    cell.resize(end + 1);
  }

  bool is_signature_line(const std::string& cell) const {
    constexpr int kLongestPost = 40;
    bool post = length(cell) <= kLongestPost && names_post(upper(cell));  // "Bí thư"
    return post || opens_signature(cell) || is_signing_note(cell) || names_person(cell) || is_upper(cell);
  }

  // The next line upward that is not blank; a web page sets every line of a signature apart.
  std::string line_above(std::size_t at) const {
    constexpr std::size_t kMostBlank = 5;
    const std::size_t last = at - std::min(at, kMostBlank);
    while (at > last && is_blank(lines_[at])) --at;
    return bare(lines_[at].text);
  }

  // "Lê Văn A          Trần Văn B"
  static bool names_two(const Line& line) {
    const std::vector<std::string> cells = columns_of(line.text);
    return cells.size() == 2 && std::ranges::all_of(cells, names_person) &&
           std::ranges::none_of(cells, opens_signature);
  }

  // Of two who sign side by side, one column after the other.
  static std::vector<std::string> in_columns(std::span<const Line> lines) {
    std::vector<std::string> left, right;
    for (const Line& line : lines) {
      const std::vector<std::string> cells = columns_of(line.text);
      if (cells.size() == 2) right.push_back(cells[1]);
      left.push_back(cells.size() == 2 ? cells[0] : bare(line.text));
    }
    left.insert(left.end(), right.begin(), right.end());
    return left;
  }

  // Takes signature lines upward from `at`; returns the index of the first of them.
  std::size_t take_upward(std::size_t at) {
    std::size_t first = at;
    std::vector<std::string> reversed;
    bool opened = false, by_two = false;
    for (std::size_t i = at; i-- > 0;) {
      std::string cell = bare(lines_[i].text);
      if (cell.empty()) {
        if (opened && !names_authority(line_above(i))) break;
        reversed.emplace_back();
        continue;
      }
      const bool two = names_two(lines_[i]);
      bool fits = length(cell) < 100 && !is_rule(cell) && (two || is_signature_line(cell)) &&
                  !read_marker(lines_[i].text).has_value() && !(opened && !is_upper(cell));
      if (!fits) break;
      opened = opened || opens_signature(cell);
      by_two = by_two || two;
      reversed.push_back(cell);
      first = i;
    }
    bool signs = std::any_of(reversed.begin(), reversed.end(),
                             [](const std::string& cell) { return opens_signature(cell); });
    if (!signs) return at;
    signature_.assign(reversed.rbegin(), reversed.rend());
    // The form knows one who signs, so that none of two is named before the other.
    if (by_two) signature_ = in_columns(lines_.subspan(first, at - first));
    signed_by_two_ = by_two;
    while (!signature_.empty() && signature_.front().empty()) signature_.erase(signature_.begin());
    result_.line = lines_[first].number;
    return first;
  }

  // A whole signature above a list with dashes: what stands below that list is attached.
  std::vector<std::string> take_signature_above() {
    std::size_t item = at_ + 1;
    while (item < lines_.size() && is_blank(lines_[item])) ++item;
    if (item >= lines_.size() || !continues_list(lines_[item])) return {};
    const std::size_t first = take_upward(at_);
    std::vector<std::string> above = std::exchange(signature_, {});
    const auto name = std::ranges::find_if(
        above, [](const std::string& line) { return names_person(line) && !opens_signature(line); });
    if (name == above.end()) return {};
    result_.begin = first;
    name_found_ = true;
    name_in_small_letters_ = !is_upper(*name);
    return above;
  }

  void read_signature_above() { result_.begin = take_upward(result_.begin); }

  // `above_forms`: above the first specimen form too, which a table in the text may be named like.
  void read_signature_at_end(bool above_forms) {
    std::size_t end = 0;   // behind the last line that is neither a note's nor an appendix's
    bool in_note = false;  // a note's text runs to the next blank line
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!read_appendix_heading(lines_[i].text, above_forms).empty()) break;
      in_note = !is_blank(lines_[i]) && (in_note || read_note_start(lines_[i].text));
      if (!is_blank(lines_[i]) && !in_note && !is_rule(lines_[i].text)) end = i + 1;
    }
    result_.end = end;
    result_.begin = take_upward(end);
  }

  std::span<const Line> lines_;
  std::size_t at_ = 0;
  bool dashed_ = false, name_found_ = false, name_in_small_letters_ = false, signed_by_two_ = false;
  std::size_t next_signature_ = 0, next_appendix_ = 0;  // below the last note
  std::vector<std::string> recipients_, signature_;
  ClosingReading result_;
};

// Of the form of copies at `form`: the names of the office that certifies stand in capitals right above it.
std::size_t find_certificate(std::span<const Line> lines, std::size_t form) {
  std::size_t begin = form;
  for (std::size_t i = form; i-- > 0;) {
    const std::string text = bare(lines[i].text);
    if (!is_upper(text) || names_post(text) || names_authority(text)) break;
    if (names_one_body(text)) begin = i;
  }
  return begin;
}

}  // namespace

ClosingReading read_closing(std::span<const Line> lines) {
  const auto certifies = [](const Line& line) { return names_form_of_copies(line.text); };
  const auto form = static_cast<std::size_t>(std::ranges::find_if(lines, certifies) - lines.begin());
  for (std::size_t end : {find_certificate(lines, form), form}) {
    if (form == lines.size()) break;
    ClosingReading closing = ClosingReader(lines.first(end)).run();
    if (closing.begin < closing.end) return closing;
  }
  return ClosingReader(lines).run();
}

}  // namespace vankho
