#include "parse/citations.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/many_problems.h"
#include "base/text.h"
#include "parse/issuer_names.h"
#include "parse/messages.h"
#include "parse/number.h"
#include "parse/places.h"
#include "parse/temporal.h"

namespace vankho {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

struct Mention {
  std::size_t passage = 0;
  NumberInText number;
  std::size_t end = 0;  // behind its date
  std::optional<Day> date;
  std::string issuer;
  Place place;
  std::size_t citation = kNone;
};

// Reads forward over what may stand between a number and its date.
std::size_t skip(std::string_view text, std::size_t at, std::string_view characters) {
  while (at < text.size() && characters.find(text[at]) != std::string_view::npos) ++at;
  return at;
}

bool at_word(std::string_view text, std::size_t at, std::string_view word) {
  return text.substr(std::min(at, text.size())).starts_with(word);
}

struct DateFound {
  std::optional<Day> day;
  std::size_t begin = 0, end = 0;
};

std::optional<DateFound> date_at(std::string_view searched, std::size_t at, bool needs_word) {
  std::size_t start = at = skip(searched, at, " ,(\n");
  bool word = at_word(searched, at, "ngày");
  if (word) at = skip(searched, at + std::string_view("ngày").size(), " ");
  if (needs_word && !word) return std::nullopt;
  auto day = read_day(searched.substr(std::min(at, searched.size())));
  if (!day) return std::nullopt;
  return DateFound{day->day, start, at + day->end};
}

// "số 28-NQ/TW, ngày 17/11/2022", "số 28-NQ/TW của Ban Chấp hành Trung ương, ngày 17/11/2022"
std::optional<DateFound> date_behind(std::string_view searched, std::size_t at) {
  if (auto date = date_at(searched, at, false)) return date;
  std::size_t of = skip(searched, at, " ,");
  if (!at_word(searched, of, "của ")) return std::nullopt;
  constexpr std::size_t kLongestName = 120, kFarthest = 200;
  searched = searched.substr(0, of + kFarthest);
  std::size_t end = searched.find_first_of(",.;(:", of);
  std::size_t about = searched.find(" về ", of);
  std::size_t day = searched.find(" ngày ", of);
  end = std::min({end, about, day, searched.size()});
  std::size_t other = searched.find("số ", of);  // the date may be another document's
  if (end - of > kLongestName || about <= end || other < end) return std::nullopt;
  return date_at(searched, end, true);
}

// "ngày 17/11/2022, Ban Chấp hành Trung ương ban hành Nghị quyết số 28-NQ/TW"
std::optional<DateFound> date_before(std::string_view searched, std::size_t at) {
  constexpr std::size_t kFarthest = 220;
  const std::size_t first = at - std::min(at, kFarthest);
  const std::size_t begin = first + clause_around(searched.substr(first, at - first), at - first).first;
  std::string_view before = searched.substr(begin, at - begin);
  std::size_t day = before.rfind("ngày ");
  std::size_t issued = before.rfind("ban hành");
  if (day == std::string_view::npos || issued == std::string_view::npos || issued < day) return std::nullopt;
  if (!find_numbers(before.substr(day)).empty()) return std::nullopt;
  auto date = date_at(searched, begin + day, true);
  if (!date || !date->day) return std::nullopt;
  return date;
}

std::string issuer_behind(const Passage& passage, std::size_t at) {
  at = skip(passage.searched, at, " ,)");
  constexpr std::string_view kOf = "của ";
  if (!at_word(passage.searched, at, kOf)) return {};
  const std::size_t begin = at + kOf.size();
  const std::string_view behind =
      std::string_view(passage.plain).substr(std::min(begin, passage.plain.size()));
  const std::size_t size = size_of_issuer(behind, std::string_view(passage.searched).substr(begin));
  return std::string(trim(behind.substr(0, size)));
}

std::string_view words_of(const Passage& passage, const NumberInText& number) {
  return std::string_view(passage.plain).substr(number.begin, number.end - number.begin);
}

std::vector<Mention> find_mentions(std::vector<Passage>& passages, const std::vector<Line>& lines) {
  Places places(lines);
  std::vector<Mention> mentions;
  for (std::size_t i = 0; i < passages.size(); ++i) {
    Passage& passage = passages[i];
    for (NumberInText& number : find_numbers(passage.plain)) {
      Mention mention;
      mention.passage = i;
      mention.end = number.end;
      if (auto date = date_behind(passage.searched, number.end)) {
        mention.date = date->day;
        mention.end = std::max(mention.end, date->end);
        passage.take(date->begin, date->end);
      } else if (auto before = date_before(passage.searched, number.begin);
                 before && !passage.is_taken(before->begin, before->end)) {
        mention.date = before->day;
        passage.take(before->begin, before->end);
      }
      mention.issuer = issuer_behind(passage, number.end);
      if (mention.issuer.empty()) mention.issuer = issuer_behind(passage, mention.end);
      mention.place = places.of(passage, words_of(passage, number), number.begin);
      mention.number = std::move(number);
      mentions.push_back(std::move(mention));
    }
  }
  return mentions;
}

// Letters that must change to make one abbreviation of the other.
int letters_apart(std::string_view a, std::string_view b) {
  std::vector<std::string_view> x = split_characters(a), y = split_characters(b);
  if (x.size() < y.size()) std::swap(x, y);
  if (x.size() - y.size() > 1) return 2;
  std::size_t same = 0;
  while (same < y.size() && x[same] == y[same]) ++same;
  std::size_t from_x = same + 1, from_y = x.size() == y.size() ? same + 1 : same;
  bool rest_equal = std::equal(x.begin() + std::min(from_x, x.size()), x.end(),
                               y.begin() + std::min(from_y, y.size()), y.end());
  return x == y ? 0 : rest_equal ? 1 : 2;
}

// Whether the text itself bears the body out: "28-NQ/TU … của Ban Chấp hành Đảng bộ tỉnh".
bool body_confirmed(const Mention& mention) {
  std::string issuer = search_form(mention.issuer);
  auto says = [&](std::string_view words) { return issuer.find(words) != std::string::npos; };
  if (mention.number.body == "TU")
    return says("tỉnh ủy") || says("thành ủy") || says("đảng bộ tỉnh") || says("đảng bộ thành phố");
  if (mention.number.body == "TW") return says("trung ương") || says("bộ chính trị") || says("ban bí thư");
  return false;
}

// Finds the dated mention that an undated one seems a slip of. Both have one count and one type, and bodies
// one letter apart. The mentions must outlive it.
class Slips {
 public:
  explicit Slips(const std::vector<Mention>& mentions) {
    for (const Mention& mention : mentions) {
      const bool first = mention.date && dated_.insert(mention.number.number).second;
      std::vector<const Mention*>& alike = alike_[key_of(mention.number)];
      if (first && alike.size() < kMostAlike) alike.push_back(&mention);
    }
  }

