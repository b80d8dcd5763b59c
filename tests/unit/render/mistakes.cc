#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "base/problem.h"
#include "render/theme.h"

using namespace vankho;

namespace {

const Dict kData{{"title", "Kế hoạch"},
                 {"one", 1},
                 {"words", List{"một", "hai"}},
                 {"document", Dict{{"number", "12-KH/TU"}, {"date", "12/4/2023"}}}};

// All that is said about the templates, and about rendering page.html if they have no mistake.
std::string report(std::vector<File> files, Language language = Language::vietnamese) {
  std::vector<Problem> problems;
  Templates templates(std::move(files), problems);
  std::string output = templates.render("page.html", kData, problems);
  CHECK(output.empty() == !problems.empty());
  std::string all;
  for (const Problem& problem : problems) all += as_text(problem, language);
  return all;
}

std::string report(std::string page, Language language = Language::vietnamese) {
  return report(std::vector<File>{{"page.html", std::move(page)}}, language);
}

}  // namespace

TEST_SUITE_BEGIN("mistakes in templates");

TEST_CASE("a block that is never closed is named where it opens") {
  CHECK(report("<main>\n  {% block main %}\n  <p>\n") ==
        "page.html:2:6: lỗi: 'block' mở ở đây không có 'endblock' đóng lại\n"
        "      {% block main %}\n"
        "         ^\n");
  CHECK(report("{% for x in words %}{% if x %}{% endif %}", Language::english) ==
        "page.html:1:4: error: 'for' opened here is not closed with 'endfor'\n"
        "    {% for x in words %}{% if x %}{% endif %}\n"
        "       ^\n");
}

TEST_CASE("a tag that closes another one than the open one says which is open and where") {
  CHECK(report("{% if one %}\n{% for x in words %}\n{% endif %}") ==
        "page.html:3:4: lỗi: gặp 'endif' trong khi 'for' ở dòng 2 chưa được đóng bằng 'endfor'\n"
        "    {% endif %}\n"
        "       ^\n");
  CHECK(report("xong {% endif %}") ==
        "page.html:1:9: lỗi: 'endif' ở đây không đóng thẻ nào\n"
        "    xong {% endif %}\n"
        "            ^\n");
}

TEST_CASE("endblock with the name of another block") {
  CHECK(report("{% block đầu %}") ==
        "page.html:1:10: lỗi: không hiểu ký tự 'đ' trong thẻ\n"
        "    {% block đầu %}\n"
        "             ^\n"
        "    → Đặt chữ trong dấu nháy, hoặc đóng thẻ bằng '%}' trước nó.\n");
  CHECK(report("{% block head %}\n{% endblock main %}") ==
        "page.html:2:13: lỗi: 'endblock main' đóng block 'head' mở ở dòng 1\n"
        "    {% endblock main %}\n"
        "                ^\n"
        "    → Viết 'endblock' hoặc 'endblock head'.\n");
}

TEST_CASE("what the grammar expects instead") {
  CHECK(report("{{ one two }}") ==
        "page.html:1:8: lỗi: cần '}}' nhưng gặp 'two'\n"
        "    {{ one two }}\n"
        "           ^\n");
  CHECK(report("{% for x on words %}") ==
        "page.html:1:10: lỗi: cần 'in' nhưng gặp 'on'\n"
        "    {% for x on words %}\n"
        "             ^\n");
  CHECK(report("{{ 1 + }}") ==
        "page.html:1:8: lỗi: cần một biểu thức nhưng gặp '}}'\n"
        "    {{ 1 + }}\n"
        "           ^\n");
  CHECK(report("{% include name %}") ==
        "page.html:1:12: lỗi: cần tên tệp trong dấu nháy nhưng gặp 'name'\n"
        "    {% include name %}\n"
        "               ^\n");
  CHECK(report("{% set 1 = 2 %}") ==
        "page.html:1:8: lỗi: cần một tên nhưng gặp '1'\n"
        "    {% set 1 = 2 %}\n"
        "           ^\n");
  CHECK(report("{% set loop = 2 %}") ==
        "page.html:1:8: lỗi: không đặt tên là 'loop' được: đó là từ của ngôn ngữ mẫu\n"
        "    {% set loop = 2 %}\n"
        "           ^\n");
}

