#include "parse/relations.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

#include "base/bytes.h"
#include "parse/blocks.h"
#include "parse/types.h"

namespace vankho {
namespace {

struct Verb {
  std::string_view words;  // search form
  RelationKind kind;
};

constexpr std::array kVerbs = {
    Verb{"thay thế", RelationKind::replaces}, Verb{"sửa đổi", RelationKind::amends},
    Verb{"bổ sung", RelationKind::amends},    Verb{"đính chính", RelationKind::amends},
    Verb{"bãi bỏ", RelationKind::repeals},    Verb{"hủy bỏ", RelationKind::repeals}};

struct VerbFound {
  RelationKind kind = RelationKind::replaces;
  std::size_t begin = 0, end = 0;
};

// The last verb of `text`, which it must have been heading for: "sửa đổi, bổ sung một số điều của".
std::optional<VerbFound> last_verb(std::string_view text) {
  std::optional<VerbFound> last;
  for (const Verb& verb : kVerbs) {
    if (!contains(text, verb.words)) continue;
    std::size_t at = text.rfind(verb.words);
    if (last && at < last->begin) continue;
    last = {verb.kind, at, at + verb.words.size()};
  }
  return last;
}

// Between the verb and the number: "cho Kế hoạch số", "một số điều của Quy chế ban hành kèm theo Quyết định
// số".
bool leads_to_number(std::string_view between) {
  constexpr std::size_t kFarthest = 200;
  return between.size() <= kFarthest && !contains_any(between, {" theo quy định", "căn cứ", "thực hiện",
                                                                " bằng ", " tại ", " như ", "phù hợp"});
}

// "Quyết định này", "Kế hoạch này có hiệu lực kể từ ngày ký và": the document speaks of itself.
bool names_itself(std::string_view before) { return before.find(" này ") != std::string_view::npos; }

// "Ủy ban nhân dân tỉnh ban hành Kế hoạch …, thay thế": the issuer speaks, in the preamble.
bool is_issued_there(std::string_view before) {
  bool speaks_of_another =
      before.starts_with("thực hiện") || before.starts_with("căn cứ") || before.starts_with("theo");
  return !speaks_of_another && before.find(" ban hành ") != std::string_view::npos;
}

// Nothing, a numeral, "Nay": an article that opens with the verb orders it.
bool is_opening(std::string_view before) {
  while (before.starts_with(' ') || before.starts_with('*')) before.remove_prefix(1);
  while (before.ends_with(' ') || before.ends_with('*')) before.remove_suffix(1);
  return before.empty() || before == "nay";
}

class RelationReader {
 public:
  RelationReader(Document& document, const std::vector<Passage>& passages,
                 const std::vector<CitedPlace>& places)
      : document_(document), passages_(passages), places_(places) {
    for (const Relation& relation : document.relations) known_.emplace(relation.kind, relation.number);
  }

  void run() {
    for (std::size_t i = 0; i < places_.size(); ++i) {
      kinds_.push_back(kind_of(i));
      if (kinds_.back()) add(*kinds_.back(), places_[i]);
    }
  }

 private:
  const Passage& passage_of(std::size_t i) const { return passages_[places_[i].passage]; }

  bool is_in(Part part, const Passage& passage) const {
    return passage.place == Passage::Place::block && document_.blocks[passage.block].part == part;
  }

  bool is_article(const Passage& passage) const {
    if (passage.place != Passage::Place::block) return false;
    const Block& block = document_.blocks[passage.block];
    return !block.numeral.empty() && block.part != Part::preamble && !is_in_appendix(block);
  }

  bool shares_passage(std::size_t i) const { return i > 0 && places_[i - 1].passage == places_[i].passage; }

  std::optional<RelationKind> kind_of(std::size_t i) const {
    const Passage& passage = passage_of(i);
    if (passage.place == Passage::Place::note || passage.place == Passage::Place::cell) return std::nullopt;
    const std::string_view before = std::string_view(passage.searched).substr(0, places_[i].begin);
    const std::size_t begin = clause_around(before, before.size()).first;
    const bool follows = shares_passage(i) && places_[i - 1].begin >= begin;
    if (follows) return listed_with_previous(i) ? kinds_[i - 1] : std::nullopt;
    return said_before(passage, begin, places_[i].begin);
  }

  // "thay thế Kế hoạch số 12-KH/TU, ngày 3/4/2020 và Kế hoạch số 15-KH/TU": nothing but the words of a list.
  bool listed_with_previous(std::size_t i) const {
    if (!kinds_[i - 1]) return false;
    constexpr std::size_t kFarthest = 120;
    std::string_view between = std::string_view(passage_of(i).searched)
                                   .substr(places_[i - 1].end, places_[i].begin - places_[i - 1].end);
    return between.size() <= kFarthest && contains_any(between, {",", " và "}) &&
           !contains_any(between,
                         {"theo", "căn cứ", "thực hiện", "sửa đổi", "thay thế", "bãi bỏ", "ban hành"});
  }

  std::optional<RelationKind> said_before(const Passage& passage, std::size_t begin,
                                          std::size_t number) const {
    std::string_view clause = std::string_view(passage.searched).substr(begin, number - begin);
    std::optional<VerbFound> verb = last_verb(clause);
    if (!verb || !leads_to_number(clause.substr(verb->end))) return std::nullopt;
    std::string_view before = clause.substr(0, verb->begin);
    bool own = passage.place == Passage::Place::title || names_itself(before) ||
               (is_in(Part::preamble, passage) && is_issued_there(before)) ||
               (is_ordinance(document_.type) && is_article(passage) && is_opening(first_verb_cut(before)));
    return own ? std::optional(verb->kind) : std::nullopt;
  }

  // "Sửa đổi, " before "bổ sung": one order in two verbs.
  static std::string_view first_verb_cut(std::string_view before) {
    std::optional<VerbFound> first = last_verb(before);
    return first ? before.substr(0, first->begin) : before;
  }

  void add(RelationKind kind, const CitedPlace& place) {
    const Citation& cited = document_.citations[place.citation];
    if (known_.emplace(kind, cited.number).second)
      document_.relations.push_back({kind, cited.number, cited.date, place.line, false});
  }

  Document& document_;
  const std::vector<Passage>& passages_;
  const std::vector<CitedPlace>& places_;
  std::vector<std::optional<RelationKind>> kinds_;  // of the places so far
  std::set<std::pair<RelationKind, std::string>> known_;
};

}  // namespace

void read_relations(Document& document, const std::vector<Passage>& passages,
                    const std::vector<CitedPlace>& places) {
  RelationReader(document, passages, places).run();
}

}  // namespace vankho
