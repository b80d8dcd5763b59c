#include "editing/schemas.h"

#include "editing/key_schema.h"

namespace vankho {

std::vector<File> editor_schemas() {
  return {{"co-quan.schema.json", schema_of_list("Các cơ quan (co-quan.yaml)", body_keys())},
          {"ky-niem.schema.json", schema_of_list("Các ngày kỷ niệm (ky-niem.yaml)", event_keys())},
          {"site.schema.json", schema_of_mapping("Cổng văn bản (site.yaml)", settings_keys())},
          {"trang.schema.json", schema_of_mapping("Phần đầu của một trang", page_keys())},
          {"van-ban.schema.json", schema_of_mapping("Phần đầu của một văn bản", document_keys())}};
}

File editor_settings() {
  return {"settings.json", R"({
  "yaml.schemas": {
    ".vscode/co-quan.schema.json": "**/co-quan.yaml",
    ".vscode/ky-niem.schema.json": "**/ky-niem.yaml",
    ".vscode/site.schema.json": "**/site.yaml"
  },
  "files.encoding": "utf8",
  "files.eol": "\n",
  "[markdown]": {
    "editor.wordWrap": "on",
    "editor.quickSuggestions": { "other": true, "strings": true }
  }
}
)"};
}

}  // namespace vankho