TEST_CASE("what is opened and not closed within a line is shown where it opens") {
  CHECK(report("văn khố {{ title\n") ==
        "page.html:1:9: lỗi: '{{' mở ở đây không có '}}' đóng lại\n"
        "    văn khố {{ title\n"
        "            ^\n");
  CHECK(report("{# ghi chú") ==
        "page.html:1:1: lỗi: '{#' mở ở đây không có '#}' đóng lại\n"
        "    {# ghi chú\n"
        "    ^\n");
  CHECK(report("{{ 'chữ }}") ==
        "page.html:1:4: lỗi: chuỗi mở ở đây thiếu dấu ' đóng lại\n"
        "    {{ 'chữ }}\n"
        "       ^\n");
  CHECK(report("{% raw %}{{ x }}") ==
        "page.html:1:1: lỗi: 'raw' mở ở đây không có 'endraw' đóng lại\n"
        "    {% raw %}{{ x }}\n"
        "    ^\n");
}

TEST_CASE("parts of Jinja that are left out are refused, not misread") {
  CHECK(report("{% with %}{% endwith %}", Language::english) ==
        "page.html:1:4: error: there is no tag 'with'\n"
        "    {% with %}{% endwith %}\n"
        "       ^\n"
        "    → Known are: elif, else, endblock, endfor, endif, endmacro, endraw, endset, block, extends, "
        "for, from, if, "
        "import, include, macro, set.\n");
  CHECK(report("{{ 1.5 }}") ==
        "page.html:1:4: lỗi: '1.5': mẫu chỉ tính được với số nguyên\n"
        "    {{ 1.5 }}\n"
        "       ^\n");
  CHECK(report("{{ words[0:1] }}") ==
        "page.html:1:11: lỗi: cần ']' nhưng gặp ':'\n"
        "    {{ words[0:1] }}\n"
        "              ^\n");
  CHECK(report("{{ document.keys() }}") ==
        "page.html:1:13: lỗi: chỉ gọi được macro, super() và items()\n"
        "    {{ document.keys() }}\n"
        "                ^\n");
  CHECK(report("{{ document.items }}") ==
        "page.html:1:13: lỗi: '.items' là một phương thức của Jinja, không phải khóa 'items'\n"
        "    {{ document.items }}\n"
        "                ^\n"
        "    → Viết ['items'] để lấy khóa ấy.\n");
  CHECK(report("{{ words }}") ==
        "page.html:1:4: lỗi: giá trị kiểu list không in ra thành chữ được\n"
        "    {{ words }}\n"
        "       ^\n"
        "    → Duyệt nó bằng 'for', lấy một khóa của nó, hoặc dùng '|join'.\n");
  CHECK(report("{% if title is defined if one %}{% endif %}") ==
        "page.html:1:24: lỗi: sau 'is defined' không thể là 'if'\n"
        "    {% if title is defined if one %}{% endif %}\n"
        "                           ^\n"
        "    → Đặt phép thử trong ngoặc: (… is defined).\n");
}

TEST_CASE("a sequence that Jinja lets walk only once must be made a list") {
  const char* message =
      "page.html:1:13: lỗi: trong Jinja, kết quả của 'map' chỉ duyệt được một lần và luôn được coi là đúng\n"
      "    {% if words|map(attribute='x') %}{% endif %}\n"
      "                ^\n"
      "    → Thêm '|list' sau nó.\n";
  CHECK(report("{% if words|map(attribute='x') %}{% endif %}") == message);
  CHECK(report("{% set x = words|reverse %}").find("'reverse'") != std::string::npos);
  CHECK(report("{{ words|reverse|length }}").find("'reverse'") != std::string::npos);
  CHECK(report("{% for x in words|reverse %}.{% endfor %}") == "");
}

