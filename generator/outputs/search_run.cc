#include "outputs/search_run.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

#include "base/text.h"
#include "outputs/search_words.h"

namespace vankho {
namespace {

// A table has 2^n slots and is kept no fuller than half, where looking takes one or two steps.
bool is_full(std::size_t used, std::size_t size) { return used * 2 > size; }

// A word is a few bytes, for which a call of the standard library's costs more than the hash.
std::size_t hash_of(std::string_view word) {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15;
  std::uint64_t hash = word.size();
  for (; word.size() >= 4; word.remove_prefix(4)) {
    std::uint32_t four = 0;
    std::memcpy(&four, word.data(), 4);
    hash = (hash ^ four) * kOdd;
    hash ^= hash >> 32;
  }
  for (char c : word) hash = hash << 8 | static_cast<unsigned char>(c);
  return (hash * kOdd) >> 32;
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
    if (number >= last_of_word_.size()) last_of_word_.resize(number + 1);
    count(last_of_word_[number], piece, field);
    if (before != 0) count(slot_of(search_term(before, number)).last, piece, field);
    before = number;
  }
}

void SearchRunBuilder::count(std::uint32_t& last, std::uint32_t piece, SearchField field) {
  if (last == 0 || counts_[last - 1].piece != piece) {
    counts_.push_back({piece, last});
    last = static_cast<std::uint32_t>(counts_.size());
  }
  Count& count = counts_[last - 1];
  if (field == SearchField::title) {
    count.title = title_weight_;
  } else if (field != SearchField::text) {
    count.fields |= bit(field);
  } else if (count.times < std::numeric_limits<std::uint16_t>::max()) {
    ++count.times;
  }
}

SearchRunBuilder::Slot& SearchRunBuilder::slot_of(SearchTerm term) {
  if (is_full(pairs_ + 1, slots_.size())) grow();
  std::size_t at = hash_of(term) & (slots_.size() - 1);
  while (slots_[at].term != 0 && slots_[at].term != term) at = (at + 1) & (slots_.size() - 1);
  if (slots_[at].term == 0) {
    slots_[at].term = term;
    ++pairs_;
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

void SearchRunBuilder::add_term(SearchTerm term, std::uint32_t last, SearchRun& run) const {
  const auto begin = static_cast<std::uint32_t>(run.postings.size());
  for (std::uint32_t at = last; at != 0; at = counts_[at - 1].before)
    run.postings.push_back({counts_[at - 1].piece, weight(counts_[at - 1])});
  std::reverse(run.postings.begin() + begin, run.postings.end());
  run.terms.push_back({term, begin, static_cast<std::uint32_t>(run.postings.size())});
}

SearchRun SearchRunBuilder::take() && {
  SearchRun run;
  run.words = std::move(words_).take();
  run.terms.reserve(run.words.size() + pairs_);
  run.postings.reserve(counts_.size());
  for (std::uint32_t word = 1; word < last_of_word_.size(); ++word)
    add_term(search_term(word, 0), last_of_word_[word], run);
  for (const Slot& pair : slots_) {
    if (pair.term != 0) add_term(pair.term, pair.last, run);
  }
  return run;
}

}  // namespace vankho
