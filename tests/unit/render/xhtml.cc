#include "render/xhtml.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

std::optional<std::string> same(std::string_view address) { return std::string(address); }
std::optional<std::string> nowhere(std::string_view) { return std::nullopt; }

std::string converted(std::string_view html) {
  const Xhtml made = xhtml(html, same, same);
  CHECK(made.fault.empty());
  return made.text;
}

std::string fault(std::string_view html) { return xhtml(html, same, same).fault; }

}  // namespace

TEST_SUITE_BEGIN("HTML as XML");

TEST_CASE("elements that HTML never closes are closed, others stay as they are") {
  CHECK(converted("<!DOCTYPE html>\n<p class=\"a\" id='b'>Số 1<br>\nSố 2</p><hr/>") ==
        "<!DOCTYPE html>\n<p class=\"a\" id=\"b\">Số 1<br/>\nSố 2</p><hr/>");
}

TEST_CASE("every attribute has a value between quotes") {
  CHECK(converted("<a href=x.pdf download>x</a>") == "<a href=\"x.pdf\" download=\"\">x</a>");
  CHECK(converted("<p title='\"a\" < b &amp; c'>x</p>") == "<p title=\"&quot;a&quot; &lt; b &amp; c\">x</p>");
}

TEST_CASE("comments are dropped, whatever is in them") { CHECK(converted("a<!-- <p> & -- -->b") == "ab"); }

TEST_CASE("a link that leads nowhere leaves its text, with what is marked in it") {
  const Xhtml made = xhtml("<p>Theo <a href=\"a.html\">Kế hoạch <em>số 1</em></a>.</p>", nowhere, same);
  CHECK(made.text == "<p>Theo Kế hoạch <em>số 1</em>.</p>");
  CHECK(made.fault.empty());
}

TEST_CASE("addresses are given and taken without entities") {
  const auto longer = [](std::string_view address) {
    CHECK(address == "a.html?b=1&c='2'");
    return std::optional(std::string(address) + "&d");
  };
  CHECK(xhtml("<a href=\"a.html?b=1&amp;c=&#39;2&#39;\">x</a>", longer, same).text ==
        "<a href=\"a.html?b=1&amp;c='2'&amp;d\">x</a>");
}

TEST_CASE("what stands for a picture replaces it where the picture cannot be had") {
  CHECK(xhtml("<p><img src=\"a.svg\" alt=\"Sơ đồ &lt;A&gt;\"></p>", same, nowhere).text ==
        "<p>Sơ đồ &lt;A&gt;</p>");
  CHECK(xhtml("<p><img src=\"a.svg\"></p>", same, nowhere).text == "<p></p>");
  CHECK(converted("<img src=\"a.png\" alt=\"\">") == "<img src=\"a.png\" alt=\"\"/>");
}

TEST_CASE("an anchor without an address is no link") {
  CHECK(xhtml("<a id=\"x\">y</a>", nowhere, nowhere).text == "<a id=\"x\">y</a>");
}

TEST_CASE("the first thing that is no XML is named") {
  CHECK(fault("<p><em>x</p>") == "</p>");
  CHECK(fault("</p>") == "</p>");
  CHECK(fault("<ul><li>x</li>") == "<ul>");
  CHECK(fault("<p>a &middot; b</p>") == "&middot;");
  CHECK(fault("<p>a & b</p>") != "");
  CHECK(fault("<p title=\"&nbsp;\">a</p>") == "&nbsp;");
  CHECK(fault("<p>a &lt; b &#160; &quot;</p>") == "");
  CHECK(fault("<p") != "");
  CHECK(fault("<") != "");
  CHECK(fault("<p a='") != "");
}

TEST_SUITE_END();
