// Paths of the content, as links write them.
#include <algorithm>
#include <map>

#include "base/text.h"
#include "model/site.h"

namespace vankho {
namespace {

std::optional<int> hexadecimal(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return std::nullopt;
}

// A percent sign that begins no byte stays: file names may hold one.
std::string percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::optional<int> high, low;
    if (text[i] == '%' && i + 2 < text.size()) {
      high = hexadecimal(text[i + 1]);
      low = hexadecimal(text[i + 2]);
    }
    out += high && low ? static_cast<char>(*high * 16 + *low) : text[i];
    if (high && low) i += 2;
  }
  return is_utf8(out) ? nfc(out) : std::string(text);
}

std::vector<std::string_view> names_of(std::string_view path) {
  std::vector<std::string_view> names;
  while (!path.empty()) {
    std::size_t end = std::min(path.find('/'), path.size());
    names.push_back(path.substr(0, end));
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  return names;
}

std::vector<std::string_view> folder_of(std::string_view path) {
  std::vector<std::string_view> names = names_of(path);
  if (!names.empty()) names.pop_back();
  return names;
}

std::string joined(const std::vector<std::string_view>& names) {
  std::string path;
  for (std::string_view name : names) path += (path.empty() ? "" : "/") + std::string(name);
  return path;
}

}  // namespace

std::string path_beside(std::string_view from, std::string_view written) {
  std::vector<std::string_view> names =
      written.starts_with('/') ? std::vector<std::string_view>() : folder_of(from);
  for (std::string_view name : names_of(written)) {
    if (name.empty() || name == ".") continue;
    if (name == ".." && !names.empty() && names.back() != "..") {
      names.pop_back();
    } else {
      names.push_back(name);
    }
  }
  return joined(names);
}

std::string linked_path(std::string_view from, std::string_view target) {
  std::string path = percent_decoded(target.substr(0, target.find_first_of("#?")));
  return path.empty() ? std::string() : path_beside(from, path);
}

std::string linked_anchor(std::string_view target) {
  std::size_t hash = target.find('#');
  return hash == std::string_view::npos ? std::string() : percent_decoded(target.substr(hash + 1));
}

std::string relative_path(std::string_view from, std::string_view to) {
  std::vector<std::string_view> folder = folder_of(from), names = names_of(to);
  std::size_t shared = 0;
  while (shared < folder.size() && shared + 1 < names.size() && folder[shared] == names[shared]) ++shared;
  std::vector<std::string_view> result(folder.size() - shared, "..");
  result.insert(result.end(), names.begin() + static_cast<std::ptrdiff_t>(shared), names.end());
  return joined(result);
}

std::map<std::string, Naming> first_namings(const Site& site) {
  // Markdown is a document or a page, shown as such or hidden.
  std::map<std::string, Naming> namings;
  auto add = [&](std::string path, const std::string& from, int line, int column) {
    if (lower(path).ends_with(".md")) return;
    if (std::binary_search(site.files.begin(), site.files.end(), path))
      namings.emplace(std::move(path), Naming{from, line, column});
  };
  for (const Metadata& document : site.documents) {
    for (const Attachment& attachment : document.attachments)
      add(attachment.path, document.path, attachment.line, 0);
    for (const SourceLink& link : document.links)
      add(linked_path(document.path, link.target), document.path, link.line, link.column);
  }
  for (const Page& page : site.pages) {
    for (const Page::Link& link : page.links)
      add(linked_path(page.path, link.target), page.path, link.line, link.column);
  }
  return namings;
}

std::vector<std::string> named_files(const Site& site) {
  std::vector<std::string> files;
  for (const auto& [path, naming] : first_namings(site)) files.push_back(path);
  return files;
}

}  // namespace vankho
