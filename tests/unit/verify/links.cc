#include "verify/links.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "base/file.h"
#include "verify/packed_links.h"

TEST_SUITE_BEGIN("links");

using namespace vankho;

namespace {

// A site of these files, those in HTML read as pages, or, if they are `known`, unpacked.
std::vector<Problem> problems_of(const std::vector<File>& files, bool known) {
  std::vector<std::string> paths;
  for (const File& file : files) paths.push_back(file.path);
  std::ranges::sort(paths);
  const SiteFiles all(paths.begin(), paths.end());
  std::vector<PageLinks> pages;
  for (const File& file : files) {
    if (!file.path.ends_with(".html")) continue;
    PageLinks page = read_links(file.path, file.bytes, all);
    pages.push_back(known ? std::move(*unpacked_links(packed(page), file.path, all)) : std::move(page));
  }
  std::vector<Problem> problems;
  check_links(pages, paths, problems);
  return problems;
}

// What is said of pages that are read is said of those that are unpacked.
std::vector<Problem> problems_of(const std::vector<File>& files) {
  const auto said = [](const Problem& problem) { return as_text(problem, Language::english); };
  std::vector<Problem> problems = problems_of(files, false);
  CHECK(std::ranges::equal(problems, problems_of(files, true), {}, said, said));
  return problems;
}

std::string report(const std::vector<File>& files, Language language = Language::english) {
  std::string text;
  for (const Problem& problem : problems_of(files)) {
    text += fmt::format("{}:{}:{}: {}\n  {}\n", problem.path, problem.line, problem.column,
                        text_of(*problem.message, problem.arguments, language),
                        remedy_of(*problem.message, problem.arguments, language));
  }
  return text;
}

// What is said of one link from the page van-ban/duk/1.html of a small site.
std::string verdict(std::string_view target) {
  std::string page = "<h2 id=\"III.2\">x</h2><a href=\"" + std::string(target) + "\">";
  std::vector<Problem> problems = problems_of({{"index.html", ""},
                                               {"van-ban/duk/1.html", page},
                                               {"van-ban/duk/2.html", "<p id=\"một\"><p id=a-b>"},
                                               {"van-ban/duk/1.pdf", ""},
                                               {"co-quan/duk-tinh.html", ""},
                                               {"co-quan/index.html", ""}});
  std::string codes;
  for (const Problem& problem : problems) codes += problem.message->code;
  return codes;
}

std::vector<std::string> targets(std::string_view html) {
  PageLinks page = read_links("a.html", html, {});
  std::vector<std::string> found;
  for (const PageLinks::Link& link : page.links) found.emplace_back(link.target);
  return found;
}

}  // namespace

TEST_CASE("a link to a file that is there is good, however it is written") {
  for (auto target :
       {"2.html", "./2.html", "../duk/2.html", "../../index.html", "../../co-quan/../index.html",
        "2.html?q=x/y", "2%2Ehtml", " 2.html ", "1.pdf", "1.pdf#page=2", "&#50;.html"}) {
    CHECK_MESSAGE(verdict(target) == "", target);
  }
}

TEST_CASE("a link to an anchor that is there is good, however it is written") {
  for (auto target : {"#III.2", "1.html#III.2", "?q=1#III.2", "../duk/1.html#III.2", "2.html#m%E1%BB%99t",
                      "2.html#một", "#", "#top", "2.html#"}) {
    CHECK_MESSAGE(verdict(target) == "", target);
  }
}

TEST_CASE("a link may lead elsewhere by http, https, mailto and tel") {
  for (auto target : {"https://a.vn/x", "HTTP://a.vn", "mailto:a@b.vn", "tel:+84"}) {
    CHECK_MESSAGE(verdict(target) == "", target);
  }
  CHECK(verdict("2.html?u=http://a.vn") == "");
}

TEST_CASE("a link by another scheme, which may run a program, is refused however it is written") {
  for (auto target :
       {"javascript:alert(1)", " jAvAsCrIpT:x", "java&#9;script:x", "&#106;avascript:x", "data:,x",
        "ms-msdt:/id", "search-ms:x", "blob:x", "file:///etc/passwd", "x-y+z.1:", "http-x:a"}) {
    CHECK_MESSAGE(verdict(target) == "strange-scheme", target);
  }
}

