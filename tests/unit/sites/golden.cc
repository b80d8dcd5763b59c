#include "golden.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include "difference.h"
#include "site.h"

namespace fs = std::filesystem;

namespace vankho::test {
namespace {

std::string read_if_there(const fs::path& file, const std::string& otherwise) {
  return fs::exists(file) ? read(file) : otherwise;
}

// An empty text is a file that is not there.
void expect(const fs::path& file, const std::string& found) {
  std::string expected = read_if_there(file, "");
  if (expected == found) return;
  if (std::getenv("VANKHO_UPDATE") == nullptr) {
    FAIL_CHECK(file.lexically_relative(sites()).string(), "\n", difference(expected, found),
               "  VANKHO_UPDATE=1 in the environment of unit_sites rewrites what is expected. Read it then.");
  } else if (found.empty()) {
    fs::remove(file);
  } else {
    write(file, found);
  }
}

std::string paths(const Tree& output) {
  std::string list;
  for (const auto& [path, bytes] : output) {
    if (!path.starts_with("assets/")) list += path + "\n";
  }
  return list;
}

void expect_files(const fs::path& folder, const Tree& output) {
  if (!fs::exists(folder)) return;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_directory()) continue;
    auto found = output.find(entry.path().lexically_relative(folder));
    if (found == output.end()) {
      FAIL_CHECK("the output lacks ", entry.path().lexically_relative(sites()).string());
    } else {
      expect(entry.path(), found->second);
    }
  }
}

}  // namespace

void golden(const std::string& behaviour) {
  const fs::path home = sites() / behaviour;
  const Site site(home);
  const Outcome outcome = site.vankho(read_if_there(home / "options.txt", "build"));
  const Tree output = site.output();
  expect(home / "messages.txt", outcome.printed);
  expect(home / "status.txt", outcome.status == 0 ? "" : std::to_string(outcome.status) + "\n");
  expect(home / "files.txt", paths(output));
  expect_files(home / "expected", output);
}

}  // namespace vankho::test
