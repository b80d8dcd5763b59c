#include "outputs/theme_files.h"

#include <fmt/format.h>

#include "base/sha256.h"
#include "base/text.h"
#include "outputs/messages.h"

namespace vankho {
namespace {

bool is_group(std::string_view line) { return line.size() > 2 && line.front() == '[' && line.back() == ']'; }

}  // namespace

Dict parse_texts(std::string_view path, std::string_view bytes, std::vector<Problem>& problems) {
  Dict texts, group;
  std::string group_name;
  int number = 0;
  for (std::string_view written : split_lines(bytes)) {
    ++number;
    std::string_view line = trim(written);
    std::size_t equals = line.find('=');
    if (line.empty() || line.front() == '#') continue;
    if (is_group(line)) {
      if (!group_name.empty()) texts.set(group_name, group);
      group_name = line.substr(1, line.size() - 2);
      group = {};
    } else if (equals != std::string_view::npos && !group_name.empty()) {
      group.set(std::string(trim(line.substr(0, equals))), trim(line.substr(equals + 1)));
    } else {
      problems.push_back({std::string(path), number, 0, &kTextLineUnknown, {}, std::string(written)});
    }
  }
  if (!group_name.empty()) texts.set(group_name, group);
  return texts;
}

std::string asset_address(const File& file) {
  std::string_view name = file.path;
  name.remove_prefix(name.rfind('/') + 1);
  const std::size_t dot = name.rfind('.');
  const std::string ending = dot == name.npos ? "" : '.' + slug(name.substr(dot + 1));
  return fmt::format("assets/{}-{}{}", slug(name.substr(0, dot)), sha256_hex(file.bytes).substr(0, 8),
                     ending);
}

Dict asset_addresses(const std::vector<File>& files) {
  Dict addresses;
  for (const File& file : files)
    addresses.set(file.path.substr(file.path.rfind('/') + 1), asset_address(file));
  return addresses;
}

}  // namespace vankho
