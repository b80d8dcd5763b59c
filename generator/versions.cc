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

bool is_same_day(const Metadata& a, const Metadata& b) { return a.date && b.date && a.date == b.date; }

// Numbers begin anew each year.
bool may_be_of_one_year(const Metadata& a, const Metadata& b) {
  return !a.date || !b.date || year_of(*a.date) == year_of(*b.date);
}

// Of a file that git takes for another one: forms and invitations are alike, and this week's calendar and the
// last one's.
bool is_one_document(const Metadata& a, const Metadata& b) {
  if (!a.number.empty() && !b.number.empty()) return a.number == b.number && may_be_of_one_year(a, b);
  return a.title == b.title && is_same_day(a, b);
}

// In the place of another one: of two corrections, one at a time is likely.
bool is_another_document(const Metadata& a, const Metadata& b) {
  return a.number != b.number && a.title != b.title;
}

// Whether what stood before is an older version of the same document.
bool follows(const Version& newer, const Change& change, const Metadata& document) {
  if (change.blob == newer.change->blob) return true;
  return change.path == newer.change->path ? !is_another_document(document, newer.document)
                                           : is_one_document(document, newer.document);
}

}  // namespace

std::vector<Version> VersionReader::shown(const FiledDocument& current, const FileHistory& file) {
  std::vector<Version> shown;
  const Change* newer = nullptr;
  Day last_day =
      site_.today;  // of what stood; where a clock went wrong, the earliest that any later one says
  for (const Standing& standing : file.stood) {
    if (standing.change == Standing::kGone) break;
    const Change& change = file.changes[standing.change];
    const bool told = newer == &change;  // by the merge that brought it, under another name
    if (!told) {
      std::optional<FiledDocument> document = at(current, change);
      if (!document || !is_document(change.path) || !is_shown(*document, site_.edition, last_day, false))
        break;
      if (newer && !follows(shown.back(), change, *document)) break;
      shown.push_back({&change, std::move(*document)});
    }
    last_day = std::min(last_day, day_before(standing.from));
    newer = &change;
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
