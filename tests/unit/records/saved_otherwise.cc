// What an editor's program does to the bytes of a file changes nothing of what the document says.
#include <doctest/doctest.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <functional>

#include "expectation.h"
#include "samples.h"

using namespace vankho::test;

namespace {

std::string with_line_ends(const std::string& text, const std::string& end) {
  std::string out;
  for (char c : text) out += c == '\n' ? end : std::string(1, c);
  return out;
}

std::string decomposed(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  std::string out;
  const icu::Normalizer2* decomposer = icu::Normalizer2::getNFDInstance(status);
  decomposer->normalize(icu::UnicodeString::fromUTF8(text), status).toUTF8String(out);
  return out;
}

void check_same_record(const std::function<std::string(const std::string&)>& saved) {
  for (const Sample& sample : samples()) {
    std::string text = plain_text(sample);
    std::string bytes = saved(text);
    CHECK_MESSAGE(bytes != text, sample.name);
    for (const std::string& change : changes(read_record(text), read_record(bytes))) {
      FAIL_CHECK(sample.name, ": ", change);
    }
  }
}

}  // namespace

TEST_SUITE_BEGIN("records");

TEST_CASE("line ends of Windows and of the old Macintosh leave a record what it was") {
  check_same_record([](const std::string& text) { return with_line_ends(text, "\r\n"); });
  check_same_record([](const std::string& text) { return with_line_ends(text, "\r"); });
}

TEST_CASE("letters with their marks apart leave a record what it was") { check_same_record(decomposed); }

TEST_CASE("a byte-order mark leaves a record what it was") {
  check_same_record([](const std::string& text) { return "\xEF\xBB\xBF" + text; });
}

TEST_CASE("white space at the ends of lines leaves a record what it was") {
  for (const char* space : {" ", "  ", "\t", " \t ", "\u00A0"}) {
    check_same_record(
        [&](const std::string& text) { return with_line_ends(text, space + std::string("\n")); });
  }
}

TEST_SUITE_END();
