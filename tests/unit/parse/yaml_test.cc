#include "parse/yaml.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

// What is said of a text that begins in line 5 of a file.
std::string said(std::string_view text) {
  std::vector<Problem> problems;
  std::optional<yaml::Node> root = yaml::parse("a.md", text, 5, yaml::kFrontMatter, problems);
  CHECK(root.has_value() == problems.empty());
  std::string said;
  for (const Problem& problem : problems) said += as_text(problem, Language::vietnamese);
  return said;
}

yaml::Node parsed(std::string_view text) {
  std::vector<Problem> problems;
  std::optional<yaml::Node> root = yaml::parse("a.md", text, 5, yaml::kFrontMatter, problems);
  REQUIRE(problems.empty());
  REQUIRE(root);
  return *root;
}

std::string repeated(std::string_view text, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += text;
  return out;
}

}  // namespace

TEST_SUITE_BEGIN("yaml");

TEST_CASE("values keep their text, and their places in the file, counted in characters") {
  yaml::Node root = parsed(
      "số: 108\n"
      "đặt: [một, {hai: \"ba\"}]\n"
      "nhiều: |\n"
      "  dòng một\n"
      "  dòng hai\n");
  REQUIRE(root.kind == yaml::Node::Kind::map);
  const yaml::Node* number = root.find("số");
  REQUIRE(number);
  CHECK(number->scalar == "108");
  CHECK(number->line == 5);
  CHECK(number->column == 5);
  CHECK(number->key_line == 5);
  CHECK(number->key_column == 1);
  const yaml::Node* list = root.find("đặt");
  REQUIRE(list);
  REQUIRE(list->items.size() == 2);
  CHECK(list->items[0].scalar == "một");
  const yaml::Node* inner = list->items[1].find("hai");
  REQUIRE(inner);
  CHECK(inner->scalar == "ba");
  CHECK(inner->quoted);
  CHECK(inner->line == 6);
  CHECK(inner->column == 18);
  CHECK(root.find("nhiều")->scalar == "dòng một\ndòng hai\n");
  CHECK(root.find("không có") == nullptr);
}

TEST_CASE("an empty value, a tilde and null are absent unless quoted") {
  yaml::Node root = parsed("a:\nb: ~\nc: null\nd: ''\ne: \"null\"\n");
  CHECK(root.find("a")->absent());
  CHECK(root.find("b")->absent());
  CHECK(root.find("c")->absent());
  CHECK_FALSE(root.find("d")->absent());
  CHECK_FALSE(root.find("e")->absent());
  CHECK(root.find("a")->line == 5);
  CHECK(parsed("").absent());
  CHECK(parsed("# chỉ có ghi chú\n").absent());
}

TEST_CASE("a double key names both lines, and further ones are told too") {
  CHECK(said("so: 1\ntrang_thai: du-thao\nso: 2\ntrang_thai: cong-bo\n") ==
        "a.md:7:1: lỗi: khóa 'so' đã có ở dòng 5\n"
        "    so: 2\n"
        "    ^\n"
        "    → Giữ một trong hai dòng.\n"
        "a.md:8:1: lỗi: khóa 'trang_thai' đã có ở dòng 6\n"
        "    trang_thai: cong-bo\n"
        "    ^\n"
        "    → Giữ một trong hai dòng.\n");
}

TEST_CASE("aliases, anchors and tags are refused") {
  CHECK(said("a: *b\n") ==
        "a.md:5:4: lỗi: không dùng bí danh ('*…') của YAML ở đây\n"
        "    a: *b\n"
        "       ^\n"
        "    → Viết lại giá trị đầy đủ; giá trị bắt đầu bằng '*' thì đặt trong dấu nháy kép.\n");
  CHECK(said("a: &b 1\n") ==
        "a.md:5:4: lỗi: không dùng neo ('&b') của YAML ở đây\n"
        "    a: &b 1\n"
        "       ^\n"
        "    → Bỏ '&b'; giá trị bắt đầu bằng '&' thì đặt trong dấu nháy kép.\n");
  CHECK(said("a: !!str 1\n") ==
        "a.md:5:4: lỗi: không dùng nhãn kiểu ('!…') của YAML ở đây\n"
        "    a: !!str 1\n"
        "       ^\n"
        "    → Bỏ nhãn; giá trị bắt đầu bằng '!' thì đặt trong dấu nháy kép.\n");
  CHECK(said("a: !x [1]\n").find("nhãn kiểu") != std::string::npos);
  CHECK(said("a: &x {b: 1}\n").find("neo ('&x')") != std::string::npos);
}

