#include "parse/front_matter.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

using namespace vankho;

namespace {

constexpr std::string_view kPath = "van-ban/duk-tinh/2023/kh-108.md";

struct Read {
  FrontMatter front;
  std::string said;
};

Read read(std::string_view text) {
  std::vector<Problem> problems;
  Read result;
  result.front = read_front_matter(kPath, text, problems);
  for (const Problem& problem : problems) result.said += as_text(problem, Language::vietnamese);
  return result;
}

// What is said of one line of front matter, without the file's name.
std::string said_of(std::string_view line) {
  std::string said = read("---\n" + std::string(line) + "\n---\n").said;
  return said.starts_with(kPath) ? said.substr(kPath.size()) : said;
}

// A document as the record of `front` makes it.
Document document_of(const FrontMatter& front) {
  Document document;
  document.path = kPath;
  document.side = Side::party;
  if (front.number) document.number = front.number->value;
  if (front.type) document.type = front.type->value;
  if (front.title) document.title = front.title->value;
  if (front.issuer_id) {
    document.issuer_id = front.issuer_id->value;
    document.issuer_id_line = front.issuer_id->line;
  }
  if (front.date) document.date = front.date->value;
  if (front.date_guess) {
    document.written = front.date_guess->value;
    document.written_stated = true;
  }
  if (front.place) document.place = front.place->value;
  if (front.signatory) document.signatory = front.signatory->value;
  if (front.recipients) document.recipients = front.recipients->value;
  document.relations = front.relations;
  document.event_ids = front.event_ids;
  document.deadlines = front.deadlines;
  document.topics = front.topics;
  document.attachments = front.attachments;
  document.circulation = front.circulation;
  document.draft = front.draft;
  document.embargo = front.embargo;
  return document;
}

constexpr std::string_view kEverything = R"yaml(---
so: 108-KH/ĐUK
loai: ke-hoach
trich_yeu: "triển khai đợt sinh hoạt: \"học và làm theo\" \\ năm 2023"
co_quan: duk-tinh
ngay: 2023-04-12
dia_danh: Tam Kỳ
nguoi_ky: {quyen_han: T/M BAN THƯỜNG VỤ, chuc_vu: PHÓ BÍ THƯ, ho_ten: Trần Văn Mẫu}
noi_nhan:
  - "Ban Thường vụ Tỉnh ủy (b/c)"
  - Ban Tuyên giáo Tỉnh ủy
  - "- Lưu"
  - "null"
can_cu:
  - 113-KH/TU
  - {so: 114-KH/TU, ngay: 2023-01-02}
thay_the:
  - {so: 20-KH/TU, ngay: 2021-01-05}
sua_doi:
  - 21-KH/TU
bai_bo:
  - 22-KH/TU
ky_niem:
  - thanh-lap-dang
  - quoc-khanh
thoi_han:
  - {den: 2023-04-30, viec: báo cáo kết quả, co_quan: [dang-uy-khoi, Các chi bộ], gui: ban-tuyen-giao}
  - {den: 2023-01-01/2023-03-31, viec: "học tập, quán triệt"}
chu_de:
  - sinh hoạt chính trị
dinh_kem:
  - de-cuong.md
  - {tep: "../chung/ban-ky.pdf", ten: Bản ký, ban_goc: true}
luu_hanh: cong-khai
trang_thai: du-thao
cong_bo_tu: 2026-12-01
---
)yaml";

}  // namespace

TEST_SUITE_BEGIN("front matter");

