#include "outputs/theme_files.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <set>

using namespace vankho;

namespace {

Dict texts_in(const std::string& language) {
  const std::string path = "themes/mac-dinh/texts." + language + ".txt";
  std::ifstream stream(std::string(VANKHO_SOURCE_DIR) + "/" + path, std::ios::binary);
  REQUIRE(stream);
  std::vector<Problem> problems;
  Dict texts = parse_texts(path, std::string(std::istreambuf_iterator<char>(stream), {}), problems);
  CHECK(problems.empty());
  return texts;
}

// "list.next", or "deadlines.left {}" of a text with a place for a number: a line each, sorted.
std::string shape_of(const Dict& texts) {
  std::set<std::string> lines;
  for (const auto& [group, keys] : texts.items()) {
    for (const auto& [key, text] : keys.dict()->items()) {
      const bool place = text.as<std::string>()->find("{}") != std::string::npos;
      lines.insert(group + "." + key + (place ? " {}" : ""));
    }
  }
  std::string shape;
  for (const std::string& line : lines) shape += line + "\n";
  return shape;
}

std::string word(const Dict& texts, std::string_view group, std::string_view key) {
  return *texts.find(group)->dict()->find(key)->as<std::string>();
}

}  // namespace

TEST_SUITE_BEGIN("theme files");

TEST_CASE("texts are read by group and key") {
  std::vector<Problem> problems;
  Dict texts = parse_texts(
      "texts.vi.txt", "# ghi chú\n[site]\nhome = Trang đầu\n\n[list]\nnext = Trang sau = tiếp\r\nempty =\n",
      problems);
  CHECK(problems.empty());
  CHECK(word(texts, "site", "home") == "Trang đầu");
  CHECK(word(texts, "list", "next") == "Trang sau = tiếp");
  CHECK(word(texts, "list", "empty") == "");
}

TEST_CASE("a line that is neither group nor text is a problem at its place") {
  std::vector<Problem> problems;
  parse_texts("texts.vi.txt", "lạc = x\n[a]\nkhông có dấu bằng\n", problems);
  REQUIRE(problems.size() == 2);
  CHECK(as_text(problems[1], Language::vietnamese) ==
        "texts.vi.txt:3: lỗi: không hiểu dòng này của tệp lời giao diện\n"
        "    không có dấu bằng\n"
        "    → viết '[nhóm]' hoặc 'khóa = lời'; bắt đầu bằng '#' nếu là ghi chú\n");
  CHECK(problems[0].line == 1);
}

TEST_CASE("the interface says the same in both languages") {
  const std::string vietnamese = shape_of(texts_in("vi"));
  CHECK(vietnamese.find("deadlines.left {}\n") != std::string::npos);
  CHECK(shape_of(texts_in("en")) == vietnamese);
}

TEST_CASE("an asset is renamed when its bytes change, and only then") {
  std::string first = asset_address({"css/vankho.css", "a{}"});
  CHECK(first == asset_address({"vankho.css", "a{}"}));
  CHECK(first != asset_address({"vankho.css", "b{}"}));
  // The first digits of the SHA-256 of "abc", as FIPS 180-2 gives them.
  CHECK(asset_address({"vankho.css", "abc"}) == "assets/vankho-ba7816bf.css");
  Dict addresses = asset_addresses({{"vankho.css", "abc"}, {"vankho.js", "abc"}});
  CHECK(*addresses.find("vankho.js")->as<std::string>() == "assets/vankho-ba7816bf.js");
}

TEST_CASE("an asset may have any name that a file may have") {
  CHECK(asset_address({"LICENSE", "abc"}) == "assets/license-ba7816bf");
  CHECK(asset_address({"hình/Ảnh nền.PNG", "abc"}) == "assets/anh-nen-ba7816bf.png");
  CHECK(asset_address({"jquery.min.js", "abc"}) == "assets/jquery-min-ba7816bf.js");
}

TEST_SUITE_END();
