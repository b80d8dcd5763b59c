// Markdown inside the blocks of a document.
#include "parse/markdown.h"

#include <fmt/format.h>

#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

// "đậm[b] nghiêng[i]": each run with the letters of its styles.
std::string runs_of(std::string_view markdown, bool verbatim = false) {
  std::string out;
  const std::vector<Block> blocks = parse_markdown({{markdown, verbatim}});
  for (const Run& run : blocks.at(0).text.runs) {
    std::string style;
    for (auto [bit, letter] : {std::pair(Run::bold, 'b'), {Run::italic, 'i'}, {Run::code, 'c'}}) {
      if (run.style & bit) style += letter;
    }
    if (!run.link.empty()) style += (run.image ? " image " : " link ") + run.link;
    out += style.empty() ? run.text : fmt::format("{{{}}}[{}]", run.text, style);
  }
  return out;
}

}  // namespace

TEST_SUITE_BEGIN("markdown");

TEST_CASE("emphasis, code and links are runs of their own") {
  CHECK(runs_of("một **hai** *ba* ***bốn*** `năm`") == "một {hai}[b] {ba}[i] {bốn}[bi] {năm}[c]");
  CHECK(runs_of("xem [**đề cương**](de-cuong.md)") == "xem {đề cương}[b link de-cuong.md]");
  CHECK(runs_of("![biểu trưng](a.png)") == "{biểu trưng}[ image a.png]");
}

TEST_CASE("a text without marks is what it says, and a mark is seen wherever it stands") {
  const std::string text =
      "Các cơ quan, đơn vị (#2) hoàn thành trước ngày 30/6! 5 > 4; ~1/2 | ba] \"bốn\" + năm = ";
  CHECK(runs_of(text + "sáu") == text + "sáu");
  CHECK(runs_of(text) == text.substr(0, text.size() - 1));
  CHECK(runs_of("").empty());
  for (std::size_t at = text.find(' '); at != std::string::npos && at + 1 < text.size();
       at = text.find(' ', at + 1)) {
    const std::string before = text.substr(0, at + 1), behind = text.substr(at);
    CHECK(runs_of(before + "**hai**" + behind + ".") == before + "{hai}[b]" + behind + ".");
    CHECK(runs_of(before + "_ba_" + behind + ".") == before + "{ba}[i]" + behind + ".");
    CHECK(runs_of(before + "`bốn`" + behind + ".") == before + "{bốn}[c]" + behind + ".");
    CHECK(runs_of(before + "\\#" + behind + ".") == before + "#" + behind + ".");
    CHECK(runs_of(before + "&amp;" + behind + ".") == before + "&" + behind + ".");
    CHECK(runs_of(before + "<br>" + behind + ".") == before + "\n" + behind + ".");
    CHECK(runs_of(before + "[a](b)" + behind + ".") == before + "{a}[ link b]" + behind + ".");
    CHECK(runs_of(before + "a  \nb" + behind + ".") == before + "a\nb" + behind + ".");
  }
}

TEST_CASE("no word that begins a paragraph is taken for a list, heading or quote") {
  for (std::string_view text :
       {"1. Một", "- hai", "# ba", "> bốn", "+ năm", "12) sáu", "* bảy", "    tám", "---", "~~~"}) {
    CAPTURE(text);
    CHECK(runs_of(text) == text);
  }
}

TEST_CASE("an asterisk that multiplies is no emphasis") {
  CHECK(runs_of("5*100.000*2 đồng, 50 người*2 ngày*100.000đ") ==
        "5*100.000*2 đồng, 50 người*2 ngày*100.000đ");
  CHECK(runs_of("*năm 2026*, (*quý 1*), **5 ngày** và *2 ngày*sau") ==
        "{năm 2026}[i], ({quý 1}[i]), {5 ngày}[b] và {2 ngày}[i]sau");
  CHECK(runs_of("`5*2*3`") == "{5*2*3}[c]");
}

TEST_CASE("raw HTML is text, but for a line break") {
  CHECK(runs_of("<script>x</script> <b>y</b>") == "<script>x</script> <b>y</b>");
  CHECK(runs_of("<div>") == "<div>");
  CHECK(runs_of("một<br>hai<BR/>ba") == "một\nhai\nba");
}

TEST_CASE("entities and escapes are the characters that they mean") {
  CHECK(runs_of("a &amp; b \\* c &lt;") == "a & b * c <");
}

TEST_CASE("an entity that names no character is the sign for that, and no byte that ends all reading") {
  for (const char* entity :
       {"&#xFFFE;", "&#xffff;", "&#65534;", "&#065535;", "&#0;", "&#xD800;", "&#x110000;"})
    CHECK(runs_of(std::string("*a* ") + entity + " b") == "{a}[i] \xEF\xBF\xBD b");
}

TEST_CASE("the row of dashes says where columns stand") {
  using enum ColumnSide;
  CHECK(parse_markdown({{"|A|B|C|D|\n|---|:--|:-:|--:|\n|1|2|3|4|", true}}).at(0).sides ==
        std::vector<ColumnSide>{unstated, left, middle, right});
}

TEST_CASE("a table is rows of cells") {
  Block table = parse_markdown({{"| TT | **Việc** |\n|---|---|\n| 1 | a<br>b |\n| 2 | |", true}}).at(0);
  REQUIRE(table.kind == BlockKind::table);
  Strings cells;
  for (const auto& row : table.rows) {
    for (const Text& cell : row) cells.push_back(plain(cell));
  }
  CHECK(cells == Strings{"TT", "Việc", "1", "a\nb", "2", ""});
  CHECK(table.rows.size() == 3);
}

TEST_CASE("quotes and code keep their kind") {
  CHECK(parse_markdown({{"> một\n>\n> hai", true}}).at(0).kind == BlockKind::quote);
  CHECK(runs_of("> một\n>\n> hai", true) == "một\nhai");
  Block code = parse_markdown({{"```\n- a\n  b\n```", true}}).at(0);
  CHECK(code.kind == BlockKind::code);
  CHECK(plain(code.text) == "- a\n  b\n");
}

TEST_CASE("pieces come out in their order, whatever they hold") {
  std::vector<Block> blocks =
      parse_markdown({{"một [x", false}, {"| a |\n|---|", true}, {"] hai", false}, {"", false}});
  REQUIRE(blocks.size() == 4);
  CHECK(plain(blocks[0].text) == "một [x");
  CHECK(blocks[1].kind == BlockKind::table);
  CHECK(plain(blocks[2].text) == "] hai");
  CHECK(plain(blocks[3].text).empty());
}

TEST_SUITE_END();
