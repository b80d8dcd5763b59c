#include "model/body.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

Body body(std::string id, std::string name, std::string parent = "", std::string symbol = "") {
  Body result;
  result.id = std::move(id);
  result.name = std::move(name);
  result.parent = std::move(parent);
  if (!symbol.empty()) result.symbols = {std::move(symbol)};
  return result;
}

std::string all_text(const std::vector<Problem>& problems) {
  std::string text;
  for (const Problem& problem : problems) text += as_text(problem, Language::vietnamese);
  return text;
}

Bodies tree(std::vector<Body> bodies) {
  std::vector<Problem> problems;
  Bodies result(std::move(bodies), "co-quan.yaml", problems);
  REQUIRE(all_text(problems) == "");
  return result;
}

// A province: its committee with boards, a bloc with boards of the same names, two districts, the state's
// side.
Bodies province() {
  std::vector<Body> bodies = {
      body("tinh-uy", "Tỉnh ủy Sông Lam", "", "TU"),
      body("ban-tuyen-giao", "Ban Tuyên giáo Tỉnh ủy", "tinh-uy", "BTGTU"),
      body("van-phong-tinh-uy", "Văn phòng Tỉnh ủy", "tinh-uy", "VPTU"),
      body("khoi", "Đảng ủy Khối các cơ quan tỉnh", "tinh-uy", "ĐUK"),
      body("ban-tuyen-giao-khoi", "Ban Tuyên giáo", "khoi"),
      body("van-phong-khoi", "Văn phòng Đảng ủy Khối", "khoi"),
      body("huyen-uy-a", "Huyện ủy An Hòa", "tinh-uy", "HU"),
      body("huyen-uy-b", "Huyện ủy Bình Sơn", "tinh-uy", "HU"),
      body("ubnd-tinh", "UBND tỉnh Sông Lam", "", "UBND"),
      body("so-van-hoa", "Sở Văn hóa, Thể thao và Du lịch", "ubnd-tinh", "SVHTTDL"),
      body("ubnd-an-hoa", "Ủy ban nhân dân huyện An Hòa", "ubnd-tinh", "UBND"),
      body("dai-pt-th", "Đài Phát thanh - Truyền hình tỉnh", "ubnd-tinh"),
  };
  bodies[3].aliases = {"Đảng ủy Khối"};
  return tree(std::move(bodies));
}

// The id that `name` means when the body `speaker` says it.
std::string meant(const Bodies& bodies, std::string_view name, std::string_view speaker,
                  std::optional<Day> day = std::nullopt) {
  std::optional<BodyIndex> found = bodies.resolve(name, bodies.find(speaker), day);
  return found ? bodies[*found].id : "none";
}

std::string meant_by_symbol(const Bodies& bodies, std::string_view symbol, std::string_view speaker) {
  std::optional<BodyIndex> found = bodies.resolve_symbol(symbol, bodies.find(speaker), std::nullopt);
  return found ? bodies[*found].id : "none";
}

}  // namespace

TEST_SUITE_BEGIN("body");

TEST_CASE("a name means the speaker's own board before its superior's") {
  Bodies bodies = province();
  CHECK(meant(bodies, "Ban Tuyên giáo", "khoi") == "ban-tuyen-giao-khoi");
  CHECK(meant(bodies, "Ban Tuyên giáo", "tinh-uy") == "ban-tuyen-giao");
  CHECK(meant(bodies, "Ban Tuyên giáo", "huyen-uy-a") == "ban-tuyen-giao");
  CHECK(meant(bodies, "Ban Tuyên giáo", "ban-tuyen-giao-khoi") == "ban-tuyen-giao-khoi");
  CHECK(meant(bodies, "Văn phòng", "khoi") == "van-phong-khoi");
}

