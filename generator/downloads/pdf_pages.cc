#include "downloads/pdf_pages.h"

#include <algorithm>
#include <deque>

namespace vankho::paper {
namespace {

// Notes that go on from the page before take this much of a page at most, so that the text goes on too.
constexpr double kMostOfCarriedNotes = 0.5;

class Paginator {
 public:
  Paginator(const Galley& galley, double height) : galley_(galley), rows_(galley.rows), height_(height) {}

  std::vector<Page> run() {
    for (std::size_t begin = 0; begin < rows_.size();) {
      std::size_t end = end_of_page(begin);
      pages_.push_back(page_of(begin, end));
      begin = end;
    }
    while (!carried_.empty()) pages_.push_back(page_of(rows_.size(), rows_.size()));
    return std::move(pages_);
  }

 private:
  double notes_height(const Row& row) const {
    double height = 0;
    for (std::size_t note : row.notes) {
      for (const Row& line : galley_.notes[note]) height += line.space_before + line.height;
    }
    return height;
  }

  double carried_height() const {
    double height = 0;
    for (const Row* line : carried_) height += line->space_before + line->height;
    return std::min(height, height_ * kMostOfCarriedNotes);
  }

  // The rows of the head to repeat above a page that begins with this row.
  const Table* table_to_continue(std::size_t begin) const {
    if (begin >= rows_.size() || rows_[begin].table == kNone) return nullptr;
    const Table& table = galley_.tables[rows_[begin].table];
    return begin >= table.head_end && head_height(table) < height_ / 3 ? &table : nullptr;
  }

  double head_height(const Table& table) const {
    double height = 0;
    for (std::size_t row = table.head_begin; row < table.head_end; ++row) height += rows_[row].height;
    return height;
  }

  // Where the next page begins.
  std::size_t end_of_page(std::size_t begin) const {
    const Table* table = table_to_continue(begin);
    double y = table ? head_height(*table) : 0, notes = carried_height();
    std::size_t end = begin;
    for (; end < rows_.size(); ++end) {
      const Row& row = rows_[end];
      if (end > begin && row.new_page) return end;
      y += (end > begin ? row.space_before : 0) + row.height;
      notes += notes_height(row);
      if (y + notes + (notes > 0 ? kNotesGap : 0) > height_ + 0.01 && end > begin) break;
    }
    if (end == rows_.size()) return end;
    std::size_t kept = end;
    while (kept > begin && rows_[kept].keep) --kept;
    return kept > begin ? kept : end;
  }

  Page page_of(std::size_t begin, std::size_t end) {
    Page page;
    double y = 0;
    if (const Table* table = table_to_continue(begin)) {
      for (std::size_t row = table->head_begin; row < table->head_end; ++row) {
        page.rows.push_back({&rows_[row], y, true});
        y += rows_[row].height;
      }
    }
    for (std::size_t i = begin; i < end; ++i) {
      const Row& row = rows_[i];
      y += i > begin ? row.space_before : 0;
      page.rows.push_back({&row, y, false});
      y += row.height;
      for (std::size_t note : row.notes) {
        for (const Row& line : galley_.notes[note]) carried_.push_back(&line);
      }
    }
    add_notes(page, y);
    return page;
  }

  void add_notes(Page& page, double text_height) {
    double room = height_ - text_height - kNotesGap, used = 0;
    while (!carried_.empty()) {
      const Row& line = *carried_.front();
      double height = line.space_before + line.height;
      bool must = page.rows.empty() && page.notes.empty();
      if (used + height > room + 0.01 && !must) break;
      page.notes.push_back({&line, used + line.space_before, false});
      used += height;
      carried_.pop_front();
    }
    page.notes_top = height_ - used;
    for (OnPage& note : page.notes) note.y += page.notes_top;
  }

  const Galley& galley_;
  const std::vector<Row>& rows_;
  const double height_;
  std::deque<const Row*> carried_;  // lines of notes that still have to be placed
  std::vector<Page> pages_;
};

}  // namespace

std::vector<Page> break_pages(const Galley& galley, double height) { return Paginator(galley, height).run(); }

}  // namespace vankho::paper