  // Null where none is.
  const Mention* contradicted(const Mention& undated) const {
    if (undated.date || body_confirmed(undated) || dated_.contains(undated.number.number)) return nullptr;
    for (const Mention* other : alike_.at(key_of(undated.number))) {
      if (letters_apart(other->number.body, undated.number.body) == 1) return other;
    }
    return nullptr;
  }

 private:
  using Key = std::tuple<std::string, bool, std::string>;

  static constexpr std::size_t kMostAlike =
      200;  // whoever cites more of one count and type is not looked after

  static Key key_of(const NumberInText& number) { return {number.count, number.state, number.type}; }

  std::set<std::string> dated_;                       // numbers
  std::map<Key, std::vector<const Mention*>> alike_;  // of each dated number the first
};

Problem suspect(const Document& document, const Mention& mention, const Message& message, Arguments arguments,
                const std::vector<Problem>& others) {
  return {document.path, mention.place.line,   mention.place.column,
          &message,      std::move(arguments), quotable(mention.place.text, others)};
}

bool is_own(const Document& document, const Mention& mention) {
  return mention.number.number == document.number &&
         (!mention.date || !document.date || mention.date == document.date);
}

// Takes out numbers that are doubted; each is said once.
void drop_suspects(const Document& document, std::vector<Mention>& mentions, std::vector<Problem>& problems) {
  const Slips slips(mentions);
  std::set<std::string> said;
  std::vector<bool> drop(mentions.size());
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const Mention& mention = mentions[i];
    std::optional<Problem> problem;
    if (!mention.number.doubt_english.empty()) {
      problem = suspect(
          document, mention, messages::suspect_form,
          {mention.number.number, mention.number.doubt_vietnamese, mention.number.doubt_english}, problems);
    } else if (const Mention* other = is_own(document, mention) ? nullptr : slips.contradicted(mention)) {
      problem = suspect(document, mention, messages::suspect_contradiction,
                        {mention.number.number, std::to_string(mention.place.line), other->number.number,
                         vietnamese_day(*other->date), std::to_string(other->place.line)},
                        problems);
    }
    drop[i] = problem.has_value();
    if (problem && said.insert(mention.number.number).second) problems.push_back(std::move(*problem));
  }
  std::size_t i = 0;
  std::erase_if(mentions, [&](const Mention&) { return drop[i++]; });
}

