// Any bytes as a template: compiled or refused; what it renders stays within the budgets.
#include "render/theme.h"
#include "target.h"

using namespace vankho;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::vector<Problem> problems;
  const Templates templates({{"a.html", {reinterpret_cast<const char*>(data), size}},
                             {"base.html", "<p>{% block main %}{% endblock %}</p>"}},
                            problems);
  Dict site, page;
  site.set("name", "Cổng <thử> & \"nghiệm\"");
  page.set("site", std::move(site));
  page.set("items", List{Value("một"), Value(2), Value(true)});
  templates.render("a.html", page, problems);
  return 0;
}
