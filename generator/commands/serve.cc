#include <fmt/format.h>

#include <cstdio>

#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/reading_options.h"
#include "desk.h"
#include "previewing.h"

namespace vankho {
namespace {

void print_address(const std::string& address, Language language) {
  const bool english = language == Language::english;
  fmt::print(
      fmt::runtime(english ? "Preview at {} (Ctrl-C ends it).\n" : "Xem thử tại {} (nhấn Ctrl-C để dừng).\n"),
      address);
  std::fflush(stdout);  // whoever waits for this line reads it now
}

}  // namespace

Command serve_command() {
  return {"serve", "xem thử trong trình duyệt, tự cập nhật khi lưu (live preview of the working tree)",
          [](CLI::App& app, const Session& session) {
            auto options = std::make_shared<PreviewOptions>();
            auto port = std::make_shared<int>(0);
            app.add_option("--repo", options->repository, "thư mục làm việc; mặc định: thư mục hiện tại")
                ->type_name("DIR");
            app.add_option("--port", *port, "cổng; mặc định: cổng trống đầu tiên từ 8080")
                ->type_name("N")
                ->check(whole_number(1, 65535));
            app.add_option("--host", options->host,
                           "địa chỉ để máy khác xem được, như họ gõ vào trình duyệt; mặc định: chỉ máy này")
                ->type_name("ADDRESS");
            return [=, &session] {
              if (*port > 0) options->port = *port;
              options->repository = portal_folder(options->repository);
              options->clock_day = session.clock_day;
              options->jobs = session.processors;
              options->program = hash_of_program(session);
              options->cache = session.cache.string();
              preview(
                  *options, [&](const std::string& address) { print_address(address, session.language); },
                  [&](const Failure& failure) {
                    fmt::print(stderr, "vankho: {}\n", failure.text(session.language));
                  });
              return 0;
            };
          }};
}

}  // namespace vankho
