#include "downloads/pdf_pages.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "documents.h"
#include "downloads/pdf_setter.h"

using namespace vankho;
using namespace vankho::paper;
using namespace vankho::test;

namespace {

std::string text_of(const Row& row) {
  std::string text;
  for (const SetLine& line : row.lines) {
    for (const Placed& placed : line.line.atoms) text += placed.atom.word->text;
  }
  return text;
}

struct Divided {
  explicit Divided(const Document& document) : form(form_of(document, kFacts)) {
    set(form, galley);
    pages = break_pages(galley, height_between_margins(*form.regime));
  }
  Form form;
  Galley galley;
  std::vector<Page> pages;
};

const Row& first_of(const Page& page) { return *page.rows.front().row; }
const Row& last_of(const Page& page) { return *page.rows.back().row; }

double end_of(const std::vector<OnPage>& rows) {
  return rows.empty() ? 0 : rows.back().y + rows.back().row->height;
}

bool is_of_one_paragraph(const Row& a, const Row& b) {
  return a.lines.front().element == b.lines.front().element;
}

// What is on paper beyond the margins is lost.
bool is_within_margins(const Divided& divided) {
  const double height = height_between_margins(*divided.form.regime);
  return std::ranges::all_of(divided.pages, [&](const Page& page) {
    return std::ranges::all_of(page.rows, [&](const OnPage& on) {
      return std::ranges::all_of(on.row->lines,
                                 [&](const SetLine& line) { return on.y + line.baseline <= height; });
    });
  });
}

std::string text_of(const Divided& divided) {
  std::string text;
  for (const Row& row : divided.galley.rows) text += text_of(row);
  return text;
}

}  // namespace

TEST_SUITE_BEGIN("pages");

TEST_CASE("every row is on one page, in order, and none below the margin") {
  for (std::size_t paragraphs : {0u, 1u, 9u, 40u, 200u}) {
    Divided divided(plan(paragraphs));
    std::size_t next = 0;
    for (const Page& page : divided.pages) {
      for (const OnPage& on : page.rows) CHECK(on.row == &divided.galley.rows[next++]);
      CHECK(end_of(page.rows) <= height_between_margins(*divided.form.regime) + 0.1);
    }
    CHECK(next == divided.galley.rows.size());
  }
}

TEST_CASE("a head of many bodies goes on on the next page, and none of them is lost") {
  Document document = plan(2);
  for (int i = 0; i < 90; ++i) document.head.parent_lines.push_back("CƠ QUAN THỨ " + std::to_string(i));
  Divided divided(document);
  CHECK(divided.pages.size() > 2);
  CHECK(is_within_margins(divided));
  for (const std::string& name : document.head.parent_lines)
    CHECK(text_of(divided).find(name) != std::string::npos);
}

TEST_CASE("a list of addressees fills the page of a long title and goes on on the next") {
  Document document = plan(2);
  for (int i = 0; i < 60; ++i) document.title += " tổ chức ngày hội đọc sách";
  document.addressees.assign(40, "Ban Tuyên giáo và Dân vận");
  Divided divided(document);
  CHECK(is_within_margins(divided));
  CHECK(end_of(divided.pages[0].rows) > height_between_margins(*divided.form.regime) * 0.9);
}

TEST_CASE("neither the first nor the last line of a paragraph stands alone") {
  Divided divided(plan(150));
  REQUIRE(divided.pages.size() > 8);
  for (std::size_t i = 1; i < divided.pages.size(); ++i) {
    const Row& above = last_of(divided.pages[i - 1]);
    const Row& below = first_of(divided.pages[i]);
    if (above.lines.empty() || below.lines.empty() || !is_of_one_paragraph(above, below)) continue;
    const std::vector<OnPage>& before = divided.pages[i - 1].rows;
    const std::vector<OnPage>& after = divided.pages[i].rows;
    CHECK(is_of_one_paragraph(*before[before.size() - 2].row, above));
    CHECK(is_of_one_paragraph(below, *after[1].row));
  }
}

TEST_CASE("a heading is never the last line of a page") {
  for (std::size_t before = 5; before < 40; ++before) {
    Document document = plan(before);
    document.blocks.push_back(heading("TỔ CHỨC THỰC HIỆN", "II."));
    document.blocks.push_back(heading("Phân công", "1.", 2));
    document.blocks.push_back(paragraph("Văn phòng chuẩn bị."));
    Divided divided(document);
    for (const Page& page : divided.pages) {
      CHECK(text_of(last_of(page)) != "1. Phân công");
      CHECK(text_of(last_of(page)) != "II. TỔ CHỨC THỰC HIỆN");
    }
  }
}

