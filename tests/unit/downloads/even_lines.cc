#include "downloads/even_lines.h"

#include <doctest/doctest.h>

#include <string>

#include "base/text.h"
#include "downloads/text_units.h"

namespace vankho {
namespace {

constexpr Lettering kTitle = {.points = 14, .bold = true};

std::string title(std::string_view text) { return in_even_lines(text, kTitle, 402); }

std::string joined(std::string text) {
  for (char& c : text) {
    if (c == '\n') c = ' ';
  }
  return text;
}

}  // namespace

TEST_SUITE_BEGIN("even lines");

TEST_CASE("what fits on one line is one") {
  CHECK(title("về công tác văn thư, lưu trữ") == "về công tác văn thư, lưu trữ");
  CHECK(title("").empty());
}

TEST_CASE("lines of a title end before what links its parts") {
  CHECK(title("Ban hành Quy chế công tác văn thư, lưu trữ của Ủy ban nhân dân tỉnh Sông Lam") ==
        "Ban hành Quy chế công tác văn thư, lưu trữ\ncủa Ủy ban nhân dân tỉnh Sông Lam");
  CHECK(title("phát triển văn hóa đọc trong cán bộ, đảng viên và Nhân dân giai đoạn 2026 - 2030") ==
        "phát triển văn hóa đọc trong cán bộ, đảng viên\nvà Nhân dân giai đoạn 2026 - 2030");
  CHECK(in_even_lines("ỦY BAN NHÂN DÂN TỈNH SÔNG LAM", {.points = 13, .bold = true}, 184) ==
        "ỦY BAN NHÂN DÂN\nTỈNH SÔNG LAM");
}

TEST_CASE("a number stays with what it counts, and a dash does not part a year from a year") {
  CHECK(title("Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2025 theo mô hình chính quyền địa phương hai "
              "cấp") ==
        "Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2025\ntheo mô hình chính quyền địa phương hai cấp");
  CHECK(title("tổ chức các hoạt động kỷ niệm 95 năm Ngày thành lập Đảng bộ tỉnh Sông Lam (15/6/1930 - "
              "15/6/2025)") ==
        "tổ chức các hoạt động kỷ niệm 95 năm Ngày thành lập\nĐảng bộ tỉnh Sông Lam (15/6/1930 - 15/6/2025)");
  CHECK(title("(Kèm theo Quyết định số 1186/QĐ-UBND ngày 19 tháng 6 năm 2023 của Chủ tịch Ủy ban nhân dân "
              "tỉnh)") ==
        "(Kèm theo Quyết định số 1186/QĐ-UBND\nngày 19 tháng 6 năm 2023 của Chủ tịch Ủy ban nhân dân tỉnh)");
  for (double width = 100; width < 400; width += 5) {
    const std::string lines =
        in_even_lines("kỷ niệm 95 năm Ngày thành lập Đảng bộ tỉnh 1930 - 2025", kTitle, width);
    CHECK(lines.find("1930\n") == std::string::npos);
  }
}

TEST_CASE("lines are as few as the width allows, none is wider, and together they are the text") {
  const std::string text =
      "Phối hợp giữa các sở, ban, ngành, Ủy ban nhân dân các xã, phường, lực lượng vũ trang và các đoàn thể";
  for (double width = 120; width < 900; width += 10) {
    const std::string lines = in_even_lines(text, kTitle, width);
    CHECK(joined(lines) == text);
    double whole = 0;
    for (std::string_view line : split_lines(lines)) {
      CHECK(width_of(line, kTitle) <= width);
      whole += width_of(line, kTitle);
    }
    CHECK(static_cast<double>(split_lines(lines).size()) <= whole / width + 2);
  }
}

TEST_CASE("a word wider than the line is a line") {
  CHECK(in_even_lines("về vanban.songlam.example.vn của tỉnh", kTitle, 60) ==
        "về\nvanban.songlam.example.vn\ncủa tỉnh");
}

TEST_CASE("line ends of the text stay, and styles of its runs too") {
  Run bold, plain;
  bold.text = "(Kèm theo Quyết định số 1186/QĐ-UBND";
  bold.style = Run::bold;
  plain.text = " ngày 19 tháng 6 năm 2023\ncủa Ủy ban nhân dân tỉnh)";
  const std::vector<Run> runs = in_even_lines({bold, plain}, kTitle, 300);
  REQUIRE(runs.size() == 2);
  CHECK(runs[0].text == "(Kèm theo Quyết định số 1186/QĐ-UBND");
  CHECK(runs[0].style == Run::bold);
  CHECK(runs[1].text == "\nngày 19 tháng 6 năm 2023\ncủa Ủy ban nhân dân tỉnh)");
}

TEST_SUITE_END();

}  // namespace vankho
