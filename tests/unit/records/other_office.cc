// The same document as another office would have sent it: its record is the same but for the very words that
// were changed in the text.
#include <doctest/doctest.h>

#include <functional>
#include <regex>
#include <utility>

#include "base/text.h"
#include "expectation.h"
#include "samples.h"

using namespace vankho;
using namespace vankho::test;

namespace {

using Rewrite = std::function<std::string(const std::string&)>;

// `rewrite` of every string of a record, keys aside.
Json rewritten(const Json& record, const Rewrite& rewrite) {
  if (record.is_string()) return rewrite(record.get<std::string>());
  if (!record.is_structured()) return record;
  Json result = record;
  for (Json& value : result) value = rewritten(value, rewrite);
  return result;
}

// Words of another length move the columns behind them; no line moves.
Json without_columns(Json record) {
  for (Json& problem : record["problems"]) problem.erase("column");
  return record;
}

// False where `rewrite` finds nothing to change.
bool check_commutes(const Sample& sample, const Rewrite& rewrite) {
  std::string text = plain_text(sample);
  std::string other = rewrite(text);
  Json wanted = without_columns(rewritten(read_record(text), rewrite));
  for (const std::string& change : changes(wanted, without_columns(read_record(other)))) {
    FAIL_CHECK(sample.name, ": ", change);
  }
  return other != text;
}

void check_commute(const std::function<Rewrite(const Sample&)>& rewrite_of) {
  std::size_t changed = 0;
  for (const Sample& sample : samples()) changed += check_commutes(sample, rewrite_of(sample)) ? 1 : 0;
  CHECK(changed > samples().size() / 2);
}

std::string replace_each(const std::string& text, const std::regex& pattern,
                         const std::function<std::string(const std::smatch&)>& replacement) {
  std::string out;
  auto rest = text.begin();
  for (std::sregex_iterator match(text.begin(), text.end(), pattern), end; match != end; ++match) {
    out.append(rest, (*match)[0].first);
    out += replacement(*match);
    rest = (*match)[0].second;
  }
  return out.append(rest, text.end());
}

// The count that opens the number of a document: "108 -KH/ĐUK", "45/2019/QH14", "12/UBND-VX".
std::string with_numbers_shifted(const std::string& text) {
  static const std::regex kNumber(
      "\\b([0-9]{1,4})(?= ?(?:-|–) ?[A-ZĐ][A-Za-zĐđ]* ?/ ?[A-ZĐ]|/[0-9]{4}/[A-ZĐ]| ?/ "
      "?[A-ZĐ][A-Za-zĐđ]+-[A-ZĐ])");
  return replace_each(text, kNumber, [](const std::smatch& match) {
    std::string count = std::to_string(std::stoi(match[1]) + 19);
    std::string zeros(match[1].length() > static_cast<std::ptrdiff_t>(count.size()) ? 1 : 0, '0');
    return zeros + count;
  });
}

std::string roman(int value) {
  static constexpr std::pair<int, const char*> kDigits[] = {
      {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
  std::string out;
  for (auto [worth, digit] : kDigits) {
    for (; value >= worth; value -= worth) out += digit;
  }
  return out;
}

std::string next_roman(const std::string& numeral) {
  for (int value = 1; value < 30; ++value) {
    if (roman(value) == numeral) return roman(value + 1);
  }
  return numeral;
}

// Roman numerals that open a line, a heading's numeral or a section's path.
std::string with_sections_renumbered(const std::string& text) {
  static const std::regex kSection("(^|\n)([#*]*)([IVX]+)(?=\\.|-|\\)|$|\n)");
  return replace_each(text, kSection, [](const std::smatch& match) {
    return match[1].str() + match[2].str() + next_roman(match[3]);
  });
}

using Renaming = std::vector<std::pair<std::string, std::string>>;

std::string renamed(std::string text, const Renaming& names) {
  for (const auto& [from, to] : names) {
    for (auto [old_name, new_name] : {std::pair(from, to), std::pair(upper(from), upper(to))}) {
      for (std::size_t at = text.find(old_name); at != std::string::npos;
           at = text.find(old_name, at + new_name.size())) {
        text.replace(at, old_name.size(), new_name);
      }
    }
  }
  return text;
}

std::function<Rewrite(const Sample&)> renaming(const Renaming& places, const std::string& other_signer) {
  return [=](const Sample& sample) {
    Renaming names = places;
    const Json& signer = sample.expected["signatory"]["name"];
    if (signer.is_string()) names.emplace_back(signer.get<std::string>(), other_signer);
    return [=](const std::string& text) { return renamed(text, names); };
  };
}

}  // namespace

TEST_SUITE_BEGIN("records");

TEST_CASE("other numbers of documents change the record in these numbers alone") {
  check_commute([](const Sample&) { return with_numbers_shifted; });
}

TEST_CASE("sections counted from II change the record in their numerals alone") {
  check_commute([](const Sample&) { return with_sections_renumbered; });
}

TEST_CASE("other places and persons change the record in their names alone") {
  check_commute(renaming({{"Lam Giang", "Đắk Ngân"},
                          {"Lam Thành", "Ô Môn Hạ"},
                          {"Bình Hải", "An Lộc"},
                          {"Hải Thành", "Ea Súp Tây"},
                          {"Cẩm Hà", "Y Tý"},
                          {"Thạch Lĩnh", "Mường Ẳng Trên"},
                          {"Trường Xuân", "Uông Bắc"},
                          {"Phú Lễ", "Lộc Ninh Hạ"},
                          {"Đông Sa", "Ia Ly Nam"},
                          {"Quảng Nam", "Sơn Tây Hạ"},
                          {"Tam Kỳ", "Ngã Bảy"}},
                         "Ý Nhi Niê Kđăm"));
}

TEST_CASE("places with a hyphen and names of two words change the record in these names alone") {
  check_commute(renaming(
      {{"Lam Giang", "Bến Đá - Cửa Lau"}, {"Bình Hải", "Bến Đá - Cửa Lau"}, {"Cẩm Hà", "Phan Rí - Tháp Cổ"}},
      "Đỗ Ấn"));
}

TEST_SUITE_END();
