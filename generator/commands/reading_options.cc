#include "commands/reading_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "base/read_file.h"
#include "base/sha256.h"
#include "commands/arguments.h"
#include "commands/messages.h"
#include "desk.h"

namespace vankho {
namespace {

// Arguments as they were typed; `completed` makes sense of them.
struct TypedOptions : Options {
  std::string day;
};

}  // namespace

std::shared_ptr<Options> declare_reading(CLI::App& app) {
  auto options = std::make_shared<TypedOptions>();
  app.add_option("--repo", options->repository, "kho git (repository); mặc định: thư mục hiện tại")
      ->type_name("DIR");
  app.add_option("--ref", options->ref, "nhánh, nhãn hoặc mã bản ghi (commit) để đọc; mặc định: HEAD")
      ->type_name("REF");
  app.add_option("--beside", options->beside,
                 "đường dẫn các kho khai ở khóa 'kho' tính từ thư mục này; mặc định: thư mục của kho")
      ->type_name("DIR");
  app.add_flag("--worktree", options->worktree, "đọc thư mục làm việc thay vì bản đã ghi (working tree)");
  app.add_option("--edition", options->edition, "ấn bản (edition); mặc định: ấn bản đầu trong site.yaml")
      ->type_name("ID");
  app.add_option("--date", options->day, "ngày coi là hôm nay; mặc định: ngày của bản ghi")
      ->type_name("YYYY-MM-DD");
  app.add_option("--jobs", options->jobs, "số luồng; mặc định: số bộ xử lý")
      ->type_name("N")
      ->check(whole_number(1, 256));
  app.add_flag("--strict", options->strict, "coi cảnh báo là lỗi (warnings are errors)");
  options->jobs = 0;
  return options;
}

Options completed(const Options& options, const Session& session) {
  const auto& typed = static_cast<const TypedOptions&>(options);
  if (typed.worktree && typed.ref != Options().ref) throw UsageFailure(messages::ref_and_worktree);
  Options result = typed;
  if (typed.worktree) result.repository = portal_folder(typed.repository);
  if (!typed.day.empty()) result.date = day_of_argument(typed.day, "--date");
  if (result.jobs == 0) result.jobs = session.processors;
  result.clock_day = session.clock_day;
  return result;
}

std::string hash_of_program(const Session& session) {
  Sha256 program;
  read_file(session.program, [&](std::string_view piece) { program.update(piece); });
  return program.hex();
}

void allow_cache(Options& options, const Session& session) {
  options.program = hash_of_program(session);
  options.cache = session.cache.string();
}

void print_problems(const Report& report, const Session& session) {
  const bool english = session.language == Language::english;
  const auto is_error = [](const Problem& problem) { return problem.severity() == Severity::error; };
  const auto errors = static_cast<std::size_t>(std::ranges::count_if(report.problems, is_error));
  const std::size_t warnings = report.problems.size() - errors + report.told_before.warnings;
  if (errors + warnings == 0) return;
  fmt::print(stderr, "{}{}", as_text(report.problems, session.language),
             report.told_before.text(session.language));
  fmt::print(stderr, fmt::runtime(english ? "{} errors, {} warnings\n" : "{} lỗi, {} cảnh báo\n"), errors,
             warnings);
}

std::string seconds(double value, Language language) {
  std::string text = fmt::format("{:.2f}", value);
  if (language == Language::vietnamese) std::replace(text.begin(), text.end(), '.', ',');
  return text;
}

}  // namespace vankho
