#include <doctest/doctest.h>

#include <string>
#include <thread>
#include <vector>

#include "base/problem.h"
#include "render/theme.h"

using namespace vankho;

namespace {

struct Rendering {
  std::string output;
  std::string report;
};

Rendering render(std::vector<File> files, const Dict& data = {}) {
  std::vector<Problem> problems;
  Templates templates(std::move(files), problems);
  REQUIRE(problems.empty());
  Rendering result{templates.render("page.html", data, problems), ""};
  for (const Problem& problem : problems) result.report += as_text(problem, Language::vietnamese);
  CHECK((result.report.empty() || result.output.empty()));
  return result;
}

Rendering render(std::string page, const Dict& data = {}) {
  return render(std::vector<File>{{"page.html", std::move(page)}}, data);
}

List numbers(int count) {
  List list;
  for (int i = 0; i < count; ++i) list.push_back(i);
  return list;
}

}  // namespace

TEST_SUITE_BEGIN("rendering of templates");

TEST_CASE("late Markup is as if it had been there all along, and is made only where it is asked for") {
  int asked = 0;
  const Markup markup{"<b>Kế hoạch</b>"}, none;
  const auto late = [&](const Markup& made) {
    return LateMarkup{"1", [&]() -> const Markup& { return ++asked, made; }};
  };
  const Dict data{{"text", late(markup)}, {"notes", late(none)}};
  CHECK(render("{% if false %}{{ text }}{% endif %}", data).output.empty());
  CHECK(asked == 0);
  CHECK(render("{{ text }}{% if text %}!{% endif %}{% if notes %}?{% endif %}{{ text | length }}", data)
            .output == "<b>Kế hoạch</b>!15");
  CHECK(render("{{ text + '<' }}", data).report == render("{{ text + '<' }}", {{"text", markup}}).report);
}

TEST_CASE("a name that is undefined is said with the one that was perhaps meant") {
  CHECK(render("<h1>{{ titl }}</h1>", {{"title", "Kế hoạch"}}).report ==
        "page.html:1:8: lỗi: không có 'titl'; có phải 'title'?\n"
        "    <h1>{{ titl }}</h1>\n"
        "           ^\n");
  CHECK(render("{% set heading = 1 %}\n{% if heding %}{% endif %}").report ==
        "page.html:2:7: lỗi: không có 'heding'; có phải 'heading'?\n"
        "    {% if heding %}{% endif %}\n"
        "          ^\n");
  CHECK(render("{% for x in documents %}{% endfor %}").report ==
        "page.html:1:13: lỗi: không có 'documents'\n"
        "    {% for x in documents %}{% endfor %}\n"
        "                ^\n");
}

TEST_CASE("a key that is missing is said with the one that was perhaps meant") {
  Dict data{{"document", Dict{{"number", "12-KH/TU"}, {"date", "2023"}}}, {"words", List{"a"}}};
  CHECK(render("Số {{ document.numer }}", data).report ==
        "page.html:1:16: lỗi: giá trị này không có khóa 'numer'; có phải 'number'?\n"
        "    Số {{ document.numer }}\n"
        "                   ^\n");
  CHECK(render("{{ document['dat'] }}", data).report ==
        "page.html:1:12: lỗi: giá trị này không có khóa 'dat'; có phải 'date'?\n"
        "    {{ document['dat'] }}\n"
        "               ^\n");
  CHECK(render("{{ words[1] }}", data).report ==
        "page.html:1:9: lỗi: không có phần tử 1\n"
        "    {{ words[1] }}\n"
        "            ^\n");
  CHECK(render("{% for w in words %}{{ loop.indx }}{% endfor %}", data).report ==
        "page.html:1:29: lỗi: giá trị này không có khóa 'indx'; có phải 'index'?\n"
        "    {% for w in words %}{{ loop.indx }}{% endfor %}\n"
        "                                ^\n");
}

TEST_CASE("what is undefined is reported where it was written, however far it was handed on") {
  std::vector<File> files = {{"page.html", "{% from 'parts.html' import card %}\n{{ card(titl) }}"},
                             {"parts.html", "{% macro card(heading) %}<h2>{{ heading }}</h2>{% endmacro %}"}};
  CHECK(render(files, {{"title", "Kế hoạch"}}).report.starts_with("page.html:2:9: lỗi: không có 'titl'"));
  files[0].bytes = "{% from 'parts.html' import card %}\n{{ card() }}";
  CHECK(render(files).report ==
        "page.html:2:4: lỗi: 'card' được gọi mà thiếu 'heading'\n"
        "    {{ card() }}\n"
        "       ^\n");
  files[0].bytes = "{% from 'parts.html' import card %}\n{{ card(headng=1) }}";
  CHECK(render(files).report ==
        "page.html:2:9: lỗi: không có tham số 'headng'; có phải 'heading'?\n"
        "    {{ card(headng=1) }}\n"
        "            ^\n");
}

