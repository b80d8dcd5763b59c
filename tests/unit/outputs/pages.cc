#include "outputs/pages.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "outputs/value_digest.h"
#include "sample.h"

using namespace vankho;

namespace {

std::vector<std::string> addresses(const std::vector<PageTask>& pages) {
  std::vector<std::string> all;
  for (const PageTask& page : pages) all.push_back(page.path);
  return all;
}

Dict data_of(const std::vector<PageTask>& pages, std::string_view path) {
  auto page =
      std::find_if(pages.begin(), pages.end(), [&](const PageTask& task) { return task.path == path; });
  REQUIRE(page != pages.end());
  return page->data();
}

// "document.relations.carries_out" of a page's data.
const Value& at(const Dict& data, std::string_view way) {
  std::size_t dot = way.find('.');
  const Value* value = data.find(way.substr(0, dot));
  REQUIRE(value != nullptr);
  return dot == std::string_view::npos ? *value : at(*value->dict(), way.substr(dot + 1));
}

std::string text_at(const Dict& data, std::string_view way) { return *at(data, way).as<std::string>(); }

std::vector<std::string> names_at(const Dict& data, std::string_view way) {
  std::vector<std::string> names;
  for (const Value& item : *at(data, way).list())
    names.push_back(*item.dict()->find("name")->as<std::string>());
  return names;
}

Page editors_page(std::string path, std::string html) {
  Page page;
  page.path = std::move(path);
  page.title = "Trang";
  page.html = std::move(html);
  return page;
}

}  // namespace

TEST_SUITE_BEGIN("pages");

TEST_CASE("an empty archive has the pages that lead everywhere") {
  Site site = sample::site({});
  Facts facts;
  CHECK(addresses(pages_of(Portal(site, facts, 1), "")) ==
        std::vector<std::string>{"index.html", "co-quan/index.html", "ky-niem/index.html",
                                 "ky-niem/2024.html", "ky-niem/2025.html", "thoi-han/index.html",
                                 "thoi-han/da-qua.html", "thoi-han/khong-ro.html", "loai/index.html",
                                 "nam/index.html", "chu-de/index.html", "trang/index.html",
                                 "vien-dan/index.html", "tai-ve/index.html", "tim-kiem.html",
                                 "kiem-tra-ban-sao.html", "404.html"});
}

TEST_CASE("every document, body, event, type, year, topic and missing document has its page") {
  Document document = sample::document("van-ban/tinh-uy/Kế hoạch.md", "1-KH/TU", "2023-01-05", "một");
  document.issuer_id = "tinh-uy";
  document.topics = {"Văn hóa"};
  document.citations = {{"293-KH/TU", {}, "", {1}}};
  Site site = sample::site({{sample::body("tinh-uy", "Tỉnh ủy")},
                            {sample::event("quoc-khanh", "Quốc khánh", "1945-09-02")},
                            {document},
                            {editors_page("trang/gioi-thieu.md", "")}});
  Facts facts = sample::facts();
  std::vector<std::string> all = addresses(pages_of(Portal(site, facts, 1), ""));
  for (const char* path : {"van-ban/tinh-uy/ke-hoach.html", "co-quan/tinh-uy.html", "ky-niem/quoc-khanh.html",
                           "ky-niem/2023.html", "loai/ke-hoach.html", "nam/2023.html", "chu-de/van-hoa.html",
                           "vien-dan/293-kh-tu.html", "trang/gioi-thieu.html"}) {
    CAPTURE(path);
    CHECK(std::count(all.begin(), all.end(), path) == 1);
  }
}

TEST_CASE("a renamed document leaves a redirect, unless something else stands there now") {
  Site site = sample::site({{},
                            {},
                            {sample::document("van-ban/moi.md", "1-KH/TU", "2023-01-05", "một"),
                             sample::document("van-ban/khac.md", "2-KH/TU", "2023-01-04", "hai")}});
  Facts facts = sample::facts();
  facts.changes["van-ban/moi.md"].former_paths = {"van-ban/a/Cũ.md", "van-ban/khac.md"};
  facts.changes["van-ban/khac.md"].former_paths = {"van-ban/a/cu.md"};
  Portal portal(site, facts, 1);
  std::vector<PageTask> pages = pages_of(portal, "");
  std::vector<std::string> all = addresses(pages);
  CHECK(std::set<std::string>(all.begin(), all.end()).size() == all.size());
  CHECK(pages.back().template_name == "redirect.html");
  CHECK(text_at(data_of(pages, "van-ban/a/cu.html"), "target") == "../moi.html");
  CHECK(std::count_if(pages.begin(), pages.end(),
                      [](const PageTask& page) { return page.template_name == "redirect.html"; }) == 1);
}

