// Links of a document: checked at the gate, kept for the check that they lead somewhere.
#include <fmt/format.h>

#include "reading.h"

using namespace vankho;
using namespace vankho::test;

namespace {

// "de-cuong.md 3:12"; pictures with "picture" before them.
Strings links_of(const Reading& reading) {
  Strings out;
  for (const SourceLink& link : reading.document.links)
    out.push_back(
        fmt::format("{}{} {}:{}", link.image ? "picture " : "", link.target, link.line, link.column));
  return out;
}

Strings refused_in(const std::string& body) {
  Strings out;
  for (const Problem& problem : read_body(body).problems) {
    if (problem.message->code == "forbidden-link") out.push_back(problem.arguments.at(0));
  }
  return out;
}

}  // namespace

TEST_SUITE_BEGIN("links");

TEST_CASE("relative links are kept with their place, those to the web are not checked") {
  CHECK(links_of(read_body("1. Xem [đề cương](de-cuong.md#I.1), [web](https://a.vn).\n\n2. ![ảnh](a.png)")) ==
        Strings{"de-cuong.md#I.1 3:19", "picture a.png 5:11"});
}

TEST_CASE("a link in a table or a note is a link") {
  CHECK(links_of(read_body("1. Một¹.\n\n| a |\n|---|\n| [b](c.md) |\n\n¹ Xem [d](e.md).")).size() == 2);
}

TEST_CASE("a refused link leaves its words") {
  Reading reading = read_body("1. Bấm [vào đây](javascript:alert(1)).");
  CHECK(refused_in("1. Bấm [vào đây](javascript:alert(1)).") == Strings{"javascript:alert(1)"});
  CHECK(plain(reading.document.blocks[0].text) == "Bấm vào đây.");
  for (const Run& run : reading.document.blocks[0].text.runs) CHECK(run.link.empty());
}

TEST_CASE("Markdown's own spellings of a forbidden target are refused") {
  CHECK(refused_in("1. [a](&#106;avascript:x)") == Strings{"javascript:x"});
  CHECK(refused_in("1. [a](<java\\script:x>)").size() == 1);
  CHECK(refused_in("1. <javascript:x>") == Strings{"javascript:x"});
  CHECK(refused_in("1. [a](//host/x)") == Strings{"//host/x"});
  CHECK(refused_in("1. ![a](https://host/x.png)") == Strings{"https://host/x.png"});
}

TEST_CASE("a less-than sign is no tag") { CHECK(read_body("1. Nếu a < b và c > d, 5<6.").problems.empty()); }

TEST_CASE("direction controls that entities say must be in balance too") {
  for (std::string_view body :
       {"1. Tải &#x202E;fdp.exe về.", "1. Tải &#8238;fdp.exe về.", "1. Tải *a* **&#x2067;b**.",
        "1. Bảng:\n\n| a |\n|---|\n| &#x202E;b |", "1. Một¹.\n\n¹ Xem &#x202E;b."}) {
    CAPTURE(body);
    const Reading reading = read_body(body);
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].message->code == "unbalanced-bidi");
  }
  CHECK(read_body("1. Tên &#x2067;riêng&#x2069;, `&#x202E;`.").problems.empty());
}

TEST_SUITE_END();