TEST_CASE("every key is read as what it states, with the line that states it") {
  Read result = read(kEverything);
  const FrontMatter& front = result.front;
  CHECK(result.said == "");
  CHECK(front.present);
  CHECK(front.lines == 37);
  CHECK(front.number->value == "108-KH/ĐUK");
  CHECK(front.number->line == 2);
  CHECK(front.type->value == "KH");
  CHECK(front.title->value == "triển khai đợt sinh hoạt: \"học và làm theo\" \\ năm 2023");
  CHECK(front.issuer_id->value == "duk-tinh");
  CHECK(front.issuer_id->line == 5);
  CHECK(iso(front.date->value) == "2023-04-12");
  CHECK_FALSE(front.date_guess);
  CHECK(front.place->value == "Tam Kỳ");
  CHECK(front.signatory->value.authority == "T/M BAN THƯỜNG VỤ");
  CHECK(front.signatory->value.post == "PHÓ BÍ THƯ");
  CHECK(front.signatory->value.name == "Trần Văn Mẫu");
  CHECK(front.recipients->value ==
        std::vector<std::string>{"Ban Thường vụ Tỉnh ủy (b/c)", "Ban Tuyên giáo Tỉnh ủy", "- Lưu", "null"});
  CHECK(front.topics == std::vector<std::string>{"sinh hoạt chính trị"});
  CHECK(front.event_ids ==
        std::vector<std::pair<std::string, int>>{{"thanh-lap-dang", 24}, {"quoc-khanh", 25}});
  CHECK(front.circulation == Circulation::open);
  CHECK(front.draft);
  CHECK(iso(*front.embargo) == "2026-12-01");
  CHECK_FALSE(front.secret);
}

TEST_CASE("relations name numbers, and dates where a number is not unique") {
  std::vector<Relation> relations = read(kEverything).front.relations;
  REQUIRE(relations.size() == 5);
  CHECK(relations[0].kind == RelationKind::carries_out);
  CHECK(relations[0].number == "113-KH/TU");
  CHECK_FALSE(relations[0].date);
  CHECK(relations[1].number == "114-KH/TU");
  CHECK(iso(*relations[1].date) == "2023-01-02");
  CHECK(relations[2].kind == RelationKind::replaces);
  CHECK(relations[2].line == 18);
  CHECK(relations[3].kind == RelationKind::amends);
  CHECK(relations[4].kind == RelationKind::repeals);
}

TEST_CASE("deadlines have a day to be kept or a span, what is due, who owes it and to whom") {
  std::vector<Deadline> deadlines = read(kEverything).front.deadlines;
  REQUIRE(deadlines.size() == 2);
  CHECK(deadlines[0].due == Interval{std::nullopt, make_day(2023, 4, 30)});
  CHECK(deadlines[0].text == "30/4/2023");
  CHECK(deadlines[0].what == "báo cáo kết quả");
  CHECK(deadlines[0].bodies == std::vector<std::string>{"dang-uy-khoi", "Các chi bộ"});
  CHECK(deadlines[0].to_whom == "ban-tuyen-giao");
  CHECK(deadlines[0].stated);
  CHECK(deadlines[1].due == Interval{make_day(2023, 1, 1), make_day(2023, 3, 31)});
  CHECK(deadlines[1].text == "1/1/2023 - 31/3/2023");
}

TEST_CASE("attachments are found from the document's folder") {
  std::vector<Attachment> attachments = read(kEverything).front.attachments;
  REQUIRE(attachments.size() == 2);
  CHECK(attachments[0].name == "de-cuong.md");
  CHECK(attachments[0].path == "van-ban/duk-tinh/2023/de-cuong.md");
  CHECK_FALSE(attachments[0].original);
  CHECK(attachments[1].name == "Bản ký");
  CHECK(attachments[1].path == "van-ban/duk-tinh/chung/ban-ky.pdf");
  CHECK(attachments[1].original);
  CHECK(attachments[1].line == 33);
}

TEST_CASE("what was read, written anew, is the same text as it was written before") {
  CHECK(write_front_matter(document_of(read(kEverything).front)) == kEverything);
}

TEST_CASE("only what is stated is written") {
  CHECK(write_front_matter(Document()) == "");
  Document document;
  document.path = kPath;
  document.type = "QyĐ";
  document.issuer_id = "duk-tinh";  // by its folder
  document.deadlines.push_back({"30/4/2023", {{}, make_day(2023, 4, 30)}, "báo cáo", {}, "", "", false, 3});
  document.written.to = make_day(2023, 4, 30);  // inferred
  CHECK(write_front_matter(document) == "---\nloai: QyĐ\n---\n");
  document.written_stated = true;
  document.written.from = make_day(2023, 4, 1);
  CHECK(write_front_matter(document) == "---\nloai: QyĐ\nngay: 2023-04-01/2023-04-30\n---\n");
}

