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
#include "parse/signatures.h"
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

class ClosingReader {
 public:
  explicit ClosingReader(std::span<const Line> lines) : lines_(lines) {}

  ClosingReading run() {
    std::optional<std::size_t> label = find_label();
    if (label) {
      at_ = result_.begin = *label;
      const std::vector<SignedCell> above = take_signature_above();
      read_from_label();
      signature_.insert(signature_.begin(), above.begin(), above.end());
      if (above.empty() && !signature_.empty()) take_authority_above();
      if (signature_.empty()) read_signature_above();
    } else {
      read_signature_at_end(false);
      if (signature_.empty()) read_signature_at_end(true);
    }
    for (const std::string& recipient : recipients_) {
      if (std::string text = as_printed(recipient); !text.empty()) result_.recipients.push_back(text);
    }
    result_.signatures = read_signatures(signature_);
    return std::move(result_);
  }

 private:
  static constexpr std::size_t kRightColumn = 25;  // spaces before what stands on the right alone

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
        if (!signature_.empty() && !signature_.back().text.empty()) signature_.emplace_back();
        if (name_found_ && !recipients_.empty()) after_name = true;
        continue;
      }
      if (is_path_of_file(trim(line.text)) || (!signature_.empty() && is_stamp(line.text))) continue;
      if (after_name && another_signs(at_)) after_name = name_found_ = false;
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

  // Whether a signature begins at `at` that ends with a name as well: of a joint plan.
  bool another_signs(std::size_t at) const {
    constexpr std::size_t kMostLines = 12;
    if (!opens_another_signature(bare(lines_[at].text))) return false;
    for (const std::size_t last = std::min(at + kMostLines, lines_.size()); ++at < last;) {
      const std::string text = bare(lines_[at].text);
      if (names_person(text) && !opens_signature(text)) return true;
      if (!text.empty() && !is_signature_line(text)) return false;
    }
    return false;
  }

  void take_line(const Line& line) {
    std::size_t indent = std::min(line.text.find_first_not_of(" \t"), line.text.size());
    std::vector<SignedCell> cells = cells_of(line);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      SignedCell& cell = cells[i];
      if (cell.text.empty()) continue;
      bool right = i > 0 || indent >= kRightColumn;
      if (auto glued = cells.size() == 1 && continues_list(line)
                           ? find_glued_signature(cell.text, !signature_.empty())
                           : std::nullopt) {
        take_cell({cell.text.substr(0, *glued), cell.line, cell.column}, false);
        take_cell({cell.text.substr(*glued + 1), cell.line, cell.column + *glued}, true);
      } else {
        take_cell(std::move(cell), right);
      }
    }
  }

  void take_cell(SignedCell cell, bool right) {
    std::string& text = cell.text;
    if (is_recipients_label(text)) {
      std::string_view rest =
          std::string_view(text).substr(search_form(text).find(kRecipients) + kRecipients.size());
      while (rest.starts_with(":") || rest.starts_with(" ")) rest = trim(rest.substr(1));
      if (rest.empty()) return;
      // "Nơi nhận: - A; - B; - C." on one line.
      for (std::size_t end = rest.find("; - "); end != std::string_view::npos; end = rest.find("; - ")) {
        add_recipient({std::string(rest.substr(0, end)), cell.line, cell.column});
        rest = trim(rest.substr(end + 2));
      }
      text = std::string(rest);
      right = opens_signature(text);
      if (!right) recipients_.emplace_back();
    }
    bool signs = opens_signature(text) || is_signing_note(text) ||
                 (right && (is_upper(text) || names_person(text))) ||
                 (!signature_.empty() && (names_person(text) || is_upper(text) || names_post(upper(text))) &&
                  text[0] != '-');
    if (signs) {
      add_signature(std::move(cell));
    } else {
      add_recipient(std::move(cell));
    }
  }

  void add_signature(SignedCell cell) {
    if (signature_.empty()) result_.line = cell.line;
    bool person = names_person(cell.text) && !opens_signature(cell.text);
    name_found_ = (name_found_ && !(names_post(cell.text) && !name_in_small_letters_)) || person;
    name_in_small_letters_ = name_in_small_letters_ || (person && !is_upper(cell.text));
    // Beside the recipients' list every line has a neighbour, so that no blank line sets the name apart.
    if (person && !signature_.empty() && !signature_.back().text.empty()) signature_.emplace_back();
    signature_.push_back(std::move(cell));
  }

  void add_recipient(SignedCell cell) {
    std::optional<Marker> marker = read_marker(cell.text);
    bool dash = marker && marker->kind == MarkerKind::dash;
    split_glued_name(cell);
    const std::string& text = cell.text;
    if (dash || recipients_.empty() || (!dashed_ && !starts_with_lower(text))) {
      recipients_.push_back(dash ? bare(read_marker(text)->rest) : text);
    } else {
      recipients_.back() += (recipients_.back().empty() ? "" : " ") + text;
    }
  }

  // "- Lưu: VT, VX. Nguyễn Văn A": the last recipient and the signer's name on one line.
  void split_glued_name(SignedCell& cell) {
    std::string& text = cell.text;
    std::size_t end = text.rfind(". ");
    bool wanted = !signature_.empty() && !name_found_ && end != std::string::npos;
    if (!wanted || !names_person(std::string_view(text).substr(end + 2))) return;
    add_signature({text.substr(end + 2), cell.line, cell.column + end});
    text.resize(end + 1);
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
    while (at > last && (is_blank(lines_[at]) || is_empty_row(lines_[at]))) --at;
    return is_table_row(lines_[at]) ? signed_cells(lines_[at]).front().text : bare(lines_[at].text);
  }

  // "Lê Văn A          Trần Văn B": what several who sign have on one line; else the whole of it.
  std::vector<SignedCell> signed_cells(const Line& line) const {
    std::vector<SignedCell> cells = cells_of(line);
    std::erase_if(cells, [](const SignedCell& cell) { return cell.text.empty(); });
    const auto signs = [&](const SignedCell& cell) { return is_signature_line(cell.text); };
    if (cells.empty()) return {{"", line.number, 0}};
    if ((cells.size() > 1 || is_table_row(line)) && std::ranges::all_of(cells, signs)) return cells;
    return {{bare(line.text), line.number, cells.front().column}};
  }

  // Takes signature lines upward from `at`; returns the index of the first of them. Above one may stand those
  // of others, each under a name.
  std::size_t take_upward(std::size_t at) {
    std::size_t first = take_one_upward(at);
    bool more = first < at;
    for (std::size_t signers = 1;
         more && signers < kMostSigners && first > 0 && opens_another_signature(signature_.front().text) &&
         names_person(line_above(first - 1));
         ++signers) {
      const std::vector<SignedCell> below = std::exchange(signature_, {});
      const std::size_t above = take_one_upward(first);
      more = above < first && opens_another_signature(signature_.front().text);
      if (more)
        first = above;
      else
        signature_.clear();
      signature_.insert(signature_.end(), below.begin(), below.end());
    }
    if (!signature_.empty()) result_.line = signature_.front().line;
    return first;
  }

  std::size_t take_one_upward(std::size_t at) {
    std::size_t first = at;
    std::vector<SignedCell> reversed;
    bool opened = false;
    for (std::size_t i = at; i-- > 0;) {
      const std::vector<SignedCell> cells = signed_cells(lines_[i]);
      const std::string& text = cells.front().text;
      if (is_table_delimiter(lines_[i].text)) continue;
      if (text.empty()) {
        if (opened && !names_authority(line_above(i))) break;
        reversed.emplace_back();
        continue;
      }
      const bool fits = length(text) < 100 && !is_rule(text) && is_signature_line(text) &&
                        !read_marker(lines_[i].text).has_value() && !(opened && !is_upper(text));
      if (!fits) break;
      opened = opened || opens_signature(text);
      reversed.insert(reversed.end(), cells.rbegin(), cells.rend());
      first = i;
    }
    if (!opened) return at;
    while (first > 0 && is_table_row(lines_[first]) &&
           (is_table_delimiter(lines_[first - 1].text) || is_empty_row(lines_[first - 1])))
      --first;
    while (reversed.back().text.empty()) reversed.pop_back();
    signature_.assign(reversed.rbegin(), reversed.rend());
    return first;
  }

  // "TM. BAN THƯỜNG VỤ" on the right, a line above "Nơi nhận:        PHÓ BÍ THƯ": letters of two sizes beside
  // each other.
  void take_authority_above() {
    while (result_.begin > 0) {
      const Line& line = lines_[result_.begin - 1];
      const std::size_t indent = std::min(line.text.find_first_not_of(' '), line.text.size());
      const std::string text = bare(line.text);
      if (indent < kRightColumn || !is_upper(text) || !opens_signature(text)) return;
      signature_.insert(signature_.begin(), {text, line.number, indent});
      --result_.begin;
    }
  }

  // A whole signature above a list with dashes: what stands below that list is attached.
  std::vector<SignedCell> take_signature_above() {
    std::size_t item = at_ + 1;
    while (item < lines_.size() && is_blank(lines_[item])) ++item;
    if (item >= lines_.size() || !continues_list(lines_[item])) return {};
    const std::size_t first = take_upward(at_);
    std::vector<SignedCell> above = std::exchange(signature_, {});
    const auto name = std::ranges::find_if(
        above, [](const SignedCell& cell) { return names_person(cell.text) && !opens_signature(cell.text); });
    if (name == above.end()) return {};
    result_.begin = first;
    name_found_ = true;
    name_in_small_letters_ = !is_upper(name->text);
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
  bool dashed_ = false, name_found_ = false, name_in_small_letters_ = false;
  std::size_t next_signature_ = 0, next_appendix_ = 0;  // below the last note
  std::vector<std::string> recipients_;
  std::vector<SignedCell> signature_;
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
