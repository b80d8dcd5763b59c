#include <fmt/format.h>

#include <cstdio>
#include <filesystem>

#include "commands/command.h"
#include "editing/hooks.h"

namespace vankho {
namespace {

int install(const std::string& repository, const Session& session) {
  const bool english = session.language == Language::english;
  for (const std::filesystem::path& hook : install_hooks(repository, session.program))
    fmt::print(fmt::runtime(english ? "Installed: {}\n" : "Đã cài: {}\n"), hook.string());
  return 0;
}

}  // namespace

Command hook_command() {
  return {"hook", "cài kiểm tra tự động vào kho git (git hooks)", [](CLI::App& app, const Session& session) {
            auto repository = std::make_shared<std::string>(".");
            CLI::App* sub = app.add_subcommand("install",
                                               "kho làm việc: kiểm tra trước khi ghi; kho trung tâm (bare): "
                                               "kiểm tra trước khi nhận, rồi báo dựng lại");
            sub->add_option("--repo", *repository, "kho git; mặc định: thư mục này")->type_name("DIR");
            app.require_subcommand(1);
            return [=, &session] { return install(*repository, session); };
          }};
}

}  // namespace vankho
