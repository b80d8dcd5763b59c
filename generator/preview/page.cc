#include "preview/page.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/xml.h"
#include "preview/assets.h"

namespace vankho {
namespace {

// The path of a vscode:// address; letters of any script stand as UTF-8 in percent signs.
std::string percent_encoded(std::string_view path) {
  std::string out;
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~/").find(c) != std::string_view::npos;
    out += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

std::string place(const LocatedProblem& located) {
  const Problem& problem = located.problem;
  const std::string name = problem.line > 0 ? fmt::format("{}:{}", problem.path, problem.line) : problem.path;
  if (located.file.empty()) return xml_escaped(name);
  return fmt::format("<a href=\"vscode://file{}:{}\">{}</a>", percent_encoded(located.file),
                     std::max(problem.line, 1), xml_escaped(name));
}

std::string problem_item(const LocatedProblem& located) {
  const Problem& problem = located.problem;
  const bool error = problem.severity() == Severity::error;
  std::string item = fmt::format(
      "<li class=\"{}\"><p><strong>{}:</strong> {} ({})</p>", error ? "loi" : "canh-bao",
      error ? "Lỗi" : "Cảnh báo",
      xml_escaped(text_of(*problem.message, problem.arguments, Language::vietnamese)), place(located));
  if (!problem.text.empty()) item += "<pre>" + xml_escaped(problem.text) + "</pre>";
  const std::string remedy = remedy_of(*problem.message, problem.arguments, Language::vietnamese);
  if (!remedy.empty()) item += "<p>→ " + xml_escaped(remedy) + "</p>";
  return item + "</li>\n";
}

std::string bar(const Dressing& dressing) {
  std::string html = fmt::format(
      "<aside class=\"xem-thu\" aria-label=\"Bản xem thử\"><p>Bản xem thử · <a href=\"/{}\">{} lỗi, {} cảnh "
      "báo</a>",
      kProblemsPath, dressing.errors, dressing.warnings);
  for (const std::string& copy : dressing.copies) {
    html += fmt::format(" · <a href=\"/{}\">{}</a>", xml_escaped(percent_encoded(copy)),
                        xml_escaped(copy.substr(copy.rfind('.') + 1)));
  }
  html += "</p>\n";
  for (const std::string& mark : dressing.marks) html += "<p class=\"dau\">" + xml_escaped(mark) + "</p>\n";
  return html + problem_list(dressing.problems) + "</aside>\n";
}

std::string loaded_files(const Dressing& dressing) {
  return fmt::format(
      "<link rel=\"stylesheet\" href=\"/{}\">\n<script src=\"/{}\" data-version=\"{}\" data-file=\"{}\" "
      "data-name=\"{}\" defer></script>\n",
      kStylePath, kScriptPath, xml_escaped(dressing.version), percent_encoded(dressing.file),
      xml_escaped(dressing.name));
}

// Of directives with one name browsers take the first.
void permit_asking(std::string& html) {
  constexpr std::string_view kPolicy = "http-equiv=\"Content-Security-Policy\" content=\"";
  const std::size_t policy = html.find(kPolicy);
  if (policy != std::string::npos) html.insert(policy + kPolicy.size(), "connect-src 'self'; ");
}

}  // namespace

std::string problem_list(const std::vector<LocatedProblem>& problems) {
  if (problems.empty()) return {};
  std::string html = "<ul>\n";
  for (const LocatedProblem& problem : problems) html += problem_item(problem);
  return html + "</ul>\n";
}

std::string dressed(std::string html, const Dressing& dressing) {
  const std::size_t body = html.find("<body");
  const std::size_t body_end = html.find('>', body);
  if (body == std::string::npos || body_end == std::string::npos) return html;
  html.insert(body_end + 1, "\n" + bar(dressing));
  const std::size_t head_end = html.find("</head>");
  if (head_end < body) html.insert(head_end, loaded_files(dressing));
  permit_asking(html);
  return html;
}

std::string own_page(std::string_view title, std::string_view main) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; "
      "script-src "
      "'self'; base-uri 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, "
      "initial-scale=1\">\n<title>{0}</title>\n</head>\n"
      "<body>\n<main class=\"xem-thu\">\n<h1>{0}</h1>\n{1}<p><a href=\"/index.html\">Về trang đầu</a></p>\n"
      "</main>\n</body>\n</html>\n",
      xml_escaped(title), main);
}

}  // namespace vankho
