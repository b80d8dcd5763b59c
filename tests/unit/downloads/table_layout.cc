#include "downloads/table_layout.h"

#include <doctest/doctest.h>

#include <numeric>

#include "downloads/form.h"
#include "downloads/form_measures.h"
#include "downloads/text_units.h"

namespace vankho {
namespace {

const Regime& kRegime = regime_of(Side::state, std::nullopt);

Text words(std::string text) {
  Run run;
  run.text = std::move(text);
  return {{run}, {}};
}

TableLayout layout_of(std::vector<std::vector<Text>> rows) {
  Form form;
  form.regime = &kRegime;
  Block table;
  table.kind = BlockKind::table;
  table.rows = std::move(rows);
  return table_layout(table, form);
}

std::vector<Text> row_of(std::size_t columns, const std::string& text) {
  return std::vector<Text>(columns, words(text));
}

}  // namespace

TEST_SUITE_BEGIN("table layout");

TEST_CASE("columns are together as wide as the text, and wider where there is more of it") {
  const TableLayout layout =
      layout_of({{words("TT"), words("Nhiệm vụ"), words("Thời hạn")},
                 {words("1"), words("Kiểm kê sách, phân loại và khôi phục 17 phòng đọc của xã cũ"),
                  words("30/9/2026")}});
  REQUIRE(layout.widths.size() == 3);
  CHECK(std::accumulate(layout.widths.begin(), layout.widths.end(), 0.0) ==
        doctest::Approx(width_between_margins(kRegime)));
  CHECK(layout.widths[0] < layout.widths[2]);
  CHECK(layout.widths[2] < layout.widths[1]);
  CHECK(layout.lettering.points == 12);
}

TEST_CASE("a table of many columns has smaller letters, so that no word is cut") {
  const TableLayout layout = layout_of({row_of(12, "Trường"), row_of(12, "Phượng")});
  CHECK(layout.lettering.points == 9);
  for (double width : layout.widths) CHECK(width > width_of("Phượng", layout.lettering) + 2 * kCellPaddingX);
}

TEST_CASE("heads of several words do not take the room of a column of text") {
  std::vector<Text> head = {words("TT"), words("Nội dung công việc")}, row = {words("1")};
  row.push_back(words("Rà soát, cập nhật và số hóa hồ sơ cán bộ, công chức, viên chức của đơn vị"));
  for (int i = 0; i < 7; ++i) {
    head.push_back(words("Kết quả"));
    row.push_back(words("Đạt"));
  }
  const TableLayout layout = layout_of({head, row});
  CHECK(layout.widths[1] > 3 * layout.widths[2]);
}

TEST_CASE("letters are never too small to be read") {
  CHECK(layout_of({row_of(40, "Nghiêng"), row_of(40, "Nghiêng")}).lettering.points == kSmallestInTable);
}

TEST_CASE("the first row is the head unless it is the only one or empty") {
  CHECK(layout_of({{words("A")}, {words("1")}}).head);
  CHECK_FALSE(layout_of({{words("A")}}).head);
  CHECK_FALSE(layout_of({{Text()}, {words("1")}}).head);
}

TEST_CASE("a column stands where its author says, and ordinals in the middle") {
  Block table;
  table.kind = BlockKind::table;
  table.rows = {{words("TT"), words("Tên"), words("Tiền")},
                {words("1."), words("Xã"), words("1.000")},
                {words("12"), words("3"), words("20")}};
  Form form;
  form.regime = &kRegime;
  using enum ColumnSide;
  CHECK(table_layout(table, form).sides == std::vector<ColumnSide>{middle, left, left});
  table.sides = {left, unstated, right};
  CHECK(table_layout(table, form).sides == std::vector<ColumnSide>{left, left, right});
}

TEST_SUITE_END();

}  // namespace vankho