TEST_CASE("text that YAML would misread is written in quotes and comes back") {
  for (std::string_view title : {"yes", "a: b", "a # b", "[x", "'x'", "x'", "12.", "- x", "#x", "5 %", "@x",
                                 "“x”", "x,", "&x", "!x", "\\", "~", "|", "null"}) {
    Document document;
    document.path = kPath;
    document.title = title;
    document.recipients = {std::string(title)};
    document.signatory.name = title;
    Read result = read(write_front_matter(document));
    CHECK(result.said == "");
    CHECK(result.front.title->value == title);
    CHECK(result.front.recipients->value == document.recipients);
    CHECK(result.front.signatory->value.name == title);
  }
}

TEST_CASE("a type may be written as slug, name or abbreviation") {
  for (std::string_view written : {"ke-hoach", "Kế hoạch", "KẾ HOẠCH", "KH", "kh"}) {
    CHECK(read("---\nloai: " + std::string(written) + "\n---\n").front.type->value == "KH");
  }
  CHECK(read("---\nloai: quy-dinh\nso: 5-QĐi/TU\n---\n").front.type->value == "QĐi");
  CHECK(read("---\nso: 5/QyĐ-UBND\nloai: quy-dinh\n---\n").front.type->value == "QyĐ");
  CHECK(said_of("loai: ke-hoac") ==
        ":2:7: lỗi: không có loại văn bản 'ke-hoac'; có phải 'ke-hoach'?\n"
        "    loai: ke-hoac\n"
        "          ^\n"
        "    → Sửa thành 'loai: ke-hoach'.\n");
  CHECK(said_of("loai: xyzxyz") ==
        ":2:7: lỗi: không có loại văn bản 'xyzxyz'\n"
        "    loai: xyzxyz\n"
        "          ^\n"
        "    → Viết tên loại như 'ke-hoach', 'Kế hoạch' hoặc chữ viết tắt 'KH'.\n");
}

TEST_CASE("an unknown key is told with the key that was meant") {
  CHECK(said_of("trich_yeeu: x") ==
        ":2:1: lỗi: không có khóa 'trich_yeeu'; có phải 'trich_yeu'?\n"
        "    trich_yeeu: x\n"
        "    ^\n"
        "    → Sửa thành 'trich_yeu:'.\n");
  CHECK(said_of("Số: 5").find(":2:1: lỗi: không có khóa 'Số'; có phải 'so'?\n") == 0);
  CHECK(said_of("mau_giay_in: x") ==
        ":2:1: lỗi: không có khóa 'mau_giay_in'\n"
        "    mau_giay_in: x\n"
        "    ^\n"
        "    → Các khóa dùng được ở đây: so, loai, trich_yeu, co_quan, ngay, dia_danh, nguoi_ky, noi_nhan, "
        "can_cu, "
        "thay_the, sua_doi, bai_bo, ky_niem, thoi_han, chu_de, dinh_kem, luu_hanh, trang_thai, cong_bo_tu, "
        "do_mat.\n");
  CHECK(said_of("nguoi_ky: {ho_tem: A}").find(":2:12: lỗi: không có khóa 'ho_tem'; có phải 'ho_ten'?\n") ==
        0);
}

TEST_CASE("a day written as on paper is told with the day as it should be") {
  CHECK(said_of("ngay: 12/4/2023") ==
        ":2:7: lỗi: 'ngay: 12/4/2023' chưa viết theo thứ tự năm-tháng-ngày\n"
        "    ngay: 12/4/2023\n"
        "          ^\n"
        "    → Sửa thành 'ngay: 2023-04-12'.\n");
  auto remedy = [](std::string_view line) {
    std::string said = said_of(line);
    return said.substr(said.find("→ "));
  };
  CHECK(remedy("ngay: 12.4.2023") == "→ Sửa thành 'ngay: 2023-04-12'.\n");
  CHECK(remedy("ngay: ngày 12 tháng 4 năm 2023") == "→ Sửa thành 'ngay: 2023-04-12'.\n");
  CHECK(remedy("ngay: 2023-4-12") == "→ Sửa thành 'ngay: 2023-04-12'.\n");
  CHECK(remedy("ngay: tháng 4/2023") == "→ Sửa thành 'ngay: 2023-04-01/2023-04-30'.\n");
  CHECK(remedy("ngay: 2023") == "→ Sửa thành 'ngay: 2023-01-01/2023-12-31'.\n");
  CHECK(remedy("ngay: 29/3/2023 - 30/4/2023") == "→ Sửa thành 'ngay: 2023-03-29/2023-04-30'.\n");
  CHECK(said_of("ngay: 31/2/2023") ==
        ":2:7: lỗi: 'ngay: 31/2/2023': lịch không có ngày ấy\n"
        "    ngay: 31/2/2023\n"
        "          ^\n"
        "    → Đối chiếu với bản giấy rồi sửa; ghi theo thứ tự năm-tháng-ngày.\n");
  CHECK(said_of("ngay: 2023-04-30/2023-03-29").find("không phải là một ngày hay một khoảng ngày") !=
        std::string::npos);
  CHECK(said_of("cong_bo_tu: 2026-01-01/2026-02-01") ==
        ":2:13: lỗi: 'cong_bo_tu: 2026-01-01/2026-02-01' không phải là một ngày\n"
        "    cong_bo_tu: 2026-01-01/2026-02-01\n"
        "                ^\n"
        "    → Viết năm-tháng-ngày, ví dụ 'cong_bo_tu: 2023-04-12'.\n");
}