TEST_CASE("size, depth, keys and documents have their limits") {
  CHECK(said("a: " + repeated("x", 64 * 1024) + "\n").find("phần khai báo dài quá 64 kB") !=
        std::string::npos);
  CHECK(said(repeated("#", 64 * 1024)) == "");
  CHECK(said(repeated("#", 64 * 1024 + 1)).find("dài quá 64 kB") != std::string::npos);
  CHECK(said("a: " + repeated("[", 15) + repeated("]", 15) + "\n") == "");
  CHECK(said("a: " + repeated("[", 16) + repeated("]", 16) + "\n").find("lồng nhau quá 16 tầng") !=
        std::string::npos);
  CHECK(said(repeated("[", 50'000)).find("lồng nhau quá 16 tầng") != std::string::npos);
  CHECK(said("? [a]\n: 1\n").find("khóa phải là một từ") != std::string::npos);
  CHECK(said("a: 1\n---\nb: 2\n") ==
        "a.md:6:1: lỗi: chỗ này bắt đầu một phần khai báo thứ hai\n"
        "    ---\n"
        "    ^\n"
        "    → Gộp vào phần đầu và bỏ dòng '---' hoặc '...' ở giữa.\n");
}

TEST_CASE("a file of a hundred thousand double keys is given up after as many as are shown") {
  std::vector<Problem> problems;
  CHECK(!yaml::parse("a.md", "{" + repeated("a, ", 20'000) + "}", 1, yaml::kFrontMatter, problems));
  CHECK(problems.size() == 101);
}

TEST_CASE("a registry has so many values and no more, each no longer than a page") {
  std::vector<Problem> problems;
  CHECK(yaml::parse("a.yaml", "[" + repeated("a,\n", 299'999) + "]", 1, yaml::kRegistry, problems));
  CHECK(!yaml::parse("a.yaml", "[" + repeated("a,\n", 300'000) + "]", 1, yaml::kRegistry, problems));
  REQUIRE(problems.size() == 1);
  CHECK(as_text(problems[0], Language::vietnamese).find("tệp khai báo có quá 300000 giá trị") !=
        std::string::npos);
}

TEST_CASE("a line that no one would write is not taken apart") {
  std::vector<Problem> problems;
  CHECK(yaml::parse("a.yaml", "a:\n- b" + repeated("b", 262'144 - 3), 1, yaml::kRegistry, problems));
  CHECK(!yaml::parse("a.yaml", "a:\n- b" + repeated("b", 262'144 - 2), 1, yaml::kRegistry, problems));
  REQUIRE(problems.size() == 1);
  CHECK(as_text(problems[0], Language::vietnamese) ==
        "a.yaml:2: lỗi: dòng này dài quá 256 kB\n"
        "    → Viết mỗi mục trên một dòng.\n");
}

TEST_CASE("a row of quotes that no one would write is not taken apart") {
  std::vector<Problem> problems;
  CHECK(yaml::parse("a.yaml", "a:\n- 'b'''''''", 1, yaml::kRegistry, problems));
  CHECK(!yaml::parse("a.yaml", "a:\n- 'b''''''''c'", 1, yaml::kRegistry, problems));
  REQUIRE(problems.size() == 1);
  CHECK(as_text(problems[0], Language::vietnamese) ==
        "a.yaml:2: lỗi: dòng này có tám dấu nháy đơn liền nhau trở lên\n"
        "    - 'b''''''''c'\n"
        "    → Bỏ bớt dấu nháy.\n");
}

TEST_CASE("a colon in a value is told with the line as it should be") {
  CHECK(said("trich_yeu: Kế hoạch: đợt \"một\"\n") ==
        "a.md:5:20: lỗi: giá trị có dấu hai chấm nên phải đặt trong dấu nháy kép\n"
        "    trich_yeu: Kế hoạch: đợt \"một\"\n"
        "                       ^\n"
        "    → Sửa thành: trich_yeu: \"Kế hoạch: đợt \\\"một\\\"\"\n");
}

TEST_CASE("a bracket that is not closed is told where it was opened") {
  CHECK(said("so: 1\nnoi_nhan: [A, B\nngay: 2023-04-12\n") ==
        "a.md:6:11: lỗi: dấu ngoặc mở ở đây chưa đóng, hoặc giữa các mục thiếu dấu phẩy; đến dòng 8 thì "
        "không đọc tiếp được\n"
        "    noi_nhan: [A, B\n"
        "              ^\n"
        "    → Thêm dấu ngoặc đóng ở cuối danh sách, và dấu phẩy giữa các mục.\n");
}

TEST_CASE("a tab at the beginning of a line is named") {
  CHECK(said("a:\n\t- b\n") ==
        "a.md:6:1: lỗi: dòng này thụt vào bằng phím Tab\n"
        "     - b\n"
        "    ^\n"
        "    → Xóa dấu Tab ở đầu dòng và gõ dấu cách.\n");
}

TEST_CASE("a colon that is missing is told with the line as it should be, and so is the space behind one") {
  CHECK(said("so: 1\nloai ke-hoach\nngay: 2023-04-12\n") ==
        "a.md:6:5: lỗi: sau 'loai' thiếu dấu hai chấm\n"
        "    loai ke-hoach\n"
        "        ^\n"
        "    → Sửa thành: loai: ke-hoach\n");
  CHECK(said("so: 1\nloai:ke-hoach\nngay: 2023-04-12\n") ==
        "a.md:6:5: lỗi: sau dấu hai chấm thiếu dấu cách\n"
        "    loai:ke-hoach\n"
        "        ^\n"
        "    → Sửa thành: loai: ke-hoach\n");
}

TEST_CASE("an equals sign in place of a colon is told with the line as it should be") {
  CHECK(said("so: 1\nloai = ke-hoach\nngay: 2023-04-12\n") ==
        "a.md:6:5: lỗi: sau 'loai' thiếu dấu hai chấm\n"
        "    loai = ke-hoach\n"
        "        ^\n"
        "    → Sửa thành: loai: ke-hoach\n");
}

TEST_CASE("a dash without a space behind it is told with the line as it should be, below entries") {
  CHECK(said("- so: 1\n-so: 2\n  loai: KH\n") ==
        "a.md:6:2: lỗi: sau dấu gạch đầu dòng thiếu dấu cách\n"
        "    -so: 2\n"
        "     ^\n"
        "    → Sửa thành: - so: 2\n");
  CHECK(said("- so: 1\n--so: 2\n").find("a.md:6:1: lỗi: không hiểu được dòng này") == 0);
  CHECK(said("- so: 1\n-\n- ten: @\n").find("a.md:7:8: lỗi: không hiểu được dòng này") == 0);
  CHECK(said("so: 1\n-so: 2\n  loai: KH\n").find("a.md:7:3: lỗi: dòng này không thẳng cột") == 0);
}

TEST_CASE("an entry in braces without a dash is told with the line as it should be, below entries") {
  CHECK(said("- {id: a}\n{id: b}\n") ==
        "a.md:6:1: lỗi: mục này thiếu dấu gạch đầu dòng\n"
        "    {id: b}\n"
        "    ^\n"
        "    → Sửa thành: - {id: b}\n");
  CHECK(said("so: 1\n{id: b}\n").find("a.md:6:1: lỗi: không hiểu được dòng này") == 0);
  CHECK(said("{a: b: c}\n").find("a.md:5:6: lỗi: không hiểu được dòng này") == 0);
}

TEST_CASE("a quote that is not closed is told where it was opened") {
  CHECK(said("so: 1\na: 'chưa đóng\n") ==
        "a.md:6:4: lỗi: dấu nháy ' mở ở đây không có dấu ' đóng lại\n"
        "    a: 'chưa đóng\n"
        "       ^\n"
        "    → Thêm ' vào cuối giá trị; trong giá trị có dấu ấy thì bao bằng dấu nháy kia.\n");
  CHECK(said("a: \"x\nb: 2\n").find("a.md:5:4: lỗi: dấu nháy \"") == 0);
}

TEST_CASE("a line out of its column is told with the column of the line above") {
  CHECK(said("nguoi_ky:\n  ho_ten: A\n    chuc_vu: B\n") ==
        "a.md:7:5: lỗi: dòng này không thẳng cột với dòng trên\n"
        "        chuc_vu: B\n"
        "        ^\n"
        "    → Để 2 dấu cách ở đầu dòng, như dòng trên.\n");
}

TEST_CASE("other mistakes of syntax show how a line is written") {
  CHECK(said("a: @x\n") ==
        "a.md:5:4: lỗi: không hiểu được dòng này\n"
        "    a: @x\n"
        "       ^\n"
        "    → Viết 'khóa: giá trị', mỗi khóa một dòng, các dòng cùng cấp thụt vào như nhau; đặt giá trị "
        "trong dấu nháy kép nếu có dấu nháy, dấu ngoặc, '#' hoặc ký hiệu khác ở đầu, và đóng dấu nháy.\n");
}

TEST_CASE("a second part that begins without a line of its own is told where the first ends") {
  CHECK(said("a: 1\n...\nb: 2\n").find("a.md:6:1: lỗi: chỗ này bắt đầu một phần khai báo thứ hai") == 0);
}

TEST_CASE("a backslash in a value with a colon is doubled in the line as it should be") {
  CHECK(said("trich_yeu: Kế hoạch: a\\b\n").find("→ Sửa thành: trich_yeu: \"Kế hoạch: a\\\\b\"\n") !=
        std::string::npos);
}

TEST_CASE("lines that are right are not taken for the slip that comes behind them") {
  auto slip_of_second = [](std::string_view first) {
    return said(std::string(first) + "loai ke-hoach\nb: 1\n").find("a.md:6:5: lỗi: sau 'loai' thiếu") == 0;
  };
  CHECK(slip_of_second("a: \n"));
  CHECK(slip_of_second("a: 'x'\n"));
  CHECK(slip_of_second("a: \"x\"\n"));
  CHECK(slip_of_second("http://a.vn: 1\n"));
  CHECK(said("- so: 1\n  loai ke-hoach\n  ngay: 2\n").find("a.md:6:7: lỗi: sau 'loai' thiếu") == 0);
  CHECK(said("- so:1\n- ten: @\n").find("a.md:5:5: lỗi: sau dấu hai chấm thiếu dấu cách") == 0);
}

TEST_CASE("a line that is none of the usual slips is shown as it is") {
  auto is_plain_mistake = [](std::string_view text, std::string_view place) {
    return said(text).find(std::string(place) + ": lỗi: không hiểu được dòng này") == 0;
  };
  CHECK(is_plain_mistake("so: 1\nloai\nngay: 2\n", "a.md:6:1"));
  CHECK(is_plain_mistake("so: 1\nhttp://a.vn\nngay: 2\n", "a.md:6:1"));
  CHECK(is_plain_mistake("loai ke: x\na: @x\n", "a.md:6:4"));
  CHECK(is_plain_mistake("a: 1\n- b\n", "a.md:6:1"));
  CHECK(is_plain_mistake("a: 1\n  - b: 2\n", "a.md:5:4"));
  CHECK(is_plain_mistake("a: [@x]\n", "a.md:5:5"));
  CHECK(is_plain_mistake("@a: \n", "a.md:5:1"));
  CHECK(is_plain_mistake("%YAML 1.2\n", "a.md:5:10"));
  CHECK(is_plain_mistake("a:\n  b: 1\n c: 2\n", "a.md:7:2"));
}

TEST_CASE("a line too far to the right is told even where it has no value") {
  CHECK(said("b: 1\n  a: \n").find("a.md:6:3: lỗi: dòng này không thẳng cột") == 0);
}

TEST_CASE("a brace that is not closed is told where it was opened") {
  CHECK(said("a: {b: 1\nc: 2\n").find("a.md:5:4: lỗi: dấu ngoặc mở ở đây chưa đóng") == 0);
}

TEST_CASE("characters that cannot be seen are told by number and place, wherever they stand") {
  CHECK(said("trich_yeu: đẩy\u200B mạnh\nso: \u202E801\n") ==
        "a.md:5:15: lỗi: có ký tự ẩn U+200B, không nhìn thấy được hoặc làm đảo chiều chữ\n"
        "    trich_yeu: đẩy\\u{200B} mạnh\n"
        "                  ^\n"
        "    → Xóa chỗ này rồi gõ lại bằng tay thay vì sao chép.\n"
        "a.md:6:5: lỗi: có ký tự ẩn U+202E, không nhìn thấy được hoặc làm đảo chiều chữ\n"
        "    so: \\u{202E}801\n"
        "        ^\n"
        "    → Xóa chỗ này rồi gõ lại bằng tay thay vì sao chép.\n");
  CHECK(said("a: \"\\u200B\"\n").find("a.md:5:4: lỗi: có ký tự ẩn U+200B") == 0);
  CHECK(said("a: \x01\n").find("U+0001") != std::string::npos);
}

TEST_SUITE_END();
