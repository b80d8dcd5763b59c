#include "outputs/html.h"

#include <doctest/doctest.h>

using namespace vankho;

TEST_SUITE_BEGIN("html");

TEST_CASE("no text can open a tag, end an attribute or hold a control character") {
  CHECK(escaped("<b a=\"1\" c='2'>&amp;\x01\x7f") == "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;");
  CHECK(escaped("Đảng ủy\n\tKhối") == "Đảng ủy\n\tKhối");
  CHECK(escaped("Đảng ủy Khối") == "Đảng ủy Khối");
}

TEST_CASE("what has a meaning in HTML is replaced where it stands alone, too") {
  CHECK(escaped("&") == "&amp;");
  CHECK(escaped("<") == "&lt;");
  CHECK(escaped(">") == "&gt;");
  CHECK(escaped("\"") == "&quot;");
  CHECK(escaped("'") == "&#39;");
  CHECK(escaped("\x01") == "");
  CHECK(escaped("\x7f") == "");
}

TEST_CASE("links to files of the content lead to their pages") {
  auto to = [](std::string_view target) {
    return link_target("van-ban/a/x.md", "van-ban/a/x.html", target).value_or("(none)");
  };
  CHECK(to("y.md") == "y.html");
  CHECK(to("../b/Kế hoạch.md#III.2") == "../b/ke-hoach.html#III.2");
  CHECK(to("bang.xlsx") == "bang.xlsx");
  CHECK(to("#II") == "#II");
}

TEST_CASE("links elsewhere stay as written if their scheme is one of four") {
  auto to = [](std::string_view target) { return link_target("a.md", "a.html", target).value_or("(none)"); };
  CHECK(to("https://example.org/?a=1&b=2") == "https://example.org/?a=1&b=2");
  CHECK(to("HTTP://example.org") == "HTTP://example.org");
  CHECK(to("mailto:a@example.org") == "mailto:a@example.org");
  CHECK(to("tel:+8423812345") == "tel:+8423812345");
  CHECK(to("https://example.org/kế hoạch%20\"1\"") == "https://example.org/kế%20hoạch%20%221%22");
}

TEST_CASE("every other target is no link") {
  for (std::string_view target :
       {"javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
        "data:text/html,x", "ms-msdt:/id", "search-ms:query", "blob:x", "file:///etc/passwd",
        "//example.org/x", "/etc/passwd", "\\\\host\\share", "https:\\\\example.org", "a\x7f.md", ""}) {
    CAPTURE(target);
    CHECK_FALSE(link_target("a.md", "a.html", target).has_value());
  }
}

TEST_CASE("nothing in a script's data can end it") {
  CHECK(script_data(R"({"a":"</script><!--&"})") == R"({"a":"\u003c/script\u003e\u003c!--\u0026"})");
  CHECK(script_data("ắ\xE2\x80\xA8\xE2\x80\xA9\xE2\x80\xA6") == "ắ\\u2028\\u2029\xE2\x80\xA6");
}

TEST_SUITE_END();