TEST_CASE("long lists go on over as many pages as they need") {
  std::vector<Document> documents;
  for (int i = 0; i < 401; ++i) {
    documents.push_back(sample::document("van-ban/ban/" + std::to_string(i) + ".md", "", "2023-01-05", "x"));
    documents.back().issuer_id = "ban";
  }
  Site site = sample::site({{sample::body("ban", "Ban")}, {}, documents});
  Facts facts = sample::facts();
  Portal portal(site, facts, 1);
  std::vector<PageTask> pages = pages_of(portal, "");
  CHECK(at(data_of(pages, "loai/ke-hoach.html"), "documents").list()->size() == 200);
  CHECK(at(data_of(pages, "loai/ke-hoach/trang-3.html"), "documents").list()->size() == 1);
  CHECK(at(data_of(pages, "co-quan/ban.html"), "issued.list").list()->size() == 50);
  CHECK(text_at(data_of(pages, "co-quan/ban.html"), "issued.whole") == "co-quan/ban/ban-hanh.html");
  CHECK(at(data_of(pages, "co-quan/ban/ban-hanh/trang-3.html"), "entries").list()->size() == 1);
}

TEST_CASE("a successor shows what every body before it issued") {
  Body first = sample::body("mot", "Ban Một"), second = sample::body("hai", "Ban Hai"),
       third = sample::body("ba", "Ban Ba");
  first.to = sample::day("2010-01-01");
  second.predecessors = {"mot"};
  third.predecessors = {"hai"};
  Document document = sample::document("van-ban/mot/x.md", "1-KH/B", "2005-01-05", "cũ");
  document.issuer_id = "mot";
  Site site = sample::site({{first, second, third}, {}, {document}});
  Facts facts = sample::facts();
  Portal portal(site, facts, 1);
  CHECK(names_at(data_of(pages_of(portal, ""), "co-quan/ba.html"), "inherited.list") ==
        std::vector<std::string>{"Kế hoạch số 1-KH/B"});
}

TEST_CASE("a body names all that came before it and all its heirs, however many steps away") {
  Body first = sample::body("mot", "Ban Một"), second = sample::body("hai", "Ban Hai"),
       third = sample::body("ba", "Ban Ba");
  second.predecessors = {"mot"};
  third.predecessors = {"hai"};
  Site site = sample::site({{first, second, third}, {}, {}});
  Facts facts = sample::facts();
  Portal portal(site, facts, 1);
  std::vector<PageTask> pages = pages_of(portal, "");
  using Names = std::vector<std::string>;
  CHECK(names_at(data_of(pages, "co-quan/ba.html"), "body.predecessors") == Names{"Ban Hai", "Ban Một"});
  CHECK(names_at(data_of(pages, "co-quan/mot.html"), "body.successors") == Names{"Ban Hai", "Ban Ba"});
}

TEST_CASE("deadlines are coming, past or undated, and those of replaced documents are gone") {
  auto with_deadline = [](std::string path, std::string number, std::string what, std::optional<Day> to) {
    Document document = sample::document(std::move(path), std::move(number), "2024-01-05", "x");
    Deadline deadline;
    deadline.what = std::move(what);
    deadline.due.to = to;
    document.deadlines = {deadline};
    return document;
  };
  Document replacing = sample::document("van-ban/thay.md", "9-KH/TU", "2024-02-01", "x");
  replacing.relations = {{RelationKind::replaces, "3-KH/TU", {}, 2}};
  Site site = sample::site(
      {{},
       {},
       {with_deadline("van-ban/a.md", "1-KH/TU", "hôm nay", sample::day("2024-06-01")),
        with_deadline("van-ban/b.md", "2-KH/TU", "hôm qua", sample::day("2024-05-31")),
        with_deadline("van-ban/c.md", "3-KH/TU", "đã thay", sample::day("2024-07-01")),
        with_deadline("van-ban/d.md", "4-KH/TU", "không năm", {}),
        with_deadline("van-ban/e.md", "5-KH/TU", "năm ngoái", sample::day("2023-05-31")), replacing}});
  Facts facts = sample::facts();
  Portal portal(site, facts, 1);
  std::vector<PageTask> pages = pages_of(portal, "");
  auto whats = [&](std::string_view path) {
    std::vector<std::string> all;
    Dict data = data_of(pages, path);
    for (const Value& group : *at(data, "quarters").list()) {
      const Value* year = group.dict()->find("year");
      if (year->as<std::int64_t>())
        all.push_back(text_at(*group.dict(), "quarter") + "/" + std::to_string(*year->as<std::int64_t>()));
      for (const Value& item : *at(*group.dict(), "deadlines").list())
        all.push_back(text_at(*item.dict(), "what"));
    }
    return all;
  };
  CHECK(whats("thoi-han/index.html") == std::vector<std::string>{"II/2024", "hôm nay"});
  CHECK(whats("thoi-han/da-qua.html") ==
        std::vector<std::string>{"II/2024", "hôm qua", "II/2023", "năm ngoái"});
  CHECK(whats("thoi-han/khong-ro.html") == std::vector<std::string>{"không năm"});
}

