#include "parse/paragraphs.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/appendix_names.h"
#include "parse/lines_kind.h"
#include "parse/page_numbers.h"
#include "parse/sentences.h"
#include "parse/verbatim.h"
#include "parse/words.h"

namespace vankho {
namespace {

// How the lines of a text end: a text whose longest lines are all about as wide was wrapped at that width,
// and its line ends mean little; otherwise every line is a paragraph.
int wrap_width(std::span<const Line> lines) {
  std::vector<int> followed;  // widths of lines that another follows
  auto is_text = [](const Line& line) { return !line.text.empty() && !line.text.starts_with("|"); };
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (is_text(lines[i]) && is_text(lines[i + 1])) followed.push_back(length(lines[i].text));
  }
  if (followed.size() < 3) return 0;
  std::sort(followed.begin(), followed.end());
  int widest = followed[followed.size() * 9 / 10];
  constexpr int kWidestPage = 130, kNarrowestPage = 45;
  bool even = followed[followed.size() / 2] * 10 >= widest * 7;
  return even && widest <= kWidestPage && widest >= kNarrowestPage ? widest : 0;
}

constexpr int kShortestWrapped = 40;  // letters of a line that another goes on

std::string_view without_opening_emphasis(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of("*_"), text.size()));
}

std::size_t indent_of(std::string_view line) { return std::min(line.find_first_not_of(" \t"), line.size()); }

// How far from the left a paragraph's first line begins, and its others do.
struct Indents {
  std::size_t first = 0, others = 0;
};

std::size_t most_frequent(const std::map<std::size_t, std::size_t>& counts) {
  return std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; })->first;
}

// Null where first lines are not indented.
std::optional<Indents> indents_of(std::span<const Line> lines) {
  constexpr std::size_t kFewest = 3;
  std::map<std::size_t, std::size_t> others;
  std::map<std::size_t, std::map<std::size_t, std::size_t>> firsts;  // by those of the others
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const std::string_view first = lines[i].text, second = lines[i + 1].text;
    const bool text = length(trim(first)) >= kShortestWrapped && !second.empty() && !second.starts_with("|");
    if (!text || indent_of(first) <= indent_of(second) + 1) continue;
    ++others[indent_of(second)];
    ++firsts[indent_of(second)][indent_of(first)];
  }
  if (others.empty() || others[most_frequent(others)] < kFewest) return std::nullopt;
  const std::size_t margin = most_frequent(others);
  return Indents{most_frequent(firsts[margin]), margin};
}

// "Căn cứ …;", "Theo đề nghị …": the grounds of a decision, one a line.
bool opens_ground(std::string_view text) {
  static constexpr std::string_view kOpenings[] = {"Căn cứ ", "Xét ", "Theo đề nghị ", "Thực hiện ",
                                                   "Trên cơ sở "};
  return std::ranges::any_of(kOpenings, [&](std::string_view opening) { return text.starts_with(opening); });
}

// "BAN THƯỜNG VỤ HUYỆN ỦY QUYẾT ĐỊNH:" under the grounds of a decision, in one line or two.
bool is_deciding(std::string_view line, std::string_view next) {
  const std::string text = bare(line), below = bare(next);
  const auto decides = [](std::string_view words) {
    return contains_any(words, {"QUYẾT ĐỊNH", "QUYẾT NGHỊ"});
  };
  return is_upper(text) && (decides(text) || (names_one_body(text) && is_upper(below) && decides(below)));
}

bool ends_item(std::string_view line) {
  return line.ends_with(';') || line.ends_with(',') || line.ends_with('.');
}

// Reads lines one after another; the paragraph under way is closed by whatever cannot belong to it.
class Assembler {
 public:
  Assembler(std::span<const Line> lines, int closing_line)
      : lines_(lines),
        closing_line_(closing_line),
        width_(wrap_width(lines)),
        indents_(indents_of(lines)),
        pages_(find_page_numbers(lines)) {
    auto blank = [](const Line& line) { return line.text.empty(); };
    blank_separated_ =
        std::count_if(lines.begin(), lines.end(), blank) * 8 >= static_cast<std::ptrdiff_t>(lines.size());
    paragraphs_.reserve(lines.size());
  }

  std::vector<Paragraph> run() {
    while (at_ < lines_.size()) take(lines_[at_]);
    close();
    return std::move(paragraphs_);
  }

