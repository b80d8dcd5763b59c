// Files of other programs that are only called .md: what they hold is no text.
#pragma once

#include <optional>
#include <string_view>

namespace vankho {

struct FileKind {
  std::string_view vi, en;  // as messages name it
};

// By the first bytes. Null for what may be text.
std::optional<FileKind> foreign_kind(std::string_view bytes);

}  // namespace vankho
