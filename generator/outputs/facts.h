// What pages say and the site itself does not know: filled by whoever has read it.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/pixel_size.h"
#include "outputs/revision.h"
#include "outputs/value.h"

namespace vankho {

// The last change of a file of the content, and the paths it had before, newest first.
struct LastChange {
  std::optional<Day> day;
  std::string editor;  // the name to be shown; empty for none
  std::vector<std::string> former_paths;
  std::string commit;  // hex id
};

using LastChanges = std::map<std::string, LastChange, std::less<>>;  // by path in the content

struct TypeName {
  std::string abbreviation;           // "KH"
  std::string name;                   // "Kế hoạch"
  std::string slug;                   // "ke-hoach"
  bool party = false, state = false;  // which side uses the abbreviation so
};

// By path in the content, newest first; of documents of which several versions may be shown.
using Revisions = std::map<std::string, std::vector<Revision>, std::less<>>;

struct Facts {
  LastChanges changes;
  std::map<std::string, std::uint64_t, std::less<>>
      sizes;            // of the files to download, by address; pages link to these only
  PixelSizes pictures;  // as far as their sizes are known
  Revisions revisions;
  std::map<std::string, std::string, std::less<>> hashes;  // SHA-256 of bundles, by address
  std::vector<TypeName> types;
  Dict texts;                 // the theme's, from parse_texts
  Dict assets;                // the theme's, from asset_addresses
  bool source_lines = false;  // paragraphs of documents say their line in the file, for editors
};

}  // namespace vankho