 private:
  void take(const Line& line) {
    if (trim(line.text).empty() || is_rule(line.text)) {
      close();
      ++at_;
    } else if (is_page_number_here()) {
      opens_page_ = true;
      ++at_;
    } else if (auto block = read_verbatim(lines_.subspan(at_))) {
      take_verbatim(std::move(*block));
    } else if (auto note = read_note_start(line.text)) {
      open(Paragraph::Kind::note, std::string(note->rest), line);
      current_->mark = note->mark;
    } else if (std::string heading = read_appendix_heading(line.text, is_below_closing(line));
               !heading.empty()) {
      open(Paragraph::Kind::appendix, {}, line);
      current_->mark = heading;
      outline_ = Outline();
      close();
    } else if (auto marker = read_marker(line.text); marker && accepts(*marker, line)) {
      outline_.open(*marker);
      open(Paragraph::Kind::text, std::move(marker->rest), line);
      current_->marker = std::move(marker);
    } else if (current_ && continues(line)) {
      append(line);
    } else {
      open(Paragraph::Kind::text, std::string(trim(line.text)), line);
    }
  }

  void open(Paragraph::Kind kind, std::string text, const Line& line) {
    close();
    current_.emplace().kind = kind;
    current_->text = std::move(text);
    current_->line = current_->last_line = line.number;
    current_->opens_page = std::exchange(opens_page_, false);
    in_capitals_ = is_upper(bare(current_->text));
    indent_ = indent_of(line.text);
    previous_ = line.text;
    ++at_;
  }

  void append(const Line& line) {
    current_->text += ' ';
    current_->text += trim(line.text);
    current_->last_line = line.number;
    in_capitals_ = in_capitals_ && is_upper(bare(line.text));
    opens_page_ = false;
    previous_ = line.text;
    ++at_;
  }

  void close() {
    if (current_) paragraphs_.push_back(std::move(*current_));
    current_.reset();
  }

  bool is_below_closing(const Line& line) const { return closing_line_ > 0 && line.number > closing_line_; }

  void take_verbatim(Verbatim block) {
    open(Paragraph::Kind::verbatim, std::move(block.markdown), lines_[at_]);
    at_ += block.lines - 1;
    current_->last_line = lines_[at_ - 1].number;
    current_->row_lines = std::move(block.row_lines);
    close();
  }

  bool is_page_number_here() {
    while (next_page_ < pages_.size() && pages_[next_page_] < at_) ++next_page_;
    return next_page_ < pages_.size() && pages_[next_page_] == at_;
  }

  // Whether `marker` opens a paragraph here. Behind a blank line its numbering must fit; right under other
  // text it must also be the next of its numbering, or that text must be at an end, since wrapped lines begin
  // with anything.
  bool accepts(const Marker& marker, const Line& line) const {
    bool dash = marker.kind == MarkerKind::dash || marker.kind == MarkerKind::plus;
    if (!outline_.fits(marker)) return false;
    if (!current_) return true;
    std::string_view rest = without_opening_emphasis(marker.rest);
    if (dash) {
      // "Báo chí - Xuất bản" may be wrapped at its dash.
      if (is_first_line(line) || is_next_at_margin(rest, line)) return true;
      const bool in_years = !rest.empty() && rest[0] >= '0' && rest[0] <= '9' && is_wrapped_at_margin(line);
      bool in_line = starts_with_lower(rest) || is_full(previous_) || in_years;
      return ends_sentence(previous_) || previous_.ends_with(",") || !in_line;
    }
    const bool opens_section = current_->marker && current_->marker->kind <= MarkerKind::roman &&
                               marker.kind == MarkerKind::arabic && marker.value == 1;
    return ends_sentence(previous_) || opens_section || is_first_line(line) ||
           (outline_.follows(marker) && (marker.kind == MarkerKind::roman || !is_full(previous_)));
  }

  // Whether a wrapped line goes to the right margin; where lines are not wrapped, none does.
  bool is_full(std::string_view line) const { return width_ > 0 && length(trim(line)) * 10 >= width_ * 8; }

  // Whether the line stands at the margin, where only other lines of a paragraph with an indented one do,
  // under one that was not ended.
  bool is_wrapped_at_margin(const Line& line) const {
    return indents_ && indent_of(line.text) <= indents_->others + 1 && indent_ > indents_->others + 1 &&
           !ends_sentence(previous_) && length(trim(previous_)) >= kShortestWrapped;
  }

