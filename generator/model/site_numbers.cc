#include "model/site_numbers.h"

#include <algorithm>
#include <cctype>

#include "base/text.h"

namespace vankho {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// On the day first; a body that is gone by then can still be cited.
std::optional<BodyIndex> body_of_symbols(const Bodies& bodies, std::string_view number,
                                         std::optional<BodyIndex> speaker, std::optional<Day> day) {
  for (std::string_view symbol : symbols_of(number)) {
    if (auto body = bodies.resolve_symbol(symbol, speaker, day)) return body;
    if (auto body = bodies.resolve_symbol(symbol, speaker, std::nullopt)) return body;
  }
  return std::nullopt;
}

bool is_known_symbol(const Bodies& bodies, std::string_view number) {
  std::vector<std::string_view> symbols = symbols_of(number);
  return std::any_of(symbols.begin(), symbols.end(),
                     [&](std::string_view symbol) { return bodies.has_symbol(symbol); });
}

}  // namespace

std::string number_key(std::string_view number) {
  std::string key;
  for (char c : upper(number)) {
    bool leading_zero = c == '0' && (key.empty() || !is_digit(key.back()));
    if (!std::isspace(static_cast<unsigned char>(c)) && !leading_zero) key += c;
  }
  return key;
}

std::vector<std::string_view> symbols_of(std::string_view number) {
  std::size_t slash = number.rfind('/');
  if (slash == std::string_view::npos) return {};
  std::string_view tail = number.substr(slash + 1);
  bool party = number.substr(0, number.find('/')).find('-') != std::string_view::npos;
  if (party) return {tail};
  if (tail.starts_with("QH") && tail.size() > 2 && is_digit(tail[2])) return {tail.substr(0, 2)};
  std::vector<std::string_view> symbols;
  std::size_t dash = tail.find('-');
  if (dash != std::string_view::npos) symbols.push_back(tail.substr(dash + 1));
  symbols.push_back(tail.substr(0, dash));
  return symbols;
}

NumberIndex::NumberIndex(const Site& site) : site_(site), meant_by_own_number_(site.documents.size()) {
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    const Metadata& document = site.documents[i];
    if (document.number.empty()) continue;
    by_number_[number_key(document.number)].push_back(i);
    if (std::optional<BodyIndex> issuer = site.resolved[i].issuer) {
      meant_by_own_number_[i] = body_of_symbols(site.bodies, document.number, issuer, order_day(document));
    }
  }
}

std::vector<DocumentIndex> NumberIndex::find(const Reference& reference, DocumentIndex citing) const {
  auto candidates = by_number_.find(number_key(reference.number));
  if (candidates == by_number_.end()) return {};
  std::optional<BodyIndex> body = issuer(reference, citing);
  std::vector<DocumentIndex> found;
  for (DocumentIndex candidate : candidates->second) {
    if (candidate != citing && can_be_on(candidate, reference.date, citing) &&
        can_be_of(candidate, reference, body)) {
      found.push_back(candidate);
    }
  }
  return found;
}

std::optional<BodyIndex> NumberIndex::issuer(const Reference& reference, DocumentIndex citing) const {
  std::optional<BodyIndex> speaker = site_.resolved[citing].issuer;
  std::optional<Day> day = reference.date ? reference.date : order_day(site_.documents[citing]);
  if (!reference.issuer.empty()) {
    if (auto body = site_.bodies.resolve(reference.issuer, speaker, day)) return body;
  }
  return body_of_symbols(site_.bodies, reference.number, speaker, day);
}

// A board that uses its committee's symbol is as good as the committee: what its own number means decides.
// Where nothing is known of the issuer, only the date can tell documents of one number apart.
bool NumberIndex::can_be_of(DocumentIndex candidate, const Reference& reference,
                            std::optional<BodyIndex> issuer) const {
  std::optional<BodyIndex> own = site_.resolved[candidate].issuer;
  if (issuer && own) return own == issuer || meant_by_own_number_[candidate] == issuer;
  bool same_date = reference.date && site_.documents[candidate].date == reference.date;
  return same_date || (!issuer && !is_known_symbol(site_.bodies, reference.number));
}

bool NumberIndex::can_be_on(DocumentIndex candidate, std::optional<Day> date, DocumentIndex citing) const {
  const Metadata& document = site_.documents[candidate];
  if (date) {
    std::optional<Day> earliest = earliest_day(document), latest = latest_day(document);
    return !(earliest && *date < *earliest) && !(latest && *latest < *date);
  }
  std::optional<Day> earliest = earliest_day(document), latest = latest_day(site_.documents[citing]);
  return !earliest || !latest || *earliest <= *latest;
}

}  // namespace vankho
