#include "verify/tags.h"

#include <doctest/doctest.h>

TEST_SUITE_BEGIN("tags");

using namespace vankho::verify;

namespace {

// `tag.name=value` for each attribute, joined by a bar.
std::string attributes(std::string_view html) {
  std::string all;
  for_each_attribute(html, [&](const Attribute& found) {
    if (!all.empty()) all += '|';
    all.append(found.tag).append(".").append(found.name).append("=").append(found.value);
  });
  return all;
}

std::string decoded(std::string_view text) {
  std::string to = ">";
  append_decoded(text, to);
  return to.substr(1);
}

}  // namespace

TEST_CASE("values are read however they are quoted") {
  CHECK(attributes(R"(<a href="x y">)") == "a.href=x y");
  CHECK(attributes(R"(<a href='x"y'>)") == "a.href=x\"y");
  CHECK(attributes("<a href=x/y?z=1>") == "a.href=x/y?z=1");
  CHECK(attributes("<A\n HREF = \"x\"\tid=y >") == "A.HREF=x|A.id=y");
  CHECK(attributes("<input disabled/><br/><img src=x alt=''/>") == "input.disabled=|img.src=x|img.alt=");
  CHECK(attributes("<p title='a > b' id=c>") == "p.title=a > b|p.id=c");
}

TEST_CASE("only start tags have attributes") {
  CHECK(attributes("<!DOCTYPE html id=a></p id=b>1 < 2 id=c<? id=d ?>") == "");
  CHECK(attributes("<!-- <a href=x> --><b id=y>") == "b.id=y");
  CHECK(attributes("<!-- <a href=x>") == "");
  CHECK(attributes("<!-- <a href=x> --!><b id=y>") == "b.id=y");
  CHECK(attributes("<!--><b id=y>") == "b.id=y");
  CHECK(attributes("<!---><b id=y>") == "b.id=y");
  CHECK(attributes("<!----><b id=y>") == "b.id=y");
  CHECK(attributes("<!-- <a href=x> -- > --! --") == "");
}

TEST_CASE("scripts, styles, titles and text areas hold text") {
  CHECK(attributes("<script src=x>'<a href=y>' </b> </SCRIPT><i id=z>") == "script.src=x|i.id=z");
  CHECK(attributes("<style><a href=x></style><title><a href=x></title><textarea><a href=x></textarea>") ==
        "");
  CHECK(attributes("<script><a href=x>") == "");
}

TEST_CASE("a page cut short anywhere is read as far as it goes") {
  std::string_view page = R"(<a id=x href="y"><script>z</script><!-- -->)";
  for (std::size_t size = 0; size < page.size(); ++size) {
    std::string all = attributes(page.substr(0, size));
    CHECK_MESSAGE(all.size() <= std::string_view("a.id=x|a.href=y").size(), page.substr(0, size));
  }
  CHECK(attributes(page.substr(0, 14)) == "a.id=x|a.href=");
  CHECK(attributes(page.substr(0, 15)) == "a.id=x|a.href=y");
}

TEST_CASE("entities stand for their characters, and nothing else is changed") {
  CHECK(decoded("a&amp;b&lt;&gt;&quot;&apos;&#34;&#39;&#x1EE7;&#X110;") == "a&b<>\"'\"'ủĐ");
  CHECK(decoded("&nbsp;&#128512;") == "\u00A0😀");
  CHECK(decoded("&amp;lt;") == "&lt;");
  CHECK(decoded("?a=1&b=2&copy;&;&#;&#x;&#xZZ;&#0;&#xD800;&#x110000;&amp") ==
        "?a=1&b=2&copy;&;&#;&#x;&#xZZ;&#0;&#xD800;&#x110000;&amp");
}

TEST_SUITE_END();
