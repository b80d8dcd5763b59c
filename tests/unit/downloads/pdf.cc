#include "downloads/pdf.h"

#include <doctest/doctest.h>

#include <thread>

#include "documents.h"

using namespace vankho;
using namespace vankho::test;

namespace {

std::string made(const Document& document) { return pdf(form_of(document, kFacts)); }

std::size_t count(std::string_view text, std::string_view wanted) {
  std::size_t found = 0;
  for (std::size_t at = 0; (at = text.find(wanted, at)) != std::string_view::npos; ++at) ++found;
  return found;
}

}  // namespace

TEST_SUITE_BEGIN("pdf");

TEST_CASE("the same document makes the same bytes, on several threads too") {
  std::vector<Document> documents = {plan(3), plan(40), plan(7)};
  std::vector<std::string> first, second;
  std::thread one([&] {
    for (const Document& document : documents) first.push_back(made(document));
  });
  std::thread two([&] {
    for (const Document& document : documents) second.push_back(made(document));
  });
  one.join();
  two.join();
  CHECK(first == second);
  CHECK(first[0] == made(documents[0]));
  CHECK(first[0] != first[2]);
}

TEST_CASE("a document without any text is a page") {
  Document document;
  std::string bytes = made(document);
  CHECK(bytes.starts_with("%PDF-1.7"));
  CHECK(count(bytes, "%%EOF") == 1);
}

TEST_CASE("parts of nothing but spaces are no trouble") {
  Document document;
  document.type = "ĐC";
  document.title = " ";
  document.addressees = {" ", ""};
  document.recipients = {"\u00A0"};
  document.signatory.name = "\n";
  document.blocks = {paragraph(" "), heading("", "I."), table(1, ""), Block()};
  document.blocks.back().kind = BlockKind::table;
  CHECK(pdf(form_of(document, {})).starts_with("%PDF"));
}

TEST_CASE("no moment of the clock is written") {
  std::string bytes = made(plan(2));
  CHECK(count(bytes, "CreationDate") == 0);
  CHECK(count(bytes, "ModDate") == 0);
}

TEST_CASE("hundreds of pages, words of thousands of letters and unknown characters are no trouble") {
  Document document = plan(1500);
  document.blocks.push_back(paragraph(std::string(20'000, 'a')));
  document.blocks.push_back(paragraph("Sách 📚 漢字 \u0301 \u200B (\\) \r"));
  document.title = std::string(3000, 'A');
  CHECK(made(document).size() > 100'000);
}

TEST_CASE("a table of a hundred columns is set") {
  Document document = plan(1);
  Block wide;
  wide.kind = BlockKind::table;
  wide.rows.assign(3, std::vector<Text>(100, Text{{run("sách")}, {}}));
  wide.rows.push_back({});
  document.blocks.push_back(wide);
  CHECK(made(document).starts_with("%PDF"));
}

TEST_SUITE_END();
