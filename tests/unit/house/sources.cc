#include "sources.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>

namespace fs = std::filesystem;

namespace vankho::test {
namespace {

// Which rooms may know a library; none named: all.
struct Library {
  std::string_view header;  // how it begins
  Rooms rooms;
};

const Library kLibraries[] = {{"git2", {"source"}},
                              {"cmark-gfm", {"parse"}},
                              {"libfyaml.h", {"parse"}},
                              {"unicode/", {"base"}},
                              {"openssl/", {"base"}},
                              {"libdeflate.h", {"base"}},
                              {"brotli/", {"publish"}},
                              {"zstd.h", {"publish"}},
                              {"archive", {"downloads"}},
                              {"hb", {"downloads"}},
                              {"png.h", {"downloads"}},
                              {"httplib.h", {"preview"}},
                              {"sodium.h", {"packs"}},
                              {"zlib.h", {"packs", "source"}},
                              {"zim/", {"packs"}},
                              {"CLI/", {"commands", "main"}},
                              {"nlohmann/", {"base", "outputs", "publish", "editing", "commands"}},
                              {"fmt/", {}}};

// C and C++ headers have no folder; the system's are these.
bool is_of_the_system(const std::string& header) {
  static const std::regex standard("[a-z_0-9]+"),
      posix("(sys/[a-z]+|dirent|fcntl|malloc|poll|spawn|stdio|stdlib|string|termios|unistd)\\.h");
  return std::regex_match(header, standard) || std::regex_match(header, posix);
}

bool may_know(const std::string& room, const std::string& header) {
  if (is_of_the_system(header)) return true;
  auto library = std::find_if(std::begin(kLibraries), std::end(kLibraries),
                              [&](const Library& library) { return header.starts_with(library.header); });
  if (library == std::end(kLibraries)) return false;
  return library->rooms.empty() || library->rooms.contains(room);
}

bool may_include(const std::string& room, const std::string& other, const HouseMap& map) {
  if (room == other) return true;
  auto line = map.find(room);
  return line != map.end() && line->second.contains(other);
}

}  // namespace

std::vector<Source> sources_of_program() {
  const fs::path root = fs::path(VANKHO_SOURCE_DIR) / "generator";
  std::vector<Source> sources;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root)) {
    if (entry.path().extension() != ".h" && entry.path().extension() != ".cc") continue;
    std::ifstream stream(entry.path(), std::ios::binary);
    REQUIRE_MESSAGE(stream, entry.path().string());
    sources.push_back({entry.path().lexically_relative(root), {std::istreambuf_iterator<char>(stream), {}}});
  }
  std::sort(sources.begin(), sources.end(), [](const Source& a, const Source& b) { return a.path < b.path; });
  return sources;
}

std::string room_of(std::string_view path) {
  if (std::size_t slash = path.find('/'); slash != std::string_view::npos)
    return std::string(path.substr(0, slash));
  return path == "main.cc" ? "main" : "pipeline";
}

std::vector<std::string> forbidden_includes(const std::vector<Source>& sources, const HouseMap& map) {
  static const std::regex include("(?:^|\n)[ \t]*#[ \t]*include[ \t]*([<\"])([^>\"\n]+)[>\"]");
  std::vector<std::string> found;
  for (const Source& source : sources) {
    const std::string room = room_of(source.path);
    for (std::sregex_iterator match(source.text.begin(), source.text.end(), include), end; match != end;
         ++match) {
      std::string header = (*match)[2];
      bool allowed = (*match)[1] == "<" ? may_know(room, header) : may_include(room, room_of(header), map);
      if (!allowed) found.push_back(source.path + " includes " + header);
    }
  }
  return found;
}

std::vector<std::string> long_files(const std::vector<Source>& sources, std::ptrdiff_t most) {
  std::vector<std::string> found;
  for (const Source& source : sources) {
    std::ptrdiff_t lines = std::count(source.text.begin(), source.text.end(), '\n');
    if (lines > most) found.push_back(source.path + " has " + std::to_string(lines) + " lines");
  }
  return found;
}

std::vector<std::string> types_of_one_name(const std::vector<Source>& sources) {
  static const std::regex line(
      "(?:^|\n)(?:namespace ([a-z:_]+) \\{|(?:struct|class) (\\w+)(?: final)?(?: : [^;\n]*)? \\{)");
  std::map<std::string, std::string> defined;  // path of the header, by name
  std::vector<std::string> found;
  for (const Source& source : sources) {
    if (!source.path.ends_with(".h")) continue;
    std::string space;
    for (std::sregex_iterator match(source.text.begin(), source.text.end(), line), end; match != end;
         ++match) {
      if ((*match)[1].matched) space = (*match)[1];
      if (!(*match)[2].matched) continue;
      const std::string name = space + "::" + (*match)[2].str();
      const auto [first, is_new] = defined.emplace(name, source.path);
      if (!is_new) found.push_back(name + " is in " + first->second + " and in " + source.path);
    }
  }
  return found;
}

}  // namespace vankho::test
