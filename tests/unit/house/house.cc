#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "map.h"
#include "sources.h"

using namespace vankho::test;

using Sentences = std::vector<std::string>;

namespace {

std::string read(const std::string& path) {
  std::ifstream stream(std::filesystem::path(VANKHO_SOURCE_DIR) / path, std::ios::binary);
  REQUIRE_MESSAGE(stream, path);
  return {std::istreambuf_iterator<char>(stream), {}};
}

HouseMap the_map() { return map_of_readme(read("generator/README.md")); }

// With the sources of the program, so that an arrow is tried where it would be drawn.
Sentences with(const std::string& path, const std::string& include) {
  std::vector<Source> sources = sources_of_program();
  sources.push_back({path, "#include " + include + "\n"});
  return forbidden_includes(sources, the_map());
}

std::string lines_of(const Sentences& sentences) {
  std::string lines;
  for (const std::string& sentence : sentences) lines += "\n  " + sentence;
  return lines;
}

}  // namespace

TEST_SUITE_BEGIN("house");

TEST_CASE("every room includes what the map in README.md allows, and nothing else") {
  Sentences found = forbidden_includes(sources_of_program(), the_map());
  CHECK_MESSAGE(found.empty(), lines_of(found));
}

TEST_CASE("the map names every room that has sources, and no other") {
  Rooms mapped, real;
  for (const auto& [room, allowed] : the_map()) {
    mapped.insert(room);
    for (const std::string& other : allowed) CHECK_MESSAGE(the_map().contains(other), room, " → ", other);
  }
  for (const Source& source : sources_of_program()) real.insert(room_of(source.path));
  CHECK(std::vector(mapped.begin(), mapped.end()) == std::vector(real.begin(), real.end()));
}

TEST_CASE("a room is linked with the rooms that the map allows") {
  HouseMap map = the_map();
  HouseMap linked = map_of_cmake(read("generator/CMakeLists.txt"));
  // Commands and main are linked with the pipeline, which brings the other rooms along.
  CHECK(linked["commands"] == Rooms{"pipeline"});
  for (const char* last : {"commands", "main"}) {
    linked.erase(last);
    map.erase(last);
  }
  for (const auto& [room, allowed] : map) CHECK_MESSAGE(linked[room] == allowed, room);
  CHECK(linked.size() == map.size());
}

TEST_CASE("the model knows nobody, and nobody but the commands knows the pipeline") {
  HouseMap map = the_map();
  CHECK(map["base"] == Rooms{});
  CHECK(map["model"] == Rooms{"base"});
  for (const auto& [room, allowed] : map)
    CHECK_MESSAGE((room == "commands" || !allowed.contains("pipeline")), room);
}

TEST_CASE("an include across the map is found") {
  CHECK(with("model/body.cc", "\"parse/document.h\"") ==
        Sentences{"model/body.cc includes parse/document.h"});
  CHECK(with("verify/links.h", "\"model/site.h\"") == Sentences{"verify/links.h includes model/site.h"});
  CHECK(with("outputs/pages.cc", "\"pipeline.h\"") == Sentences{"outputs/pages.cc includes pipeline.h"});
  CHECK(with("render/theme.cc", "\"reading.h\"") == Sentences{"render/theme.cc includes reading.h"});
  CHECK(with("main.cc", "\"model/site.h\"") == Sentences{"main.cc includes model/site.h"});
  CHECK(with("cellar/wine.cc", "\"base/day.h\"") == Sentences{"cellar/wine.cc includes base/day.h"});
  CHECK(with("parse/document.cc", "\"model/site.h\"") == Sentences{});
}

TEST_CASE("a library that another room keeps to itself is found") {
  CHECK(with("parse/document.cc", "<git2.h>") == Sentences{"parse/document.cc includes git2.h"});
  CHECK(with("outputs/html.cc", "<cmark-gfm.h>") == Sentences{"outputs/html.cc includes cmark-gfm.h"});
  CHECK(with("model/body.cc", "<libfyaml.h>") == Sentences{"model/body.cc includes libfyaml.h"});
  CHECK(with("parse/words.cc", "<unicode/uchar.h>") == Sentences{"parse/words.cc includes unicode/uchar.h"});
  CHECK(with("publish/staging.cc", "<openssl/evp.h>") ==
        Sentences{"publish/staging.cc includes openssl/evp.h"});
  CHECK(with("rendering.cc", "<archive.h>") == Sentences{"rendering.cc includes archive.h"});
  CHECK(with("pipeline.cc", "<CLI/CLI.hpp>") == Sentences{"pipeline.cc includes CLI/CLI.hpp"});
  CHECK(with("base/text.cc", "<boost/regex.hpp>") == Sentences{"base/text.cc includes boost/regex.hpp"});
  CHECK(with("source/git.h", "  <git2/sys/hashsig.h>") == Sentences{});
}

TEST_CASE("no source file has more than 400 lines") {
  Sentences found = long_files(sources_of_program(), 400);
  CHECK_MESSAGE(found.empty(), lines_of(found));
}

TEST_CASE("a file that is too long is found") {
  CHECK(long_files({{"base/day.cc", "a\nb\n"}, {"base/file.h", "a\nb\nc\n"}}, 2) ==
        Sentences{"base/file.h has 3 lines"});
}

TEST_SUITE_END();