TEST_CASE("what a page loads from elsewhere is refused, what it leads to is not") {
  const auto of_head = [](const std::string& html) {
    std::string codes;
    for (const Problem& problem : problems_of({{"a.html", html}})) codes += problem.message->code;
    return codes;
  };
  for (const char* html :
       {"<script src=https://a.vn/x.js></script>", "<img src=http://a.vn/x.png>",
        "<img src=data:image/png;base64,>", "<img srcset='https://a.vn/x.png 1x'>",
        "<video poster=https://a.vn/x>", "<iframe src=https://a.vn>", "<object data=https://a.vn/x></object>",
        "<link rel=stylesheet href=https://a.vn/x.css>",
        "<link href=https://a.vn/x.css rel='alternate STYLESHEET'>",
        "<link href='https://a.vn' rel=preconnect>"}) {
    CHECK_MESSAGE(of_head(html) == "loaded-from-elsewhere", html);
  }
  for (const char* html :
       {"<link rel=canonical href=https://a.vn/>", "<link href=https://a.vn/ rel=alternate>",
        "<link href=https://a.vn/>", "<a href=https://a.vn>", "<svg><a xlink:href=https://a.vn>",
        "<link rel=canonical href=https://a.vn/><link rel=license href=https://b.vn>"}) {
    CHECK_MESSAGE(of_head(html) == "", html);
  }
  for (const char* html :
       {"<form action=https://a.vn>", "<form><button formaction=javascript:x>", "<base href=https://a.vn/>",
        "<meta http-equiv=refresh content='0; url=https://a.vn'>", "<a href=#top ping=https://a.vn>",
        "<body background=https://a.vn/x.png>"}) {
    CHECK_MESSAGE(of_head(html) == "loaded-from-elsewhere", html);
  }
  CHECK(of_head("<svg><a xlink:href=javascript:x>") == "strange-scheme");
  CHECK(of_head("<form action=''><button formaction=''>") == "");  // back to the page itself
}

TEST_CASE("every kind of bad link has its own verdict") {
  CHECK(verdict("3.html") == "dead-link");
  CHECK(verdict("2.HTML") == "dead-link");
  CHECK(verdict("2.html/") == "link-to-folder");
  CHECK(verdict("..//duk/2.html") == "dead-link");
  CHECK(verdict("1:2.html") == "dead-link");
  CHECK(verdict("&#1;javascript:x") == "dead-link");
  CHECK(verdict("100%.html") == "dead-link");
  CHECK(verdict("%zz%4") == "dead-link");
  CHECK(verdict("#III.3") == "dead-anchor");
  CHECK(verdict("#iii.2") == "dead-anchor");
  CHECK(verdict("2.html#III.2") == "dead-anchor");
  CHECK(verdict("") == "empty-link");
  CHECK(verdict(" ") == "empty-link");
  CHECK(verdict("/index.html") == "absolute-link");
  CHECK(verdict("//host/index.html") == "absolute-link");
  CHECK(verdict("%2Findex.html") == "absolute-link");
  CHECK(verdict("../../../index.html") == "link-out-of-site");
  CHECK(verdict("%2e%2e/../../index.html") == "link-out-of-site");
  for (auto folder : {".", "./", "..", "../", "../..", "../../co-quan", "../../co-quan/", "../../van-ban"}) {
    CHECK_MESSAGE(verdict(folder) == "link-to-folder", folder);
  }
}

TEST_CASE("the report names place, target and the nearest that is there") {
  std::vector<File> site = {{"van-ban/1.html",
                             "<p>\n<p>Căn cứ <a href=\"../co-quan/duk-tih.html?x#y\">x</a>\n"
                             "<a href='#muc-1I'></a><p id='muc-II'><p id='muc-II'>"},
                            {"co-quan/duk-tinh.html", "<a href='../nowhere/else'>"},
                            {"co-quan/ubnd.html", "<a href=''><a href='#what-is-this'>"}};
  CHECK(report(site) ==
        "van-ban/1.html:2:20: the link '../co-quan/duk-tih.html?x#y' leads to a file that the site does "
        "not have\n"
        "  Did you mean '../co-quan/duk-tinh.html?x#y'?\n"
        "van-ban/1.html:3:10: the link '#muc-1I' leads to 'muc-1I', which van-ban/1.html does not have\n"
        "  Did you mean '#muc-II'?\n"
        "van-ban/1.html:3:45: the id 'muc-II' is used twice in one page\n"
        "  Change one of the two.\n"
        "co-quan/duk-tinh.html:1:10: the link '../nowhere/else' leads to a file that the site does not "
        "have\n"
        "  Correct the address or drop the link.\n"
        "co-quan/ubnd.html:1:10: the link has no address\n"
        "  Give it an address or drop it.\n"
        "co-quan/ubnd.html:1:21: the link '#what-is-this' leads to 'what-is-this', which "
        "co-quan/ubnd.html does not have\n"
        "  Correct what follows the #, or drop it.\n");
  CHECK(report({{"a.html", "<a href=/b.html><a href=../c><a href=.>"}}, Language::vietnamese) ==
        "a.html:1:9: liên kết '/b.html' bắt đầu từ gốc máy chủ, nên hỏng khi mở trang từ thư mục hoặc "
        "USB\n"
        "  Ghi đường dẫn tính từ chính trang này.\n"
        "a.html:1:25: liên kết '../c' ra ngoài thư mục của trang\n"
        "  Bớt '../' ở đầu.\n"
        "a.html:1:38: liên kết '.' trỏ đến thư mục, nên khi mở từ USB chỉ thấy danh sách tệp\n"
        "  Ghi rõ tệp, thường là index.html trong đó.\n");
}

