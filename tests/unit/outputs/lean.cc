#include "outputs/lean.h"

#include <doctest/doctest.h>

using namespace vankho;

TEST_SUITE_BEGIN("lean");

TEST_CASE("a style sheet keeps its meaning and loses what is written for people") {
  CHECK(lean("a.css",
             "/* Màu */\n:root {\n  --ink: #211d18;\n}\n\n.a > b, .a :hover {\n  margin: 0 calc(1px + "
             "2px);\n}\n") == ":root{--ink:#211d18}.a>b,.a :hover{margin:0 calc(1px + 2px)}\n");
  CHECK(lean("a.css", "@media (min-width: 40rem) and (max-width: 65rem) { a { b: c; } }") ==
        "@media (min-width:40rem) and (max-width:65rem){a{b:c}}\n");
  CHECK(lean("a.css", ".a::before { content: \" /* · */  \"; }") == ".a::before{content:\" /* · */  \"}\n");
  CHECK(lean("a.css", "a{b:c}/*") == "a{b:c}\n");
}

TEST_CASE("a script loses lines of comments and indentation, but where white space may count") {
  CHECK(lean("a.js", "// Việc\n(function () {\n  // một\n  var a = 'b'; // hai\n})();\n") ==
        "(function () {\nvar a = 'b'; // hai\n})();\n");
  CHECK(lean("a.js", "var a = `\n  // b\n`;\n") == "var a = `\n  // b\n`;\n");
  CHECK(lean("a.svg", "<svg>\n  <g/>\n</svg>") == "<svg>\n  <g/>\n</svg>");
}

TEST_SUITE_END();
