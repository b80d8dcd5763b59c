#include "downloads/pdf_lines.h"

#include <doctest/doctest.h>

#include "downloads/pdf_atoms.h"

using namespace vankho;
using namespace vankho::paper;

namespace {

struct Setting {
  Form form;
  Words words;
  std::vector<std::string> links;

  std::vector<Atom> atoms(std::string_view text) {
    return Atoms(form, words, links).of(text, Lettering{.points = 14});
  }

  std::vector<Line> lines(std::string_view text, double width, Alignment alignment = Alignment::justified) {
    return break_lines(atoms(text), {width, 0, 0, alignment}, words);
  }
};

std::string text_of(const Line& line) {
  std::string text;
  for (const Placed& placed : line.atoms) text += placed.atom.word->text;
  return text;
}

std::string text_of(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) text += (text.empty() ? "" : "|") + text_of(line);
  return text;
}

double right_end(const Line& line) { return line.atoms.back().x + line.atoms.back().atom.width(); }

const std::string kSentence =
    "Các cấp ủy, tổ chức đảng phối hợp với Mặt trận Tổ quốc tổ chức ngày hội đọc sách tại các thư viện xã, "
    "phường trong "
    "tuần lễ cuối của tháng, bảo đảm thiết thực, tiết kiệm.";

}  // namespace

TEST_SUITE_BEGIN("lines");

TEST_CASE("justified lines end together, but for the last one") {
  Setting setting;
  std::vector<Line> lines = setting.lines(kSentence, 300);
  REQUIRE(lines.size() > 2);
  for (std::size_t i = 0; i + 1 < lines.size(); ++i)
    CHECK(right_end(lines[i]) == doctest::Approx(300).epsilon(0.001));
  CHECK(right_end(lines.back()) < 290);
}

TEST_CASE("no line is empty, and together they are the text") {
  Setting setting;
  for (double width = 20; width < 400; width += 7) {
    std::string text;
    for (const Line& line : setting.lines(kSentence, width)) {
      CHECK_FALSE(line.atoms.empty());
      text += (text.empty() ? "" : " ") + text_of(line);
    }
    if (width > 60) CHECK(text == kSentence);
  }
}

TEST_CASE("a number is not broken, at whatever width") {
  Setting setting;
  for (double width = 90; width < 300; width += 3) {
    std::string text =
        text_of(setting.lines("theo Kết luận số 14-KL/TW và Nghị quyết 128/NQ-CP của Chính phủ", width));
    CHECK(text.find("14-KL/TW") != std::string::npos);
    CHECK(text.find("128/NQ-CP") != std::string::npos);
  }
}

TEST_CASE("no line begins with a dash between words") {
  Setting setting;
  for (double width = 60; width < 300; width += 3) {
    for (const Line& line :
         setting.lines("kinh tế - xã hội 1930 - 2025 và văn hóa – thể thao ở cơ sở", width)) {
      CHECK_FALSE(text_of(line).starts_with("-"));
      CHECK_FALSE(text_of(line).starts_with("–"));
    }
  }
}

TEST_CASE("a dash that opens the text stays where it is") {
  Setting setting;
  CHECK(text_of(setting.lines("- Chuẩn bị tài liệu.", 300)) == "- Chuẩn bị tài liệu.");
}

TEST_CASE("a word wider than the measure is cut, best behind a mark") {
  Setting setting;
  std::string address = "https://songlam.example.vn/van-ban/ke-hoach/nam-2024/ngay-hoi-doc-sach.html";
  std::vector<Line> lines = setting.lines(address, 150);
  REQUIRE(lines.size() > 2);
  for (const Line& line : lines) CHECK(right_end(line) <= 150.01);
  std::string together;
  for (const Line& line : lines) together += text_of(line);
  CHECK(together == address);
  CHECK(std::string_view("/.").find(text_of(lines.front()).back()) != std::string_view::npos);
}

TEST_CASE("a line whose spaces would become holes stays ragged") {
  Setting setting;
  std::vector<Line> lines = setting.lines("Xem tại mộttừthậtdàikhôngvừadòngnàyđâunhéđượcchưa", 250);
  REQUIRE(lines.size() > 1);
  CHECK(right_end(lines[0]) < 150);
}

TEST_CASE("a line break of the text is one of the page, and the line before it is not stretched") {
  Setting setting;
  std::vector<Line> lines = setting.lines("Dòng một\nDòng hai", 300);
  CHECK(text_of(lines) == "Dòng một|Dòng hai");
  CHECK(right_end(lines[0]) < 100);
}

TEST_CASE("a character that the letters lack is shown as a square and keeps its text") {
  Setting setting;
  const Word* word = setting.words.get(0, "sách📚");
  CHECK_FALSE(word->spelled);
  CHECK(word->text == "sách📚");
  CHECK(word->advance > setting.words.get(0, "sách")->advance);
  CHECK(setting.words.get(0, "Thuyết")->spelled);
}

TEST_SUITE_END();