TEST_CASE("a board is found by its owner's name, whichever way the registry writes it") {
  Bodies bodies = province();
  CHECK(meant(bodies, "Ban Tuyên giáo Tỉnh ủy", "khoi") == "ban-tuyen-giao");
  CHECK(meant(bodies, "Ban Tuyên giáo Tỉnh ủy Sông Lam", "khoi") == "ban-tuyen-giao");
  CHECK(meant(bodies, "Ban Tuyên giáo Đảng ủy Khối", "tinh-uy") == "ban-tuyen-giao-khoi");
  CHECK(meant(bodies, "Ban Tuyên giáo ĐUK", "tinh-uy") == "ban-tuyen-giao-khoi");
  CHECK(meant(bodies, "Ban Tuyên giáo Huyện ủy An Hòa", "tinh-uy") == "none");
}

TEST_CASE("what a committee's organ does, the committee does") {
  Bodies bodies = province();
  CHECK(meant(bodies, "Ban Thường vụ Tỉnh ủy", "khoi") == "tinh-uy");
  CHECK(meant(bodies, "Thường trực Tỉnh ủy", "khoi") == "tinh-uy");
  CHECK(meant(bodies, "Ban Thường vụ Đảng ủy Khối", "tinh-uy") == "khoi");
  CHECK(meant(bodies, "Ban Chấp hành Đảng bộ tỉnh", "khoi") == "tinh-uy");
  CHECK(meant(bodies, "Ban Chấp hành Đảng bộ huyện An Hòa", "tinh-uy") == "huyen-uy-a");
  CHECK(meant(bodies, "BTV Đảng ủy Khối", "tinh-uy") == "khoi");
  CHECK(meant(bodies, "Ban Thường vụ", "khoi") == "khoi");
  CHECK(meant(bodies, "Ban Thường vụ", "ban-tuyen-giao-khoi") == "khoi");
}

TEST_CASE("an organ with an entry of its own is itself") {
  Bodies bodies =
      tree({body("tinh-uy", "Tỉnh ủy Sông Lam"), body("btv", "Ban Thường vụ Tỉnh ủy", "tinh-uy")});
  CHECK(meant(bodies, "Ban Thường vụ Tỉnh ủy", "tinh-uy") == "btv");
  CHECK(meant(bodies, "Thường trực Tỉnh ủy", "tinh-uy") == "tinh-uy");
}

TEST_CASE("a place may be left out, an abbreviation used") {
  Bodies bodies = province();
  CHECK(meant(bodies, "Tỉnh ủy", "khoi") == "tinh-uy");
  CHECK(meant(bodies, "Đảng ủy", "khoi") == "khoi");
  CHECK(meant(bodies, "UBND tỉnh", "so-van-hoa") == "ubnd-tinh");
  CHECK(meant(bodies, "Ủy ban nhân dân tỉnh", "tinh-uy") == "ubnd-tinh");
  CHECK(meant(bodies, "UBND huyện An Hòa", "tinh-uy") == "ubnd-an-hoa");
  CHECK(meant(bodies, "VP Tỉnh ủy", "khoi") == "van-phong-tinh-uy");
}

TEST_CASE("letter case, tone style, spacing, dashes and remarks do not matter") {
  Bodies bodies = province();
  CHECK(meant(bodies, "BAN THƯỜNG VỤ TỈNH UỶ", "khoi") == "tinh-uy");
  CHECK(meant(bodies, "  Ban   Tuyên giáo Tỉnh uỷ (để báo cáo);", "khoi") == "ban-tuyen-giao");
  CHECK(meant(bodies, "- Như Sở Văn hóa, Thể thao và Du lịch", "tinh-uy") == "none");
  CHECK(meant(bodies, "- Sở Văn hoá, Thể thao và Du lịch,", "tinh-uy") == "so-van-hoa");
  CHECK(meant(bodies, "Đài Phát thanh – Truyền hình tỉnh", "tinh-uy") == "dai-pt-th");
  CHECK(meant(bodies, "Đài Phát thanh-Truyền hình tỉnh", "tinh-uy") == "dai-pt-th");
}

