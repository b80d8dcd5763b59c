#include "parse/notes.h"

#include <algorithm>
#include <cctype>
#include <map>

#include "base/bytes.h"
#include "base/many_problems.h"
#include "parse/messages.h"
#include "parse/paragraphs.h"

namespace vankho {
namespace {

struct MarkInText {
  std::string mark;
  std::size_t size = 0;
  bool superscript = false;  // and nothing else than a mark
};

// What marks begin with: a bracket, or the lead byte of a superscript digit.
constexpr std::string_view kOpenings = "[\xC2\xE2";

bool may_hold_mark(const Run& run) {
  const bool is_text = (run.style & Run::code) == 0 && !run.image;
  return is_text && any_byte(run.text, [](Bytes c) { return (c == '[') | (c == 0xC2) | (c == 0xE2); });
}

// A mark at the start of `text`; `before` is the character that precedes it.
std::optional<MarkInText> read_mark(std::string_view text, char before) {
  if (auto sign = read_superscript(text)) {
    if (before == 'm') return std::nullopt;  // "km²"
    // Behind a digit it may be an exponent as well as a note to a date.
    bool surely = !std::isdigit(static_cast<unsigned char>(before));
    return MarkInText{sign->digits, sign->size, surely};
  }
  if (!text.starts_with("[")) return std::nullopt;
  constexpr std::size_t kLongest = 20;
  std::size_t close = text.substr(0, kLongest + 1).find(']');
  if (close == std::string_view::npos) return std::nullopt;
  std::string_view mark = text.substr(1, close - 1);
  if (mark.starts_with("^")) mark.remove_prefix(1);
  if (mark.empty()) return std::nullopt;
  return MarkInText{std::string(mark), close + 1, false};
}

class NoteLinker {
 public:
  NoteLinker(Document& document, const std::vector<Line>& lines, std::vector<Problem>& problems)
      : document_(document), lines_(lines), problems_(problems), used_(document.footnotes.size()) {
    for (std::size_t i = 0; i < used_.size(); ++i)
      notes_[document_.footnotes[i].mark].push_back(static_cast<int>(i) + 1);
    for (auto& [mark, notes] : notes_) std::ranges::reverse(notes);
  }

  void run() {
    for (Block& block : document_.blocks) {
      link(block.text, block.line);
      for (auto& row : block.rows) {
        for (Text& cell : row) link(cell, block.line);
      }
    }
    for (std::size_t i = 0; i < used_.size(); ++i) {
      if (!used_[i])
        report(messages::note_without_mark, document_.footnotes[i].mark, document_.footnotes[i].line);
    }
  }

 private:
  void link(Text& text, int line) {
    if (std::ranges::none_of(text.runs, may_hold_mark)) return;
    std::vector<Run> out;
    char before = ' ';
    for (Run& run : text.runs) {
      bool without_mark = !may_hold_mark(run);
      std::size_t start = 0;
      for (std::size_t at = 0; !without_mark && at < run.text.size();) {
        if (kOpenings.find(run.text[at]) == kOpenings.npos) {
          before = run.text[at++];
          continue;
        }
        auto mark = read_mark(std::string_view(run.text).substr(at), before);
        int note = mark ? find(mark->mark) : 0;
        if (mark && mark->superscript && note == 0)
          report(messages::note_without_text, run.text.substr(at, mark->size), line);
        if (note == 0) {
          at += mark && mark->superscript ? mark->size : std::size_t{1};
          before = run.text[at - 1];
          continue;
        }
        if (at > start) out.push_back(part(run, start, at));
        Run sign = part(run, at, at + mark->size);
        sign.text = mark->mark;
        sign.footnote = note;
        out.push_back(std::move(sign));
        start = at += mark->size;
      }
      if (without_mark && !run.image && !run.text.empty()) before = run.text.back();
      if (start == 0) {
        out.push_back(std::move(run));
      } else if (start < run.text.size()) {
        out.push_back(part(run, start, run.text.size()));
      }
    }
    text.runs = std::move(out);
  }

  static Run part(const Run& run, std::size_t begin, std::size_t end) {
    return {run.text.substr(begin, end - begin), run.style, run.link, run.image, run.footnote};
  }

  // 1-based; 0 where there is no such note. The first unused of that mark, else the last used.
  int find(const std::string& mark) {
    const auto notes = notes_.find(mark);
    if (notes == notes_.end()) return 0;
    const int note = notes->second.back();
    if (notes->second.size() > 1) notes->second.pop_back();
    used_[static_cast<std::size_t>(note) - 1] = true;
    return note;
  }

  void report(const Message& message, const std::string& mark, int line) {
    std::string text;
    if (!lines_.empty() && line >= lines_.front().number && line <= lines_.back().number) {
      text = quotable(lines_[static_cast<std::size_t>(line - lines_.front().number)].text, problems_);
    }
    problems_.push_back({document_.path, line, 0, &message, {mark}, text});
  }

  Document& document_;
  const std::vector<Line>& lines_;
  std::vector<Problem>& problems_;
  std::vector<bool> used_;
  std::map<std::string, std::vector<int>>
      notes_;  // unused ones of each mark, the first at the end, or the last
};

}  // namespace

void link_notes(Document& document, const std::vector<Line>& lines, std::vector<Problem>& problems) {
  NoteLinker(document, lines, problems).run();
}

}  // namespace vankho
