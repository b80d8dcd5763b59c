// What pages say and the site itself does not know: filled by whoever has read it.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "outputs/value.h"

namespace vankho {

// The last change of a file of the content, and the paths it had before, newest first.
struct LastChange {
  std::optional<Day> day;
  std::string editor;  // the name to be shown; empty for none
  std::vector<std::string> former_paths;
};

struct TypeName {
  std::string abbreviation;           // "KH"
  std::string name;                   // "Kế hoạch"
  std::string slug;                   // "ke-hoach"
  bool party = false, state = false;  // which side uses the abbreviation so
};

struct Facts {
  std::map<std::string, LastChange, std::less<>> changes;  // by path in the content
  std::map<std::string, std::uint64_t, std::less<>>
      sizes;  // of the files to download, by address; pages link to these only
  std::vector<TypeName> types;
  Dict texts;   // the theme's, from parse_texts
  Dict assets;  // the theme's, from asset_addresses
};

}  // namespace vankho
