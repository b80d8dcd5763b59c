#include "parse/registry.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

std::string all_text(std::vector<Problem> problems) {
  sort(problems);
  std::string text;
  for (const Problem& problem : problems) text += as_text(problem, Language::vietnamese);
  return text;
}

template <typename Result>
struct Read {
  Result result;
  std::string said;
};

Read<Settings> settings(std::string_view text) {
  std::vector<Problem> problems;
  Settings result = parse_settings("site.yaml", text, problems);
  return {std::move(result), all_text(problems)};
}

Read<std::vector<Body>> bodies(std::string_view text) {
  std::vector<Problem> problems;
  std::vector<Body> result = parse_bodies("co-quan.yaml", text, problems);
  return {std::move(result), all_text(problems)};
}

Read<std::vector<Event>> events(std::string_view text) {
  std::vector<Problem> problems;
  std::vector<Event> result = parse_events("ky-niem.yaml", text, problems);
  return {std::move(result), all_text(problems)};
}

// What is said of one line of site.yaml under the portal's name.
std::string said_of_setting(std::string_view line) {
  return settings("ten: A\n" + std::string(line) + "\n").said;
}

}  // namespace

TEST_SUITE_BEGIN("registry");

TEST_CASE("a portal needs nothing but its name") {
  Read<Settings> read = settings("ten: Văn khố tỉnh Sông Lam\n");
  CHECK(read.said == "");
  CHECK(read.result.name == "Văn khố tỉnh Sông Lam");
  CHECK(read.result.editions == std::vector<std::string>{"noi-bo"});
  CHECK_FALSE(read.result.history.shown);
  CHECK(read.result.theme == "mac-dinh");
  CHECK(read.result.copy_valid_days == 180);
  CHECK(read.result.max_file_bytes == 50 * 1024 * 1024);
  CHECK(settings("# chưa có gì\n").said ==
        "site.yaml: lỗi: thiếu khóa 'ten'\n"
        "    → Thêm vào, ví dụ: ten: Văn khố …\n");
}

