// Any text, for the days and the numbers in it: each is where it is said to be, and can be.
#include "base/text.h"
#include "parse/number.h"
#include "parse/temporal.h"
#include "target.h"

using namespace vankho;

namespace {

void check_days(std::string_view searched) {
  constexpr int kYear = 2024;
  std::size_t behind = 0;
  for (const Temporal& found : find_temporals(searched)) {
    fuzz::require(behind <= found.begin && found.begin < found.end && found.end <= searched.size(),
                  "days are in the text, one behind the other");
    behind = found.end;
    const auto days = found.interval(kYear);
    if (found.has_year())
      fuzz::require(days.has_value() != found.impossible, "a day is one, or told to be none");
  }
  if (const auto day = read_day(searched))
    fuzz::require(day->end > 0 && day->end <= searched.size(), "a day ends in the text");
}

void check_numbers(std::string_view text) {
  std::size_t behind = 0;
  for (const NumberInText& found : find_numbers(text)) {
    fuzz::require(behind <= found.begin && found.begin < found.end && found.end <= text.size(),
                  "numbers are in the text, one behind the other");
    behind = found.end;
    fuzz::require(found.number.find(' ') == std::string::npos, "a number has no blanks");
    const auto again = read_number(found.number);
    fuzz::require(again && again->number == found.number && again->type == found.type,
                  "a number alone is that number");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (!is_utf8(bytes)) return 0;
  const std::string text = nfc(bytes);
  check_days(search_form(text));
  check_numbers(text);
  return 0;
}
