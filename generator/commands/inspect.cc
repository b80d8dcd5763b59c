#include <fmt/format.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "base/limits.h"
#include "base/read_file.h"
#include "base/visible.h"
#include "commands/command.h"
#include "commands/messages.h"
#include "outputs/record.h"
#include "parse/document.h"

namespace vankho {
namespace {

namespace fs = std::filesystem;

// A pipe may never answer, and a device or a film never end.
void require_document(const std::string& path) {
  std::error_code error;  // of what cannot be looked at, reading tells
  const fs::file_status status = fs::status(path, error);
  if (fs::exists(status) && !fs::is_regular_file(status))
    throw EnvironmentFailure(messages::no_regular_file, {path});
  const std::uintmax_t size = fs::file_size(path, error);
  if (!error && size > limits::kDocument)
    throw EnvironmentFailure(messages::document_too_large, {path, std::to_string(limits::kDocument >> 20)});
}

std::string bytes_of(const std::string& path) {
  require_document(path);
  std::optional<std::string> bytes = read_file(path);
  if (!bytes) throw EnvironmentFailure(messages::cannot_open_file, {path, std::strerror(errno)});
  return std::move(*bytes);
}

using Json = nlohmann::ordered_json;

std::string shown(const Json& value) {
  if (value.is_null()) return "—";
  if (value.is_string()) return visible(value.get<std::string>());
  if (!value.is_array()) return visible_json(value.dump());
  std::string text;
  for (const Json& item : value)
    text += "\n    " + (item.is_string() ? visible(item.get<std::string>()) : visible_json(item.dump()));
  return text.empty() ? "—" : text;
}

// For people: a line a field, and a line an item of a list.
void print_fields(const std::string& path, const Json& record) {
  fmt::print("{}\n", path);
  for (const auto& [key, value] : record.items()) {
    if (key != "body_text") fmt::print("  {}: {}\n", key, shown(value));
  }
}

int inspect(const std::vector<std::string>& files, bool json, Language language) {
  Json records = Json::array();
  bool errors = false;
  for (const std::string& path : files) {
    std::vector<Problem> problems;
    Document document = parse_document(path, bytes_of(path), problems);
    sort(problems);
    errors = errors || has_errors(problems);
    records.push_back(Json::parse(record(document, problems, language)));
    if (!json) print_fields(path, records.back());
  }
  if (json) fmt::print("{}\n", visible_json(records.dump(2)));
  return errors ? 1 : 0;
}

}  // namespace

Command inspect_command() {
  return {"inspect", "cho xem từng tệp được hiểu thế nào (how files are understood)",
          [](CLI::App& app, const Session& session) {
            auto files = std::make_shared<std::vector<std::string>>();
            auto json = std::make_shared<bool>(false);
            app.add_option("FILE", *files, "các tệp văn bản")->required();
            app.add_flag("--json", *json, "in JSON, mỗi tệp một bản ghi");
            return [=, &session] { return inspect(*files, *json, session.language); };
          }};
}

}  // namespace vankho
