#include "outputs/search_words.h"

#include <doctest/doctest.h>

#include "base/text.h"

using namespace vankho;

namespace {

using Words = std::vector<std::string>;

Words words_of(std::string_view text) {
  const std::string form = search_form(nfc(text));
  std::vector<std::string_view> words;
  split_search_words(form, words);
  return {words.begin(), words.end()};
}

}  // namespace

TEST_SUITE_BEGIN("search_words");

TEST_CASE("a number is the same words in any spelling") {
  const Words words = {"108", "kh", "đuk"};
  for (const char* spelling : {"108-KH/ĐUK", "108 -KH/ĐUK", "108KH/ĐUK", "0108 – kh / đuk"})
    CHECK(words_of(spelling) == words);
}

TEST_CASE("zeros before a number do not count") {
  CHECK(words_of("08-QĐi/TW ngày 03/02/2023") == Words{"8", "qđi", "tw", "ngày", "3", "2", "2023"});
  CHECK(words_of("000") == Words{"0"});
}

TEST_CASE("both places of a tone mark, and both normal forms, are one word") {
  CHECK(words_of("Tỉnh uỷ") == words_of("TỈNH ỦY"));
  CHECK(words_of("u\u031By\u0309") == words_of("ưỷ"));
}

TEST_CASE("punctuation and signs are no words") {
  CHECK(words_of("“sơ kết”, tổng kết; 3 × 4 ÷ 2 – … № €") ==
        Words{"sơ", "kết", "tổng", "kết", "3", "4", "2"});
  CHECK(words_of("").empty());
}

TEST_CASE("words of other scripts are found too") {
  CHECK(words_of("Việt 越南 Россия") == Words{"việt", "越南", "россия"});
}

TEST_CASE("text that ends in the middle of a character is read to its end") {
  std::vector<std::string_view> words;
  split_search_words("ab\xE1\xBB", words);
  CHECK(words.size() == 1);
}

TEST_SUITE_END();