TEST_CASE("groups mean no body, nor does what could be either of two") {
  Bodies bodies = province();
  CHECK(meant(bodies, "các xã, phường", "tinh-uy") == "none");
  CHECK(meant(bodies, "Các chi bộ", "khoi") == "none");
  CHECK(meant(bodies, "Các Ban, Văn phòng Đảng ủy Khối", "khoi") == "none");
  CHECK(meant(bodies, "cấp ủy cơ sở", "khoi") == "none");
  CHECK(meant(bodies, "Huyện ủy", "tinh-uy") == "none");
  CHECK(meant(bodies, "Huyện ủy", "huyen-uy-b") == "huyen-uy-b");
  CHECK(meant(bodies, "", "tinh-uy") == "none");
  CHECK(meant(bodies, "Ban Tuyên giáo", "ubnd-tinh") == "none");
  CHECK(meant(bodies, "Ban Tuyên giáo Tỉnh ủy", "ubnd-tinh") == "ban-tuyen-giao");
}

TEST_CASE("a body is meant from its first day to its last, and nobody in its place after that") {
  std::vector<Body> list = {body("tinh-uy", "Tỉnh ủy Sông Lam"),
                            body("btg", "Ban Tuyên giáo Tỉnh ủy", "tinh-uy"),
                            body("btgdv", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "tinh-uy")};
  list[1].to = make_day(2025, 2, 14);
  list[2].from = make_day(2025, 2, 15);
  list[2].predecessors = {"btg"};
  Bodies bodies = tree(std::move(list));
  CHECK(meant(bodies, "Ban Tuyên giáo", "tinh-uy", make_day(2025, 2, 14)) == "btg");
  CHECK(meant(bodies, "Ban Tuyên giáo", "tinh-uy", make_day(2025, 2, 15)) == "none");
  CHECK(meant(bodies, "Ban Tuyên giáo và Dân vận", "tinh-uy", make_day(2025, 2, 15)) == "btgdv");
  CHECK(meant(bodies, "Ban Tuyên giáo và Dân vận", "tinh-uy", make_day(2025, 2, 14)) == "none");
  BodyIndex old = bodies.find("btg").value(), successor = bodies.find("btgdv").value();
  CHECK(bodies.successors(old) == std::vector<BodyIndex>{successor});
  CHECK(bodies.predecessors(successor) == std::vector<BodyIndex>{old});
}

TEST_CASE("a former name holds up to its last day") {
  std::vector<Body> list = {body("tinh-uy", "Tỉnh ủy Sông Lam"), body("thi-uy", "Thị ủy Bến Đá", "tinh-uy")};
  list[1].former_names = {{"Huyện ủy Bến Đá", make_day(2011, 4, 30)}};
  Bodies bodies = tree(std::move(list));
  CHECK(meant(bodies, "Huyện ủy Bến Đá", "tinh-uy", make_day(2011, 4, 30)) == "thi-uy");
  CHECK(meant(bodies, "Huyện ủy Bến Đá", "tinh-uy", make_day(2011, 5, 1)) == "none");
  CHECK(meant(bodies, "Ban Thường vụ Huyện ủy", "thi-uy", make_day(2010, 1, 1)) == "thi-uy");
}

TEST_CASE("a symbol means the nearest body that uses it") {
  Bodies bodies = province();
  CHECK(meant_by_symbol(bodies, "TU", "khoi") == "tinh-uy");
  CHECK(meant_by_symbol(bodies, "UBND", "ubnd-an-hoa") == "ubnd-an-hoa");
  CHECK(meant_by_symbol(bodies, "UBND", "so-van-hoa") == "ubnd-tinh");
  CHECK(meant_by_symbol(bodies, "HU", "huyen-uy-b") == "huyen-uy-b");
  CHECK(meant_by_symbol(bodies, "HU", "tinh-uy") == "none");
  CHECK(meant_by_symbol(bodies, "TW", "tinh-uy") == "none");
}

