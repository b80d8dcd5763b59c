#include <fmt/format.h>

#include <cstdio>
#include <filesystem>

#include "commands/command.h"
#include "editing/new_file.h"
#include "editing/schemas.h"

namespace vankho {
namespace {

int write_schemas(const std::filesystem::path& folder, Language language) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);  // a failure shows when the first file is written
  for (const File& schema : editor_schemas()) replace_file(folder / schema.path, schema.bytes);
  const File settings = editor_settings();
  const bool has_settings = std::filesystem::exists(folder / settings.path);
  if (!has_settings) write_new_file(folder / settings.path, settings.bytes);
  const bool english = language == Language::english;
  fmt::print(fmt::runtime(english ? "Schemas for text editors: {}\n" : "Lược đồ cho trình soạn thảo: {}\n"),
             folder.string());
  if (has_settings)
    fmt::print(fmt::runtime(english ? "{} was there and stays as it is.\n" : "{} đã có, giữ nguyên.\n"),
               (folder / settings.path).string());
  return 0;
}

}  // namespace

Command schema_command() {
  return {"schema", "lược đồ JSON để trình soạn thảo gợi ý từ khóa (JSON Schemas for text editors)",
          [](CLI::App& app, const Session& session) {
            auto folder = std::make_shared<std::string>(".vscode");
            app.add_option("--to", *folder, "thư mục; mặc định: .vscode")->type_name("DIR");
            return [=, &session] { return write_schemas(*folder, session.language); };
          }};
}

}  // namespace vankho
