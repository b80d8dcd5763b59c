#include "outputs/groups.h"

#include <doctest/doctest.h>

#include "sample.h"

using namespace vankho;

namespace {

std::string names(const std::vector<Group>& groups) {
  std::string all;
  for (const Group& group : groups)
    all += group.slug + "=" + group.name + ":" + std::to_string(group.documents.size()) + " ";
  return all;
}

Document with_topics(std::string path, std::string date, std::vector<std::string> topics) {
  Document document = sample::document(std::move(path), "", std::move(date), "x");
  document.topics = std::move(topics);
  return document;
}

}  // namespace

TEST_SUITE_BEGIN("groups");

TEST_CASE("years run from the newest, documents that cannot be dated come last") {
  Site site = sample::site(
      {{},
       {},
       {with_topics("van-ban/a.md", "2022-05-01", {}), with_topics("van-ban/b.md", "2024-01-01", {}),
        with_topics("van-ban/c.md", "", {}), with_topics("van-ban/d.md", "2022-06-01", {})}});
  CHECK(names(groups_by_year(site)) == "2024=2024:1 2022=2022:2 khong-ro=:1 ");
}

TEST_CASE("an undated document belongs to the year of its interval's end") {
  Document document = with_topics("van-ban/a.md", "", {});
  document.written = {sample::day("2022-12-20"), sample::day("2023-01-31")};
  CHECK(names(groups_by_year(sample::site({{}, {}, {document}}))) == "2023=2023:1 ");
}

TEST_CASE("a document that is only known to be later than a day is in no year") {
  Document document = with_topics("van-ban/a.md", "", {});
  document.written.from = sample::day("2013-12-20");
  CHECK(names(groups_by_year(sample::site({{}, {}, {document}}))) == "khong-ro=:1 ");
}

TEST_CASE("topics are in Vietnamese order, however each was typed") {
  Site site = sample::site({{},
                            {},
                            {with_topics("van-ban/a.md", "2022-05-01", {"Đoàn thể", "Văn hóa"}),
                             with_topics("van-ban/b.md", "2022-04-01", {"Dân vận", "văn hóa", "Index"})}});
  CHECK(names(groups_by_topic(site)) ==
        "dan-van=Dân vận:1 doan-the=Đoàn thể:1 chu-de-index=Index:1 van-hoa=Văn hóa:2 ");
}

TEST_CASE("no topic's page has the name of a device of Windows") {
  CHECK(topic_slug("Con") == "con_");
  CHECK(topic_slug("COM1") == "com1_");
  CHECK(topic_slug("Con người") == "con-nguoi");
}

TEST_CASE("an abbreviation means another type on the other side") {
  std::vector<TypeName> types = {{"TT", "Tờ trình", "to-trinh", true, false},
                                 {"TT", "Thông tư", "thong-tu", false, true}};
  Document party, state, unknown;
  party.type = state.type = "TT";
  state.side = Side::state;
  CHECK(type_of(party, types).slug == "to-trinh");
  CHECK(type_of(state, types).slug == "thong-tu");
  CHECK(type_of(unknown, types).slug == "khong-ro");
}

TEST_SUITE_END();
