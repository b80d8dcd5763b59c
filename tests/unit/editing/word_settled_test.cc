// What only a word processor would show, in the text.
#include "editing/word_settled.h"

#include <doctest/doctest.h>

#include <string>

#include "parse/word_xml.h"

using namespace vankho;

namespace {

std::string level(int number, const std::string& format, const std::string& text,
                  const std::string& more = {}) {
  return "<w:lvl w:ilvl=\"" + std::to_string(number) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" +
         format + "\"/>" + more + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

const std::string kNumbering =
    "<w:abstractNum w:abstractNumId=\"7\">" +
    level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"Heading1\"/>") +
    level(1, "decimal", "%2.", "<w:pStyle w:val=\"Heading2\"/>") + level(2, "decimal", "%2.%3.") +
    level(3, "lowerLetter", "%4)") + level(4, "bullet", "-") + level(5, "bullet", "\uF0B7") +
    level(6, "decimal", "%1.%7", "<w:isLgl/>") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\">" +
    level(0, "decimal", "Điều %1.") +
    "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
    "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
    "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"8\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride "
    "w:val=\"1\"/></w:lvlOverride></w:num>";

const std::string kStyles =
    "<w:style w:styleId=\"Heading1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
    "<w:style w:styleId=\"Heading2\"><w:basedOn w:val=\"Heading1\"/></w:style>"
    "<w:style w:styleId=\"Mục\"><w:basedOn w:val=\"Heading2\"/></w:style>";

std::string run(const std::string& text, const std::string& properties = {}) {
  return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
}

std::string paragraph(const std::string& content, const std::string& properties = {}) {
  return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
}

std::string numbered(const std::string& text, int list, int level) {
  return paragraph(run(text), "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" +
                                  std::to_string(list) + "\"/></w:numPr>");
}

SettledWord settle(const std::string& xml) { return settled(xml, WordNumbering(kNumbering, kStyles)); }

// A line a paragraph.
std::string text_of(const std::string& xml) {
  std::string out;
  word_xml::walk(
      settle(xml).xml, [&](std::string_view tag) { out += tag == "/w:p" ? "\n" : ""; },
      [&](std::string_view text) { out += text; });
  return out;
}

}  // namespace

TEST_SUITE_BEGIN("settled word");

TEST_CASE("numbers that Word counts become text, each with the levels above it") {
  CHECK(text_of(numbered("MỘT", 1, 0) + numbered("a", 1, 1) + numbered("b", 1, 2) + numbered("c", 1, 2) +
                numbered("d", 1, 3) + numbered("đ", 1, 1) + numbered("e", 1, 2) + numbered("HAI", 1, 0) +
                numbered("g", 1, 1) + numbered("h", 1, 6)) ==
        "I. MỘT\n1. a\n1.1. b\n1.2. c\na) d\n2. đ\n2.1. e\nII. HAI\n1. g\n2.1 h\n");
}

TEST_CASE("words of a number stay, and a list that begins anew counts anew") {
  CHECK(text_of(numbered("a", 2, 0) + numbered("b", 2, 0) + numbered("c", 3, 0) + numbered("d", 3, 0)) ==
        "Điều 1. a\nĐiều 2. b\nĐiều 1. c\nĐiều 2. d\n");
}

TEST_CASE("headings have the numbers of their styles") {
  CHECK(text_of(paragraph(run("MỘT"), "<w:pStyle w:val=\"Heading1\"/>") +
                paragraph(run("a"), "<w:pStyle w:val=\"Heading2\"/>") +
                paragraph(run("không số"),
                          "<w:pStyle w:val=\"Heading2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") +
                paragraph(run("b"), "<w:pStyle w:val=\"Mục\"/>")) == "I. MỘT\n1. a\nkhông số\n2. b\n");
}

TEST_CASE("dashes are text, and the dots of bullets are left to the list that they make") {
  CHECK(text_of(numbered("a", 1, 4)) == "- a\n");
  CHECK(settle(numbered("a", 1, 5)).xml == numbered("a", 1, 5));
}

TEST_CASE("hidden text and Word's table of contents go, capitals of a format stay, and it is said") {
  const SettledWord word = settle(
      paragraph(run("Lộ ") + run("kín", "<w:vanish/>") + run("mà", "<w:vanish w:val=\"0\"/>")) +
      paragraph(run("i. mục a &amp; b", "<w:caps/>")) +
      paragraph(run("I. MỘT 3"), "<w:pStyle w:val=\"TOC1\"/>") +
      paragraph(run("II. HAI 4"), "<w:pStyle w:val=\"TOC1\"/>") +
      paragraph(run("a", "<w:highlight w:val=\"yellow\"/>") + run("b", "<w:highlight w:val=\"yellow\"/>")));
  CHECK(word.xml.find("kín") == std::string::npos);
  CHECK(word.xml.find(">mà<") != std::string::npos);
  CHECK(word.xml.find("I. MỤC A &amp; B") != std::string::npos);
  CHECK(word.xml.find("HAI") == std::string::npos);
  CHECK(word.lost == std::map<std::string, int>{{"chữ ẩn, đã bỏ", 1},
                                                {"mục lục của Word, đã bỏ: cổng tự lập mục lục", 1},
                                                {"chỗ tô màu: xem người soạn còn để ngỏ điều gì", 1}});
}

TEST_CASE("what a paragraph was before a tracked change counts for nothing") {
  CHECK(text_of("<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr>"
                "</w:pPrChange></w:pPr>" +
                run("a") + "</w:p>") == "a\n");
}

TEST_SUITE_END();
