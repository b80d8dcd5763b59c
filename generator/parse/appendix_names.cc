#include "parse/appendix_names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "base/bytes.h"
#include "base/text.h"
#include "parse/number.h"
#include "parse/source_text.h"
#include "parse/types.h"

namespace vankho {
namespace {

constexpr std::array<std::string_view, 4> kNouns = {"phụ lục", "biểu mẫu", "biểu", "mẫu"};
constexpr std::string_view kAppendix = kNouns[0], kNumber = "số ", kAnd = " và ";

bool is_one_of(char c, std::string_view all) { return all.find(c) != std::string_view::npos; }

bool is_alnum(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

bool is_in_word(char c) { return is_alnum(c) || (c & 0x80) != 0; }

// How many bytes at the start of `text` number an appendix: "1", "02a", "III", "01/BC-KH", "A"; 0 for none.
std::size_t number_size(std::string_view text) {
  constexpr std::size_t kMostDigits = 3;
  std::size_t size = std::min(text.find_first_not_of("0123456789"), text.size());
  if (size > kMostDigits) return 0;
  if (size == 0) {
    size = std::min(text.find_first_not_of("IVX"), text.size());
    if (size == 0 && !text.empty() && text[0] >= 'A' && text[0] <= 'E') size = 1;
    return size < text.size() && is_in_word(text[size]) ? 0 : size;
  }
  if (size < text.size() && is_one_of(text[size], "abcdABCD")) ++size;
  while (size + 1 < text.size() && is_one_of(text[size], "/-.") && is_alnum(text[size + 1]))
    size = std::min(text.find_first_not_of("ABCDEFGHIKLMNOPQRSTUVXY0123456789", size + 1), text.size());
  bool ends = size == text.size() || !is_in_word(text[size]);
  return ends ? size : 0;
}

struct Name {
  std::string_view noun, number;  // of the text; `number` is empty where it has none
  std::size_t size = 0;           // of both and what parts them
};

// The name at the start of `text`, whose search form is `searched`.
std::optional<Name> name_at(std::string_view text, std::string_view searched) {
  const auto* noun = std::find_if(kNouns.begin(), kNouns.end(),
                                  [&](std::string_view one) { return searched.starts_with(one); });
  if (noun == kNouns.end()) return std::nullopt;
  std::size_t at = std::min(searched.find_first_not_of(' ', noun->size()), searched.size());
  if (searched.substr(at).starts_with(kNumber)) at = searched.find_first_not_of(' ', at + kNumber.size());
  const std::size_t digits = at <= text.size() && at > noun->size() ? number_size(text.substr(at)) : 0;
  const std::size_t size = digits > 0 ? at + digits : noun->size();
  return Name{text.substr(0, noun->size()), digits > 0 ? text.substr(at, digits) : std::string_view(), size};
}

std::string_view without_closing_signs(std::string_view text) {
  text = trim(text);
  while (!text.empty() && is_one_of(text.back(), ":.")) text = trim(text.substr(0, text.size() - 1));
  return text;
}

// Whether a name at `at` is one, and not the end of another word or a common noun: "đại biểu số 1", "lấy mẫu
// 3 hộ".
bool stands_as_name(std::string_view plain, std::string_view searched, std::size_t at, const Name& name) {
  std::string_view before = searched.substr(0, at);
  bool numbered = searched.substr(at, name.size).find(kNumber) != std::string_view::npos;
  bool word = before.ends_with("đại ") || before.ends_with("tiêu ");
  return !word && (numbered || name.noun.size() == kAppendix.size() || starts_with_upper(plain.substr(at)));
}

// Whether `behind`, which follows a name, says that it belongs to another document.
bool is_of_another(std::string_view plain, std::string_view behind) {
  std::string_view rest = trim(behind);
  if (rest.starts_with(",")) rest = trim(rest.substr(1));
  const auto opens = [&](std::string_view word) { return rest.starts_with(word); };
  constexpr auto kLinks = std::to_array<std::string_view>(
      {"ban hành", "kèm theo", "của", "tại", "thuộc", "quy định", "nghị định", "thông tư", "luật", "theo"});
  if (std::ranges::none_of(kLinks, opens) && std::ranges::none_of(searched_type_names(), opens)) return false;
  const std::size_t at = static_cast<std::size_t>(rest.data() - behind.data());
  constexpr std::size_t kFarthest = 400;
  std::string_view clause = rest.substr(0, kFarthest);
  clause = clause.substr(0, clause.find_first_of(";.)\n"));
  std::size_t own = clause.find(" này");
  std::vector<NumberInText> numbers = find_numbers(plain.substr(at, clause.size()));
  if (!numbers.empty()) return own == std::string_view::npos || numbers[0].begin < own;
  return own == std::string_view::npos && contains_any(clause, {"nghị định", "thông tư", "luật"});
}

// "Nghị định số 30/2020/NĐ-CP (Phụ lục I)"
bool explains_citation(std::string_view before) {
  if (!before.ends_with('(')) return false;
  constexpr std::size_t kCitation = 60;
  std::string_view cited = trim(before.substr(0, before.size() - 1));
  cited = cited.substr(cited.size() - std::min(cited.size(), kCitation));
  std::vector<NumberInText> numbers = find_numbers(cited);
  return !numbers.empty() && numbers.back().end == cited.size();
}

}  // namespace

std::string read_appendix_heading(std::string_view line, bool below_closing) {
  constexpr std::size_t kLongestHeading = 60, kLongestNamed = 250;
  if (line.size() > (below_closing ? kLongestNamed : kLongestHeading)) return {};
  std::string text = bare(line);
  const std::string searched = search_form(text);
  std::optional<Name> name = name_at(text, searched);
  const bool appendix = name && name->noun.size() == kAppendix.size();
  if (!name || !starts_with_upper(text) || (!below_closing && !appendix)) return {};
  if (!appendix && name->number.empty()) return {};
  const std::string rest(without_closing_signs(std::string_view(text).substr(name->size)));
  text.resize(without_closing_signs(text).size());
  if (rest.empty()) return text;
  if (!below_closing) return {};
  const bool named = name->number.empty() ? is_upper(text) : is_one_of(rest[0], ":.-(") || is_upper(rest);
  return named ? text : std::string();
}

std::string appendix_name(std::string_view heading) {
  std::optional<Name> name = name_at(heading, search_form(heading));
  if (!name) return std::string(heading);
  const std::string noun = lower(name->noun);
  const std::string_view first = split_characters(noun).front();
  const std::string between =
      lower(heading.substr(noun.size(), name->size - noun.size() - name->number.size()));
  return upper(first) + noun.substr(first.size()) + (name->number.empty() ? "" : between) +
         std::string(name->number);
}

std::string appendix_key(std::string_view name) {
  const std::string searched = search_form(name);
  const std::optional<Name> found = name_at(name, searched);
  if (!found || found->number.empty()) return {};
  const std::string_view number = found->number;
  return search_form(found->noun) + ' ' +
         std::string(number.substr(std::min(number.find_first_not_of('0'), number.size())));
}

std::vector<std::string> find_appendices(std::string_view plain, std::string_view searched) {
  std::vector<std::string> names;
  if (!contains_any(searched, {"phụ lục ", "biểu ", "mẫu "})) return names;
  for (std::size_t at = 0; at < searched.size(); ++at) {
    bool opens_word = at == 0 || !is_in_word(searched[at - 1]);
    if (!opens_word || !is_one_of(searched[at], "pbm")) continue;
    std::optional<Name> name = name_at(plain.substr(at), searched.substr(at));
    if (!name || name->number.empty() || !stands_as_name(plain, searched, at, *name)) continue;
    std::vector<std::string> found = {std::string(plain.substr(at, name->size))};
    const std::string opening(plain.substr(at, name->size - name->number.size()));
    std::size_t end = at + name->size;
    for (;;) {  // "Phụ lục 1, 2 và 3"
      const std::size_t joint = searched.substr(end).starts_with(", ")   ? 2
                                : searched.substr(end).starts_with(kAnd) ? kAnd.size()
                                                                         : 0;
      const std::size_t size = joint > 0 ? number_size(plain.substr(end + joint)) : 0;
      std::string_view next = searched.substr(std::min(end + joint + size, searched.size()));
      bool listed = size > 0 && (next.empty() || is_one_of(next[0], ",.;)") || next.starts_with(kAnd));
      if (!listed) break;
      found.push_back(opening + std::string(plain.substr(end + joint, size)));
      end += joint + size;
    }
    std::size_t behind = std::min(searched.find_first_not_of(' ', end), searched.size());
    if (auto whole = name_at(plain.substr(behind), searched.substr(behind)))
      behind += whole->size;  // "Mẫu 1 Phụ lục II"
    if (!is_of_another(plain.substr(behind), searched.substr(behind)) &&
        !explains_citation(plain.substr(0, at)))
      names.insert(names.end(), found.begin(), found.end());
    at = end - 1;
  }
  return names;
}

}  // namespace vankho
