#include <fmt/format.h>

#include <cstdio>

#include "commands/command.h"
#include "commands/fix.h"
#include "commands/reading_options.h"

namespace vankho {

Command check_command() {
  return {
      "check", "đọc và kiểm tra, không ghi gì (check, write nothing)",
      [](CLI::App& app, const Session& session) {
        auto options = declare_reading(app);
        auto form = std::make_shared<std::string>("text");
        auto since = std::make_shared<std::string>();
        app.add_option("--since", *since,
                       "chỉ đọc văn bản khác với bản ghi này: nhanh, dùng trước khi ghi (only what changed)")
            ->type_name("REF");
        auto secrecy = std::make_shared<bool>(false);
        app.add_flag("--secrecy", *secrecy, "chỉ tìm dấu chỉ độ mật (marks of secrecy alone)");
        auto fixing = std::make_shared<bool>(false), agreed = std::make_shared<bool>(false);
        app.add_flag("--fix", *fixing, "sửa những lỗi máy móc trong thư mục làm việc, cho xem trước khi sửa");
        app.add_flag("--yes", *agreed, "với --fix: sửa mà không hỏi lại");
        app.add_option("--format", *form, "text hoặc json")->check(CLI::IsMember({"text", "json"}));
        return [=, &session] {
          Options complete = completed(*options, session);
          if (*fixing) {
            fix(complete.repository, *agreed, session);
            complete.worktree = true;
          }
          allow_cache(complete, session);
          Report report = *secrecy         ? check_secrecy(complete, *since)
                          : since->empty() ? check(complete)
                                           : check_changes(complete, *since);
          bool stopped = report.is_stopped(complete.strict);
          if (*form == "json") {
            fmt::print("{}", as_json(report.problems, session.language));
            return stopped ? 1 : 0;
          }
          print_problems(report, session);
          if (!stopped) {
            bool english = session.language == Language::english;
            const char* sound = *secrecy  ? english ? "{} documents read, no mark of secrecy in them.\n"
                                                    : "Đã đọc {} văn bản: không có dấu chỉ độ mật.\n"
                                : english ? "{} documents checked, nothing stops a build.\n"
                                          : "Đã kiểm tra {} văn bản: có thể xuất bản.\n";
            fmt::print(fmt::runtime(sound), report.documents);
          }
          return stopped ? 1 : 0;
        };
      }};
}

}  // namespace vankho
