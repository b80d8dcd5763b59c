#include "downloads/form_text.h"

#include <algorithm>
#include <array>
#include <memory>

#include "base/text.h"
#include "downloads/even_lines.h"
#include "downloads/form_measures.h"
#include "model/printed_text.h"

namespace vankho {
namespace {

// A section is one below the section that it lies in, whatever levels a document uses.
class HeadingRanks {
 public:
  // To be asked for every heading in turn.
  int rank_of_next(int level) {
    while (!open_.empty() && open_.back() >= level) open_.pop_back();
    open_.push_back(level);
    return std::min(static_cast<int>(open_.size()), 6);
  }

 private:
  std::vector<int> open_;  // levels of the sections around the place reached
};

// What ends with a colon goes on to say what is decided.
bool is_basis(const Block& block) {
  static constexpr std::array<std::string_view, 4> kWords = {"căn cứ ", "- căn cứ ", "theo đề nghị ", "xét "};
  if (block.part != Part::preamble) return false;
  const std::string text = search_form(text_of(block));
  return !text.ends_with(':') && std::any_of(kWords.begin(), kWords.end(),
                                             [&](std::string_view word) { return text.starts_with(word); });
}

// "Hình 1. Sơ đồ sơ tán", under a picture.
bool is_caption(const Block& block) {
  static constexpr std::array<std::string_view, 5> kWords = {"hình ", "ảnh ", "sơ đồ ", "biểu đồ ",
                                                             "bản đồ "};
  const std::string text = search_form(trim(plain(block.text)));
  return block.marker.empty() &&
         std::ranges::any_of(kWords, [&](std::string_view word) { return text.starts_with(word); });
}

// Without the spaces and line ends that stood beside a picture.
void trim_ends(std::vector<Run>& runs) {
  while (!runs.empty() && trim(runs.front().text).empty()) runs.erase(runs.begin());
  while (!runs.empty() && trim(runs.back().text).empty()) runs.pop_back();
  if (runs.empty()) return;
  std::string& first = runs.front().text;
  first.erase(0, first.find_first_not_of(" \n"));
  std::string& last = runs.back().text;
  last.erase(last.find_last_not_of(" \n") + 1);
}

bool is_punctuation(std::string_view text) {
  return !trim(text).empty() && text.find_first_not_of(" \n.,;:!?…)") == std::string_view::npos;
}

class TextMaker {
 public:
  explicit TextMaker(Form& form) : form_(form) {}

  void add(const Block& block) {
    const bool may_be_divided = block.kind == BlockKind::paragraph && !block.heading;
    const bool shows_pictures =
        std::ranges::any_of(block.text.runs, [&](const Run& run) { return form_.shown(run) != nullptr; });
    if (may_be_divided && shows_pictures)
      add_divided(block);
    else
      add_whole(block);
  }

 private:
  // A picture stands on lines of its own, between the paragraphs that the text before and behind it becomes.
  void add_divided(const Block& block) {
    Block piece = block;
    piece.text.runs.clear();
    for (const Run& run : with_last_mark_above(block.text.runs)) {
      if (!form_.shown(run)) {
        piece.text.runs.push_back(run);
        continue;
      }
      add_piece(piece);
      piece.marker.clear();
      piece.anchor.clear();
      piece.text.runs = {run};
      paragraphs_of(block).push_back({keep(piece), Role::picture});
      piece.text.runs.clear();
    }
    add_piece(piece);
  }

  // "Theo sơ đồ ![…](a.png).": the full stop ends the words before the picture.
  std::vector<Run> with_last_mark_above(std::vector<Run> runs) const {
    const std::size_t last = runs.size() - 1;
    if (last < 2 || !is_punctuation(runs[last].text) || !form_.shown(runs[last - 1])) return runs;
    std::string& before = runs[last - 2].text;
    before.erase(before.find_last_not_of(" \n") + 1);
    std::swap(runs[last], runs[last - 1]);
    return runs;
  }

  void add_piece(Block piece) {
    trim_ends(piece.text.runs);
    if (!piece.text.runs.empty() || !piece.marker.empty()) add_whole(*keep(piece));
  }

  const Block* keep(const Block& piece) {
    form_.pieces.push_back(std::make_shared<const Block>(piece));
    return form_.pieces.back().get();
  }

  std::vector<FormParagraph>& paragraphs_of(const Block& block) {
    return block.part == Part::appendix ? form_.appendices : form_.text;
  }

  void add_whole(const Block& block) {
    std::vector<FormParagraph>& paragraphs = paragraphs_of(block);
    FormParagraph paragraph{&block, role_of(block), 0, opens_appendix(block), is_article(block)};
    if (paragraph.role == Role::table) paragraph.table = table_layout(block, form_);
    if (is_in_middle(paragraph.role))
      paragraph.block = in_lines(block, form_.regime->lettering(paragraph.role));
    if (block.heading) paragraph.rank = ranks_.rank_of_next(block.level);
    if (!paragraphs.empty() && paragraphs.back().role == Role::picture)
      paragraphs.back().keep_next = is_caption(block);
    paragraphs.push_back(paragraph);
  }

  const Block* in_lines(const Block& block, const Lettering& lettering) {
    std::vector<Run> runs = in_even_lines(block.text.runs, lettering, width_between_margins(*form_.regime));
    const bool same = std::ranges::equal(runs, block.text.runs, {}, &Run::text, &Run::text);
    if (same) return &block;
    Block broken = block;
    broken.text.runs = std::move(runs);
    return keep(broken);
  }

  Role role_of(const Block& block) {
    switch (appendix_titles_.next(block)) {
      case AppendixTitles::Line::title:
        return Role::centred;
      case AppendixTitles::Line::origin:
        return Role::other;
      case AppendixTitles::Line::none:
        break;
    }
    if (block.kind == BlockKind::table) return Role::table;
    if (block.kind == BlockKind::quote) return Role::quote;
    if (block.kind == BlockKind::code) return Role::code;
    bool part = block.heading && (block.level == 0 || block.marker.empty());  // PHẦN, PHỤ LỤC
    if (part || is_line_of_capitals(block)) return Role::centred;
    if (is_titled(block)) return Role::heading;
    return is_basis(block) ? Role::basis : Role::body;
  }

  Form& form_;
  HeadingRanks ranks_;
  AppendixTitles appendix_titles_;
};

}  // namespace

void add_form_text(const Document& document, Form& form) {
  TextMaker maker(form);
  for (const Block& block : document.blocks) maker.add(block);
}

}  // namespace vankho
