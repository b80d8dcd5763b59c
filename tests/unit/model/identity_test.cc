// What others are resolved from, and what the preview may show without resolving them anew.
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
  document.deadlines.push_back({});
  document.tasks.push_back({});
  return document;
}

}  // namespace

TEST_SUITE_BEGIN("identity");

TEST_CASE("wording, labels, what is due and lines are the document's own") {
  Document other = plan();
  other.title = "trồng rừng";
  other.place = "Tam Kỳ";
  other.signatory.name = "Lê Văn Tám";
  other.blocks[0].text.runs[0].text = "Trồng rừng.";
  other.blocks[0].anchor = "II";
  other.blocks[0].line = 9;
  other.blocks.emplace_back();
  other.footnotes.emplace_back();
  other.citations[0].lines = {9};
  other.links[0].line = 9;
  other.deadlines[0].what = "trồng rừng xong";
  other.deadlines[0].section = "II";
  other.tasks[0].section = other.tasks[0].anchor = "II";
  other.source = "Trồng rừng.";
  CHECK(has_same_identity(plan(), other));
}

TEST_CASE("what others are found, listed, counted or dated by is not") {
  const auto differs = [](auto change) {
    Document other = plan();
    change(other);
    return !has_same_identity(plan(), other);
  };
  CHECK(differs([](Document& d) { d.number = "6-KH/TU"; }));
  CHECK(differs([](Document& d) { d.type = "CTr"; }));
  CHECK(differs([](Document& d) { d.date = *make_day(2023, 4, 12); }));
  CHECK(differs([](Document& d) { d.issuer = "Tỉnh ủy"; }));
  CHECK(differs([](Document& d) { d.topics.emplace_back("rừng"); }));
  CHECK(differs([](Document& d) { d.recipients.emplace_back("Tỉnh ủy"); }));
  CHECK(differs([](Document& d) { d.draft = true; }));
  CHECK(differs([](Document& d) { d.citations[0].number = "5-KH/TW"; }));
  CHECK(differs([](Document& d) { d.links[0].target = "c.md"; }));
  CHECK(differs([](Document& d) { d.deadlines.emplace_back(); }));
  CHECK(differs([](Document& d) { d.deadlines[0].due.to = *make_day(2023, 4, 12); }));
  CHECK(differs([](Document& d) { d.deadlines[0].bodies = {"Tỉnh ủy"}; }));
  CHECK(differs([](Document& d) { d.tasks.emplace_back(); }));
  CHECK(differs([](Document& d) { d.tasks[0].bodies = {"Tỉnh ủy"}; }));
  CHECK(differs([](Document& d) { d.attachments.emplace_back(); }));
  CHECK(differs([](Document& d) { d.event_ids.emplace_back("ngay-hoi", 1); }));
}

TEST_SUITE_END();