TEST_CASE("bodies are in alphabetical order, and so are those under them") {
  Bodies bodies = province();
  std::vector<std::string> ids;
  for (BodyIndex child : bodies.children(bodies.find("tinh-uy").value())) ids.push_back(bodies[child].id);
  CHECK(ids ==
        std::vector<std::string>{"ban-tuyen-giao", "khoi", "huyen-uy-a", "huyen-uy-b", "van-phong-tinh-uy"});
  std::vector<std::string> roots;
  for (BodyIndex root : bodies.roots()) roots.push_back(bodies[root].id);
  CHECK(roots == std::vector<std::string>{"tinh-uy", "ubnd-tinh"});
}

TEST_CASE("two bodies succeed each other only where one left the other and went back") {
  std::vector<Body> list = {body("tinh", "Tỉnh"), body("huyen", "Huyện")};
  list[0].predecessors = {"huyen"};
  list[1].predecessors = {"tinh"};
  list[1].line = 4;
  std::vector<Problem> problems;
  Bodies(list, "co-quan.yaml", problems);
  CHECK(all_text(problems) ==
        "co-quan.yaml:4: cảnh báo: hai cơ quan 'huyen' và 'tinh' kế thừa lẫn nhau\n"
        "    → Chỉ ghi 'ke_thua' ở cơ quan lập sau; nếu một cơ quan tách ra rồi nhập lại, ghi 'tu' và 'den' "
        "của "
        "nó.\n");
  problems.clear();
  list[1].from = make_day(1991, 1, 1);
  list[1].to = make_day(2008, 8, 1);
  Bodies(list, "co-quan.yaml", problems);
  CHECK(problems.empty());
}

TEST_CASE("mistakes in the tree are told with both lines, and the rest stands") {
  std::vector<Body> list = {body("tinh-uy", "Tỉnh ủy"),
                            body("khoi", "Đảng ủy Khối", "tinh-ui"),
                            body("tinh-uy", "Tỉnh ủy hai"),
                            body("a", "A", "b"),
                            body("b", "B", "c"),
                            body("c", "C", "a"),
                            body("d", "D", "d"),
                            body("e", "E", "xyz-khong-co")};
  for (std::size_t i = 0; i < list.size(); ++i) list[i].line = static_cast<int>(10 * (i + 1));
  list[1].predecessors = {"khoi", "tinh-uy-cu"};
  std::vector<Problem> problems;
  Bodies bodies(list, "co-quan.yaml", problems);
  sort(problems);
  CHECK(all_text(problems) ==
        "co-quan.yaml:20: lỗi: cơ quan 'khoi' kế thừa chính nó\n"
        "    → Bỏ 'khoi' khỏi 'ke_thua'; tên trước đây của cùng một cơ quan thì ghi ở 'ten_cu'.\n"
        "co-quan.yaml:20: lỗi: cơ quan 'khoi' trực thuộc 'tinh-ui', nhưng không có mã cơ quan 'tinh-ui'; có "
        "phải "
        "'tinh-uy'?\n"
        "    → Sửa thành 'truc_thuoc: tinh-uy', hoặc thêm cơ quan 'tinh-ui'.\n"
        "co-quan.yaml:20: lỗi: cơ quan 'khoi' kế thừa 'tinh-uy-cu', nhưng không có mã cơ quan 'tinh-uy-cu'; "
        "có phải "
        "'tinh-uy'?\n"
        "    → Sửa 'tinh-uy-cu' ở 'ke_thua' thành 'tinh-uy', hoặc thêm cơ quan 'tinh-uy-cu'.\n"
        "co-quan.yaml:30: lỗi: mã cơ quan 'tinh-uy' đã dùng ở dòng 10\n"
        "    → Đặt mã khác cho một trong hai cơ quan, hoặc xóa mục thừa.\n"
        "co-quan.yaml:40: lỗi: cơ quan 'a' trực thuộc 'b' (dòng 50), mà 'b' lại ở dưới 'a'\n"
        "    → Sửa 'truc_thuoc' của một trong các cơ quan đó; cơ quan cao nhất không có 'truc_thuoc'.\n"
        "co-quan.yaml:70: lỗi: cơ quan 'd' trực thuộc 'd' (dòng 70), mà 'd' lại ở dưới 'd'\n"
        "    → Sửa 'truc_thuoc' của một trong các cơ quan đó; cơ quan cao nhất không có 'truc_thuoc'.\n"
        "co-quan.yaml:80: lỗi: cơ quan 'e' trực thuộc 'xyz-khong-co', nhưng không có mã cơ quan "
        "'xyz-khong-co'\n"
        "    → Ghi ở 'truc_thuoc' mã của một cơ quan có trong tệp này, hoặc thêm cơ quan đó.\n");
  CHECK(bodies.all().size() == 7);
  CHECK(bodies.parent(bodies.find("b").value()) == bodies.find("c"));
  CHECK_FALSE(bodies.parent(bodies.find("a").value()));
}

