#include <doctest/doctest.h>

#include "model/packed_document.h"
#include "outputs/record.h"
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
    const std::string known = packed_metadata(document), wording = packed_wording(document);
    std::optional<FiledDocument> again = unpacked_metadata(known);
    std::optional<Wording> wording_again = unpacked_wording(wording);
    REQUIRE(again);
    REQUIRE(wording_again);
    CHECK(packed_metadata(*again) == known);
    CHECK(packed_wording(*wording_again) == wording);
    CHECK(again->title == document.title);
    CHECK(again->deadlines.size() == document.deadlines.size());
    CHECK(again->extent.footnotes == document.footnotes.size());
    CHECK(again->extent.source_bytes == document.source.size());
    CHECK(again->extent.source_hash == FiledDocument(document).extent.source_hash);
    CHECK(wording_again->source == document.source);
    CHECK(wording_again->blocks.size() == document.blocks.size());
    again->wording = std::move(*wording_again);
    CHECK(record(whole(*again), problems, Language::vietnamese) ==
          record(document, problems, Language::vietnamese));
  }
}

TEST_CASE("what is known of a document is less than its wording") {
  std::size_t known = 0, wording = 0;
  for (const Sample& sample : samples()) {
    std::vector<Problem> problems;
    const Document document = parse_document("van-ban/" + sample.name + ".md", sample.bytes, problems);
    known += packed_metadata(document).size();
    wording += packed_wording(document).size();
  }
  CHECK(known < wording / 2);
}

TEST_CASE("a document that was cut short is none") {
  Document plan;
  plan.title = "tổng kết";
  plan.source = "Một.";
  const std::string known = packed_metadata(plan), wording = packed_wording(plan);
  CHECK(unpacked_metadata(known));
  CHECK_FALSE(unpacked_metadata(std::string_view(known).substr(0, known.size() - 1)));
  CHECK_FALSE(unpacked_metadata(wording));
  CHECK(unpacked_wording(wording));
  CHECK_FALSE(unpacked_wording(std::string_view(wording).substr(0, wording.size() - 1)));
}

TEST_SUITE_END();