TEST_CASE("operators and filters say what they were given") {
  Dict data{{"number", 1}, {"text", "a"}, {"list", List{1}}, {"nothing", Value()}};
  CHECK(render("{{ number + text }}", data).report ==
        "page.html:1:11: lỗi: phép '+' không dùng được giữa integer và string\n"
        "    {{ number + text }}\n"
        "              ^\n");
  CHECK(render("{{ number // 0 }}", data).report ==
        "page.html:1:11: lỗi: chia cho 0\n"
        "    {{ number // 0 }}\n"
        "              ^\n");
  CHECK(render("{{ number|length }}", data).report ==
        "page.html:1:11: lỗi: không duyệt qua giá trị kiểu integer được\n"
        "    {{ number|length }}\n"
        "              ^\n");
  CHECK(render("{{ -text }}", data).report ==
        "page.html:1:4: lỗi: '-' không dùng được với string\n"
        "    {{ -text }}\n"
        "       ^\n");
  CHECK(render("{{ 9223372036854775807 + number }}", data).report ==
        "page.html:1:24: lỗi: số vượt quá giới hạn của số nguyên 64 bit\n"
        "    {{ 9223372036854775807 + number }}\n"
        "                           ^\n");
  CHECK(render("{% for a, b in [list] %}{% endfor %}", data).report ==
        "page.html:1:8: lỗi: cần 2 phần tử cho 2 tên, nhưng gặp 1\n"
        "    {% for a, b in [list] %}{% endfor %}\n"
        "           ^\n");
  CHECK(render("{{ []|first }}").report ==
        "page.html:1:7: lỗi: 'first' của một dãy rỗng\n"
        "    {{ []|first }}\n"
        "          ^\n");
  CHECK(render("{{ list|selectattr('x', 'equalso', 1)|list|length }}", data).report ==
        "page.html:1:9: lỗi: không có phép thử 'equalso'; có phải 'equalto'?\n"
        "    {{ list|selectattr('x', 'equalso', 1)|list|length }}\n"
        "            ^\n");
  CHECK(render("{{ (1 if number > 1) + 1 }}", data).report ==
        "page.html:1:7: lỗi: 'if' ở đây không có 'else' nên không cho giá trị nào\n"
        "    {{ (1 if number > 1) + 1 }}\n"
        "          ^\n");
}

TEST_CASE("a macro is called, not used as a value") {
  CHECK(render("{% macro card() %}{% endmacro %}{{ card }}").report ==
        "page.html:1:36: lỗi: 'card' là macro hoặc tệp macro: chỉ gọi được, không dùng làm giá trị được\n"
        "    {% macro card() %}{% endmacro %}{{ card }}\n"
        "                                       ^\n");
  CHECK(render("{% set title = 'a' %}{{ title() }}").report ==
        "page.html:1:25: lỗi: chỉ gọi được macro, super() và items()\n"
        "    {% set title = 'a' %}{{ title() }}\n"
        "                            ^\n");
}

TEST_CASE("a file that includes itself without an end") {
  CHECK(
      render({{"page.html", "{% include 'part.html' %}"}, {"part.html", "<p>\n  {% include 'part.html' %}"}})
          .report ==
      "part.html:2:6: lỗi: include, macro và super gọi nhau quá 32 tầng\n"
      "      {% include 'part.html' %}\n"
      "         ^\n"
      "    → Có lẽ 'part.html' gọi lại chính nó mà không có lúc dừng.\n");
  CHECK(render("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}")
            .report.starts_with("page.html:1:19: lỗi: include, "));
  CHECK(render({{"page.html", "{% import 'page.html' as self %}"}})
            .report.starts_with("page.html:1:11: lỗi: include, "));
}

