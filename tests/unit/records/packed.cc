#include <doctest/doctest.h>

#include "model/packed_document.h"
#include "parse/document.h"
#include "samples.h"

using namespace vankho;
using namespace vankho::test;

TEST_SUITE_BEGIN("packed documents");

TEST_CASE("a document that was packed is the one that was parsed") {
  for (const Sample& sample : samples()) {
    CAPTURE(sample.name);
    std::vector<Problem> problems;
    const Document document = parse_document("van-ban/" + sample.name + ".md", sample.bytes, problems);
    const std::string bytes = packed(document);
    const std::optional<Document> again = unpacked_document(bytes);
    REQUIRE(again);
    CHECK(packed(*again) == bytes);
    CHECK(again->title == document.title);
    CHECK(again->source == document.source);
    CHECK(again->blocks.size() == document.blocks.size());
    CHECK(again->deadlines.size() == document.deadlines.size());
  }
}

TEST_CASE("a document that was cut short is none") {
  Document plan;
  plan.title = "tổng kết";
  const std::string bytes = packed(plan);
  CHECK(unpacked_document(bytes));
  CHECK_FALSE(unpacked_document(std::string_view(bytes).substr(0, bytes.size() - 1)));
}

TEST_SUITE_END();
