#include "parse/paragraphs.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "parse/lines_kind.h"

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

bool ends_sentence(std::string_view text) {
  text = trim(text);
  while (!text.empty() && (text.back() == '*' || text.back() == '_' || text.back() == ')'))
    text.remove_suffix(1);
  if (text.ends_with("”") || text.ends_with("…")) return true;
  return !text.empty() && std::string_view(".;:!?\"").find(text.back()) != std::string_view::npos;
}

std::string_view last_word(std::string_view text) {
  text = trim(text);
  std::size_t space = text.rfind(' ');
  return space == std::string_view::npos ? text : text.substr(space + 1);
}

bool ends_in_connective(std::string_view text) {
  static constexpr std::array kConnectives = {"của",  "và",   "với", "các",  "những", "trong", "về",    "cho",
                                              "theo", "tại",  "từ",  "đến",  "số",    "ngày",  "tháng", "năm",
                                              "do",   "bằng", "khi", "được", "hoặc",  "trên",  "đối"};
  std::string word = search_form(last_word(text));
  return std::find(kConnectives.begin(), kConnectives.end(), word) != kConnectives.end();
}

std::string_view without_opening_emphasis(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of("*_"), text.size()));
}

std::size_t indent_of(std::string_view line) { return std::min(line.find_first_not_of(" \t"), line.size()); }

// Reads lines one after another; the paragraph under way is closed by whatever cannot belong to it.
class Assembler {
 public:
  explicit Assembler(std::span<const Line> lines) : lines_(lines), width_(wrap_width(lines)) {
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
    } else if (!fence_of(line.text).empty()) {
      take_fence();
    } else if (is_table_start() || trim(line.text).starts_with(">")) {
      take_verbatim();
    } else if (is_page_number(line.text) && (is_dashed_number() || stands_alone())) {
      ++at_;
    } else if (auto note = read_note_start(line.text)) {
      close();
      open({.kind = Paragraph::Kind::note, .marker = {}, .mark = note->mark, .text = {}},
           std::string(note->rest), line);
    } else if (std::string heading = read_appendix_heading(line.text); !heading.empty()) {
      close();
      open({.kind = Paragraph::Kind::appendix, .marker = {}, .mark = heading, .text = {}}, {}, line);
      outline_ = Outline();
      close();
    } else if (auto marker = read_marker(line.text); marker && accepts(*marker)) {
      close();
      outline_.open(*marker);
      std::string rest = std::move(marker->rest);
      open({.kind = Paragraph::Kind::text, .marker = std::move(marker), .mark = {}, .text = {}},
           std::move(rest), line);
    } else if (current_ && continues(line)) {
      append(line);
    } else {
      close();
      open({}, std::string(trim(line.text)), line);
    }
  }

  void open(Paragraph paragraph, std::string text, const Line& line) {
    current_ = std::move(paragraph);
    current_->text = std::move(text);
    current_->line = current_->last_line = line.number;
    previous_ = line.text;
    ++at_;
  }

  void append(const Line& line) {
    current_->text += ' ';
    current_->text += trim(line.text);
    current_->last_line = line.number;
    previous_ = line.text;
    ++at_;
  }

  void close() {
    if (current_) paragraphs_.push_back(std::move(*current_));
    current_.reset();
  }

  bool is_table_start() const {
    return lines_[at_].text.find('|') != std::string_view::npos && at_ + 1 < lines_.size() &&
           is_table_delimiter(lines_[at_ + 1].text);
  }

  void take_verbatim() {
    close();
    char sign = trim(lines_[at_].text).starts_with(">") ? '>' : '|';
    open({.kind = Paragraph::Kind::verbatim, .marker = {}, .mark = {}, .text = {}},
         std::string(trim(lines_[at_].text)), lines_[at_]);
    while (at_ < lines_.size() && lines_[at_].text.find(sign) != std::string_view::npos) append_line();
    close();
  }

  // The block ends as it began, so that Markdown never takes in what stands behind it.
  void take_fence() {
    const std::string_view fence = fence_of(lines_[at_].text);
    const auto ends = [&](const Line& line) {
      return fence_of(line.text).starts_with(fence) && trim(line.text) == fence_of(line.text);
    };
    close();
    open({.kind = Paragraph::Kind::verbatim, .marker = {}, .mark = {}, .text = {}},
         std::string(trim(lines_[at_].text)), lines_[at_]);
    while (at_ < lines_.size() && !ends(lines_[at_])) append_line();
    if (at_ < lines_.size()) current_->last_line = lines_[at_++].number;
    current_->text.append("\n").append(fence);
    close();
  }

  void append_line() {
    current_->text += '\n';
    current_->text += lines_[at_].text;
    current_->last_line = lines_[at_].number;
    ++at_;
  }

  bool blank_at(std::size_t at) const { return at >= lines_.size() || trim(lines_[at].text).empty(); }

  // A number between blank lines on either side, or at the cut between two pages.
  bool stands_alone() const { return at_ == 0 || blank_at(at_ - 1) || blank_at(at_ + 1); }

  // "- 2 -" is a page's number wherever it stands.
  bool is_dashed_number() const {
    std::string_view text = trim(lines_[at_].text);
    return text.starts_with('-') && text.ends_with('-');
  }

  // Whether `marker` opens a paragraph here. Behind a blank line its numbering must fit; right under other
  // text it must also be the next of its numbering, or that text must be at an end, since wrapped lines begin
  // with anything.
  bool accepts(const Marker& marker) const {
    bool dash = marker.kind == MarkerKind::dash || marker.kind == MarkerKind::plus;
    if (!outline_.fits(marker)) return false;
    if (!current_) return true;
    std::string_view rest = without_opening_emphasis(marker.rest);
    if (dash) {
      // "Báo chí - Xuất bản" may be wrapped at its dash.
      bool in_line = starts_with_lower(rest) || is_full(previous_);
      return ends_sentence(previous_) || previous_.ends_with(",") || !in_line;
    }
    return ends_sentence(previous_) ||
           (outline_.follows(marker) && (marker.kind == MarkerKind::roman || !is_full(previous_)));
  }

  // Whether a wrapped line goes to the right margin; where lines are not wrapped, none does.
  bool is_full(std::string_view line) const { return width_ > 0 && length(trim(line)) * 10 >= width_ * 8; }

  // Whether `line`, right under the paragraph, belongs to it.
  bool continues(const Line& line) const {
    std::string_view text = without_opening_emphasis(trim(line.text));
    if (current_->text == "*") return false;  // under the name of a body, in a specimen form
    if (current_->kind == Paragraph::Kind::text && is_upper(bare(current_->text)))
      return is_upper(bare(line.text));
    if (starts_with_lower(text) || ends_in_connective(previous_)) return true;
    if (width_ == 0) return false;
    if (ends_sentence(previous_) && indent_of(line.text) > indent_of(previous_) + 1) return false;
    return is_full(previous_) || blank_separated_;
  }

  std::span<const Line> lines_;
  int width_;             // 0: every line is a paragraph
  bool blank_separated_;  // paragraphs stand apart, so that a line end is never one's end
  std::size_t at_ = 0;
  Outline outline_;
  std::optional<Paragraph> current_;
  std::string_view previous_;  // the last line of the paragraph under way
  std::vector<Paragraph> paragraphs_;
};