  // Whether it is the next of a list that stands at the margin of a text whose first lines are indented.
  bool is_next_at_margin(std::string_view rest, const Line& line) const {
    const bool in_list = current_->marker && current_->marker->kind == MarkerKind::dash;
    return indents_ && in_list && starts_with_upper(rest) && indent_ == indent_of(line.text);
  }

  // Whether the line is indented as the first ones of paragraphs are, in a text that has them so.
  bool is_first_line(const Line& line) const {
    const std::size_t indent = indent_of(line.text);
    return indents_ && indent + 1 >= indents_->first && indent <= indents_->first + 1;
  }

  // Whether a numbered line was ended though the next one's first word fits on it, as a heading's is.
  bool ends_early(std::string_view next) const {
    const bool first = current_->line == current_->last_line;
    const int room = width_ - length(trim(previous_)) - 1;
    return first && current_->marker && !current_->marker->numeral.empty() && starts_with_upper(next) &&
           !previous_.ends_with(",") && !is_full(previous_) && length(next.substr(0, next.find(' '))) <= room;
  }

  // Whether `line`, right under the paragraph, belongs to it.
  bool continues(const Line& line) const {
    std::string_view text = without_opening_emphasis(trim(line.text));
    if (current_->text == "*") return false;  // under the name of a body, in a specimen form
    if (current_->kind == Paragraph::Kind::text && in_capitals_) return is_upper(bare(line.text));
    if (starts_with_lower(text) || ends_in_connective(previous_)) return true;
    if (is_deciding(line.text, at_ + 1 < lines_.size() ? lines_[at_ + 1].text : std::string_view()))
      return false;
    if (opens_page_ && previous_.ends_with(",")) return true;
    if (opens_ground(text) && opens_ground(current_->text) && ends_item(previous_)) return false;
    if (is_wrapped_at_margin(line)) return true;
    if (width_ == 0 || ends_early(text)) return false;
    if (is_first_line(line)) return false;
    const std::size_t margin = indents_ ? indents_->others : indent_of(previous_);
    if (ends_sentence(previous_) && indent_of(line.text) > margin + 1) return false;
    const bool of_list = indents_ && indent_ <= indents_->others + 1;
    return is_full(previous_) || (blank_separated_ && !of_list);
  }

  std::span<const Line> lines_;
  int closing_line_;
  int width_;  // 0: every line is a paragraph
  std::optional<Indents> indents_;
  bool blank_separated_;  // paragraphs stand apart, so that a line end is never one's end
  std::size_t at_ = 0;
  Outline outline_;
  std::optional<Paragraph> current_;
  bool in_capitals_ = false;        // the paragraph under way
  std::size_t indent_ = 0;          // of its first line
  std::string_view previous_;       // its last line
  std::vector<std::size_t> pages_;  // indices of the lines that hold page numbers
  std::size_t next_page_ = 0;       // index into them
  bool opens_page_ = false;         // one stands right above
  std::vector<Paragraph> paragraphs_;
};

// Longer ones are not looked through again for every part that they are joined with.
constexpr std::size_t kLongestTitle = 2000;  // bytes

bool is_cut(const Paragraph& paragraph) {
  const std::string_view text = paragraph.text;
  return paragraph.kind == Paragraph::Kind::text && ends_in_mid_sentence(text) &&
         (text.size() > kLongestTitle || !is_upper(text));
}

// A cut line had the page's width; "Thanh niên với chuyển đổi số" is a heading.
bool has_width(std::string_view text) {
  constexpr int kShortestLine = 60;
  return text.size() > kLongestTitle || length(text) >= kShortestLine;
}

// "Căn cứ …," above "Căn cứ …": items of a list.
bool repeats_opening(const Paragraph& one, const Paragraph& other) {
  return search_form(one.text.substr(0, one.text.find(' '))) ==
         search_form(other.text.substr(0, other.text.find(' ')));
}

// "Thực hiện Kết luận số 36-KL/TW, ngày" goes on with one.
bool awaits_number(std::string_view text) {
  static constexpr std::string_view kWords[] = {",",    " ngày", " số",   " tháng", " năm",   " từ",
                                                " đến", " quý",  " khóa", " điều",  " khoản", " lần thứ"};
  return std::ranges::any_of(kWords, [&](std::string_view word) { return text.ends_with(word); });
}