TEST_CASE("an undated document has the interval it was written in and no date") {
  Document document = sample::document("van-ban/a.md", "", "", "x");
  document.written = {sample::day("2023-03-29"), sample::day("2023-04-30")};
  document.written_reason = "vì thế";
  Site site = sample::site({{}, {}, {document}});
  Facts facts = sample::facts();
  Portal portal(site, facts, 1);
  Dict data = data_of(pages_of(portal, ""), "van-ban/a.html");
  CHECK(at(data, "document.date").dict() == nullptr);
  CHECK(text_at(data, "document.written.from.day") == "29/3/2023");
  CHECK(text_at(data, "document.written.reason") == "vì thế");
}

TEST_CASE("an issuer named in capitals is shown by its own name") {
  Document document = sample::document("van-ban/ban/a.md", "1-KH/B", "2023-01-05", "x");
  document.issuer = "BAN TỔ CHỨC";
  document.issuer_id = "ban";
  Site site = sample::site({{sample::body("ban", "Ban Tổ chức")}, {}, {document}});
  Facts facts = sample::facts();
  Portal portal(site, facts, 1);
  Dict data = data_of(pages_of(portal, ""), "van-ban/ban/a.html");
  CHECK(text_at(data, "document.issuer.name") == "Ban Tổ chức");
  CHECK(text_at(data, "document.citation") == "Kế hoạch số 1-KH/B, ngày 5/1/2023 của Ban Tổ chức x");
}

TEST_CASE("a document shows both what it carries out and what carries it out, known or missing") {
  Document base = sample::document("van-ban/a.md", "1-KH/TU", "2023-01-05", "gốc");
  base.bases = {"293-KH/TU"};
  base.citations = {{"293-KH/TU", sample::day("2022-12-01"), "", {1}}};
  Document plan = sample::document("van-ban/b.md", "2-KH/TU", "2023-02-05", "con");
  plan.relations = {{RelationKind::carries_out, "1-KH/TU", {}, 2}};
  Site site = sample::site({{}, {}, {base, plan}});
  Facts facts = sample::facts();
  Portal portal(site, facts, 1);
  std::vector<PageTask> pages = pages_of(portal, "");
  Dict of_base = data_of(pages, "van-ban/a.html");
  CHECK(names_at(of_base, "document.relations.carries_out") == std::vector<std::string>{"293-KH/TU"});
  CHECK(names_at(of_base, "document.relations.carried_out_by") ==
        std::vector<std::string>{"Kế hoạch số 2-KH/TU"});
  CHECK(names_at(data_of(pages, "van-ban/b.html"), "document.relations.carries_out") ==
        std::vector<std::string>{"Kế hoạch số 1-KH/TU"});
}

TEST_CASE("only files that the site has are offered, documents as pages") {
  Document document = sample::document("van-ban/a.md", "1-KH/TU", "2023-01-05", "x");
  document.attachments = {{"Đề cương", "van-ban/b.md", false, 1},
                          {"Bảng", "van-ban/Bảng.xlsx", true, 2},
                          {"biểu", "", false, 3},
                          {"Phụ lục 1", "", false, 4, "PL1"}};
  Site site = sample::site({{},
                            {},
                            {document, sample::document("van-ban/b.md", "", "2023-01-05", "y")},
                            {},
                            {"van-ban/Bảng.xlsx"}});
  Facts facts = sample::facts();
  facts.sizes = {{"van-ban/a.md", 1234}, {"van-ban/bang.xlsx", 2'000'000}};
  Portal portal(site, facts, 1);
  Dict data = data_of(pages_of(portal, ""), "van-ban/a.html");
  CHECK(at(data, "document.downloads").list()->size() == 1);
  const List& attachments = *at(data, "document.attachments").list();
  CHECK(text_at(*attachments[0].dict(), "page") == "van-ban/b.html");
  CHECK(text_at(*attachments[1].dict(), "file.address") == "van-ban/bang.xlsx");
  CHECK(text_at(*attachments[1].dict(), "file.size") == "2,0 MB");
  CHECK(at(*attachments[2].dict(), "file").dict() == nullptr);
  CHECK(text_at(*attachments[3].dict(), "section") == "#PL1");  // which stands on the page itself
}

