#include "outputs/section_name.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace vankho {
namespace {

bool is_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

// Where no heading tells how it is written.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kDivisions = {
    {{"PL", "Phụ lục"}, {"P", "Phần"}, {"C", "Chương"}, {"D", "Điều"}}};

// "C2" -> "Chương 2"; empty for a plain numeral.
std::string division_of(std::string_view part) {
  for (const auto& [letters, word] : kDivisions) {
    if (part.starts_with(letters) && part.size() > letters.size() && is_digit(part[letters.size()]))
      return fmt::format("{} {}", word, part.substr(letters.size()));
  }
  return {};
}

// "II.1-2" is the second section of that numeral.
std::string_view without_count(std::string_view anchor) { return anchor.substr(0, anchor.rfind('-')); }

// `written` tells the numeral of the heading of an anchor, empty for none.
template <typename Written>
class Namer {
 public:
  explicit Namer(const Written& written) : written_(written) {}

  SectionName name_of(std::string_view anchor) {
    for (std::size_t begin = 0, end = 0; end != std::string_view::npos; begin = end + 1) {
      end = anchor.find('.', begin);
      if (end != begin) add(anchor.substr(begin, end - begin), anchor.substr(0, end));
    }
    close_numerals();
    return {std::move(name_), !divided_};
  }

 private:
  void add(std::string_view part, std::string_view anchor) {
    const std::string division = division_of(part);
    if (division.empty()) return add_numeral(part);
    close_numerals();
    divided_ = true;
    in_article_ = part.starts_with('D');
    const std::string_view written = written_(anchor);
    append(written.empty() ? division : written);
  }

  // "a" of "1.a" is another rank than "1" in an article.
  void add_numeral(std::string_view part) {
    if (in_article_ && !is_digit(part[0])) close_numerals();
    numerals_.append(numerals_.empty() ? "" : ".").append(part);
  }

  void close_numerals() {
    if (numerals_.empty()) return;
    const std::string_view word = !divided_                ? ""
                                  : !in_article_           ? "mục "
                                  : is_digit(numerals_[0]) ? "khoản "
                                                           : "điểm ";
    append(std::string(word) + std::exchange(numerals_, {}));
  }

  void append(std::string_view words) { name_.append(name_.empty() ? "" : ", ").append(words); }

  const Written& written_;
  std::string name_, numerals_;  // so far; what of it is not named yet
  bool divided_ = false, in_article_ = false;
};

}  // namespace

SectionName section_name(const Metadata& document, std::string_view anchor) {
  const auto written = [&](std::string_view of) -> std::string_view {
    const auto heading = std::ranges::find(document.headings, of, &Heading::anchor);
    return heading == document.headings.end() ? std::string_view() : heading->numeral;
  };
  return Namer(written).name_of(without_count(anchor));
}

SectionNames::SectionNames(const Metadata& document) {
  for (const Heading& heading : document.headings) written_.emplace(heading.anchor, heading.numeral);
}

SectionName SectionNames::of(std::string_view anchor) const {
  const auto written = [&](std::string_view of) {
    const auto found = written_.find(of);
    return found == written_.end() ? std::string_view() : found->second;
  };
  return Namer(written).name_of(without_count(anchor));
}

}  // namespace vankho