TEST_CASE("every attribute that makes a browser fetch or go somewhere is a link") {
  CHECK(targets("<link href=a><script src=b></script><img src=c poster=d><form action=e><object "
                "data=f></object>") == std::vector<std::string>{"a", "b", "c", "d", "e", "f"});
  CHECK(targets("<img srcset='a.png 1x, b.png 2x,c.png,d.png 100w'>") ==
        std::vector<std::string>{"a.png", "b.png", "c.png,d.png"});
  CHECK(targets("<meta http-equiv=refresh content='0; url=../moved.html'><meta content='0;URL=b'>") ==
        std::vector<std::string>{"../moved.html", "b"});
  CHECK(targets("<meta name=description content='a; b'><td data=x><a name=y title=z>").empty());
}

TEST_CASE("a link in a long line of Vietnamese is found at its character") {
  std::string html = "\n\n";
  for (int i = 0; i < 100; ++i) html += "Đảng ủy <a href=x>";
  PageLinks page = read_links("a.html", html, {});
  REQUIRE(page.links.size() == 100);
  CHECK(page.links[99].line == 3);
  CHECK(page.links[99].column == 99 * 18 + 17);
}

TEST_CASE("what needs no other page is settled while the page is read") {
  PageLinks page = read_links("a/b.html",
                              "<p id=c><a href=b.html><a href='../d.html?q'><a href=#c><a href=../d.html#e>"
                              "<a href=#f><a href=g.html>",
                              {"a/b.html", "d.html"});
  std::vector<std::string> left;
  for (const PageLinks::Link& link : page.links) left.push_back(link.target);
  CHECK(left == std::vector<std::string>{"../d.html#e", "#f", "g.html"});
}

TEST_CASE("a link without a value is told with its place") {
  CHECK(report({{"a.html", "<p>\n<a href><a href=>"}}).starts_with("a.html:2:8: the link has no address\n"));
}

TEST_CASE("the links of a page stay good when it is moved") {
  PageLinks page = read_links("a.html", "<a href=b id=c>", {});
  std::vector<PageLinks> pages;
  for (int i = 0; i < 10; ++i) pages.push_back(read_links("x.html", "", {}));
  pages.push_back(std::move(page));
  CHECK(pages.back().links[0].target == "b");
  CHECK(pages.back().anchors == std::vector<std::string_view>{"c"});
}

TEST_CASE("links of a page are known without reading it until a file is gone that it links to") {
  const std::string html = "<a href=b.html>b</a><a href=c.html#x>c</a><a href=#d>d</a><p id=d>";
  const SiteFiles all = {"a.html", "b.html", "c.html"};
  const std::string known = packed(read_links("a.html", html, all));
  CHECK(unpacked_links(known, "a.html", all));
  CHECK(unpacked_links(known, "a.html", {"a.html", "b.html", "c.html", "d.html"}));
  CHECK(unpacked_links(known, "a.html", {"a.html", "b.html"}));  // c.html#x waits for the other pages
  CHECK_FALSE(unpacked_links(known, "a.html", {"a.html", "c.html"}));
  for (std::size_t size = 0; size < known.size(); ++size)
    CHECK_FALSE(unpacked_links(std::string_view(known).substr(0, size), "a.html", all));
}

TEST_SUITE_END();
