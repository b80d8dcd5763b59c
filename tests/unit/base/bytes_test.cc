// What looks at many bytes at once sees each of them, in texts of every length.
#include "base/bytes.h"

#include <doctest/doctest.h>

#include <string>

using namespace vankho;

TEST_SUITE_BEGIN("bytes");

TEST_CASE("a byte is found wherever it stands") {
  for (std::size_t size = 1; size <= 50; ++size) {
    CHECK_FALSE(has_digit(std::string(size, 'a')));
    for (std::size_t at = 0; at < size; ++at) {
      std::string text(size, 'a');
      text[at] = '7';
      CHECK_MESSAGE(has_digit(text), size, " bytes, at ", at);
    }
  }
  CHECK_FALSE(has_digit(""));
}

TEST_CASE("digits are the ten of ASCII") {
  for (char c : std::string_view("0123456789")) CHECK(has_digit(std::string(20, c)));
  for (char c : std::string_view("/:\xB0\xB9")) CHECK_FALSE(has_digit(std::string(20, c)));
}

TEST_CASE("a word is found wherever it stands, and no other that begins like it") {
  for (std::string_view word : {"kèm", "kèm theo", "ơi", "q", ""}) {
    for (std::size_t before = 0; before <= 40; ++before) {
      for (std::size_t behind = 0; behind <= 40; ++behind) {
        const std::string text = std::string(before, 'k').append(word) + std::string(behind, 'm');
        CHECK_MESSAGE(contains(text, word), "'", word, "' in ", text);
      }
    }
  }
  CHECK_FALSE(contains("gửi kèm theo công văn này", "kèm the "));
  CHECK_FALSE(contains("không kiểm tra, không kè", "kèm"));
  CHECK_FALSE(contains("k", "kèm"));
}

TEST_CASE("one word of several is enough") {
  CHECK(contains_any("báo cáo kết quả trước quý II", {"tháng", "quý"}));
  CHECK_FALSE(contains_any("báo cáo kết quả trước quý II", {"tháng", "năm"}));
}

TEST_SUITE_END();
