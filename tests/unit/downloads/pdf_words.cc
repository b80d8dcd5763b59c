#include "downloads/pdf_words.h"

#include <doctest/doctest.h>

using namespace vankho::paper;

namespace {

constexpr std::size_t kRegular = face_index(false, false);

}  // namespace

TEST_SUITE_BEGIN("pdf_words");

TEST_CASE("a mark of no composed letter stands over its letter, higher over a capital") {
  const ShapedWord small = shaped(kRegular, "m\u0300"), capital = shaped(kRegular, "M\u0300");
  REQUIRE(small.glyphs.size() == 2);
  REQUIRE(capital.glyphs.size() == 2);
  CHECK(small.advance == shaped(kRegular, "m").advance);
  CHECK(small.glyphs[1].x_offset < 0);
  CHECK(capital.glyphs[1].y_offset > small.glyphs[1].y_offset);
}

TEST_CASE("a letter under a mark of its own is read as the letter elsewhere") {
  Words words;
  CHECK_FALSE(words.get(kRegular, "m\u0300")->spelled);
  const Word* plain = words.get(kRegular, "mẹ");
  CHECK(plain->spelled);
  CHECK(words.glyph_texts()[kRegular].at(plain->glyphs[0].id) == "m");
}

TEST_CASE("a character that the face lacks is shown as □ and read as itself") {
  Words words;
  const Word* word = words.get(kRegular, "a📚b");
  CHECK(word->glyphs[1].id == words.get(kRegular, "□")->glyphs[0].id);
  CHECK_FALSE(word->spelled);
  CHECK(words.get(kRegular, "ab")->spelled);
}

TEST_CASE("a word longer than a page has the glyphs of its parts") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "ệ\u200Bx";
  const ShapedWord whole = shaped(0, text);
  REQUIRE(whole.glyphs.size() == 2000);
  const int part = shaped(0, "ệx").advance;
  CHECK(whole.advance == 1000 * part);
  for (std::size_t i = 0; i < 1000; ++i) {
    CHECK(text.substr(whole.glyphs[2 * i].text_begin).starts_with("ệ"));
    // What is not seen belongs to the letter before it, at a part's beginning to the one behind it.
    CHECK(text.substr(whole.glyphs[2 * i + 1].text_begin, 4).find('x') != text.npos);
  }
}

TEST_CASE("what stood in another document, however long, makes no difference to a word") {
  Words first, second;
  const Word alone = *first.get(kRegular, "Kế");
  for (int i = 0; i < 50'000; ++i) shaped(kRegular, std::to_string(i));
  shaped(kRegular, std::string(1000, 'K'));
  const Word after = *second.get(kRegular, "Kế");
  CHECK(after.advance == alone.advance);
  CHECK(after.spelled);
  CHECK(second.glyph_texts() == first.glyph_texts());
}

TEST_SUITE_END();