TEST_CASE("unknown filters, tests, tags and parameters propose what was perhaps meant") {
  CHECK(report("{{ title|uper }}") ==
        "page.html:1:10: lỗi: không có bộ lọc 'uper'; có phải 'upper'?\n"
        "    {{ title|uper }}\n"
        "             ^\n");
  CHECK(report("{{ title is definde }}", Language::english) ==
        "page.html:1:13: error: there is no test 'definde'; did you mean 'defined'?\n"
        "    {{ title is definde }}\n"
        "                ^\n");
  CHECK(report("{% inclde 'a' %}") ==
        "page.html:1:4: lỗi: không có thẻ 'inclde'; có phải 'include'?\n"
        "    {% inclde 'a' %}\n"
        "       ^\n");
  CHECK(report("{{ words|sort(atribute='x')|join }}") ==
        "page.html:1:15: lỗi: không có tham số 'atribute'; có phải 'attribute'?\n"
        "    {{ words|sort(atribute='x')|join }}\n"
        "                  ^\n");
  CHECK(report("{{ title|replace('a') }}") ==
        "page.html:1:10: lỗi: 'replace' được gọi mà thiếu 'new'\n"
        "    {{ title|replace('a') }}\n"
        "             ^\n");
  CHECK(report("{{ title|upper('a') }}") ==
        "page.html:1:10: lỗi: 'upper' nhận nhiều nhất 0 giá trị không ghi tên\n"
        "    {{ title|upper('a') }}\n"
        "             ^\n");
}

TEST_CASE("mistakes of all files are reported together, those after which a file can be read on too") {
  CHECK(report({{"page.html", "{{ title|uper }}{% include 'hed.html' %}\n{{ title|lowr }}"},
                {"head.html", "{% if %}"}}) ==
        "page.html:1:10: lỗi: không có bộ lọc 'uper'; có phải 'upper'?\n"
        "    {{ title|uper }}{% include 'hed.html' %}\n"
        "             ^\n"
        "page.html:2:10: lỗi: không có bộ lọc 'lowr'; có phải 'lower'?\n"
        "    {{ title|lowr }}\n"
        "             ^\n"
        "head.html:1:7: lỗi: cần một biểu thức nhưng gặp '%}'\n"
        "    {% if %}\n"
        "          ^\n"
        "page.html:1:28: lỗi: không có tệp mẫu 'hed.html'; có phải 'head.html'?\n"
        "    {{ title|uper }}{% include 'hed.html' %}\n"
        "                               ^\n");
}

TEST_CASE("files that are named must be there and export what is imported") {
  CHECK(report("{% extends 'nowhere.html' %}") ==
        "page.html:1:12: lỗi: không có tệp mẫu 'nowhere.html'\n"
        "    {% extends 'nowhere.html' %}\n"
        "               ^\n");
  CHECK(report({{"page.html", "{% from 'parts.html' import lnk %}"},
                {"parts.html", "{% macro link() %}{% endmacro %}{% set _lnk = 1 %}"}}) ==
        "page.html:1:29: lỗi: tệp được nhập không có 'lnk'; có phải 'link'?\n"
        "    {% from 'parts.html' import lnk %}\n"
        "                                ^\n");
  CHECK(report({{"page.html", "{% import 'parts.html' as parts %}{{ parts.lnk() }}"},
                {"parts.html", "{% macro link() %}{% endmacro %}"}}) ==
        "page.html:1:44: lỗi: tệp được nhập không có 'lnk'; có phải 'link'?\n"
        "    {% import 'parts.html' as parts %}{{ parts.lnk() }}\n"
        "                                               ^\n");
  CHECK(report({{"page.html", "{% import 'child.html' as parts %}"},
                {"child.html", "{% extends 'base.html' %}"},
                {"base.html", ""}}) ==
        "page.html:1:11: lỗi: không nhập macro từ tệp có 'extends' được: 'child.html'\n"
        "    {% import 'child.html' as parts %}\n"
        "              ^\n");
}

