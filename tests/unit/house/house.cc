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

std::string lines_of(const Sentences& sentences) {
  std::string lines;
  for (const std::string& sentence : sentences) lines += sentence + "\n";
  return lines;
}

std::string names_of(const Rooms& rooms) {
  std::string names;
  for (const std::string& room : rooms) names += room + " ";
  return names;
}

// What is found in a file with one include.
std::string found_in(const std::string& path, const std::string& include) {
  return lines_of(forbidden_includes({{path, "#include " + include + "\n"}}, the_map()));
}

}  // namespace

TEST_SUITE_BEGIN("house");

TEST_CASE("every room includes what the map in README.md allows, and nothing else") {
  CHECK(lines_of(forbidden_includes(sources_of_program(), the_map())) == "");
}

TEST_CASE("the map names every room that has sources, and no other") {
  Rooms mapped, real;
  for (const auto& [room, allowed] : the_map()) {
    mapped.insert(room);
    for (const std::string& other : allowed) CHECK(the_map().contains(other));
  }
  for (const Source& source : sources_of_program()) real.insert(room_of(source.path));
  CHECK(names_of(mapped) == names_of(real));
}

TEST_CASE("a room is linked with the rooms that the map allows") {
  HouseMap map = the_map();
  HouseMap linked = map_of_cmake(read("generator/CMakeLists.txt"));
  // Commands are linked with the pipeline, which brings the other rooms along, and with what it does not
  // know.
  CHECK(names_of(linked["commands"]) == "editing pipeline ");
  for (const char* last : {"commands", "main"}) {
    linked.erase(last);
    map.erase(last);
  }
  for (const auto& [room, allowed] : map)
    CHECK(room + ": " + names_of(linked[room]) == room + ": " + names_of(allowed));
  CHECK(linked.size() == map.size());
}

TEST_CASE("the model knows nobody, and nobody but the commands knows the pipeline") {
  HouseMap map = the_map();
  CHECK(names_of(map["base"]) == "");
  CHECK(names_of(map["model"]) == "base ");
  for (const auto& [room, allowed] : map)
    if (allowed.contains("pipeline")) CHECK(room == "commands");
}

TEST_CASE("an include across the map is found") {
  CHECK(found_in("model/body.cc", "\"parse/document.h\"") == "model/body.cc includes parse/document.h\n");
  CHECK(found_in("verify/links.h", "\"model/site.h\"") == "verify/links.h includes model/site.h\n");
  CHECK(found_in("outputs/pages.cc", "\"pipeline.h\"") == "outputs/pages.cc includes pipeline.h\n");
  CHECK(found_in("render/theme.cc", "\"reading.h\"") == "render/theme.cc includes reading.h\n");
  CHECK(found_in("main.cc", "\"model/site.h\"") == "main.cc includes model/site.h\n");
  CHECK(found_in("cellar/wine.cc", "\"base/day.h\"") == "cellar/wine.cc includes base/day.h\n");
  CHECK(found_in("parse/document.cc", "\"model/site.h\"") == "");
}

TEST_CASE("a library that another room keeps to itself is found") {
  CHECK(found_in("parse/document.cc", "<git2.h>") == "parse/document.cc includes git2.h\n");
  CHECK(found_in("outputs/html.cc", "<cmark-gfm.h>") == "outputs/html.cc includes cmark-gfm.h\n");
  CHECK(found_in("model/body.cc", "<libfyaml.h>") == "model/body.cc includes libfyaml.h\n");
  CHECK(found_in("parse/words.cc", "<unicode/uchar.h>") == "parse/words.cc includes unicode/uchar.h\n");
  CHECK(found_in("publish/staging.cc", "<openssl/evp.h>") == "publish/staging.cc includes openssl/evp.h\n");
  CHECK(found_in("rendering.cc", "<archive.h>") == "rendering.cc includes archive.h\n");
  CHECK(found_in("pipeline.cc", "<CLI/CLI.hpp>") == "pipeline.cc includes CLI/CLI.hpp\n");
  CHECK(found_in("base/text.cc", "<boost/regex.hpp>") == "base/text.cc includes boost/regex.hpp\n");
  CHECK(found_in("source/git.h", "  <git2/sys/hashsig.h>") == "");
}

TEST_CASE("no source file has more than 400 lines") {
  CHECK(lines_of(long_files(sources_of_program(), 400)) == "");
}

TEST_CASE("a file that is too long is found") {
  CHECK(lines_of(long_files({{"base/day.cc", "a\nb\n"}, {"base/file.h", "a\nb\nc\n"}}, 2)) ==
        "base/file.h has 3 lines\n");
}

TEST_CASE("no two headers give one name to types of their own") {
  CHECK(lines_of(types_of_one_name(sources_of_program())) == "");
}

TEST_CASE("a name that two headers give is found, a declaration and another namespace are not") {
  const std::string change = "namespace vankho {\nstruct Change {\n};\n}\n";
  CHECK(lines_of(types_of_one_name({{"editing/repair.h", change}, {"source/history.h", change}})) ==
        "vankho::Change is in editing/repair.h and in source/history.h\n");
  CHECK(
      lines_of(types_of_one_name({{"editing/repair.h", "namespace vankho {\nstruct Change;\n}\n"},
                                  {"preview/page.h", "namespace vankho::preview {\nstruct Change {\n};\n}\n"},
                                  {"source/history.h", change}})) == "");
}

TEST_SUITE_END();
