#include "source/names.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "repository.h"

namespace vankho::test {
namespace {

// What the gate says of the names of one folder, shown to it in their order.
std::string report_on(const std::vector<std::string>& names, Language language = Language::vietnamese) {
  std::vector<Problem> problems;
  NameGate gate("van-ban/", problems);
  for (const std::string& name : names) gate.admits(name);
  return report(problems, language);
}

// The codes alone, for the tables.
std::string codes_of(const std::string& name) {
  std::vector<Problem> problems;
  NameGate gate("", problems);
  bool admitted = gate.admits(name);
  std::string codes;
  for (const Problem& problem : problems) codes += problem.message->code;
  CHECK(admitted == (codes.empty() && !is_hidden(name)));
  return codes;
}

}  // namespace

TEST_SUITE("names") {
  TEST_CASE("names that editors give their files pass") {
    const std::vector<std::string> names = {
        "kế hoạch.md",
        "Kế hoạch số 108-KH_ĐUK (bản cuối).md",
        "ke-hoach.md",
        "README",
        "2024",
        "a",
        "CONG.md",
        "com10.md",
        "com.md",
        "com0.md",
        "COMA.md",
        "lpt.md",
        "nullam.md",
        "auxiliary",
        "ban.con.md",
        "git",
        "git~2",
        "gitignore.md",
        "a..b.md",
        "a...md",
        " đầu.md",
        "tệp , có; dấu ' và & 100% #1 [x] {y} = + ~ ! @ $ ^ `.md",
        "ﬁle ½ № 日本 😀.md",
        std::string(177, 'a') + ".md",
    };
    for (const std::string& name : names) {
      CAPTURE(name);
      CHECK(codes_of(name) == "");
    }
  }

  TEST_CASE("what tools leave in folders is passed over without a word") {
    for (const std::string name :
         {".gitignore", ".gitattributes", ".github", ".DS_Store", ".gitmodules", ".~lock#", "...", ".a:b"}) {
      CAPTURE(name);
      CHECK(codes_of(name) == "");
      CHECK(is_hidden(name));
    }
  }

  TEST_CASE("each kind of bad name is refused") {
    struct Row {
      std::string name, code;
    };
    const std::vector<Row> rows = {
        {"", "name-empty"},
        {".", "name-dots"},
        {"..", "name-dots"},
        {"a/b.md", "name-separator"},
        {"/", "name-separator"},
        {"../ra-ngoai.md", "name-separator"},
        {"a\\b.md", "name-separator"},
        {"..\\ra-ngoai.md", "name-separator"},
        {".git", "name-git"},
        {".GIT", "name-git"},
        {".Git. .", "name-git"},
        {"GIT~1", "name-git"},
        {"a\nb.md", "name-control"},
        {"a\rb.md", "name-control"},
        {"a\tb.md", "name-control"},
        {"\x1b[31m.md", "name-control"},
        {"a\x7f.md", "name-control"},
        {"a\u0080.md", "name-control"},
        {"a\u009f.md", "name-control"},
        {".an\n", "name-control"},
        {std::string("a\0b", 3), "name-control"},
        {"k\xe1\xba.md", "name-not-utf8"},
        {"\xff.md", "name-not-utf8"},
        {"\xc0\xaf.md", "name-not-utf8"},
        {"\xed\xa0\x80.md", "name-not-utf8"},
        {"a\u200b.md", "name-invisible"},
        {"a\u200d.md", "name-invisible"},
        {"\ufeff"
         "a.md",
         "name-invisible"},
        {"a\u00ad.md", "name-invisible"},
        {"a\u061c.md", "name-invisible"},
        {"a\u202e"
         "dm.exe",
         "name-invisible"},
        {"a\u2066.md", "name-invisible"},
        {"a\u2028.md", "name-invisible"},
        {"a\U000E0041.md", "name-invisible"},
        {"ke\u0302\u0301.md", "name-not-nfc"},
        {"k\u00ea\u0301.md", "name-not-nfc"},
        {"a<b.md", "name-windows-character"},
        {"a>b.md", "name-windows-character"},
        {"a:b.md", "name-windows-character"},
        {"a\"b.md", "name-windows-character"},
        {"a|b.md", "name-windows-character"},
        {"a?.md", "name-windows-character"},
        {"*.md", "name-windows-character"},
        {"CON", "name-windows-reserved"},
        {"con.md", "name-windows-reserved"},
        {"Con.tar.gz", "name-windows-reserved"},
        {"CON .md", "name-windows-reserved"},
        {"PRN.md", "name-windows-reserved"},
        {"aux.h", "name-windows-reserved"},
        {"NUL.txt", "name-windows-reserved"},
        {"COM1.md", "name-windows-reserved"},
        {"com9", "name-windows-reserved"},
        {"COM¹.md", "name-windows-reserved"},
        {"LPT3.md", "name-windows-reserved"},
        {"conin$", "name-windows-reserved"},
        {"CONOUT$.md", "name-windows-reserved"},
        {"ke-hoach.", "name-ending"},
        {"ke-hoach.md ", "name-ending"},
        {"ke-hoach. .", "name-ending"},
        {" ", "name-ending"},
        {std::string(178, 'a') + ".md", "name-too-long"},
    };
    for (const Row& row : rows) {
      CAPTURE(row.name);
      CHECK(codes_of(row.name) == row.code);
    }
  }

  TEST_CASE("a refusal says what is wrong and what to do") {
    CHECK(report_on({".."}) ==
          "van-ban/..: lỗi: tên '..' chỉ một thư mục khác\n"
          "    → Cây thư mục trong kho git bị sửa sai; bỏ mục này và ghi lại.\n");
    CHECK(report_on({"a/b"}) ==
          "van-ban/a/b: lỗi: tên 'a/b' chứa dấu '/', là dấu ngăn thư mục\n"
          "    → Đổi tên, dùng '-' thay cho '/'.\n");
    CHECK(report_on({"a\nb.md"}) ==
          "van-ban/a\\u{000A}b.md: lỗi: tên 'a\\u{000A}b.md' chứa ký tự điều khiển U+000A\n"
          "    → Đổi tên, bỏ ký tự đó.\n");
    CHECK(report_on({"bao-cao\u202e.md"}) ==
          "van-ban/bao-cao\\u{202E}.md: lỗi: tên 'bao-cao\\u{202E}.md' chứa ký tự không nhìn thấy U+202E\n"
          "    → Đổi tên, gõ lại bằng tay thay vì sao chép.\n");
    CHECK(report_on({"\xff\xfe.md"}) ==
          "van-ban/\\xFF\\xFE.md: lỗi: tên '\\xFF\\xFE.md' không phải là UTF-8\n"
          "    → Đổi tên, gõ lại bằng Unicode.\n");
    CHECK(
        report_on({"ke\u0302\u0301.md"}) ==
        "van-ban/ke\u0302\u0301.md: lỗi: tên 'ke\u0302\u0301.md' viết bằng Unicode tổ hợp, dấu rời khỏi chữ\n"
        "    → Đổi tên thành 'kế.md', gõ bằng bảng mã Unicode dựng sẵn.\n");
    CHECK(report_on({"Hỏi?.md"}) ==
          "van-ban/Hỏi?.md: lỗi: tên 'Hỏi?.md' chứa dấu '?', Windows không cho phép\n"
          "    → Đổi tên, bỏ dấu đó hoặc thay bằng '-'.\n");
    CHECK(report_on({"CON.md"}) ==
          "van-ban/CON.md: lỗi: tên 'CON.md' không dùng được vì CON là tên thiết bị của Windows\n"
          "    → Đổi tên, chẳng hạn thêm chữ vào trước dấu chấm.\n");
    CHECK(report_on({"ke-hoach. "}) ==
          "van-ban/ke-hoach. : lỗi: tên 'ke-hoach. ' kết thúc bằng '. ', Windows sẽ bỏ mất\n"
          "    → Đổi tên, bỏ phần cuối đó.\n");
    CHECK(report_on({std::string(181, 'a')}) ==
          "van-ban/" + std::string(181, 'a') + ": lỗi: tên '" + std::string(181, 'a') +
              "' dài 181 byte, quá giới hạn 180\n"
              "    → Đặt tên ngắn hơn; tên đầy đủ của văn bản ghi ở trich_yeu.\n");
    CHECK(report_on({".GIT"}, Language::english) ==
          "van-ban/.GIT: error: the name '.GIT' is git's own\n"
          "    → Remove this entry and commit again.\n");
  }

  TEST_CASE("a name that no disk could hold is cut in the message") {
    std::string text = report_on({std::string(100'000, 'a')});
    CHECK(text.find("'" + std::string(255, 'a') + "…' dài 100000 byte") != std::string::npos);
    CHECK(report_on({std::string(255, 'a')}).find("…") == std::string::npos);
  }

  TEST_CASE("a name that a folder has twice is refused once") {
    CHECK(report_on({"a.md", "a.md"}) ==
          "van-ban/a.md: lỗi: tên 'a.md' có hai lần trong cùng một thư mục\n"
          "    → Cây thư mục trong kho git bị sửa sai; bỏ một trong hai và ghi lại.\n");
  }

  TEST_CASE("names that differ in letter case alone are both named") {
    CHECK(report_on({"KẾ HOẠCH.md", "kế hoạch.md"}) ==
          "van-ban/kế hoạch.md: lỗi: tên 'kế hoạch.md' chỉ khác 'KẾ HOẠCH.md' ở chữ hoa, chữ thường; "
          "Windows coi là một\n"
          "    → Đổi tên một trong hai.\n");
    CHECK(report_on({"Đề án", "đề án", "de an"}) != "");
    CHECK(report_on({"s.md", "ſ.md"}) != "");
    CHECK(report_on({"kế hoạch.md", "ke hoach.md", "kê hoach.md", "d.md", "đ.md"}) == "");
  }

  TEST_CASE("a hidden name collides with nothing") { CHECK(report_on({".A", ".a", ".A"}) == ""); }
}

}  // namespace vankho::test