TEST_CASE("of two thousand bodies that followed one another each is meant in its own years") {
  constexpr int kPlaces = 200, kGenerations = 10, kYears = 12;
  std::vector<Body> bodies = {body("tinh", "Tỉnh ủy Thử")};
  for (int place = 0; place < kPlaces; ++place) {
    for (int generation = 0; generation < kGenerations; ++generation) {
      std::string id = "xa-" + std::to_string(place) + "-";
      Body one =
          body(id + std::to_string(generation), "Đảng ủy xã Thử " + std::to_string(place), "tinh", "ĐU");
      one.from = make_day(1900 + generation * kYears, 1, 1);
      one.to = make_day(1911 + generation * kYears, 12, 31);
      if (generation > 0) one.predecessors = {id + std::to_string(generation - 1)};
      bodies.push_back(one);
    }
  }
  Bodies all = tree(std::move(bodies));
  for (int place : {0, 77, 199}) {
    std::string name = "Đảng ủy xã Thử " + std::to_string(place), id = "xa-" + std::to_string(place) + "-";
    for (int generation = 0; generation < kGenerations; ++generation) {
      std::string expected = id + std::to_string(generation);
      CHECK(meant(all, name, "tinh", make_day(1911 + generation * kYears, 12, 31)) == expected);
      CHECK(meant(all, name, expected, make_day(1900 + generation * kYears, 1, 1)) == expected);
    }
    CHECK(meant(all, name, "tinh", make_day(1899, 12, 31)) == "none");
  }
}

TEST_SUITE_END();

TEST_CASE("what is below twenty levels is cut off and told, and stands at the top") {
  std::vector<Body> chain = {body("b-0", "B 0")};
  for (int i = 1; i <= 30; ++i)
    chain.push_back(body("b-" + std::to_string(i), "B", "b-" + std::to_string(i - 1)));
  std::vector<Problem> problems;
  const Bodies bodies(chain, "co-quan.yaml", problems);
  CHECK(all_text(problems) ==
        "co-quan.yaml: lỗi: cơ quan 'b-21' ở dưới quá 20 cấp cơ quan khác\n"
        "    → Sửa 'truc_thuoc': ghi cơ quan cấp trên trực tiếp, bỏ những cấp không ban hành văn bản.\n");
  CHECK(!bodies.parent(*bodies.find("b-21")));
  CHECK(bodies.parent(*bodies.find("b-20")) == bodies.find("b-19"));
  CHECK(bodies.parent(*bodies.find("b-30")) == bodies.find("b-29"));
}

TEST_CASE("thousands of parents that are not there are told in no more time than they take to read") {
  std::vector<Body> lost;
  for (int i = 0; i < 20'000; ++i) {
    const std::string number = std::to_string(i);
    lost.push_back(body("b-" + number, "B", "khong-co-" + number));
  }
  std::vector<Problem> problems;
  Bodies(lost, "co-quan.yaml", problems);
  CHECK(problems.size() == 20'000);
}
