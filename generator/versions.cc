#include "versions.h"

#include <algorithm>
#include <chrono>

#include "base/watchdog.h"
#include "parse/document.h"
#include "reading.h"
#include "recall.h"

namespace vankho {
namespace {

Day day_before(Day day) { return std::chrono::sys_days(day) - std::chrono::days(1); }

// Forms and invitations are so alike that git takes one for another, and this week's calendar for the last.
bool is_one_document(const Metadata& a, const Metadata& b) {
  if (!a.number.empty() && !b.number.empty()) return a.number == b.number;
  return a.title == b.title && (!a.date || !b.date || a.date == b.date);
}

}  // namespace

std::vector<Version> VersionReader::shown(const FiledDocument& current, const FileHistory& file) {
  std::vector<Version> shown;
  std::optional<FiledDocument> newer;
  const Change* after = nullptr;
  Day last_day =
      site_.today;  // of what stood; where a clock went wrong, the earliest that any later one says
  for (const Standing& standing : file.stood) {
    if (standing.change == Standing::kGone) break;
    const Change& change = file.changes[standing.change];
    if (!is_document(change.path)) break;
    std::optional<FiledDocument> document = at(current, change);
    const bool renamed = after && change.path != after->path;
    if (renamed && !(document && newer && is_one_document(*document, *newer))) break;
    const bool told = after == &change;  // by the merge that brought it, under another name
    if (!told && document && is_shown(*document, site_.edition, last_day, false))
      shown.push_back({&change, *document});
    last_day = std::min(last_day, day_before(standing.from));
    newer = std::move(document);
    after = &change;
  }
  return shown;
}

// Null where it cannot be read as a document is now.
std::optional<FiledDocument> VersionReader::at(const FiledDocument& current, const Change& change) {
  const AtWork now(current.path);
  const std::uint64_t most = site_.settings.max_document_bytes;
  std::vector<Problem> problems;
  const auto parse = [&]() -> std::optional<Document> {
    const std::string bytes = blobs_->read({current.path, change.blob, 0});
    if (bytes.size() > most) return std::nullopt;
    return parse_document(current.path, bytes, problems);
  };
  const auto parse_again = [open = open_blobs_, path = current.path, blob = change.blob] {
    std::vector<Problem> told_before;
    return parse_document(path, open()->read({path, blob, 0}), told_before);
  };
  const Materials of = materials({"revision", current.path, change.blob, std::to_string(most)});
  std::optional<FiledDocument> document = recall(records_, of, problems, parse, parse_again);
  if (has_errors(problems)) document.reset();
  return document;
}

}  // namespace vankho
