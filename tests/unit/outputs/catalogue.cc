#include "outputs/catalogue.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "outputs/catalogue_schema.h"
#include "sample.h"

using namespace vankho;

namespace {

constexpr Message kDoubt = {"doubt", Severity::warning, "ngờ", "doubt", "", ""};

Site two_documents() {
  Document base = sample::document("van-ban/tinh-uy/kh-1.md", "1-KH/TU", "2023-01-05", "một");
  Document plan = sample::document("van-ban/ban/Kế hoạch.md", "", "", "hai");
  base.issuer_id = "tinh-uy";
  plan.issuer_id = "ban";
  plan.written = {sample::day("2023-02-01"), sample::day("2023-03-01")};
  plan.written_reason = "không trước ngày 1/2/2023";
  plan.recipients = {"Tỉnh ủy", "Lưu"};
  plan.citations = {{"1-KH/TU", sample::day("2023-01-05"), "", {3}}, {"9-QĐ/TW", {}, "", {4}}};
  plan.relations = {{RelationKind::carries_out, "1-KH/TU", {}, 2}};
  plan.event_ids = {{"quoc-khanh", 3}};
  return sample::site({{sample::body("tinh-uy", "Tỉnh ủy"), sample::body("ban", "Ban Tổ chức", "tinh-uy")},
                       {sample::event("quoc-khanh", "Quốc khánh", "1945-09-02")},
                       {base, plan}});
}

}  // namespace

TEST_SUITE_BEGIN("catalogue");

TEST_CASE("a catalogue of nothing is an empty array") {
  CHECK(catalogue(sample::site({}), {}, 1) == "[\n\n]\n");
}

TEST_CASE("a catalogue adds to the record what only the whole site knows") {
  std::vector<Problem> problems = {{"trang/a.md", 1, 0, &kDoubt, {}, ""},
                                   {"van-ban/ban/Kế hoạch.md", 7, 0, &kDoubt, {}, ""},
                                   {"van-ban/tinh-uy/kh-1.md", 8, 0, &kDoubt, {}, ""}};
  auto all = nlohmann::ordered_json::parse(catalogue(two_documents(), problems, 1));
  REQUIRE(all.size() == 2);
  CHECK(catalogue(two_documents(), problems, 2) == catalogue(two_documents(), problems, 1));
  const auto& plan = all[0];
  CHECK(plan["id"] == "van-ban/ban/ke-hoach");
  CHECK(plan["path"] == "van-ban/ban/Kế hoạch.md");
  CHECK(plan["address"] == "van-ban/ban/ke-hoach.html");
  CHECK(plan["status"] == "in_force");
  CHECK(plan["interval"].dump() ==
        R"({"from":"2023-02-01","to":"2023-03-01","reason":"không trước ngày 1/2/2023"})");
  CHECK(plan["date"].is_null());
  CHECK(plan["issuer_id"] == "ban");
  CHECK(plan["recipient_ids"].dump() == R"(["tinh-uy",null])");
  CHECK(plan["citations"][0]["id"] == "van-ban/tinh-uy/kh-1");
  CHECK(plan["citations"][1]["id"].is_null());
  CHECK(plan["event_ids"].dump() == R"(["quoc-khanh"])");
  CHECK(plan["relations"]["carries_out"].dump() == R"(["van-ban/tinh-uy/kh-1"])");
  CHECK(plan["problems"].size() == 1);
  CHECK(plan["problems"][0]["line"] == 7);
  CHECK_FALSE(plan.contains("body_text"));
  CHECK(all[1]["relations"]["carried_out_by"].dump() == R"(["van-ban/ban/ke-hoach"])");
  CHECK(all[1]["interval"].is_null());
}

TEST_CASE("the schema has every key of a record, explained, and no other") {
  auto schema = nlohmann::json::parse(catalogue_schema());
  auto entry = nlohmann::json::parse(catalogue(two_documents(), {}, 1))[0];
  const auto& keys = schema["$defs"]["document"]["properties"];
  CHECK(keys.size() == entry.size());
  for (const auto& item : entry.items()) {
    const std::string& key = item.key();
    CAPTURE(key);
    REQUIRE(keys.contains(key));
    CHECK(keys[key].contains("description"));
  }
}

TEST_CASE("a catalogue has every document, however many there are") {
  sample::Parts parts;
  for (int i = 1000; i < 2100; ++i)
    parts.documents.push_back(
        sample::document("van-ban/" + std::to_string(i) + ".md", "", "2024-01-05", "một"));
  const auto all = nlohmann::json::parse(catalogue(sample::site(parts), {}, 2));
  REQUIRE(all.size() == parts.documents.size());
  for (std::size_t i = 0; i < all.size(); ++i) CHECK(all[i]["path"] == parts.documents[i].path);
}

TEST_SUITE_END();
