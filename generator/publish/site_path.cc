#include "publish/site_path.h"

#include <algorithm>

namespace vankho::publish {

bool is_clean(std::string_view path) {
  for (std::size_t start = 0; start <= path.size();) {
    std::size_t end = std::min(path.find('/', start), path.size());
    std::string_view name = path.substr(start, end - start);
    if (name.empty() || name == "." || name == "..") return false;
    start = end + 1;
  }
  return std::ranges::none_of(path, [](unsigned char c) { return c < ' ' || c == '\\' || c == 0x7f; });
}

bool is_hidden(std::string_view path) { return path.starts_with('.') || path.find("/.") != path.npos; }

std::string_view folder_of(std::string_view path) {
  std::size_t slash = path.rfind('/');
  return slash == path.npos ? std::string_view() : path.substr(0, slash);
}

}  // namespace vankho::publish
