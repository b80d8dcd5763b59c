#include "outputs/feed.h"

#include <doctest/doctest.h>

#include "outputs/pages.h"
#include "outputs/sitemap.h"
#include "sample.h"

using namespace vankho;

namespace {

Site one_document() {
  Document document = sample::document("van-ban/a.md", "1-KH/TU", "2023-01-05", "một & <hai>");
  document.issuer = "Tỉnh ủy";
  return sample::site({{}, {}, {document}});
}

}  // namespace

TEST_SUITE_BEGIN("feed and sitemap");

TEST_CASE("an entry is dated by its last change and links relative to the feed") {
  Site site = one_document();
  Facts facts = sample::facts();
  facts.changes["van-ban/a.md"] = {sample::day("2024-02-29"), "Văn thư", {}, {}};
  std::string atom = feed(Portal(site, facts, 1));
  CHECK(
      atom.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n<id>urn:uuid:"));
  CHECK(atom.find(
            "<title>Kế hoạch một &amp; &lt;hai&gt;</title>\n<updated>2024-02-29T00:00:00+07:00</updated>\n"
            "<author><name>Tỉnh ủy</name></author>\n"
            "<link rel=\"alternate\" type=\"text/html\" href=\"van-ban/a.html\"/>\n"
            "<summary>Kế hoạch số 1-KH/TU</summary>\n</entry>\n</feed>\n") != std::string::npos);
}

TEST_CASE("an entry keeps its id when its text changes, and no two share one") {
  auto ids = [](const Site& site) {
    Facts facts = sample::facts();
    std::string atom = feed(Portal(site, facts, 1));
    std::vector<std::string> found;
    for (std::size_t at = 0; (at = atom.find("urn:uuid:", at)) != std::string::npos; ++at)
      found.push_back(atom.substr(at, 45));
    return found;
  };
  Document a = sample::document("van-ban/a.md", "1-KH/TU", "2023-01-05", "một");
  Document b = sample::document("van-ban/b.md", "2-KH/TU", "2023-01-04", "hai");
  std::vector<std::string> before = ids(sample::site({{}, {}, {a, b}}));
  a.title = "khác";
  CHECK(ids(sample::site({{}, {}, {a, b}})) == before);
  REQUIRE(before.size() == 3);
  CHECK(before[1] != before[2]);
}

TEST_CASE("a body's feed has what it issued, under the ids that the site's feed has") {
  Document of_body = sample::document("van-ban/ban/2024/a.md", "1-KH/B", "2024-01-05", "một");
  of_body.issuer_id = "ban";
  Document other = sample::document("van-ban/b.md", "2-KH/TU", "2024-02-04", "hai");
  Site site = sample::site(
      {{sample::body("ban", "Ban Tổ chức"), sample::body("khac", "Ban Khác")}, {}, {of_body, other}});
  Facts facts = sample::facts();
  Portal portal(site, facts, 1);
  std::string atom = body_feed(*site.bodies.find("ban"), portal);
  std::size_t id = atom.find("<entry>\n<id>") + 12;
  CHECK(feed(portal).find(atom.substr(id, 45)) != std::string::npos);
  atom.replace(id, 45, "ID");
  atom.replace(atom.find("urn:uuid:"), 45, "FEED");
  CHECK(atom ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n"
        "<id>FEED</id>\n"
        "<title>Ban Tổ chức – Văn khố thử</title>\n"
        "<updated>2024-01-05T00:00:00+07:00</updated>\n"
        "<author><name>Văn phòng</name></author>\n"
        "<link rel=\"self\" href=\"ban.xml\"/>\n"
        "<link rel=\"alternate\" type=\"text/html\" href=\"ban.html\"/>\n"
        "<entry>\n<id>ID</id>\n"
        "<title>Kế hoạch một</title>\n"
        "<updated>2024-01-05T00:00:00+07:00</updated>\n"
        "<author><name>Văn khố thử</name></author>\n"
        "<link rel=\"alternate\" type=\"text/html\" href=\"../van-ban/ban/2024/a.html\"/>\n"
        "<summary>Kế hoạch số 1-KH/B</summary>\n</entry>\n"
        "</feed>\n");
  CHECK_FALSE(has_feed(*site.bodies.find("khac"), portal));
}

TEST_CASE("an event's feed has the documents about it") {
  Document about = sample::document("van-ban/a.md", "1-KH/TU", "2024-01-05", "một");
  about.event_ids = {{"quoc-khanh", 3}};
  Site site = sample::site({{},
                            {sample::event("quoc-khanh", "Quốc khánh", "1945-09-02")},
                            {about, sample::document("van-ban/b.md", "2-KH/TU", "2024-02-04", "hai")}});
  Facts facts = sample::facts();
  std::string atom = event_feed(0, Portal(site, facts, 1));
  CHECK(atom.find("<link rel=\"self\" href=\"quoc-khanh.xml\"/>\n") != std::string::npos);
  CHECK(atom.find("href=\"../van-ban/a.html\"") != std::string::npos);
  CHECK(atom.find("van-ban/b.html") == std::string::npos);
}

TEST_CASE("the sitemap has the pages for readers, and the day a document changed") {
  Site site = one_document();
  Facts facts = sample::facts();
  facts.changes["van-ban/a.md"] = {sample::day("2024-02-29"), "", {"van-ban/old.md"}, {}};
  Portal portal(site, facts, 1);
  std::string map = sitemap(portal, pages_of(portal, ""));
  CHECK(
      map.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                      "<url><loc>index.html</loc></url>\n"
                      "<url><loc>van-ban/a.html</loc><lastmod>2024-02-29</lastmod></url>\n"));
  CHECK(map.ends_with("</urlset>\n"));
  CHECK(map.find("404.html") == std::string::npos);
  CHECK(map.find("old.html") == std::string::npos);
}

TEST_SUITE_END();
