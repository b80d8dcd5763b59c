// A small site put together by hand, for tests that need one.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/site.h"
#include "outputs/facts.h"
#include "outputs/portal.h"

namespace vankho::sample {

inline Day day(std::string_view iso) { return *parse_iso_day(iso); }

inline Run run(std::string words, int style = Run::plain, std::string link = "") {
  Run run;
  run.text = std::move(words);
  run.style = static_cast<std::uint8_t>(style);
  run.link = std::move(link);
  return run;
}

inline Text text(std::string words) { return {{run(std::move(words))}, {}}; }

inline Block paragraph(std::string marker, std::string anchor, std::string words) {
  Block block;
  block.marker = std::move(marker);
  block.anchor = std::move(anchor);
  block.text = text(std::move(words));
  return block;
}

inline Document document(std::string path, std::string number, std::string date, std::string title) {
  Document document;
  document.path = std::move(path);
  document.type = "KH";
  document.number = std::move(number);
  if (!date.empty()) document.date = day(date);
  document.written = {document.date, document.date};
  document.title = std::move(title);
  document.circulation = Circulation::open;
  return document;
}

inline Body body(std::string id, std::string name, std::string parent = "") {
  Body body;
  body.id = std::move(id);
  body.name = std::move(name);
  body.parent = std::move(parent);
  return body;
}

inline Event event(std::string id, std::string name, std::string_view original) {
  Event event;
  event.id = std::move(id);
  event.name = std::move(name);
  event.original = day(original);
  event.scope = "quoc-gia";
  return event;
}

// Resolved as of 2024-06-01, in the edition that has everything. The parts must be free of problems.
struct Parts {
  std::vector<Body> bodies = {};
  std::vector<Event> events = {};
  std::vector<Document> documents = {};
  std::vector<Page> pages = {};
  std::vector<std::string> attachments = {};
};

inline Site site(Parts parts) {
  std::vector<Problem> problems;
  Settings settings;
  settings.name = "Văn khố thử";
  settings.publisher = "Văn phòng";
  std::vector<std::string> files = parts.attachments;
  for (const Document& document : parts.documents) files.push_back(document.path);
  for (const Page& page : parts.pages) files.push_back(page.path);
  std::sort(files.begin(), files.end());
  return resolve(settings, "noi-bo", day("2024-06-01"), "0123456789abcdef0123456789abcdef01234567",
                 Bodies(parts.bodies, "co-quan.yaml", problems), parts.events,
                 {parts.documents.begin(), parts.documents.end()}, parts.pages, files, false, problems);
}

inline Facts facts() {
  Facts facts;
  facts.types = {{"KH", "Kế hoạch", "ke-hoach", true, true}, {"CV", "Công văn", "cong-van", true, true}};
  return facts;
}

}  // namespace vankho::sample
