// A registry's file as a tree, or the reason why it is none.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/yaml_fields.h"

namespace vankho {

// Owns the text that its report quotes.
class RegistryFile {
 public:
  RegistryFile(std::string_view path, std::string_view bytes, const yaml::Limit& limit,
               std::vector<Problem>& problems);
  RegistryFile(const RegistryFile&) = delete;

  // Null where the file is no mapping; an empty one where it is empty.
  const yaml::Node* mapping();

  // The mappings of the list that the file is; `example` shows one for the remedy.
  std::vector<const yaml::Node*> entries(std::string_view example);

  yaml::Report& report() { return report_; }

 private:
  std::string text_;
  yaml::Report report_;
  std::optional<yaml::Node> root_;
};

}  // namespace vankho
