#include "verify/address.h"

#include <algorithm>
#include <charconv>

namespace vankho::verify {
namespace {

// Of "a/b/", "a/".
std::string_view folder_above(std::string_view folder) {
  return folder_of(folder.substr(0, folder.size() - 1));
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace

Target::Target(std::string_view target) {
  std::size_t hash = std::min(target.find('#'), target.size());
  std::size_t question = std::min(target.find('?'), hash);
  path = target.substr(0, question);
  query = target.substr(question, hash - question);
  fragment = target.substr(hash);
}

std::string_view scheme_of(std::string_view target) {
  const std::size_t end = target.find_first_of(":/?#");
  const bool has_scheme = end != target.npos && target[end] == ':' && is_letter(target[0]);
  return target.substr(0, has_scheme ? end : 0);
}

bool is_always_there(std::string_view fragment) { return fragment.size() <= 1 || fragment == "#top"; }

void percent_decode(std::string_view text, std::string& to) {
  to.clear();
  for (std::size_t percent; (percent = text.find('%')) != text.npos;) {
    to += text.substr(0, percent);
    text.remove_prefix(percent + 1);
    unsigned char byte = 0;
    const char* end = text.data() + std::min<std::size_t>(2, text.size());
    bool is_code = text.size() >= 2 && std::from_chars(text.data(), end, byte, 16).ptr == end;
    to += is_code ? static_cast<char>(byte) : '%';
    if (is_code) text.remove_prefix(2);
  }
  to += text;
}

bool resolve(std::string_view page, std::string_view path, std::string& to) {
  std::string_view start = path.empty() ? page : folder_of(page);
  for (; path.starts_with("../"); path.remove_prefix(3)) {
    if (start.empty()) return false;
    start = folder_above(start);
  }
  to = start;
  if (!path.starts_with('.') && path.find("/.") == path.npos) {
    to += path;
    return true;
  }
  while (!path.empty()) {
    std::size_t slash = path.find('/');
    std::string_view name = path.substr(0, slash);
    path.remove_prefix(std::min(name.size() + 1, path.size()));
    if (name == "..") {
      if (to.empty()) return false;
      to.resize(folder_above(to).size());
    } else if (name != ".") {
      to += name;
      if (slash != path.npos) to += '/';
    }
  }
  return true;
}

std::string_view folder_of(std::string_view path) { return path.substr(0, path.rfind('/') + 1); }

}  // namespace vankho::verify