// Whether `next` is the second part of a paragraph that a page break cut.
bool resumes(const Paragraph& cut, const Paragraph& next) {
  if (next.kind != Paragraph::Kind::text || next.marker || !is_cut(cut)) return false;
  std::string_view text = without_opening_emphasis(next.text);
  // "08 giờ 00, ngày 19/5/2024" under the heading "1. Thời gian" is a paragraph.
  const bool digit = !text.empty() && text[0] >= '0' && text[0] <= '9';
  const bool number = digit && (has_width(cut.text) || next.opens_page || awaits_number(cut.text));
  if (starts_with_lower(text) || number) return true;
  if (next.opens_page && cut.text.ends_with(",") && has_width(cut.text) && !repeats_opening(cut, next))
    return true;
  return ends_in_connective(cut.text) && has_width(cut.text) && !is_upper(next.text);
}

// Page breaks leave a cut paragraph, perhaps the page's footnotes, and the paragraph's other part.
void join_cut(std::vector<Paragraph>& paragraphs) {
  Paragraph* open = nullptr;  // the last paragraph of text
  const auto is_rest = [&](Paragraph& paragraph) {
    if (open && resumes(*open, paragraph)) {
      open->text += ' ' + paragraph.text;
      open->last_line = paragraph.last_line;
      return true;
    }
    if (paragraph.kind != Paragraph::Kind::note)
      open = paragraph.kind == Paragraph::Kind::text ? &paragraph : nullptr;
    return false;
  };
  std::vector<bool> rest;
  for (Paragraph& paragraph : paragraphs) rest.push_back(is_rest(paragraph));
  std::size_t i = 0;
  std::erase_if(paragraphs, [&](const Paragraph&) { return rest[i++]; });
}

// "PHẦN THỨ NHẤT" and its name, in capitals, often stand on two lines.
void name_parts(std::vector<Paragraph>& paragraphs) {
  std::vector<bool> is_name(paragraphs.size());
  for (std::size_t i = 0; i + 1 < paragraphs.size(); ++i) {
    Paragraph& part = paragraphs[i];
    const Paragraph& next = paragraphs[i + 1];
    bool names = part.marker && part.marker->kind <= MarkerKind::roman && part.text.empty() && !next.marker &&
                 next.kind == Paragraph::Kind::text && length(next.text) < 250;
    if (!names) continue;
    part.text = next.text;
    part.last_line = next.last_line;
    is_name[i + 1] = true;
  }
  std::size_t i = 0;
  std::erase_if(paragraphs, [&](const Paragraph&) { return is_name[i++]; });
}

}  // namespace

std::optional<Superscript> read_superscript(std::string_view text) {
  static constexpr std::array kSigns = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  Superscript result;
  for (bool found = true; found;) {
    found = false;
    for (std::size_t digit = 0; digit < kSigns.size() && !found; ++digit) {
      if (!text.substr(result.size).starts_with(kSigns[digit])) continue;
      result.digits += static_cast<char>('0' + digit);
      result.size += std::string_view(kSigns[digit]).size();
      found = true;
    }
  }
  if (result.size == 0) return std::nullopt;
  return result;
}

std::optional<NoteStart> read_note_start(std::string_view line) {
  std::string_view text = trim(line);
  if (auto sign = read_superscript(text)) {
    std::string_view rest = trim(text.substr(sign->size));
    if (rest.empty()) return std::nullopt;
    return NoteStart{sign->digits, rest};
  }
  if (!text.starts_with("[")) return std::nullopt;
  std::size_t close = text.find(']');
  if (close > 20) return std::nullopt;  // or is not there
  std::string_view mark = text.substr(1, close - 1), rest = text.substr(close + 1);
  bool caret = mark.starts_with("^");
  if (caret) mark.remove_prefix(1);
  bool digits = !mark.empty() && mark.find_first_not_of("0123456789") == std::string_view::npos;
  if (mark.empty() || (caret ? !rest.starts_with(":") : !digits || !rest.starts_with(" ")))
    return std::nullopt;
  return NoteStart{std::string(mark), trim(caret ? rest.substr(1) : rest)};
}

std::vector<Paragraph> read_paragraphs(std::span<const Line> lines, int closing_line) {
  std::vector<Paragraph> paragraphs = Assembler(lines, closing_line).run();
  join_cut(paragraphs);
  name_parts(paragraphs);
  return paragraphs;
}

}  // namespace vankho
