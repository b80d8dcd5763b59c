// What others see of a document, which the preview need not resolve anew.
#include "model/identity.h"

#include <doctest/doctest.h>

using namespace vankho;

namespace {

Document plan() {
  Document document;
  document.path = "van-ban/a.md";
  document.title = "trồng cây";
  Block block;
  block.anchor = "I";
  block.text.runs.push_back({"Trồng cây.", Run::plain, {}, false, 0});
  block.line = 4;
  document.blocks.push_back(block);
  document.citations.push_back({"5-KH/TU", std::nullopt, "", {4}});
  document.links.push_back({"b.md", 4, 2, false});
  return document;
}

}  // namespace

TEST_SUITE_BEGIN("identity");

TEST_CASE("wording and lines are the document's own") {
  Document other = plan();
  other.blocks[0].text.runs[0].text = "Trồng rừng.";
  other.blocks[0].line = 9;
  other.citations[0].lines = {9};
  other.links[0].line = 9;
  other.source = "Trồng rừng.";
  CHECK(has_same_identity(plan(), other));
}

TEST_CASE("what others name, list, count or link to is not") {
  const auto differs = [](auto change) {
    Document other = plan();
    change(other);
    return !has_same_identity(plan(), other);
  };
  CHECK(differs([](Document& d) { d.title = "trồng rừng"; }));
  CHECK(differs([](Document& d) { d.number = "6-KH/TU"; }));
  CHECK(differs([](Document& d) { d.draft = true; }));
  CHECK(differs([](Document& d) { d.signatory.name = "Lê Văn Tám"; }));
  CHECK(differs([](Document& d) { d.blocks[0].anchor = "II"; }));
  CHECK(differs([](Document& d) { d.blocks.emplace_back(); }));
  CHECK(differs([](Document& d) { d.footnotes.emplace_back(); }));
  CHECK(differs([](Document& d) { d.citations[0].number = "5-KH/TW"; }));
  CHECK(differs([](Document& d) { d.links[0].target = "c.md"; }));
  CHECK(differs([](Document& d) { d.deadlines.emplace_back(); }));
  CHECK(differs([](Document& d) { d.tasks.emplace_back(); }));
  CHECK(differs([](Document& d) { d.attachments.emplace_back(); }));
  CHECK(differs([](Document& d) { d.event_ids.emplace_back("ngay-hoi", 1); }));
}

TEST_SUITE_END();
