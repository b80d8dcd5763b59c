#include "parse/url.h"

#include <doctest/doctest.h>

#include <string>

using namespace vankho;

TEST_SUITE_BEGIN("url");

TEST_CASE("the web, mail, telephone and files beside a document are allowed") {
  for (std::string_view target : {"http://a.vn", "https://a.vn/b?c=d#e", "HTTPS://A.VN", "mailto:a@b.vn",
                                  "tel:+84235385", "de-cuong.md", "../2023/kh.md#II.4.1", "#III.2", "./a.pdf",
                                  "a b.pdf", "a/b:c.pdf", "?q=1", "ảnh.png", "%6Aavascript.md"}) {
    CAPTURE(target);
    CHECK(is_allowed_link(target));
  }
}

TEST_CASE("every other scheme is refused, however it is spelled") {
  for (std::string_view target :
       {"javascript:alert(1)", "JavaScript:alert(1)", "vbscript:x", "data:text/html,x", "file:///etc/passwd",
        "ftp://a.vn", "ms-msdt:/id", "search-ms:query", "blob:https://a.vn/1", "view-source:x", "about:blank",
        "intent://a", "ws://a.vn", "chrome://x", ":x", "x:", "jar:http://a", "httpx://a.vn", "http :x"}) {
    CAPTURE(target);
    CHECK_FALSE(is_allowed_link(target));
  }
}

TEST_CASE("tricks that browsers undo are refused") {
  for (const std::string& target :
       {std::string(" javascript:x"), std::string("java\tscript:x"), std::string("java\nscript:x"),
        std::string("\x01javascript:x"), std::string("javascript\u00A0:x"), std::string("%6aavascript:x"),
        std::string("javascript%3Ax:y"), std::string("\u200Bjavascript:x"), std::string("a\0b", 3),
        std::string("https\x7F://a"), std::string("http://a.vn/\u202Ea"), std::string("a\u200Bb.md"),
        std::string("a\u0085b"), std::string("a\rb")}) {
    CAPTURE(target);
    CHECK_FALSE(is_allowed_link(target));
  }
}

TEST_CASE("a target that leaves for another host or disk is refused") {
  for (std::string_view target : {"//a.vn/x", "///a", "/etc/passwd", "\\\\host\\share", "/\\a.vn", "\\a",
                                  "a\\b", "C:\\x", "C:/x", "c:x", ""}) {
    CAPTURE(target);
    CHECK_FALSE(is_allowed_link(target));
  }
}

TEST_CASE("an address of one's own machine is none for readers") {
  for (std::string_view own : {"http://localhost", "http://localhost:8080/a", "https://127.0.0.1/",
                               "http://0.0.0.0:80", "http:localhost#a"})
    CHECK_MESSAGE(leads_to_own_machine(own), own);
  for (std::string_view other :
       {"http://localhost.vn", "http://192.168.1.5/", "mailto:localhost", "localhost", "a.md"})
    CHECK_MESSAGE(!leads_to_own_machine(other), other);
}

TEST_CASE("only what stays among the files is relative") {
  CHECK(is_relative_link("../a.md"));
  CHECK(is_relative_link("#III.2"));
  CHECK_FALSE(is_relative_link("https://a.vn"));
  CHECK_FALSE(is_relative_link("/a"));
  CHECK_FALSE(is_relative_link("//a"));
  CHECK_FALSE(is_relative_link(""));
}

TEST_SUITE_END();