bool is_cut(const Paragraph& paragraph) {
  return paragraph.kind == Paragraph::Kind::text && !is_upper(paragraph.text) &&
         ends_in_mid_sentence(paragraph.text);
}

// Whether `next` is the second part of a paragraph that a page break cut.
bool resumes(const Paragraph& cut, const Paragraph& next) {
  if (next.kind != Paragraph::Kind::text || next.marker || !is_cut(cut)) return false;
  std::string_view text = without_opening_emphasis(next.text);
  bool number = !text.empty() && text[0] >= '0' && text[0] <= '9';
  if (starts_with_lower(text) || number) return true;
  constexpr int kShortestLine =
      60;  // a cut line had the page's width; "Thanh niên với chuyển đổi số" is a heading
  return ends_in_connective(cut.text) && length(cut.text) >= kShortestLine && !is_upper(next.text);
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
  for (std::size_t i = 0; i + 1 < paragraphs.size(); ++i) {
    Paragraph& part = paragraphs[i];
    const Paragraph& next = paragraphs[i + 1];
    bool names = part.marker && part.marker->kind <= MarkerKind::roman && part.text.empty() && !next.marker &&
                 next.kind == Paragraph::Kind::text && length(next.text) < 250;
    if (!names) continue;
    part.text = next.text;
    part.last_line = next.last_line;
    paragraphs.erase(paragraphs.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

}  // namespace

bool ends_in_mid_sentence(std::string_view text) { return !trim(text).empty() && !ends_sentence(text); }

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
  if (close == std::string_view::npos || close > 20) return std::nullopt;
  std::string_view mark = text.substr(1, close - 1), rest = text.substr(close + 1);
  bool caret = mark.starts_with("^");
  if (caret) mark.remove_prefix(1);
  bool digits = !mark.empty() && mark.find_first_not_of("0123456789") == std::string_view::npos;
  if (mark.empty() || (caret ? !rest.starts_with(":") : !digits || !rest.starts_with(" ")))
    return std::nullopt;
  return NoteStart{std::string(mark), trim(caret ? rest.substr(1) : rest)};
}

std::string read_appendix_heading(std::string_view line) {
  if (line.size() > 60) return {};
  std::string text = bare(line);
  std::string searched = search_form(text);
  constexpr std::string_view kWord = "phụ lục";
  if (!searched.starts_with(kWord) || !starts_with_upper(text)) return {};
  std::string_view number = trim(std::string_view(text).substr(kWord.size()));
  while (!number.empty() && (number.back() == ':' || number.back() == '.')) number.remove_suffix(1);
  if (search_form(number).starts_with("số ")) number = trim(number.substr(std::string_view("số ").size()));
  bool numbered =
      number.size() <= 5 && number.find_first_not_of("0123456789IVXABC") == std::string_view::npos;
  if (!numbered) return {};
  return std::string(kWord.size() < text.size() ? trim(text.substr(0, text.find_last_not_of(":.") + 1))
                                                : text);
}

std::vector<Paragraph> read_paragraphs(std::span<const Line> lines) {
  std::vector<Paragraph> paragraphs = Assembler(lines).run();
  join_cut(paragraphs);
  name_parts(paragraphs);
  return paragraphs;
}

}  // namespace vankho
