#include "outputs/search_shards.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "base/parallel.h"
#include "outputs/search_code.h"

namespace vankho {
namespace {

using Postings = std::vector<SearchPosting>;

// One spelling of a term and where it stands, by piece.
struct Form {
  std::string marked;
  Postings postings;
};

// The heaviest `count`, the newest of equals; `all` has more. There are few weights, so they are counted, not
// sorted.
Postings best(const Postings& all, std::size_t count) {
  std::array<std::size_t, std::size_t{1} << kSearchWeightBits> of_weight{};
  for (const SearchPosting& posting : all) ++of_weight[posting.weight];
  std::size_t lightest = of_weight.size() - 1, heavier = 0;
  for (; heavier + of_weight[lightest] < count; --lightest) heavier += of_weight[lightest];
  std::size_t too_old = of_weight[lightest] - (count - heavier);  // of the lightest
  Postings kept;
  kept.reserve(count);
  for (const SearchPosting& posting : all) {
    if (posting.weight > lightest || (posting.weight == lightest && too_old == 0)) kept.push_back(posting);
    if (posting.weight == lightest && too_old > 0) --too_old;
  }
  return kept;
}

void append_postings(std::string& out, const Postings& postings) {
  std::uint32_t before = 0;
  for (const SearchPosting& posting : postings) {
    append_number(out, posting.piece - before);
    out += kSearchDigits[posting.weight];
    before = posting.piece;
  }
}

void append_kept(std::string& out, const Postings& postings, std::size_t share) {
  if (postings.size() <= share) {
    out += '=';
    return append_postings(out, postings);
  }
  out += '~';
  append_number(out, static_cast<std::uint32_t>(postings.size()));
  append_postings(out, best(postings, share));
}

// What each form may keep: the rare ones all that they have, the others the same.
std::size_t fair_share(const std::vector<Form>& forms) {
  std::vector<std::size_t> sizes;
  for (const Form& form : forms) sizes.push_back(form.postings.size());
  std::sort(sizes.begin(), sizes.end());
  std::size_t left = kSearchPostings;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    std::size_t share = std::max<std::size_t>(left / (sizes.size() - i), 1);
    if (sizes[i] > share) return share;
    left -= sizes[i];
  }
  return kSearchPostings;
}

// Of UTF-8, so that no character is cut.
std::string shortest_after(std::string_view last, std::string_view first) {
  std::size_t size =
      static_cast<std::size_t>(std::mismatch(last.begin(), last.end(), first.begin(), first.end()).second -
                               first.begin()) +
      1;
  while (size < first.size() && (static_cast<unsigned char>(first[size]) & 0xC0) == 0x80) ++size;
  return std::string(first.substr(0, size));
}

// Writes the shards of one part and remembers where they begin.
class ShardWriter {
 public:
  ShardWriter(std::string_view folder, std::size_t part, const SearchWrite& write)
      : folder_(folder), part_(part), write_(write) {}

  // Forms of one fold, which is `folded`, stay together.
  void add(std::string_view folded, const std::vector<Form>& forms) {
    std::string text = entries_of(forms);
    if (!entries_.empty() && entries_.size() + text.size() > kSearchShardBytes) {
      end_shard();
      text = entries_of(forms);
    }
    if (entries_.empty())
      borders_.push_back(borders_.empty() ? std::string(folded) : shortest_after(last_, folded));
    entries_ += text;
    first_ = first_of(forms.back());
    last_ = folded;
  }

  std::vector<std::string> take() && {
    if (!entries_.empty()) end_shard();
    return std::move(borders_);
  }

 private:
  static std::string_view first_of(const Form& form) {
    return std::string_view(form.marked).substr(0, form.marked.find(' '));
  }

  // As they follow what the shard has so far.
  std::string entries_of(const std::vector<Form>& forms) const {
    const std::size_t share = fair_share(forms);
    std::string_view before = first_;
    std::string text;
    for (const Form& form : forms) {
      const std::string_view first = first_of(form);
      const bool same = first == before && first.size() < form.marked.size();
      if (!entries_.empty() || !text.empty()) text += '|';
      text.append(form.marked, same ? first.size() : 0);
      append_kept(text, form.postings, share);
      before = first;
    }
    return text;
  }