TEST_CASE("the closing block is whole and never without text above it") {
  for (std::size_t paragraphs = 1; paragraphs < 60; ++paragraphs) {
    Divided divided(plan(paragraphs));
    const std::vector<OnPage>& rows = divided.pages.back().rows;
    CHECK(text_of(*rows.back().row).find("Đậu Minh Triều") != std::string::npos);
    CHECK(text_of(*rows.back().row).find("Nơi nhận:") != std::string::npos);
    CHECK(rows.size() >= 2);
  }
}

TEST_CASE("a list of recipients longer than a page follows the signature") {
  Document document = plan(3);
  document.recipients.assign(120, "Ủy ban nhân dân xã");
  Divided divided(document);
  CHECK(divided.pages.size() >= 3);
  for (const Page& page : divided.pages)
    CHECK(end_of(page.rows) <= height_between_margins(*divided.form.regime) + 0.1);
}

TEST_CASE("a footnote stands on the page of its mark") {
  Document document = plan(30);
  for (std::size_t i = 0; i < document.blocks.size(); i += 3) {
    document.footnotes.push_back(
        {std::to_string(i), Text{{run("Theo Báo cáo số " + std::to_string(i))}, {}}, 0});
    document.blocks[i].text.runs.push_back(run("1", Run::plain, static_cast<int>(document.footnotes.size())));
  }
  Divided divided(document);
  std::size_t found = 0;
  for (const Page& page : divided.pages) {
    for (const OnPage& on : page.rows) {
      for (std::size_t note : on.row->notes) {
        const Row* first = divided.galley.notes[note].data();
        CHECK(std::any_of(page.notes.begin(), page.notes.end(),
                          [&](const OnPage& at) { return at.row == first; }));
        ++found;
      }
    }
    CHECK(end_of(page.rows) + (page.notes.empty() ? 0 : kNotesGap) <= page.notes_top + 0.1);
  }
  CHECK(found == document.footnotes.size());
}

TEST_CASE("a note longer than a page goes on under the next, and one that nothing marks stands at the end") {
  Document document = plan(2);
  std::string words;
  for (int i = 0; i < 2500; ++i) words += "tài liệu ";
  document.footnotes = {{"1", Text{{run(words)}, {}}, 0}, {"2", Text{{run("Không có dấu.")}, {}}, 0}};
  document.blocks[0].text.runs.push_back(run("1", Run::plain, 1));
  Divided divided(document);
  std::size_t lines = 0;
  for (const Page& page : divided.pages) {
    lines += page.notes.size();
    CHECK(end_of(page.notes) <= height_between_margins(*divided.form.regime) + 0.1);
  }
  CHECK(lines == divided.galley.notes[0].size() + divided.galley.notes[1].size());
  CHECK(divided.pages.size() > 2);
  CHECK(text_of(*divided.pages.back().notes.back().row) == "2 Không có dấu.");
}

TEST_CASE("the head of a table is repeated where it goes on") {
  Document document = plan(4);
  document.blocks.push_back(table(120, "Tổ chức ngày hội đọc sách tại thư viện"));
  Divided divided(document);
  REQUIRE(divided.pages.size() > 3);
  for (std::size_t i = 1; i + 1 < divided.pages.size(); ++i) {
    CHECK(divided.pages[i].rows.front().repeated);
    CHECK(text_of(first_of(divided.pages[i])) == "STTNội dungGhi chú");
    CHECK_FALSE(divided.pages[i].rows[1].repeated);
  }
}

TEST_CASE("a row of a table that fills more than a page is divided") {
  std::string words;
  for (int i = 0; i < 2000; ++i) words += "nội dung ";
  Document document = plan(1);
  document.blocks.push_back(table(2, words));
  Divided divided(document);
  CHECK(divided.pages.size() > 2);
  for (const Page& page : divided.pages)
    CHECK(end_of(page.rows) <= height_between_margins(*divided.form.regime) + 0.1);
}

TEST_CASE("an appendix begins a page") {
  Document document = plan(1);
  document.blocks.push_back(heading("PHỤ LỤC", "", 0));
  document.blocks.back().part = Part::appendix;
  Divided divided(document);
  REQUIRE(divided.pages.size() == 2);
  CHECK(text_of(first_of(divided.pages[1])) == "PHỤ LỤC");
}

TEST_CASE("columns of a table are as wide as the text, and none narrower than its widest word") {
  Document document = plan(1);
  document.blocks.push_back(
      table(3, "Tuyên truyền sâu rộng về ngày hội đọc sách trong các tầng lớp nhân dân ở cơ sở"));
  Divided divided(document);
  const std::vector<double>& borders = divided.galley.tables.at(0).borders;
  CHECK(borders.back() == doctest::Approx(points_of(165)));
  REQUIRE(borders.size() == 4);
  CHECK(borders[2] - borders[1] > borders[1] - borders[0]);
}

TEST_SUITE_END();
