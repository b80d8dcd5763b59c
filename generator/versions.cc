#include "versions.h"

#include <algorithm>
#include <chrono>

#include "base/watchdog.h"
#include "parse/document.h"
#include "reading.h"
#include "recall.h"

namespace vankho {
namespace {

// The last day on which `changes[i]` was what the file said.
Day last_day_of(const std::vector<Change>& changes, std::size_t i, Day today) {
  if (i == 0) return today;
  const Day day_before = std::chrono::sys_days(changes[i - 1].day) - std::chrono::days(1);
  return std::min(today, day_before);
}

// Forms and invitations are so alike that git takes one for another.
bool is_one_document(const Metadata& a, const Metadata& b) {
  return a.number.empty() || b.number.empty() ? a.title == b.title : a.number == b.number;
}

}  // namespace

std::vector<Version> VersionReader::shown(const FiledDocument& current, const FileHistory& file) {
  std::vector<Version> shown;
  std::optional<FiledDocument> newer;
  for (std::size_t i = 0; i < file.changes.size(); ++i) {
    const Change& change = file.changes[i];
    std::optional<FiledDocument> document = at(current, change);
    const bool renamed = i > 0 && change.path != file.changes[i - 1].path;
    if (renamed && !(document && newer && is_one_document(*document, *newer))) break;
    const Day day = last_day_of(file.changes, i, site_.today);
    if (document && is_document(change.path) && is_shown(*document, site_.edition, day, false))
      shown.push_back({&change, *document});
    newer = std::move(document);
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
