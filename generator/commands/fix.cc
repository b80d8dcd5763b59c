#include "commands/fix.h"

#include <fmt/format.h>

#include <cstdio>
#include <iostream>

#include "base/text.h"
#include "desk.h"
#include "editing/messages.h"
#include "editing/new_file.h"
#include "editing/repair.h"

namespace vankho {
namespace {

void show(const std::string& path, const Repair& repair, Language language) {
  fmt::print("{}\n", path);
  for (const Remark& change : repair.changes)
    fmt::print("    {}\n", text_of(*change.message, change.arguments, language));
}

bool is_agreed(std::size_t files, const Session& session) {
  if (!session.interactive) return false;
  const bool english = session.language == Language::english;
  fmt::print(fmt::runtime(english ? "Repair {} files? [y/N] " : "Sửa {} tệp? [c/K] "), files);
  std::fflush(stdout);
  std::string answer;
  std::getline(std::cin, answer);
  answer = lower(trim(answer));
  return answer == (english ? "y" : "c") || answer == (english ? "yes" : "có");
}

}  // namespace

void fix(const std::string& repository, bool agreed, const Session& session) {
  std::vector<File> repaired;
  for (const auto& [file, is_document] : texts_on_desk(repository, session.clock_day)) {
    std::optional<Repair> repair = vankho::repair(file.bytes, is_document);
    if (!repair) continue;
    show(file.path, *repair, session.language);
    repaired.push_back({file.path, std::move(repair->bytes)});
  }
  const bool english = session.language == Language::english;
  if (repaired.empty()) {
    fmt::print(fmt::runtime(english ? "Nothing to repair.\n" : "Không có gì phải sửa.\n"));
    return;
  }
  if (!agreed && !is_agreed(repaired.size(), session)) throw UsageFailure(editing_messages::not_confirmed);
  for (const File& file : repaired) replace_file(file.path, file.bytes);
  fmt::print(fmt::runtime(english ? "{} files repaired.\n" : "Đã sửa {} tệp.\n"), repaired.size());
}

}  // namespace vankho
