// Files that let a text editor (Visual Studio Code with the YAML extension) complete and explain the keys.
#pragma once

#include <vector>

#include "base/file.h"

namespace vankho {

// JSON Schemas of front matter, pages, site.yaml, co-quan.yaml and ky-niem.yaml, by file name.
std::vector<File> editor_schemas();

// Which schema belongs to which file, for .vscode/settings.json; and what keeps files as vankho wants them.
File editor_settings();

}  // namespace vankho