TEST_CASE("files that extend one another in a circle") {
  CHECK(report({{"page.html", "{% extends 'a.html' %}"},
                {"a.html", "{% extends 'b.html' %}"},
                {"b.html", "{% extends 'a.html' %}"}}) ==
        "a.html:1:12: lỗi: các tệp kế thừa nhau thành vòng: a.html → b.html → a.html\n"
        "    {% extends 'b.html' %}\n"
        "               ^\n"
        "b.html:1:12: lỗi: các tệp kế thừa nhau thành vòng: b.html → a.html → b.html\n"
        "    {% extends 'a.html' %}\n"
        "               ^\n");
}

TEST_CASE("extends comes first, and what follows it prints in blocks") {
  CHECK(report({{"page.html", "<!-- -->\n{% extends 'base.html' %}"}, {"base.html", ""}}) ==
        "page.html:2:4: lỗi: 'extends' phải đứng đầu tệp, trước mọi chữ và mọi thẻ khác\n"
        "    {% extends 'base.html' %}\n"
        "       ^\n"
        "    → Trước nó chỉ được có ghi chú {# … #}.\n");
  CHECK(report({{"page.html", "{% extends 'base.html' %}\n{% include 'base.html' %}"}, {"base.html", ""}}) ==
        "page.html:2:4: lỗi: tệp có 'extends' chỉ in ra trong 'block': 'include' ở đây không có chỗ hiện\n"
        "    {% include 'base.html' %}\n"
        "       ^\n");
}

TEST_CASE("blocks and macros where they cannot be") {
  CHECK(report("{% block a %}{% endblock %}\n{% block a %}{% endblock %}") ==
        "page.html:2:10: lỗi: block 'a' đã có ở dòng 1\n"
        "    {% block a %}{% endblock %}\n"
        "             ^\n");
  CHECK(report("{% for x in words %}{% macro m() %}{% endmacro %}{% endfor %}") ==
        "page.html:1:24: lỗi: 'macro' chỉ đặt được ở tầng ngoài cùng của tệp\n"
        "    {% for x in words %}{% macro m() %}{% endmacro %}{% endfor %}\n"
        "                           ^\n");
  CHECK(report("{% macro m() %}{% block b %}{% endblock %}{% endmacro %}") ==
        "page.html:1:19: lỗi: 'block' không đặt trong 'macro' được\n"
        "    {% macro m() %}{% block b %}{% endblock %}{% endmacro %}\n"
        "                      ^\n");
  CHECK(report("{{ super() }}") ==
        "page.html:1:4: lỗi: super() chỉ dùng được trong 'block'\n"
        "    {{ super() }}\n"
        "       ^\n");
  CHECK(report("{% block b %}{{ super() }}{% endblock %}") ==
        "page.html:1:17: lỗi: không tệp nào được kế thừa có block 'b'\n"
        "    {% block b %}{{ super() }}{% endblock %}\n"
        "                    ^\n");
}

TEST_CASE("a template that is not UTF-8") {
  CHECK(report("\xff") ==
        "page.html: lỗi: tệp mẫu có ký tự không phải UTF-8\n"
        "    → Lưu lại tệp với bảng mã UTF-8 (Unicode).\n");
}

TEST_CASE("a page that the theme does not have") {
  std::vector<Problem> problems;
  Templates templates({{"base.html", ""}}, problems);
  CHECK(templates.has("base.html"));
  CHECK_FALSE(templates.has("page.html"));
  CHECK(templates.render("page.html", kData, problems).empty());
  REQUIRE(problems.size() == 1);
  CHECK(as_text(problems[0], Language::vietnamese) == "page.html: lỗi: giao diện không có tệp mẫu này\n");
}

TEST_SUITE_END();
