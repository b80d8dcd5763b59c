#include "parse/misread_numbers.h"

#include <algorithm>
#include <cctype>
#include <string_view>

#include "base/many_problems.h"
#include "base/text.h"
#include "parse/leftover_messages.h"
#include "parse/number.h"

namespace vankho {
namespace {

constexpr std::string_view kDigits = "0123456789", kMisread = "IlOo";

bool is_digit_or_like(char c) {
  return kDigits.find(c) != std::string_view::npos || kMisread.find(c) != std::string_view::npos;
}

std::string with_digits(std::string_view count) {
  std::string out(count);
  for (char& c : out) c = c == 'I' || c == 'l' ? '1' : c == 'O' || c == 'o' ? '0' : c;
  return out;
}

// The number at [begin, …) of a line once the count in front of `dash` is spelled in digits; empty for none.
std::string number_meant(std::string_view line, std::size_t begin, std::size_t dash, std::size_t& end) {
  const std::string_view count = line.substr(begin, dash - begin);
  const bool mixed =
      count.find_first_of(kMisread) != count.npos && count.find_first_of(kDigits) != count.npos;
  if (!mixed) return {};
  constexpr std::size_t kLongest = 40;
  const std::string digits = with_digits(count) + std::string(line.substr(dash, kLongest));
  const std::vector<NumberInText> numbers = find_numbers(digits);
  if (numbers.empty() || numbers[0].begin != 0 || numbers[0].type.empty() ||
      !numbers[0].doubt_vietnamese.empty())
    return {};
  end = begin + numbers[0].end;
  return numbers[0].number;
}

void check(const std::string& path, const Line& line, std::vector<Problem>& problems) {
  constexpr std::size_t kMostDigits = 4;
  const std::string_view text = line.text;
  for (std::size_t dash = 0; (dash = text.find_first_of("-/", dash)) != text.npos; ++dash) {
    std::size_t begin = dash;
    while (begin > 0 && (is_digit_or_like(text[begin - 1]))) --begin;
    const bool in_word = begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '(';
    if (begin == dash || dash - begin > kMostDigits || in_word) continue;
    std::size_t end = 0;
    const std::string meant = number_meant(text, begin, dash, end);
    if (meant.empty()) continue;
    problems.push_back({path,
                        line.number,
                        length(text.substr(0, begin)) + 1,
                        &messages::number_with_letters,
                        {std::string(text.substr(begin, end - begin)), meant},
                        quotable(text, problems)});
    return;
  }
}

}  // namespace

void check_misread_numbers(const std::string& path, const std::vector<Line>& lines, int head_line,
                           std::vector<Problem>& problems) {
  for (const Line& line : lines)
    if (line.number != head_line && line.text.find_first_of(kMisread) != line.text.npos)
      check(path, line, problems);
}

}  // namespace vankho