// Gives every mention its citation, those with a date first. An undated one repeats the nearest dated one
// before it, else the first one there is.
class Citing {
 public:
  Citing(Document& document, std::vector<Mention>& mentions) : document_(document) {
    for (Mention& mention : mentions) {
      if (!mention.date) continue;
      assign(mention, known_.try_emplace({mention.number.number, mention.date}, kNone).first->second);
      first_.try_emplace(mention.number.number, mention.citation);
    }
    std::map<std::string_view, std::size_t> nearest;
    for (Mention& mention : mentions) {
      const std::string& number = mention.number.number;
      if (mention.date)
        nearest.insert_or_assign(number, mention.citation);
      else if (auto before = nearest.find(number); before != nearest.end())
        assign(mention, before->second);
      else if (auto first = first_.find(number); first != first_.end())
        assign(mention, first->second);
      else
        assign(mention, known_.try_emplace({number, std::nullopt}, kNone).first->second);
    }
  }

 private:
  // To a new citation where that is none yet.
  void assign(Mention& mention, std::size_t& citation) {
    if (citation == kNone) {
      citation = document_.citations.size();
      document_.citations.push_back({mention.number.number, mention.date, mention.issuer, {}});
    }
    Citation& cited = document_.citations[citation];
    // A title in capitals names it first, the text below as it is written.
    if (cited.issuer.empty() || (is_upper(cited.issuer) && !mention.issuer.empty()))
      cited.issuer = mention.issuer;
    cited.lines.push_back(mention.place.line);
    mention.citation = citation;
  }

  Document& document_;
  std::map<std::pair<std::string, std::optional<Day>>, std::size_t> known_;
  std::map<std::string, std::size_t> first_;  // of the dated ones, by number
};

void put_marks(std::vector<Passage>& passages, const std::vector<Mention>& mentions) {
  for (const Mention& mention : mentions) {
    Text* text = passages[mention.passage].text;
    if (text) text->marks.push_back({mention.number.begin, mention.number.end, mention.citation});
  }
}

// Citations in the order of their first mention, dated or not.
void order(Document& document, std::vector<Mention>& mentions) {
  std::vector<std::size_t> place(document.citations.size(), kNone);
  std::vector<Citation> sorted;
  for (Mention& mention : mentions) {
    if (place[mention.citation] == kNone) {
      place[mention.citation] = sorted.size();
      sorted.push_back(document.citations[mention.citation]);
    }
    mention.citation = place[mention.citation];
  }
  for (Citation& citation : sorted) {
    std::sort(citation.lines.begin(), citation.lines.end());
    citation.lines.erase(std::unique(citation.lines.begin(), citation.lines.end()), citation.lines.end());
  }
  document.citations = std::move(sorted);
}

}  // namespace

std::vector<CitedPlace> read_citations(Document& document, std::vector<Passage>& passages,
                                       const std::vector<Line>& lines, std::vector<Problem>& problems) {
  std::vector<Mention> mentions = find_mentions(passages, lines);
  drop_suspects(document, mentions, problems);
  std::erase_if(mentions, [&](const Mention& mention) { return is_own(document, mention); });
  const Citing joins(document, mentions);
  order(document, mentions);
  put_marks(passages, mentions);
  std::vector<CitedPlace> places;
  for (const Mention& mention : mentions) {
    places.push_back(
        {mention.passage, mention.number.begin, mention.number.end, mention.citation, mention.place.line});
  }
  return places;
}

}  // namespace vankho