  void end_shard() {
    std::string name = fmt::format("{}/{}/{}", folder_, part_, borders_.size() - 1);
    write_(fmt::format("tim-kiem/{}.js", name), search_call(name, "\"" + entries_ + "\""));
    entries_.clear();
    first_.clear();
  }

  std::string_view folder_;
  std::size_t part_;
  const SearchWrite& write_;
  std::string entries_, first_, last_;
  std::vector<std::string> borders_;
};

// The terms of all runs whose first words have folds in [from, to).
class Section {
 public:
  Section(const std::vector<SearchRun>& runs, const SearchVocabulary& vocabulary, std::uint32_t from,
          std::uint32_t to)
      : vocabulary_(vocabulary) {
    auto fold_before = [&](const SearchRun::Term& term, std::uint32_t fold) {
      return vocabulary.fold_of(first_word(term.term)) < fold;
    };
    for (const SearchRun& run : runs) {
      auto begin = std::lower_bound(run.terms.begin(), run.terms.end(), from, fold_before);
      auto end = std::lower_bound(begin, run.terms.end(), to, fold_before);
      for (auto term = begin; term != end; ++term) uses_.push_back({term->term, &run, &*term});
    }
    std::stable_sort(uses_.begin(), uses_.end(),
                     [&](const Use& a, const Use& b) { return vocabulary.before(a.term, b.term); });
  }

  void write(ShardWriter& words, ShardWriter& pairs) const {
    for (std::size_t begin = 0, end = 0; begin < uses_.size(); begin = end) {
      const SearchTerm term = uses_[begin].term;
      while (end < uses_.size() && vocabulary_.same_fold(uses_[end].term, term)) ++end;
      ShardWriter& shards = second_word(term) == 0 ? words : pairs;
      shards.add(vocabulary_.folded(term), forms(std::span(uses_).subspan(begin, end - begin)));
    }
  }

 private:
  // A term in a run.
  struct Use {
    SearchTerm term;
    const SearchRun* run;
    const SearchRun::Term* postings;
  };

  std::vector<Form> forms(std::span<const Use> uses) const {
    std::vector<Form> forms;
    SearchTerm last = 0;
    for (const Use& use : uses) {
      if (use.term != last) forms.push_back({vocabulary_.marked(use.term), {}});
      last = use.term;
      for (std::uint32_t i = use.postings->begin; i < use.postings->end; ++i) {
        const SearchPosting& posting = use.run->postings[i];
        forms.back().postings.push_back({posting.piece + use.run->first_piece, posting.weight});
      }
    }
    return forms;
  }

  const SearchVocabulary& vocabulary_;
  std::vector<Use> uses_;
};

// Parts are the same whatever the number of threads, and small enough for any number to be in memory.
std::size_t parts_of(const std::vector<SearchRun>& runs) {
  constexpr std::size_t kTermsInPart = 50'000;
  std::size_t terms = 0;
  for (const SearchRun& run : runs) terms += run.terms.size();
  return terms / kTermsInPart + 1;
}

}  // namespace

std::string search_call(std::string_view name, std::string_view data) {
  return fmt::format("vankho_search(\"{}\",{});\n", name, data);
}

SearchDirectory write_search_shards(const std::vector<SearchRun>& runs, const SearchVocabulary& vocabulary,
                                    unsigned jobs, const SearchWrite& write) {
  const std::size_t parts = parts_of(runs);
  SearchDirectory directory{SearchBorders(parts), SearchBorders(parts)};
  const std::size_t folds = vocabulary.folds() + 1;
  parallel_for(parts, jobs, [&](std::size_t i, unsigned) {
    ShardWriter words("tu", i, write), pairs("cap", i, write);
    Section(runs, vocabulary, static_cast<std::uint32_t>(folds * i / parts),
            static_cast<std::uint32_t>(folds * (i + 1) / parts))
        .write(words, pairs);
    directory.words[i] = std::move(words).take();
    directory.pairs[i] = std::move(pairs).take();
  });
  return directory;
}

}  // namespace vankho
