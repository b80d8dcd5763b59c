// Pages of trang/: Markdown as safe HTML.
#include "base/text.h"
#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

struct PageReading {
  Page page;
  std::vector<Problem> problems;
};

PageReading read_page(std::string_view text) {
  PageReading result;
  result.page = parse_page("trang/gioi-thieu.md", text, result.problems);
  sort(result.problems);
  return result;
}

// The HTML with the targets of its links put in as they were written.
std::string html_of(std::string_view text) {
  Page page = read_page(text).page;
  for (auto link = page.links.rbegin(); link != page.links.rend(); ++link)
    page.html.insert(link->offset, link->target);
  return page.html;
}

std::string refused_in(std::string_view text) {
  PageReading reading = read_page(text);
  CHECK(reading.page.links.empty());
  std::erase_if(reading.problems, [](const Problem& problem) { return problem.message->code == "no-title"; });
  REQUIRE(reading.problems.size() == 1);
  CHECK(reading.problems[0].message->code == "forbidden-link");
  return reading.problems[0].arguments.at(0) + " in line " + std::to_string(reading.problems[0].line);
}

Strings codes_of(std::string_view text) {
  Strings codes;
  for (const Problem& problem : read_page(text).problems) codes.emplace_back(problem.message->code);
  return codes;
}

}  // namespace

TEST_SUITE_BEGIN("page");

TEST_CASE("a page is UTF-8, whatever its entities name") {
  const PageReading reading =
      read_page("---\nten: Một\n---\n\n# Hai &#xFFFE;\n\n[ba](https://a.vn/&#xFFFF;)\n");
  CHECK(is_utf8(reading.page.html));
  CHECK(is_utf8(reading.page.links.empty() ? "" : reading.page.links[0].target));
  CHECK(reading.page.html.find("Hai \xEF\xBF\xBD") != std::string::npos);
  CHECK(read_page("# Hai &#xFFFE;\n").page.title == "Hai \xEF\xBF\xBD");
}

TEST_CASE("a key of a page behind a line end that nobody sees is refused") {
  CHECK(codes_of("---\nten: Một # xem\u2028thu_tu: 2\n---\n\nHai.\n") == Strings{"hidden-character"});
}

TEST_CASE("the title is stated, else the first heading, else the file's name") {
  CHECK(read_page("---\nten: Giới thiệu\n---\n# Khác\n").page.title == "Giới thiệu");
  CHECK(read_page("# Giới *thiệu*\n\nMột.\n").page.title == "Giới thiệu");
  CHECK(read_page("Một.\n").page.title == "gioi-thieu.md");
  CHECK(html_of("# Giới thiệu\n\nMột.\n") == "<p>Một.</p>\n");
}

TEST_CASE("the order is stated, else behind all that state one") {
  CHECK(read_page("---\nthu_tu: 3\n---\nMột.\n").page.order == 3);
  CHECK(read_page("Một.\n").page.order == 1000);
}

TEST_CASE("headings leave out no level below the title, and have their words as anchors") {
  CHECK(html_of("# Tên\n\n## Cách làm\n\n## Cách làm\n\n###### Nhỏ\n\n# Phần sau\n\n## Mục\n") ==
        "<h2 id=\"cach-lam\">Cách làm</h2>\n<h2 id=\"cach-lam-2\">Cách làm</h2>\n<h3 id=\"nho\">Nhỏ</h3>\n"
        "<h2 id=\"phan-sau\">Phần sau</h2>\n<h3 id=\"muc\">Mục</h3>\n");
}

TEST_CASE("paragraphs, lists, quotes, code, rules and tables") {
  CHECK(html_of("Một *hai* **ba** `a<b`\nbốn\n") ==
        "<p>Một <em>hai</em> <strong>ba</strong> <code>a&lt;b</code> bốn</p>\n");
  CHECK(html_of("- một\n- hai\n") == "<ul>\n<li>\nmột</li>\n<li>\nhai</li>\n</ul>\n");
  CHECK(html_of("3. một\n4. hai\n") == "<ol start=\"3\">\n<li>\nmột</li>\n<li>\nhai</li>\n</ol>\n");
  CHECK(html_of("> một\n") == "<blockquote>\n<p>một</p>\n</blockquote>\n");
  CHECK(html_of("```\na & b\n```\n") == "<pre tabindex=\"0\"><code>a &amp; b\n</code></pre>\n");
  CHECK(html_of("một\n\n---\n") == "<p>một</p>\n<hr>\n");
  CHECK(html_of("| a | b |\n|---|---|\n| 1 | **2** |\n") ==
        "<div class=\"table\" role=\"group\" "
        "tabindex=\"0\"><table>\n<tr>\n<th>a</th><th>b</th></tr>\n<tr>\n<td>1</td><td><strong>2</strong></"
        "td></tr>\n"
        "</table></div>\n");
}

