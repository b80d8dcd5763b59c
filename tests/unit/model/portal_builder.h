// Puts together the few bodies and documents that one test is about, and resolves them.
#pragma once

#include <string>
#include <vector>

#include "model/site.h"

namespace vankho {

struct PortalBuilder {
  std::vector<Body> bodies;
  std::vector<Event> events;
  std::vector<Document> documents;
  std::vector<Page> pages;
  std::vector<std::string> files;  // documents and pages are added
  std::string edition = "noi-bo";
  Day today = make_day(2026, 1, 1).value();
  bool with_unpublished = false;
  MayName may_name;

  // The references hold until the next one of their kind is added.
  Body& body(std::string id, std::string name, std::string parent = "", std::string symbol = "") {
    Body& body = bodies.emplace_back();
    body.id = std::move(id);
    body.name = std::move(name);
    body.parent = std::move(parent);
    if (!symbol.empty()) body.symbols = {std::move(symbol)};
    return body;
  }

  // `path` is below van-ban/, and its first folder names the issuer.
  Document& document(const std::string& path, std::string number = "", std::string date = "") {
    Document& document = documents.emplace_back();
    document.path = "van-ban/" + path;
    if (path.find('/') != std::string::npos) document.issuer_id = path.substr(0, path.find('/'));
    document.number = std::move(number);
    document.date = parse_iso_day(date);
    if (document.date) document.written = {document.date, document.date};
    return document;
  }

  Event& event(std::string id, std::string name, std::string day, std::string scope = "quoc-gia") {
    Event& event = events.emplace_back();
    event.id = std::move(id);
    event.name = std::move(name);
    event.original = parse_iso_day(day);
    event.scope = std::move(scope);
    return event;
  }

  Site resolve() const { return resolve_into(ignored_); }

  // Everything that is said of the portal.
  std::string said() const {
    std::vector<Problem> problems;
    resolve_into(problems);
    sort(problems);
    std::string text;
    for (const Problem& problem : problems) text += as_text(problem, Language::vietnamese);
    return text;
  }

 private:
  Site resolve_into(std::vector<Problem>& problems) const {
    std::vector<std::string> all = files;
    for (const Document& document : documents) all.push_back(document.path);
    for (const Page& page : pages) all.push_back(page.path);
    Bodies tree(bodies, "co-quan.yaml", problems);
    return vankho::resolve({}, edition, today, "", std::move(tree), events,
                           {documents.begin(), documents.end()}, pages, all, with_unpublished, problems,
                           may_name);
  }

  mutable std::vector<Problem> ignored_;
};

// The document at `path` (below van-ban/) of a site.
inline DocumentIndex index_of(const Site& site, std::string_view path) {
  for (DocumentIndex i = 0; i < site.documents.size(); ++i) {
    if (site.documents[i].path == "van-ban/" + std::string(path)) return i;
  }
  throw std::out_of_range("no such document: " + std::string(path));
}

inline const Resolved& resolved(const Site& site, std::string_view path) {
  return site.resolved[index_of(site, path)];
}

// Paths below van-ban/, joined by spaces.
inline std::string paths_of(const Site& site, const std::vector<DocumentIndex>& documents) {
  std::string paths;
  for (DocumentIndex index : documents)
    paths += (paths.empty() ? "" : " ") + site.documents[index].path.substr(8);
  return paths;
}

inline std::string id_of(const Site& site, std::optional<BodyIndex> body) {
  return body ? site.bodies[*body].id : "none";
}

}  // namespace vankho