TEST_CASE("a document is attached as a page, in whatever letters its file's name ends") {
  Document document = sample::document("van-ban/a.md", "1-KH/TU", "2023-01-05", "x");
  document.attachments = {{"c.MD", "van-ban/c.MD", false, 1}};
  Site site =
      sample::site({{}, {}, {document, sample::document("van-ban/c.MD", "", "2023-01-05", "y")}, {}, {}});
  Facts facts = sample::facts();
  Portal portal(site, facts, 1);
  const Dict data = data_of(pages_of(portal, ""), "van-ban/a.html");
  const List& attachments = *at(data, "document.attachments").list();
  CHECK(text_at(*attachments[0].dict(), "page") == "van-ban/c.html");
  CHECK(text_at(*attachments[0].dict(), "name") != "c.MD");
}

TEST_CASE("links of editors' pages are filled in, refused ones lead nowhere") {
  Page page = editors_page("trang/a.md", "<a href=\"\">x</a><a href=\"\">y</a><a href=\"\">z</a>");
  page.links = {{9, "../van-ban/Kế hoạch.md#I", 1, 1},
                {25, "https://example.org/?a&b", 1, 2},
                {41, "javascript:x", 1, 3}};
  Document target = sample::document("van-ban/Kế hoạch.md", "", "2023-01-05", "x");
  target.blocks = {sample::paragraph("I.", "I", "x")};
  Site site = sample::site({{}, {}, {target}, {page}});
  Facts facts = sample::facts();
  Portal portal(site, facts, 1);
  CHECK(at(data_of(pages_of(portal, ""), "trang/a.html"), "text").as<Markup>()->html ==
        "<a href=\"../van-ban/ke-hoach.html#I\">x</a><a href=\"https://example.org/?a&amp;b\">y</a><a "
        "href=\"\">z</a>");
}

TEST_CASE("editors' pages offer attached pages to be saved") {
  Page page = editors_page("trang/a.md", "<a href=\"\">x</a><a href=\"\">y</a>");
  page.links = {{9, "bieu.html", 1, 1}, {25, "bieu.pdf", 1, 2}};
  Site site = sample::site({{}, {}, {}, {page}});
  Facts facts = sample::facts();
  Portal portal(site, facts, 1);
  CHECK(at(data_of(pages_of(portal, ""), "trang/a.html"), "text").as<Markup>()->html ==
        "<a download href=\"bieu.html\">x</a><a href=\"bieu.pdf\">y</a>");
}

TEST_CASE("a body that front matter names by its id is shown by its name") {
  Document document = sample::document("van-ban/a.md", "1-KH/TU", "2024-01-05", "x");
  Deadline deadline;
  deadline.bodies = {"doan", "Lưu"};
  deadline.to_whom = "tinh-uy";
  document.deadlines = {deadline};
  Site site =
      sample::site({{sample::body("doan", "Tỉnh đoàn"), sample::body("tinh-uy", "Tỉnh ủy")}, {}, {document}});
  Facts facts = sample::facts();
  Portal portal(site, facts, 1);
  Dict data = data_of(pages_of(portal, ""), "van-ban/a.html");
  const Dict& shown = *at(data, "document.deadlines").list()->front().dict();
  CHECK(names_at(shown, "bodies") == std::vector<std::string>{"Tỉnh đoàn", "Lưu"});
  CHECK(text_at(shown, "to_whom") == "Tỉnh ủy");
}

TEST_CASE("pages name the feeds and calendars that are there") {
  Document document = sample::document("van-ban/ban/a.md", "1-KH/B", "2024-01-05", "x");
  document.issuer_id = "ban";
  Site site = sample::site(
      {{sample::body("ban", "Ban")}, {sample::event("quoc-khanh", "Quốc khánh", "1945-09-02")}, {document}});
  Facts facts = sample::facts();
  Portal portal(site, facts, 1);
  std::vector<PageTask> pages = pages_of(portal, "");
  Dict body = data_of(pages, "co-quan/ban.html");
  CHECK(text_at(body, "body.feed") == "co-quan/ban.xml");
  CHECK(at(body, "body.calendar").as<std::string>() == nullptr);
  CHECK(text_at(data_of(pages, "ky-niem/quoc-khanh.html"), "event.feed") == "ky-niem/quoc-khanh.xml");
  CHECK(text_at(data_of(pages, "ky-niem/index.html"), "calendar") == "ky-niem/ky-niem.ics");
  CHECK(at(data_of(pages, "thoi-han/index.html"), "calendar").as<std::string>() == nullptr);
}

