#include "downloads/archive.h"

#include <doctest/doctest.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>

#include "base/message.h"

TEST_SUITE_BEGIN("archive");

using namespace vankho;
namespace fs = std::filesystem;

namespace {

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = fs::temp_directory_path() / "vankho-downloads-XXXXXX";
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~TemporaryFolder() { fs::remove_all(path_); }
  fs::path operator/(std::string_view name) const { return path_ / name; }

 private:
  fs::path path_;
};

std::string get(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

Member member(std::string name, std::string bytes) {
  return {std::move(name), [bytes = std::move(bytes)] { return bytes; }};
}

const std::vector<Member> kBundle = {member("van-ban/duk/108.md", "Kế hoạch\n"), member("a.pdf", ""),
                                     member("long.txt", std::string(300'000, 'x'))};

// What a shell command prints; it must succeed.
std::string output_of(const std::string& command) {
  FILE* pipe = ::popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::string output;
  for (int c; (c = ::fgetc(pipe)) != EOF;) output += static_cast<char>(c);
  CHECK_MESSAGE(::pclose(pipe) == 0, command);
  return output;
}

// Bytes that do not shrink, the same in every run.
std::string noise(std::size_t size) {
  std::mt19937 random(1);
  std::string bytes(size, '\0');
  for (char& byte : bytes) byte = static_cast<char>(random());
  return bytes;
}

}  // namespace

TEST_CASE("unzip finds every member whole, in the order given") {
  TemporaryFolder folder;
  write_zip(folder / "a.zip", kBundle);
  std::string zip = (folder / "a.zip").string();
  output_of("unzip -qt " + zip);
  CHECK(output_of("unzip -Z1 " + zip) == "van-ban/duk/108.md\na.pdf\nlong.txt\n");
  CHECK(output_of("unzip -p " + zip + " van-ban/duk/108.md") == "Kế hoạch\n");
  CHECK(output_of("unzip -p " + zip + " long.txt") == std::string(300'000, 'x'));
  CHECK(fs::file_size(zip) < 2000);
}

TEST_CASE("another reader sees plain files of mode 0644 and of the format's first moment") {
  TemporaryFolder folder;
  write_zip(folder / "a.zip", kBundle);
  std::string script =
      "import sys, zipfile\n"
      "for m in zipfile.ZipFile(sys.argv[1]).infolist():\n"
      "    print(m.filename, m.file_size, m.date_time, oct(m.external_attr >> 16), m.compress_type)\n";
  std::ofstream(folder / "list.py") << script;
  CHECK(output_of("python3 " + (folder / "list.py").string() + " " + (folder / "a.zip").string()) ==
        "van-ban/duk/108.md 13 (1980, 1, 1, 0, 0, 0) 0o100644 0\n"
        "a.pdf 0 (1980, 1, 1, 0, 0, 0) 0o100644 0\n"
        "long.txt 300000 (1980, 1, 1, 0, 0, 0) 0o100644 8\n");
}

TEST_CASE("the bytes are the same in every time zone") {
  TemporaryFolder folder;
  std::string usual = ::getenv("TZ") ? ::getenv("TZ") : "";
  std::vector<std::string> zips;
  for (const char* zone : {"UTC0", "ICT-7", "WEST-14", "EAST+12"}) {
    ::setenv("TZ", zone, 1);
    ::tzset();
    write_zip(folder / "a.zip", kBundle);
    zips.push_back(get(folder / "a.zip"));
  }
  usual.empty() ? ::unsetenv("TZ") : ::setenv("TZ", usual.c_str(), 1);
  ::tzset();
  for (const std::string& zip : zips) CHECK(zip == zips.front());
}

TEST_CASE("an archive of nothing is an archive") {
  TemporaryFolder folder;
  write_zip(folder / "a.zip", {});
  CHECK(output_of("python3 -c 'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).namelist())' " +
                  (folder / "a.zip").string()) == "[]\n");
}

TEST_CASE("a member is made only when its turn comes") {
  TemporaryFolder folder;
  std::size_t before_second = 0;
  write_zip(folder / "a.zip", {member("first", noise(1'000'000)), {"second", [&] {
                                                                     before_second =
                                                                         fs::file_size(folder / "a.zip");
                                                                     return std::string();
                                                                   }}});
  CHECK(before_second > 900'000);
}

TEST_CASE("a member that fails leaves no file") {
  TemporaryFolder folder;
  auto fails = []() -> std::string { throw std::runtime_error("blob is gone"); };
  CHECK_THROWS_WITH_AS(write_zip(folder / "a.zip", {member("a", "a"), {"b", fails}}), "blob is gone",
                       std::runtime_error);
  CHECK_FALSE(fs::exists(folder / "a.zip"));
}

TEST_CASE("a disk that takes no more is told by the file's name, and no file is left") {
  TemporaryFolder folder;
  auto previous = ::signal(SIGXFSZ, SIG_IGN);
  rlimit usual{};
  ::getrlimit(RLIMIT_FSIZE, &usual);
  rlimit limit{100'000, usual.rlim_max};
  ::setrlimit(RLIMIT_FSIZE, &limit);
  std::string said;
  try {
    write_zip(folder / "a.zip", {member("noise", noise(1'000'000))});
  } catch (const EnvironmentFailure& failure) {
    said = failure.text(Language::vietnamese);
  }
  ::setrlimit(RLIMIT_FSIZE, &usual);
  ::signal(SIGXFSZ, previous);
  CHECK(said == "không ghi được tệp nén " + (folder / "a.zip").string() + ": File too large");
  CHECK_FALSE(fs::exists(folder / "a.zip"));
}

TEST_CASE("a folder that is not there is told, and one in the way stays") {
  TemporaryFolder folder;
  CHECK_THROWS_AS(write_zip(folder / "none/a.zip", kBundle), EnvironmentFailure);
  fs::create_directory(folder / "a.zip");
  CHECK_THROWS_AS(write_zip(folder / "a.zip", kBundle), EnvironmentFailure);
  CHECK(fs::is_directory(folder / "a.zip"));
}

TEST_CASE("names that old Windows could not unpack are the program's own fault") {
  TemporaryFolder folder;
  for (const char* name : {"", "/a", "a/", "kế-hoạch.md", "a\\b", "a\nb"}) {
    CHECK_THROWS_AS(write_zip(folder / "a.zip", {member(name, "")}), std::logic_error);
  }
  CHECK_THROWS_AS(write_zip(folder / "a.zip", {member("a", ""), member("a", "")}), std::logic_error);
}

TEST_SUITE_END();
