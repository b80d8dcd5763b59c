#include "outputs/legislation.h"

#include <doctest/doctest.h>

#include "sample.h"

using namespace vankho;

namespace {

std::string legislation_of(const Site& site, std::string_view path) {
  Facts facts = sample::facts();
  Portal portal(site, facts, 1);
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    if (site.documents[i].path == path) return legislation(i, portal).html;
  }
  return "no such document";
}

}  // namespace

TEST_SUITE_BEGIN("legislation");

TEST_CASE("a document says what it is, who issued it, and how it stands to others") {
  Document old = sample::document("van-ban/ban/cu.md", "1-KH/B", "2023-01-05", "cũ");
  Document plan = sample::document("van-ban/ban/2024/moi.md", "2-KH/B", "2024-02-05", "mới");
  plan.issuer_id = "ban";
  plan.topics = {"Văn hóa"};
  plan.relations = {{RelationKind::replaces, "1-KH/B", {}, 2}, {RelationKind::repeals, "9-KH/B", {}, 3}};
  plan.bases = {"293-KH/TU"};
  plan.citations = {{"293-KH/TU", sample::day("2022-12-01"), "", {1}}, {"5-CT/TW", {}, "", {2}}};
  Site site = sample::site({{sample::body("ban", "Ban Tổ chức")}, {}, {old, plan}});
  CHECK(legislation_of(site, "van-ban/ban/2024/moi.md") ==
        R"({"@context":"https://schema.org","@type":"Legislation","@id":"moi.html","url":"moi.html",)"
        R"("name":"Kế hoạch mới","inLanguage":"vi","legislationIdentifier":"2-KH/B",)"
        R"("legislationType":"Kế hoạch","legislationDate":"2024-02-05",)"
        R"("legislationLegalForce":"https://schema.org/InForce","legislationPassedBy":{)"
        R"("@type":"Organization","name":"Ban Tổ chức","url":"../../../co-quan/ban.html"},)"
        R"("publisher":{"@type":"Organization","name":"Văn phòng"},"keywords":["Văn hóa"],)"
        R"("legislationRepeals":[{"@type":"Legislation","legislationIdentifier":"9-KH/B"}],)"
        R"("legislationChanges":[{"@type":"Legislation","@id":"../cu.html","legislationIdentifier":"1-KH/B",)"
        R"("name":"Kế hoạch cũ","legislationDate":"2023-01-05"}],)"
        R"("isBasedOn":[{"@type":"Legislation","legislationIdentifier":"293-KH/TU",)"
        R"("legislationDate":"2022-12-01"}],)"
        R"("citation":[{"@type":"Legislation","legislationIdentifier":"5-CT/TW"}]})");
  CHECK(legislation_of(site, "van-ban/ban/cu.md").find(R"("https://schema.org/NotInForce")") !=
        std::string::npos);
}

TEST_CASE("an undated document has no date, and nothing in a text ends the element") {
  Document document = sample::document("van-ban/a.md", "", "", "</script><!-- & \xE2\x80\xA8\"");
  document.written = {sample::day("2023-02-01"), sample::day("2023-03-01")};
  CHECK(legislation_of(sample::site({{}, {}, {document}}), "van-ban/a.md") ==
        R"({"@context":"https://schema.org","@type":"Legislation","@id":"a.html","url":"a.html",)"
        R"("name":"Kế hoạch \u003c/script\u003e\u003c!-- \u0026 \u2028\"","inLanguage":"vi",)"
        R"("legislationType":"Kế hoạch","legislationLegalForce":"https://schema.org/InForce",)"
        R"("publisher":{"@type":"Organization","name":"Văn phòng"}})");
}

TEST_SUITE_END();
