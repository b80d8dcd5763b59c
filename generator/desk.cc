#include "desk.h"

#include "base/text.h"
#include "messages.h"
#include "source/snapshot.h"

namespace vankho {

namespace {

bool is_written_by_editors(std::string_view path) {
  return path == kSettingsFile || path == kBodiesFile || path == kEventsFile || lower(path).ends_with(".md");
}

}  // namespace

std::filesystem::path content_folder(const std::filesystem::path& top) {
  std::error_code unknown;
  const std::filesystem::path folder = top / "content";
  return std::filesystem::is_directory(folder, unknown) ? folder.lexically_normal() : top;
}

std::string portal_folder(const std::string& directory) {
  std::optional<std::string> folder = portal_around(directory);
  if (!folder) {
    const std::filesystem::path whole = std::filesystem::absolute(directory).lexically_normal();
    throw UsageFailure(messages::no_portal, {whole.string()});
  }
  return *std::move(folder);
}

Desk open_desk(const std::string& repository, Day today, unsigned jobs) {
  const std::string directory = portal_around(repository).value_or(repository);
  std::vector<Problem> problems;
  const std::unique_ptr<Snapshot> snapshot = open_worktree(directory, today, problems);
  Records none;
  return {content_folder(directory), read_content(*snapshot, jobs, none, problems)};
}

std::vector<DeskText> texts_on_desk(const std::string& repository, Day today) {
  const std::string directory = portal_around(repository).value_or(repository);
  std::vector<Problem> problems;
  const std::unique_ptr<Snapshot> snapshot = open_worktree(directory, today, problems);
  const std::unique_ptr<Reader> reader = snapshot->reader();
  const std::filesystem::path folder = content_folder(directory);
  std::vector<DeskText> texts;
  for (const Entry& entry : snapshot->content) {
    const std::filesystem::path path = folder / entry.path;
    // A name that the disk spells otherwise than in NFC is not its own path there.
    if (is_written_by_editors(entry.path) && std::filesystem::exists(path))
      texts.push_back({{path.string(), reader->read(entry)}, entry.path.starts_with(kDocumentsFolder)});
  }
  return texts;
}

}  // namespace vankho