TEST_CASE("an index.md of the editors is the index of their pages") {
  Site site = sample::site({{}, {}, {}, {editors_page("trang/index.md", "")}});
  Facts facts;
  Portal portal(site, facts, 1);
  std::vector<std::string> all = addresses(pages_of(portal, ""));
  CHECK(std::count(all.begin(), all.end(), "trang/index.html") == 1);
}

TEST_CASE("a document's page is told by what its text is made of, and the text is made when it is printed") {
  Document plan = sample::document("van-ban/a.md", "1-KH/TU", "2023-01-05", "đọc sách");
  plan.materials = "a";
  plan.blocks.push_back(sample::paragraph("I.", "I", "Đọc sách"));
  plan.links.push_back({"so-do.png", 1, 1, true});
  plan.citations.push_back({"9-KH/TU", {}, "", {1}});
  Facts facts = sample::facts();
  facts.pictures["van-ban/so-do.png"] = {4, 3};
  const auto digest = [](const std::vector<Document>& documents, const Facts& known) {
    const Site site = sample::site({.documents = documents});
    const Portal portal(site, known, 1);
    return ValueDigests(portal.common_values()).of(data_of(pages_of(portal, ""), "van-ban/a.html"));
  };
  const std::string first = digest({plan}, facts);

  Document other = plan;
  other.blocks.clear();
  CHECK(digest({other}, facts) == first);
  other.materials = "b";
  CHECK(digest({other}, facts) != first);
  other.materials.clear();  // nobody knows of what: its text itself tells
  const std::string without_blocks = digest({other}, facts);
  other.blocks = plan.blocks;
  CHECK(digest({other}, facts) != without_blocks);

  Facts larger = facts;
  larger.pictures["van-ban/so-do.png"] = {8, 6};
  CHECK(digest({plan}, larger) != first);
  larger = facts;
  larger.pictures["van-ban/khac.png"] = {8, 6};
  CHECK(digest({plan}, larger) == first);
  larger.source_lines = true;
  CHECK(digest({plan}, larger) != first);

  const Site site = sample::site({.documents = {plan}});
  const Portal portal(site, facts, 1);
  const Dict data = data_of(pages_of(portal, ""), "van-ban/a.html");
  CHECK(at(data, "document.form.text").late_markup());
  CHECK(at(data, "document.form.text").as<Markup>()->html.find("Đọc sách") != std::string::npos);
}

TEST_CASE("the page prints once what the type's line says, and the whole title elsewhere") {
  Document outline = sample::document("van-ban/a.md", "", "2026-01-05", "TUYÊN TRUYỀN NGÀY HỘI ĐỌC SÁCH");
  outline.head.type_line = "ĐỀ CƯƠNG TUYÊN TRUYỀN";
  const Site site = sample::site({.documents = {outline}});
  const Facts facts;
  const Dict data = data_of(pages_of(Portal(site, facts, 1), ""), "van-ban/a.html");
  CHECK(text_at(data, "document.form.type") == "ĐỀ CƯƠNG TUYÊN TRUYỀN");
  CHECK(text_at(data, "document.form.title") == "NGÀY HỘI ĐỌC SÁCH");
  CHECK(text_at(data, "document.title") == "TUYÊN TRUYỀN NGÀY HỘI ĐỌC SÁCH");
}

TEST_CASE("the page has the lines around type and title where the paper has them") {
  Document decision = sample::document("van-ban/a.md", "5/QĐ-UBND", "2026-01-05", "Về đọc sách");
  decision.head.other_lines = {"HỎA TỐC", "DỰ THẢO", "(Kèm theo Công văn số 5-CV/TU)",
                               "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"};
  const Site site = sample::site({.documents = {decision}});
  const Facts facts;
  const Dict data = data_of(pages_of(Portal(site, facts, 1), ""), "van-ban/a.html");
  const auto only_line = [&](std::string_view place) {
    const List& lines = *at(data, "document.form.head." + std::string(place)).list();
    REQUIRE(lines.size() == 1);
    return *lines.front().as<std::string>();
  };
  CHECK(only_line("urgency_lines") == "HỎA TỐC");
  CHECK(only_line("lines_above_type") == "DỰ THẢO");
  CHECK(only_line("lines_below_title") == "(Kèm theo Công văn số 5-CV/TU)");
  CHECK(only_line("authority_lines") == "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH");
}

TEST_SUITE_END();
