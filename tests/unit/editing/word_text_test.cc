// What pandoc makes of a Word file, as Markdown.
#include "editing/word_text.h"

#include <doctest/doctest.h>

#include "editing/word_styles.h"

using namespace vankho;

namespace {

WordText read(const std::string& blocks) {
  return text_of_word(R"({"pandoc-api-version":[1,22],"meta":{},"blocks":[)" + blocks + "]}", "ke-hoach");
}

std::string paragraph(const std::string& word) {
  return R"({"t":"Para","c":[{"t":"Str","c":")" + word + R"("}]})";
}

std::string cell(const std::string& word) {
  return R"([["",[],[]],{"t":"AlignDefault"},1,1,[)" + paragraph(word) + "]]";
}

std::string row(const std::string& first, const std::string& second, const std::string& third) {
  return R"([["",[],[]],[)" + cell(first) + "," + cell(second) + "," + cell(third) + "]]";
}

}  // namespace

TEST_SUITE_BEGIN("word text");

TEST_CASE("the caption of a table stands above it") {
  const std::string column = R"([{"t":"AlignDefault"},{"t":"ColWidthDefault"}])";
  CHECK(read(R"({"t":"Table","c":[["",[],[]],[null,[)" + paragraph("Lịch") + "]],[" + column + "," + column +
             "," + column + R"(],[["",[],[]],[)" + row("Ngày", "Giờ", "Việc") + R"(]],[[["",[],[]],0,[],[)" +
             row("1/2", "8", "Họp") + R"(]]],[["",[],[]],[]]]})")
            .text == "Lịch\n\n| Ngày | Giờ | Việc |\n|---|---|---|\n| 1/2 | 8 | Họp |\n");
}

TEST_CASE("a list of terms is a paragraph each, and nothing of it is lost") {
  const WordText text = read(R"({"t":"DefinitionList","c":[[[{"t":"Str","c":"Sách"}],[[)" +
                             paragraph("quyển") + "],[" + paragraph("tập") + "]]]]}");
  CHECK(text.text == "Sách\n\nquyển\n\ntập\n");
  CHECK(text.lost.empty());
}

TEST_CASE("styles lose the names by which pandoc would take a paragraph out of the text") {
  const auto named = [](const std::string& name) {
    return "<w:styles><w:style w:styleId=\"a\"><w:name w:val=\"" + name + "\"/></w:style></w:styles>";
  };
  for (const char* name : {"Title", "title", "Subtitle", "Author", "Date", "Abstract"})
    CHECK(without_names_of_metadata(named(name)) == named("Text"));
  CHECK(without_names_of_metadata(named("heading 1")) == named("heading 1"));
}

TEST_SUITE_END();