TEST_CASE("a tree is printed by a macro or a file that calls itself as deep as the tree is") {
  Dict leaf{{"name", "lá"}, {"children", List{}}};
  Dict tree{{"name", "gốc"}, {"children", List{leaf, leaf}}};
  std::string macro =
      "{% macro node(n) %}<li>{{ n.name }}{% for c in n.children %}{{ node(c) }}{% endfor %}</li>{% endmacro "
      "%}"
      "{{ node(tree) }}";
  CHECK(render(macro, {{"tree", tree}}).output == "<li>gốc<li>lá</li><li>lá</li></li>");
}

TEST_CASE("a template that runs too long, writes too much, or nests too deep is stopped") {
  Dict data{{"many", numbers(2000)}, {"text", std::string(1 << 20, 'x')}};
  CHECK(render("{% for a in many %}{% for b in many %}{% for c in many %}{{ a }}{% endfor %}{% endfor %}{% "
               "endfor %}",
               data)
            .report.find("mẫu chạy quá 10000000 bước") != std::string::npos);
  CHECK(render("{% for a in many %}{{ text }}{% endfor %}", data).report ==
        "page.html:1:23: lỗi: trang dài quá 67108864 byte\n"
        "    {% for a in many %}{{ text }}{% endfor %}\n"
        "                          ^\n");
  CHECK(render("{% for a in many %}{% if text ~ text == '' %}{% endif %}{% endfor %}", data)
            .report.find("mẫu chạy quá 10000000 bước") != std::string::npos);
}

TEST_CASE("a nesting that no stack could hold is refused when it is compiled") {
  auto report = [](const std::string& page) {
    std::vector<Problem> problems;
    Templates templates({{"page.html", page}}, problems);
    REQUIRE(problems.size() == 1);
    return text_of(*problems[0].message, problems[0].arguments, Language::vietnamese);
  };
  auto times = [](const std::string& text) {
    std::string all;
    for (int i = 0; i < 20'000; ++i) all += text;
    return all;
  };
  const char* too_deep = "lồng vào nhau quá 50 tầng";
  CHECK(report("{{ " + times("(") + "1" + times(")") + " }}") == too_deep);
  CHECK(report("{{ 1" + times(" + 1") + " }}") == too_deep);
  CHECK(report("{{ " + times("not ") + " 1 }}") == too_deep);
  CHECK(report("{{ " + times("-") + " 1 }}") == too_deep);
  CHECK(report("{{ a" + times(".a") + " }}") == too_deep);
  CHECK(report("{{ a" + times("|list") + " }}") == too_deep);
  CHECK(report("{{ " + times("[") + " }}") == too_deep);
  CHECK(report("{{ 1" + times(" if 1 else 1") + " }}") == too_deep);
  CHECK(report(times("{% if 1 %}") + times("{% endif %}")) == too_deep);
}

TEST_CASE("lists within lists grow no deeper than can be destroyed") {
  std::string page;
  for (int i = 0; i < 5000; ++i) page += "{% set a = [a|default(0)] %}";
  CHECK(render(page).report.find("mẫu tạo quá 4000 danh sách lồng danh sách") != std::string::npos);
}

TEST_CASE("page data keeps the order of its keys") {
  Dict data{{"names", Dict{{"z", 1}, {"a", 2}, {"m", 3}}}};
  CHECK(render("{% for key, value in names.items() %}{{ key }}{{ value }} {% endfor %}", data).output ==
        "z1 a2 m3 ");
}

TEST_CASE("many threads render from one theme") {
  std::vector<Problem> problems;
  Templates templates(
      {{"base.html", "<title>{% block title %}{% endblock %}</title>"},
       {"parts.html", "{% macro row(n) %}<td>{{ n }}</td>{% endmacro %}"},
       {"page.html",
        "{% extends 'base.html' %}{% from 'parts.html' import row %}"
        "{% block title %}{% for n in list %}{{ row(n * factor) }}{% endfor %}{% endblock %}"}},
      problems);
  Value list = numbers(50);
  std::vector<std::string> outputs(8);
  {
    std::vector<std::jthread> threads;
    for (int t = 0; t < 8; ++t) {
      threads.emplace_back([&, t] {
        std::vector<Problem> own;
        for (int i = 0; i < 200; ++i) {
          outputs[t] = templates.render("page.html", {{"list", list}, {"factor", t}}, own);
        }
      });
    }
  }
  for (int t = 0; t < 8; ++t) {
    std::string expected;
    for (int n = 0; n < 50; ++n) expected += "<td>" + std::to_string(n * t) + "</td>";
    CHECK(outputs[t] == "<title>" + expected + "</title>");
  }
}

TEST_SUITE_END();