TEST_CASE("every setting is read") {
  Read<Settings> read = settings(
      "ten: Văn khố\n"
      "an_ban: [noi-bo, cong-khai]\n"
      "lich_su: {an_ban: [noi-bo], tu: 2026-01-01}\n"
      "ten_nguoi_sua: {a@b.vn: Văn thư, c@d.vn: Tổng hợp}\n"
      "giao_dien: song-lam\n"
      "ngon_ngu: en\n"
      "mui_gio: Asia/Ho_Chi_Minh\n"
      "don_vi: Văn phòng Tỉnh ủy\n"
      "han_ban_sao: 90\n"
      "kho: [{url: ../huyen.git, ref: main, goc: content}, {url: x}]\n"
      "gioi_han: {tep: 20MB, van_ban: 200 kB, so_tep: 50000}\n");
  const Settings& settings = read.result;
  CHECK(read.said == "");
  CHECK(settings.editions == std::vector<std::string>{"noi-bo", "cong-khai"});
  CHECK(settings.history.shown);
  CHECK(settings.history.editions == std::vector<std::string>{"noi-bo"});
  CHECK(iso(*settings.history.from) == "2026-01-01");
  CHECK(settings.editor_names.at("a@b.vn") == "Văn thư");
  CHECK(settings.theme == "song-lam");
  CHECK(settings.language == "en");
  CHECK(settings.publisher == "Văn phòng Tỉnh ủy");
  CHECK(settings.copy_valid_days == 90);
  REQUIRE(settings.repositories.size() == 2);
  CHECK(settings.repositories[0].url == "../huyen.git");
  CHECK(settings.repositories[0].ref == "main");
  CHECK(settings.repositories[0].root == "content");
  CHECK(settings.max_file_bytes == 20 * 1024 * 1024);
  CHECK(settings.max_document_bytes == 200 * 1024);
  CHECK(settings.max_files == 50'000);
  CHECK(::settings("ten: A\nlich_su: true\n").result.history.shown);
}

TEST_CASE("no address stands for an editor's name") {
  CHECK(said_of_setting("ten_nguoi_sua: {a@b.vn: Văn thư a@b.vn}").find("có dấu '@'") != std::string::npos);
  for (std::string_view sign : {"\uFF20", "\uFE6B"})
    CHECK(
        said_of_setting("ten_nguoi_sua: {a@b.vn: van-thu" + std::string(sign) + "b.vn}").find("có dấu '@'") !=
        std::string::npos);
}

TEST_CASE("mistakes in settings are told with how they are written") {
  CHECK(said_of_setting("gioi_han: {tep: 50}") ==
        "site.yaml:2:17: lỗi: 'tep: 50' không phải là một dung lượng\n"
        "    gioi_han: {tep: 50}\n"
        "                    ^\n"
        "    → Viết số nguyên kèm đơn vị kB, MB hoặc GB, ví dụ 'tep: 50MB'.\n");
  CHECK(said_of_setting("gioi_han: {tep: 0MB}").find("không phải là một dung lượng") != std::string::npos);
  CHECK(said_of_setting("gioi_han: {tep: 99999999999999GB}").find("không phải là một dung lượng") !=
        std::string::npos);
  CHECK(said_of_setting("gioi_han: 50MB") ==
        "site.yaml:2:11: lỗi: mỗi giá trị của 'gioi_han' gồm nhiều khóa con\n"
        "    gioi_han: 50MB\n"
        "              ^\n"
        "    → Viết giá trị như: {tep: 50MB, van_ban: 1MB, so_tep: 200000}\n");
  CHECK(said_of_setting("an_ban: [noi-bo, Công khai]").find("→ Viết chẳng hạn 'cong-khai'.") !=
        std::string::npos);
  std::string many;
  for (int i = 0; i < 21; ++i) many += "a" + std::to_string(i) + ", ";
  CHECK(said_of_setting("an_ban: [" + many + "]").find("cổng có quá 20 ấn bản") != std::string::npos);
  CHECK(said_of_setting("an_ban: [" + many.substr(0, many.size() - 5) + "]").empty());
  CHECK(said_of_setting("an_ban: []").find("'an_ban' không có ấn bản nào") != std::string::npos);
  CHECK(said_of_setting("an_ban: [a, b, a]").find("ấn bản 'a' được ghi hai lần") != std::string::npos);
  CHECK(said_of_setting("lich_su: {an_ban: [mat]}") ==
        "site.yaml:2: lỗi: không có ấn bản 'mat' trong 'an_ban'\n"
        "    lich_su: {an_ban: [mat]}\n"
        "    → Ghi một trong các ấn bản: noi-bo.\n");
  CHECK(said_of_setting("lich_su: co").find("Các giá trị dùng được: true, false.") != std::string::npos);
  CHECK(said_of_setting("han_ban_sao: nửa năm").find("phải là một số từ 1 đến 36500") != std::string::npos);
  CHECK(said_of_setting("donvi: x").find("không có khóa 'donvi'; có phải 'don_vi'?") != std::string::npos);
  CHECK(said_of_setting("giao_dien: ../x").find("mã chỉ gồm chữ thường") != std::string::npos);
  CHECK(settings("- ten: A\n").said.find("tệp này phải gồm các dòng 'khóa: giá trị'") != std::string::npos);
}

TEST_CASE("registries are read however they were saved") {
  Read<Settings> read = settings("\xEF\xBB\xBFten: Va\u0306n kho\u0302\u0301\r\ndon_vi: A\r\n");
  CHECK(read.said == "");
  CHECK(read.result.name == "Văn khố");
  CHECK(settings("ten: V\xC3n\n").said.find("site.yaml:1: lỗi: dòng này có ký tự không phải UTF-8") == 0);
}

TEST_CASE("a registry may be as long as a province's bodies over a century") {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "- id: xa-" + std::to_string(i) + "\n  ten: Đảng ủy xã Thử\n";
  Read<std::vector<Body>> read = bodies(text);
  CHECK(read.said == "");
  CHECK(read.result.size() == 5000);
  CHECK(bodies("#\n" + std::string(8 * 1024 * 1024, '\n')).said ==
        "co-quan.yaml:1: lỗi: tệp khai báo dài quá 8192 kB\n"
        "    #\n"
        "    → Bỏ bớt những mục không còn văn bản nào nhắc đến.\n");
}

TEST_CASE(
    "an id is no longer than the name of its page may be, and none that the portal or Windows has taken") {
  CHECK(bodies("- {id: " + std::string(100, 'a') + ", ten: x}\n").said == "");
  CHECK(bodies("- {id: " + std::string(101, 'a') + ", ten: x}\n")
            .said.find("giá trị của 'id' dài quá 100 byte") != std::string::npos);
  for (const char* id : {"index", "con", "lpt1"}) {
    CAPTURE(id);
    CHECK(bodies(std::string("- {id: ") + id + ", ten: x}\n").said.find("mã này là tên trang mục lục") !=
          std::string::npos);
  }
  CHECK(bodies("- {id: lpt, ten: x}\n- {id: index-2, ten: y}\n").said == "");
}

TEST_CASE("a name of a page's length is told as such") {
  CHECK(settings("ten: \"" + std::string(4001, 'a') + "\"\n")
            .said.find("giá trị của 'ten' dài quá 4000 byte") != std::string::npos);
}

TEST_CASE("a body has names, symbols, a place in the tree and a life") {
  Read<std::vector<Body>> read = bodies(
      "# Sổ cơ quan\n"
      "- id: tinh-uy\n"
      "  ten: Tỉnh ủy Sông Lam\n"
      "  ky_hieu: TU\n"
      "- id: dang-uy-khoi\n"
      "  ten: Đảng ủy Khối các cơ quan tỉnh\n"
      "  ten_khac: [Đảng ủy Khối]\n"
      "  ten_cu:\n"
      "    - {ten: Đảng ủy Dân Chính Đảng, den: 2007-11-30}\n"
      "    - {ten: Đảng ủy cơ quan tỉnh}\n"
      "  ky_hieu: [ĐUK, ĐUKCCQ]\n"
      "  loai: Cơ quan của Đảng\n"
      "  truc_thuoc: tinh-uy\n"
      "  tu: 2007-12-01\n"
      "  den: 2025-02-14\n"
      "  ke_thua: [dang-uy-cu]\n"
      "  ghi_chu: Kết thúc hoạt động.\n");
  CHECK(read.said == "");
  REQUIRE(read.result.size() == 2);
  CHECK(read.result[0].id == "tinh-uy");
  CHECK(read.result[0].symbols == std::vector<std::string>{"TU"});
  CHECK(read.result[0].line == 2);
  const Body& body = read.result[1];
  CHECK(body.name == "Đảng ủy Khối các cơ quan tỉnh");
  CHECK(body.aliases == std::vector<std::string>{"Đảng ủy Khối"});
  REQUIRE(body.former_names.size() == 2);
  CHECK(iso(*body.former_names[0].until) == "2007-11-30");
  CHECK_FALSE(body.former_names[1].until);
  CHECK(body.symbols == std::vector<std::string>{"ĐUK", "ĐUKCCQ"});
  CHECK(body.kind == "Cơ quan của Đảng");
  CHECK(body.parent == "tinh-uy");
  CHECK(iso(*body.from) == "2007-12-01");
  CHECK(iso(*body.to) == "2025-02-14");
  CHECK(body.predecessors == std::vector<std::string>{"dang-uy-cu"});
  CHECK(body.note == "Kết thúc hoạt động.");
  CHECK(body.line == 5);
}

TEST_CASE("mistakes in the registry of bodies are all told, and the sound entries stay") {
  Read<std::vector<Body>> read = bodies(
      "- {id: tinh-uy, ten: Tỉnh ủy, tu: 1/1/1930}\n"
      "- {id: Tỉnh Ủy, ten: Tỉnh ủy}\n"
      "- {ten: Không có mã}\n"
      "- {id: a, ten: A, tu: 2025-07-01, den: 2025-06-30}\n"
      "- Sở Nội vụ\n"
      "- {id: b, ten: B, tructhuoc: a}\n");
  CHECK(read.said ==
        "co-quan.yaml:1:35: lỗi: 'tu: 1/1/1930' chưa viết theo thứ tự năm-tháng-ngày\n"
        "    - {id: tinh-uy, ten: Tỉnh ủy, tu: 1/1/1930}\n"
        "                                      ^\n"
        "    → Sửa thành 'tu: 1930-01-01'.\n"
        "co-quan.yaml:2:8: lỗi: 'id: Tỉnh Ủy': mã chỉ gồm chữ thường không dấu và chữ số, nối bằng '-', bắt "
        "đầu bằng "
        "chữ cái\n"
        "    - {id: Tỉnh Ủy, ten: Tỉnh ủy}\n"
        "           ^\n"
        "    → Viết chẳng hạn 'tinh-uy'.\n"
        "co-quan.yaml:3:3: lỗi: thiếu khóa 'id'\n"
        "    - {ten: Không có mã}\n"
        "      ^\n"
        "    → Thêm vào, ví dụ: id: dang-uy-khoi\n"
        "co-quan.yaml:4:40: lỗi: cơ quan 'a' kết thúc (2025-06-30) trước khi thành lập (2025-07-01)\n"
        "    - {id: a, ten: A, tu: 2025-07-01, den: 2025-06-30}\n"
        "                                           ^\n"
        "    → Kiểm tra 'tu' và 'den'.\n"
        "co-quan.yaml:5:3: lỗi: mỗi mục của danh sách phải gồm các khóa\n"
        "    - Sở Nội vụ\n"
        "      ^\n"
        "    → Viết: - {id: tinh-uy, ten: Tỉnh ủy Sông Lam, ky_hieu: TU}\n"
        "co-quan.yaml:6:19: lỗi: không có khóa 'tructhuoc'; có phải 'truc_thuoc'?\n"
        "    - {id: b, ten: B, tructhuoc: a}\n"
        "                      ^\n"
        "    → Sửa thành 'truc_thuoc:'.\n");
  std::vector<std::string> ids;
  for (const Body& body : read.result) ids.push_back(body.id);
  CHECK(ids == std::vector<std::string>{"tinh-uy", "a", "b"});
  CHECK(bodies("tinh-uy: Tỉnh ủy\n").said ==
        "co-quan.yaml:1:1: lỗi: tệp này phải là một danh sách\n"
        "    tinh-uy: Tỉnh ủy\n"
        "    ^\n"
        "    → Bắt đầu mỗi mục bằng dấu '-': - {id: tinh-uy, ten: Tỉnh ủy Sông Lam, ky_hieu: TU}\n");
  CHECK(bodies("").said == "");
}

TEST_CASE("a commemoration has an original day or a lunar one") {
  Read<std::vector<Event>> read = events(
      "- {id: thanh-lap-dang, ten: Ngày thành lập Đảng, ngay: 1930-02-03, pham_vi: quoc-gia, loai: Ngày lễ "
      "lớn}\n"
      "- {id: gio-to, ten: Giỗ Tổ Hùng Vương, am_lich: 10/3}\n"
      "- {id: dong-da, ten: Chiến thắng Đống Đa, am_lich: 5/1, ngay: 1789-01-30, pham_vi: ha-noi}\n");
  CHECK(read.said == "");
  REQUIRE(read.result.size() == 3);
  CHECK(iso(*read.result[0].original) == "1930-02-03");
  CHECK_FALSE(read.result[0].lunar);
  CHECK(read.result[0].scope == "quoc-gia");
  CHECK(read.result[0].kind == "Ngày lễ lớn");
  CHECK(read.result[1].lunar->day == 10);
  CHECK(read.result[1].lunar->month == 3);
  CHECK(read.result[1].scope == "quoc-gia");
  CHECK(read.result[2].original);
  CHECK(read.result[2].lunar);
  CHECK(read.result[2].scope == "ha-noi");
  CHECK(read.result[2].line == 3);
}

TEST_CASE("mistakes in the registry of commemorations") {
  CHECK(events("- {id: a, ten: A, am_lich: 31/3}\n").said ==
        "ky-niem.yaml:1:28: lỗi: 'am_lich: 31/3' không phải là ngày/tháng âm lịch\n"
        "    - {id: a, ten: A, am_lich: 31/3}\n"
        "                               ^\n"
        "    → Viết ngày (1 đến 30) rồi tháng (1 đến 12), ví dụ 'am_lich: 10/3'.\n");
  CHECK(events("- {id: a, ten: A, am_lich: 3}\n").said.find("không phải là ngày/tháng âm lịch") !=
        std::string::npos);
  CHECK(events("- {id: a, ten: A}\n").said.find("ngày kỷ niệm 'a' không có 'ngay' cũng không có 'am_lich'") !=
        std::string::npos);
  Read<std::vector<Event>> twice =
      events("- {id: a, ten: A, ngay: 1930-02-03}\n- {id: a, ten: B, ngay: 1931-02-03}\n");
  CHECK(twice.said ==
        "ky-niem.yaml:2:3: lỗi: mã 'a' đã dùng ở dòng 1\n"
        "    - {id: a, ten: B, ngay: 1931-02-03}\n"
        "      ^\n"
        "    → Đặt mã khác cho một trong hai mục, hoặc xóa mục thừa.\n");
  CHECK(twice.result.size() == 1);
}

TEST_SUITE_END();