TEST_CASE("a bounded guess is no date") {
  FrontMatter front = read("---\nngay: 2023-03-29/2023-04-30\n---\n").front;
  CHECK_FALSE(front.date);
  CHECK(front.date_guess->value == Interval{make_day(2023, 3, 29), make_day(2023, 4, 30)});
}

TEST_CASE("values of another shape are told with how they are written") {
  CHECK(said_of("so: [1, 2]") ==
        ":2:5: lỗi: khóa 'so' ở đây chỉ nhận một giá trị, không nhận danh sách\n"
        "    so: [1, 2]\n"
        "        ^\n"
        "    → Viết một giá trị trên một dòng; đặt trong dấu nháy kép nếu giá trị bắt đầu bằng dấu ngoặc.\n");
  CHECK(said_of("can_cu: 113-KH/TU") ==
        ":2:9: lỗi: khóa 'can_cu' nhận một danh sách\n"
        "    can_cu: 113-KH/TU\n"
        "            ^\n"
        "    → Viết trong ngoặc vuông: 'can_cu: [113-KH/TU]', hoặc mỗi mục một dòng bắt đầu bằng '- '.\n");
  CHECK(said_of("nguoi_ky: Trần Văn Mẫu") ==
        ":2:11: lỗi: mỗi giá trị của 'nguoi_ky' gồm nhiều khóa con\n"
        "    nguoi_ky: Trần Văn Mẫu\n"
        "              ^\n"
        "    → Viết giá trị như: {quyen_han: T/M BAN THƯỜNG VỤ, chuc_vu: PHÓ BÍ THƯ, ho_ten: …}\n");
  CHECK(
      said_of("thoi_han: [2023-04-30]").find(":2:12: lỗi: mỗi giá trị của 'thoi_han' gồm nhiều khóa con\n") ==
      0);
  CHECK(said_of("thoi_han: [{den: 2023-04-30}]") ==
        ":2:12: lỗi: thiếu khóa 'viec'\n"
        "    thoi_han: [{den: 2023-04-30}]\n"
        "               ^\n"
        "    → Thêm vào, ví dụ: viec: báo cáo kết quả\n");
  CHECK(said_of("dinh_kem: [{ten: Bản ký}]").find("thiếu khóa 'tep'") != std::string::npos);
  CHECK(said_of("dinh_kem: [{tep: a.pdf, ban_goc: vâng}]").find("Các giá trị dùng được: true, false.") !=
        std::string::npos);
  CHECK(said_of("noi_nhan: [[a]]").find(":2:12: lỗi: khóa 'noi_nhan' ở đây chỉ nhận một giá trị") == 0);
  CHECK(said_of("co_quan: Đảng ủy Khối") ==
        ":2:10: lỗi: 'co_quan: Đảng ủy Khối': mã chỉ gồm chữ thường không dấu và chữ số, nối bằng '-', bắt "
        "đầu bằng "
        "chữ cái\n"
        "    co_quan: Đảng ủy Khối\n"
        "             ^\n"
        "    → Viết chẳng hạn 'dang-uy-khoi'.\n");
  CHECK(
      read("---\n- so: 1\n---\n").said.find(":2:1: lỗi: phần khai báo phải gồm các dòng 'khóa: giá trị'\n") !=
      std::string::npos);
}

