#include "map.h"

#include <regex>

namespace vankho::test {
namespace {

using Matches = std::regex_iterator<std::string_view::const_iterator>;

Rooms words_like(std::string_view text, const std::regex& word) {
  Rooms words;
  for (Matches match(text.begin(), text.end(), word), end; match != end; ++match) words.insert((*match)[1]);
  return words;
}

}  // namespace

HouseMap map_of_readme(std::string_view readme) {
  static const std::regex line("(?:^|\n)([a-z]+) +→([a-z, ]*)(?=\n)"), name("([a-z]+)");
  HouseMap map;
  for (Matches match(readme.begin(), readme.end(), line), end; match != end; ++match) {
    map[(*match)[1]] = words_like((*match)[2].str(), name);
  }
  return map;
}

HouseMap map_of_cmake(std::string_view lists) {
  static const std::regex call("\n(?:room\\(|target_link_libraries\\(vankho_)([a-z]+)([^)]*)\\)"),
      name("vankho_([a-z]+)");
  HouseMap map;
  for (Matches match(lists.begin(), lists.end(), call), end; match != end; ++match) {
    map[(*match)[1]] = words_like((*match)[2].str(), name);
  }
  return map;
}

}  // namespace vankho::test
