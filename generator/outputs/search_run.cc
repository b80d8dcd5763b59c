#include "outputs/search_run.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "base/text.h"
#include "outputs/search_words.h"

namespace vankho {
namespace {

// A table has 2^n slots and is kept no fuller than half, where looking takes one or two steps.
bool is_full(std::size_t used, std::size_t size) { return used * 2 > size; }

// FNV-1a: a word is a few bytes, for which a call of the standard library's costs more than the hash.
std::size_t hash_of(std::string_view word) {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
  return hash ^ (hash >> 32);
}

std::size_t hash_of(SearchTerm term) {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15;
  return (term * kOdd) ^ ((term * kOdd) >> 29);
}

// What a word weighs: in the title or in names, added to what it does in the text; in the number, so much
// that documents of one number are equal.
constexpr std::uint32_t kText = 18, kNames = 16, kNumber = 63;

// The shorter a title, the more each of its words says of the document: of two that hold a query, the one
// that says little else comes first.
std::uint8_t title_weight(std::size_t words) {
  constexpr std::size_t kMost = 43, kLeast = 25;
  return static_cast<std::uint8_t>(kMost - std::min(words / 2, kMost - kLeast));
}

constexpr std::uint8_t bit(SearchField field) {
  return static_cast<std::uint8_t>(1U << static_cast<unsigned>(field));
}

}  // namespace

std::uint32_t SearchWordTable::number_of(std::string_view word) {
  std::size_t at = hash_of(word) & (slots_.size() - 1);
  for (; slots_[at] != 0; at = (at + 1) & (slots_.size() - 1)) {
    if (words_[slots_[at] - 1] == word) return slots_[at];
  }
  words_.emplace_back(word);
  const auto number = static_cast<std::uint32_t>(words_.size());
  slots_[at] = number;
  if (is_full(words_.size(), slots_.size())) grow();
  return number;
}

void SearchWordTable::grow() {
  std::vector<std::uint32_t> larger(slots_.size() * 2);
  for (std::uint32_t number : slots_) {
    if (number == 0) continue;
    std::size_t at = hash_of(words_[number - 1]) & (larger.size() - 1);
    while (larger[at] != 0) at = (at + 1) & (larger.size() - 1);
    larger[at] = number;
  }
  slots_ = std::move(larger);
}

void SearchRunBuilder::add(std::uint32_t piece, SearchField field, std::string_view text) {
  const std::string form = search_form(text);
  for (std::string_view line : split_lines(form)) add_line(piece, field, line);
}

void SearchRunBuilder::add_line(std::uint32_t piece, SearchField field, std::string_view line) {
  split_search_words(line, line_words_);
  title_weight_ = title_weight(line_words_.size());
  std::uint32_t before = 0;
  for (std::string_view word : line_words_) {
    const std::uint32_t number = words_.number_of(word);
    count(search_term(number, 0), piece, field);
    if (before != 0) count(search_term(before, number), piece, field);
    before = number;
  }
}

void SearchRunBuilder::count(SearchTerm term, std::uint32_t piece, SearchField field) {
  Slot& slot = slot_of(term);
  if (slot.last == 0 || counts_[slot.last - 1].piece != piece) {
    counts_.push_back({piece, slot.last});
    slot.last = static_cast<std::uint32_t>(counts_.size());
  }
  Count& count = counts_[slot.last - 1];
  if (field == SearchField::title) {
    count.title = title_weight_;
  } else if (field != SearchField::text) {
    count.fields |= bit(field);
  } else if (count.times < std::numeric_limits<std::uint16_t>::max()) {
    ++count.times;
  }
}

SearchRunBuilder::Slot& SearchRunBuilder::slot_of(SearchTerm term) {
  if (is_full(terms_ + 1, slots_.size())) grow();
  std::size_t at = hash_of(term) & (slots_.size() - 1);
  while (slots_[at].term != 0 && slots_[at].term != term) at = (at + 1) & (slots_.size() - 1);
  if (slots_[at].term == 0) {
    slots_[at].term = term;
    ++terms_;
  }
  return slots_[at];
}

void SearchRunBuilder::grow() {
  std::vector<Slot> larger(slots_.size() * 2);
  for (const Slot& slot : slots_) {
    if (slot.term == 0) continue;
    std::size_t at = hash_of(slot.term) & (larger.size() - 1);
    while (larger[at].term != 0) at = (at + 1) & (larger.size() - 1);
    larger[at] = slot;
  }
  slots_ = std::move(larger);
}

// In the text a word weighs more the more often it stands there, but ever less so: BM25's curve.
std::uint32_t SearchRunBuilder::weight(const Count& count) {
  if (count.fields & bit(SearchField::number)) return kNumber;
  const std::uint32_t times = count.times;
  const std::uint32_t weight = 1 + kText * times * 2 / (times * 2 + 3);
  if (count.title > 0) return weight + count.title;
  return count.fields & bit(SearchField::names) ? weight + kNames : weight;
}

SearchRun SearchRunBuilder::take() && {
  SearchRun run;
  run.words = std::move(words_).take();
  run.terms.reserve(terms_);
  run.postings.reserve(counts_.size());
  for (const Slot& slot : slots_) {
    if (slot.term == 0) continue;
    const auto begin = static_cast<std::uint32_t>(run.postings.size());
    for (std::uint32_t at = slot.last; at != 0; at = counts_[at - 1].before)
      run.postings.push_back({counts_[at - 1].piece, weight(counts_[at - 1])});
    std::reverse(run.postings.begin() + begin, run.postings.end());
    run.terms.push_back({slot.term, begin, static_cast<std::uint32_t>(run.postings.size())});
  }
  return run;
}

}  // namespace vankho