TEST_CASE("words that a key does not take are told with those it does") {
  CHECK(said_of("luu_hanh: congkhai") ==
        ":2:11: lỗi: khóa 'luu_hanh' không nhận giá trị 'congkhai'; có phải 'cong-khai'?\n"
        "    luu_hanh: congkhai\n"
        "              ^\n"
        "    → Sửa thành 'luu_hanh: cong-khai'.\n");
  CHECK(said_of("trang_thai: xong") ==
        ":2:13: lỗi: khóa 'trang_thai' không nhận giá trị 'xong'\n"
        "    trang_thai: xong\n"
        "                ^\n"
        "    → Các giá trị dùng được: du-thao, cong-bo.\n");
}

TEST_CASE("a key that keeps a document back is never without a value") {
  CHECK(said_of("trang_thai: # du-thao") ==
        ":2:1: lỗi: khóa 'trang_thai' chưa có giá trị\n"
        "    trang_thai: # du-thao\n"
        "    ^\n"
        "    → Ghi giá trị, ví dụ 'trang_thai: du-thao', hoặc xóa cả dòng.\n");
  for (std::string_view key : {"trang_thai", "cong_bo_tu", "luu_hanh", "do_mat"}) {
    for (std::string_view value : {":", ": ", ": ~", ": null", ": # sau"})
      CHECK(said_of(std::string(key) + std::string(value)).find("chưa có giá trị") != std::string::npos);
  }
  CHECK(said_of("noi_nhan:") == "");
}

TEST_CASE("an attached file must be inside the content") {
  CHECK(said_of("dinh_kem: [../../../../etc/passwd]") ==
        ":2:12: lỗi: tệp '../../../../etc/passwd' nằm ngoài kho nội dung\n"
        "    dinh_kem: [../../../../etc/passwd]\n"
        "               ^\n"
        "    → Chép tệp vào cạnh văn bản và ghi tên tệp ở đây.\n");
  CHECK(said_of("dinh_kem: ['anh\\so do.png']") ==
        ":2:12: lỗi: đường dẫn 'anh\\so do.png' dùng dấu '\\'\n"
        "    dinh_kem: ['anh\\so do.png']\n"
        "               ^\n"
        "    → Viết bằng dấu '/': 'anh/so do.png'.\n");
}

TEST_CASE("all mistakes are told at once") {
  std::string said = read("---\nngay: 12/4/2023\nlaoi: KH\nso: [1]\n---\n").said;
  CHECK(said.find(":2:7:") != std::string::npos);
  CHECK(said.find(":3:1:") != std::string::npos);
  CHECK(said.find(":4:5:") != std::string::npos);
}

TEST_CASE("anything above ordinary secrecy is the only problem told, without a word of the document") {
  for (std::string_view line : {"do_mat: mat", "do_mat: TỐI MẬT", "do_mat: thuongg", "Độ mật: Mật",
                                "do_mat: [mat]", "\"do_mat\": 'tuyet-mat'"}) {
    Read result = read("---\ntrich_yeeu: CANARY\n" + std::string(line) + "\nso: \"CANARY\n---\n");
    CHECK(result.front.secret);
    CHECK(
        result.said ==
        std::string(kPath) +
            ":3: lỗi: văn bản mang dấu chỉ độ mật: không được đưa lên cổng\n"
            "    → Gỡ văn bản khỏi kho (cả trong lịch sử git) và báo người phụ trách bảo mật của cơ quan.\n");
  }
  Read folded = read("---\n{trich_yeeu: CANARY, do_mat: mat}\n---\n");
  CHECK(folded.front.secret);
  CHECK(folded.said.find("CANARY") == std::string::npos);
  CHECK(read("---\ndo_mat:\n  mat\n---\n").front.secret);
}