TEST_CASE("raw HTML is shown as text") {
  CHECK(html_of("<script>alert(1)</script>\n") == "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
  CHECK(html_of("một <b onclick=\"x\">hai</b>\n") ==
        "<p>một &lt;b onclick=&quot;x&quot;&gt;hai&lt;/b&gt;</p>\n");
}

TEST_CASE("links keep their place for their addresses") {
  CHECK(html_of("Xem [một](../van-ban/a.md#I) và [hai](https://a.vn).\n") ==
        "<p>Xem <a href=\"../van-ban/a.md#I\">một</a> và <a href=\"https://a.vn\">hai</a>.</p>\n");
  CHECK(html_of("![Ảnh *đẹp* <x>](a.png)\n").find("<img src=\"a.png\" alt=\"Ảnh ") != std::string::npos);
  CHECK(html_of("# Tên\n\n## Xem [một](a.md)\n") == "<h2 id=\"xem-mot\">Xem <a href=\"a.md\">một</a></h2>\n");
  CHECK(read_page("---\nten: Tên\n---\n\nXem [một](a.md).\n").page.links.at(0).line == 5);
}

TEST_CASE("a refused link leaves its words, a picture from elsewhere too") {
  CHECK(html_of("[vào](javascript:x)\n") == "<p>vào</p>\n");
  CHECK(refused_in("một\n\n[vào](javascript:x)\n") == "javascript:x in line 3");
  CHECK(refused_in("![ảnh](https://a.vn/b.png)\n") == "https://a.vn/b.png in line 1");
  CHECK(refused_in("[a]: //host/x\n\n[a]\n") == "//host/x in line 3");
}

TEST_CASE("a secrecy mark on a line of its own refuses the page, and nothing else is told of it") {
  for (std::string_view text :
       {"# Tên\n\nMẬT\n\nLời.\n", "# Tên\n\n<p>TỐI MẬT</p>\n", "---\nten: x\n---\nMẬT – KHẨN\n",
        "---\nten: MẬT\n---\nLời.\n", "---\nten: x\ndo_mat: mat\n---\nLời.\n"}) {
    CAPTURE(text);
    CHECK(codes_of(text) == Strings{"secret"});
  }
}

TEST_CASE("a page may speak of secrecy marks") {
  for (std::string_view text :
       {"# Tên\n\nVăn bản mang dấu MẬT, TỐI MẬT không được đưa lên.\n", "# Tên\n\nGhi:\n\n    MẬT\n",
        "# Tên\n\n```\nMẬT\n```\n", "# Tên\n\n- MẬT\n- TỐI MẬT\n", "# Tên\n\n| Độ |\n|---|\n| MẬT |\n",
        "# Tên\n\n## Mật\n\nLời.\n", "---\nten: Bảo vệ bí mật\n---\nLời.\n"}) {
    CAPTURE(text);
    CHECK(codes_of(text).empty());
  }
}

TEST_CASE("direction controls out of balance refuse a page, as written and as entities") {
  for (std::string_view text : {"# Tên \u202Exyz\n\nLời.\n", "# Tên\n\nLời \u2067xyz.\n",
                                "# Tên &#x202E;xyz\n\nLời.\n", "# Tên\n\nLời *x* &#8238;xyz.\n",
                                "# Tên\n\n## Mục &#x2066;\n", "# Tên\n\n| a |\n|---|\n| &#x202E;b |\n"}) {
    CAPTURE(text);
    CHECK(codes_of(text) == Strings{"unbalanced-bidi"});
  }
  CHECK(codes_of("# Tên\n\nLời \u2067*xyz*\u2069, &#x202A;x&#x202C;.\n\n    &#x202E;\n").empty());
}

TEST_SUITE_END();
