// Whether a file of another program lost words on its way.
#include "editing/lost_words.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

using Words = std::vector<std::string>;

std::string run(const std::string& text) {
  return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

Words lost_of_word(const std::string& xml, const std::string& markdown) {
  return lost_words(words_of_word(xml), markdown);
}

}  // namespace

TEST_SUITE_BEGIN("lost words");

TEST_CASE("a word that is nowhere in the Markdown is lost, and one that is there less often") {
  const std::string xml =
      "<w:p>" + run("Đọc sách ") + run("và báo") + "</w:p><w:p>" + run("Đọc báo") + "</w:p>";
  CHECK(lost_of_word(xml, "Đọc sách và báo\n\nĐọc báo\n").empty());
  CHECK(lost_of_word(xml, "Đọc sách và\n\nĐọc\n") == Words{"báo", "báo"});
  CHECK(lost_of_word(xml, "Đọc sách và báo\n\nbáo\n") == Words{"Đọc", "Đọc"});
}

TEST_CASE("marks of Markdown, signs, and how a word is parted into runs mean nothing") {
  CHECK(lost_of_word("<w:p>" + run("Đ") + "<w:proofErr/>" + run("ọc “sách” A&amp;B") + "<w:tab/>" +
                         run("08:00") + "</w:p>",
                     "**Đọc** \"sách\" A&B\\*08:00")
            .empty());
  CHECK(
      lost_of_word("<w:p>" + run("ngay") + "<w:softHyphen/>" + run("lập tức") + "</w:p>", "ngay\u00ADlập tức")
          .empty());
  CHECK(lost_of_word("<w:p>" + run("D") + "</w:p><w:p>" + run("ọc") + "</w:p>", "Dọc").empty());
}

TEST_CASE("the target of a link stands between words and parts none") {
  CHECK(lost_of_word("<w:p>" + run("đọcsách") + "</w:p>", "[đọc](https://example.org)sách").empty());
  CHECK(lost_of_word("<w:p>" + run("đọc") + "</w:p>", "[](đọc").size() == 1);
}

TEST_CASE("what was deleted or stands once more is not missed") {
  CHECK(lost_of_word("<w:p><w:del>" + run("cũ") + "</w:del><mc:Fallback>" + run("hai lần") +
                         "</mc:Fallback>" + run("mới") + "</w:p>",
                     "mới")
            .empty());
}

TEST_CASE("the words of an OpenDocument text are those of its paragraphs, notes included") {
  CHECK(lost_words(
            words_of_office("<office:text><text:p>Đọc<text:note><text:note-citation>1</text:note-citation>"
                            "<text:note-body><text:p>Theo luật.</text:p></text:note-body></text:note> "
                            "<text:span>sá</text:span>ch</text:p></office:text>"),
            "Đọc[^1] sách\n") == Words{"Theo", "luật"});
}

TEST_SUITE_END();