TEST_CASE("a level of secrecy is found between other keys, whatever is wrong with them") {
  for (std::string_view declared :
       {"{trich_yeu: CANARY, do_mat: mat", "nguoi_ky: {do_mat: mat, ho_ten: CANARY}",
        "{so: 5-KH/TVT, \"do_mat\" : 'tuyet-mat', trich_yeu: CANARY", "trich_yeu CANARY do_mat: mat",
        "do_mat:\n  mat\ntrich_yeu: \"CANARY", "trich_yeu: CANARY; do_mat: toi-mat"}) {
    Read result = read("---\n" + std::string(declared) + "\n---\n");
    CHECK(result.front.secret);
    CHECK(result.said.find("CANARY") == std::string::npos);
  }
  CHECK_FALSE(read("---\n{so: 5-KH/TVT, do_mat: thuong}\n---\n").front.secret);
  CHECK_FALSE(read("---\ntrich_yeu: cách khai do_mat trong tệp\n---\n").front.secret);
}

TEST_CASE("ordinary documents may say so") {
  for (std::string_view line : {"do_mat: thuong", "do_mat: thường", "do_mat: \"thuong\" # không mật"}) {
    Read result = read("---\n" + std::string(line) + "\n---\n");
    CHECK(result.said == "");
    CHECK_FALSE(result.front.secret);
  }
}

TEST_CASE("a text has front matter only where it begins with it") {
  CHECK_FALSE(read("KẾ HOẠCH\n---\nso: 1\n---\n").front.present);
  CHECK_FALSE(read("").front.present);
  CHECK_FALSE(read("---").front.present);
  CHECK_FALSE(read("---\n\nKẾ HOẠCH\n").front.present);
  CHECK_FALSE(read("-----\nso: 1\n-----\n").front.present);
  CHECK(read("---\n---\nKẾ HOẠCH\n").front.lines == 2);
  CHECK(read("---  \nso: 1\n--- \n").front.number->value == "1");
}

TEST_CASE("declarations in a second block or at the end are told, since nobody reads them there") {
  const std::string told =
      read("---\nso: 5-KH/TU\n---\n\nLời văn.\n\n---\ncong_bo_tu: 2099-01-01\n---\n").said;
  CHECK(told.starts_with(std::string(kPath) + ":8: lỗi: "));
  CHECK(told.find("cong_bo_tu") != told.npos);
  CHECK(read("Lời văn.\n\ntrang_thai: du-thao\n").said.starts_with(std::string(kPath) + ":3: lỗi: "));
}

TEST_CASE("declarations that code shows are none") {
  for (std::string_view fence : {"```", "~~~"}) {
    const std::string code = std::string(fence) + "\ntrang_thai: du-thao\n" + std::string(fence) + "\n";
    CHECK(read("---\nso: 5-KH/TU\n---\n\nGhi như sau:\n\n" + code).said.empty());
    CHECK(!read(code + "\ntrang_thai: du-thao\n").said.empty());
  }
}

TEST_CASE("front matter that does not end is told") {
  CHECK(read("---\nso: 1\nKẾ HOẠCH\n").said ==
        std::string(kPath) +
            ":1:1: lỗi: phần khai báo bắt đầu ở đây không có dòng '---' kết thúc\n"
            "    ---\n"
            "    ^\n"
            "    → Thêm một dòng chỉ có '---' ngay sau khóa cuối cùng.\n");
  CHECK(read("---\nso: 1\ndo_mat: mat\n").front.secret);
}

TEST_CASE("a title over several lines becomes one") {
  CHECK(read("---\ntrich_yeu: >\n  triển khai\n  đợt sinh hoạt\n---\n").front.title->value ==
        "triển khai đợt sinh hoạt");
}

TEST_CASE("a page states its title and place in the list") {
  std::vector<Problem> problems;
  PageFrontMatter front =
      read_page_front_matter("trang/gioi-thieu.md", "---\nten: Giới thiệu\nthu_tu: 2\n---\n# x\n", problems);
  CHECK(problems.empty());
  CHECK(front.title == "Giới thiệu");
  CHECK(front.order == 2);
  CHECK(front.lines == 4);
  read_page_front_matter("trang/a.md", "---\nten: A\nthu_tu: nhất\n---\n", problems);
  REQUIRE(problems.size() == 1);
  CHECK(as_text(problems[0], Language::english) ==
        "trang/a.md:3:9: error: 'thu_tu: nhất' must be a number from 0 to 1000000\n"
        "    thu_tu: nhất\n"
        "            ^\n"
        "    → Write digits only, without dots or letters.\n");
}

TEST_SUITE_END();
