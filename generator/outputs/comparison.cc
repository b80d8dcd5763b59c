#include "outputs/comparison.h"

#include <algorithm>
#include <map>
#include <span>
#include <string_view>
#include <utility>

namespace vankho {
namespace {

using Kind = ComparedWords::Kind;

// Numbers for texts, equal where they are. Ordered, since no hash is safe from texts that are made to have
// one.
class Numbering {
 public:
  int operator[](std::string_view text) {
    return numbers_.emplace(text, static_cast<int>(numbers_.size())).first->second;
  }

 private:
  std::map<std::string_view, int> numbers_;
};

// A word, or the marks that close one.
struct Word {
  std::string_view text;
  bool joined;  // to the word before
};

struct Frequency {
  int number;
  std::size_t times, bytes;  // of one
};

struct Paragraph {
  std::string_view text;
  std::vector<Word> words;
  std::vector<int> numbers;            // of the words
  std::vector<Frequency> frequencies;  // by number
  std::size_t bytes = 0;               // of the words, without what stands between
};

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    const std::size_t core = word.find_last_not_of(",;:.!?)/") + 1;
    if (core > 0) words.push_back({word.substr(0, core), false});
    if (core < word.size()) words.push_back({word.substr(core), core > 0});
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

Paragraph paragraph_of(std::string_view text, Numbering& numbering) {
  Paragraph paragraph{text, words_of(text), {}, {}};
  std::vector<Frequency>& frequencies = paragraph.frequencies;
  for (const Word& word : paragraph.words) {
    paragraph.numbers.push_back(numbering[word.text]);
    paragraph.bytes += word.text.size();
    frequencies.push_back({paragraph.numbers.back(), 1, word.text.size()});
  }
  std::ranges::sort(frequencies, {}, &Frequency::number);
  std::size_t last = 0;
  for (std::size_t i = 1; i < frequencies.size(); ++i) {
    if (frequencies[i].number == frequencies[last].number) {
      ++frequencies[last].times;
    } else {
      frequencies[++last] = frequencies[i];
    }
  }
  if (!frequencies.empty()) frequencies.resize(last + 1);
  return paragraph;
}

void append(ComparedParagraph& paragraph, Kind kind, const Word& word) {
  if (paragraph.empty() || paragraph.back().kind != kind)
    return paragraph.push_back({kind, std::string(word.text), word.joined});
  if (!word.joined) paragraph.back().text += ' ';
  paragraph.back().text += word.text;
}

// Between two kept words all that was removed comes before all that was added, which reads better than turns.
ComparedParagraph compare_words(const Paragraph& before, const Paragraph& after, Steps& steps) {
  ComparedParagraph result, added;
  auto flush = [&] {
    for (ComparedWords& words : added) result.push_back(std::move(words));
    added.clear();
  };
  for (const Edit& edit : edits_between(before.numbers, after.numbers, steps)) {
    if (edit.kind == Kind::kept) flush();
    if (edit.kind == Kind::added) {
      append(added, edit.kind, after.words[edit.index]);
    } else {
      append(result, edit.kind, before.words[edit.index]);
    }
  }
  flush();
  return result;
}

// Whether one is the other with changes: at least a third of the words of the longer stayed.
bool is_same_paragraph(const ComparedParagraph& compared) {
  std::size_t kept = 0, removed = 0, added = 0;
  for (const ComparedWords& words : compared) {
    (words.kind == Kind::kept ? kept : words.kind == Kind::removed ? removed : added) += words.text.size();
  }
  return kept * 3 >= kept + std::max(removed, added);
}

// Whether that can be: the words that both have, in whatever order, are the most that can have stayed, each
// with a space.
bool may_be_same_paragraph(const Paragraph& before, const Paragraph& after, Steps& steps) {
  if (!steps.take(1 + before.frequencies.size() + after.frequencies.size())) return false;
  std::size_t common = 0, spaces = 0;
  auto old = before.frequencies.begin();
  for (const Frequency& word : after.frequencies) {
    while (old != before.frequencies.end() && old->number < word.number) ++old;
    if (old == before.frequencies.end()) break;
    if (old->number != word.number) continue;
    const std::size_t times = std::min(old->times, word.times);
    common += times * word.bytes;
    spaces += times;
  }
  return (common + spaces) * 2 >= std::max(before.bytes, after.bytes) - common;
}

// Paragraphs that were removed and added at one place.
struct Replacement {
  std::vector<Paragraph> removed, added;
};

// Those that are versions of one another stand as one.
void join_versions(const Replacement& replacement, Steps& steps, std::vector<ComparedParagraph>& out) {
  const std::vector<Paragraph>& added = replacement.added;
  std::size_t next = 0;
  auto add_until = [&](std::size_t end) {
    for (; next < end; ++next) out.push_back({{Kind::added, std::string(added[next].text)}});
  };
  for (const Paragraph& old : replacement.removed) {
    const std::size_t end = std::min(added.size(), next + limits::kNeighbours);
    ComparedParagraph compared;
    std::size_t match = next;
    for (; match < end && steps.left() > 0; ++match) {
      if (!may_be_same_paragraph(old, added[match], steps)) continue;
      compared = compare_words(old, added[match], steps);
      if (is_same_paragraph(compared)) break;
    }
    if (match == end || steps.left() == 0) {
      out.push_back({{Kind::removed, std::string(old.text)}});
      continue;
    }
    add_until(match);
    out.push_back(std::move(compared));
    next = match + 1;
  }
  add_until(added.size());
}

std::vector<int> numbers_of(const std::vector<std::string>& paragraphs, Numbering& numbering) {
  std::vector<int> numbers;
  for (const std::string& paragraph : paragraphs) numbers.push_back(numbering[paragraph]);
  return numbers;
}

}  // namespace

std::vector<ComparedParagraph> compare(const std::vector<std::string>& before,
                                       const std::vector<std::string>& after, Steps steps) {
  Numbering paragraphs, words;
  const std::vector<int> old_numbers = numbers_of(before, paragraphs);
  const std::vector<int> new_numbers = numbers_of(after, paragraphs);
  std::vector<ComparedParagraph> result;
  Replacement replacement;
  auto flush = [&] { join_versions(std::exchange(replacement, {}), steps, result); };
  for (const Edit& edit : edits_between(old_numbers, new_numbers, steps)) {
    if (edit.kind == Kind::kept) {
      flush();
      result.push_back({{Kind::kept, before[edit.index]}});
    } else if (edit.kind == Kind::removed) {
      replacement.removed.push_back(paragraph_of(before[edit.index], words));
    } else {
      replacement.added.push_back(paragraph_of(after[edit.index], words));
    }
  }
  flush();
  return result;
}

}  // namespace vankho
