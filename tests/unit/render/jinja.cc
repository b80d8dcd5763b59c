// Proves the template engine against Jinja2 itself: jinja/render.py renders the templates beside it with
// python3-jinja2, and every output must be the same; where Jinja2 finds a mistake, so must we.
#include <doctest/doctest.h>
#include <sys/wait.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "render/theme.h"

using namespace vankho;
namespace fs = std::filesystem;

namespace {

const fs::path kFolder = fs::path(VANKHO_SOURCE_DIR) / "tests/unit/render/jinja";

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  REQUIRE(in);
  return {std::istreambuf_iterator<char>(in), {}};
}

Value value_of(const nlohmann::ordered_json& json) {
  if (json.is_boolean()) return json.get<bool>();
  if (json.is_number_integer()) return json.get<std::int64_t>();
  if (json.is_string()) return json.get<std::string>();
  if (json.is_null()) return {};
  if (json.is_object() && json.size() == 1 && json.contains("markup")) {
    return Markup{json["markup"].get<std::string>()};
  }
  if (json.is_array()) {
    List list;
    for (const auto& item : json) list.push_back(value_of(item));
    return list;
  }
  Dict dict;
  for (const auto& [key, item] : json.items()) dict.set(key, value_of(item));
  return dict;
}

// What Jinja2 makes of the same templates; null where it is not installed.
nlohmann::json from_jinja() {
  std::string command = "python3 '" + (kFolder / "render.py").string() + "' '" + kFolder.string() + "'";
  FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe);
  std::string out;
  char buffer[4096];
  for (std::size_t size = 0; (size = fread(buffer, 1, sizeof buffer, pipe)) > 0;) out.append(buffer, size);
  int status = pclose(pipe);
  if (WIFEXITED(status) && WEXITSTATUS(status) == 77) return nullptr;
  REQUIRE(status == 0);
  return nlohmann::json::parse(out);
}

std::string with_problems(const std::string& output, const std::vector<Problem>& problems) {
  std::string all = output;
  for (const Problem& problem : problems) all += as_text(problem, Language::english);
  return all;
}

void compare(const std::string& name, const std::string& source, const nlohmann::json& expected,
             const std::vector<File>& files, const Dict& data) {
  INFO(name << ": " << source);
  std::vector<Problem> problems;
  Templates templates(files, problems);
  std::string output = templates.render(name, data, problems);
  if (expected.contains("error")) {
    INFO("Jinja2: " << expected["error"].get<std::string>() << "; here: " << output);
    CHECK_FALSE(problems.empty());
  } else {
    CHECK(with_problems(output, problems) == expected["output"].get<std::string>());
  }
}

std::vector<File> pages() {
  std::vector<File> files;
  for (const auto& entry : fs::directory_iterator(kFolder / "pages")) {
    files.push_back({entry.path().filename().string(), read(entry.path())});
  }
  return files;
}

}  // namespace

TEST_SUITE_BEGIN("templates against Jinja2");

TEST_CASE("every template prints what Jinja2 prints, and fails where Jinja2 fails") {
  nlohmann::json expected = from_jinja();
  if (expected.is_null()) {
    MESSAGE("skipped: python3-jinja2 is not installed");
    return;
  }
  Value data = value_of(nlohmann::ordered_json::parse(read(kFolder / "data.json")));
  std::vector<File> files = pages();
  std::size_t compared = 0;
  for (const auto& [name, result] : expected.items()) {
    std::size_t colon = name.find(':');
    if (colon == std::string::npos) {
      compare(name, "", result, files, *data.dict());
    } else {
      std::ifstream lines(kFolder / "lines" / name.substr(0, colon));
      std::string line;
      for (int number = std::stoi(name.substr(colon + 1)); number > 0; --number) std::getline(lines, line);
      compare(name, line, result, {{name, line}}, *data.dict());
    }
    ++compared;
  }
  CHECK(compared == expected.size());
}

TEST_SUITE_END();
