#include <fmt/format.h>

#include <cstdio>

#include "commands/arguments.h"
#include "commands/command.h"
#include "pipeline.h"

namespace vankho {

Command rollback_command() {
  return {"rollback", "đưa người đọc về bản đã xuất bản trước đó (back to an earlier release)",
          [](CLI::App& app, const Session& session) {
            auto to = std::make_shared<std::string>();
            auto wanted = std::make_shared<unsigned>(0);
            app.add_option("--to", *to, "thư mục đã dùng với 'vankho publish --to'")
                ->type_name("DIR")
                ->required();
            app.add_option("--release", *wanted, "số của bản muốn về; mặc định: bản liền trước")
                ->type_name("N")
                ->check(whole_number(1, 999'999'999));
            return [=, &session] {
              const Rollback done = roll_back(*to, *wanted == 0 ? std::nullopt : std::optional(*wanted));
              const bool english = session.language == Language::english;
              fmt::print(fmt::runtime(english ? "Readers of {} see release {} again, no longer {}.\n"
                                              : "Người đọc {} xem lại bản {}, không còn xem bản {}.\n"),
                         *to, done.to, done.from);
              return 0;
            };
          }};
}

}  // namespace vankho
