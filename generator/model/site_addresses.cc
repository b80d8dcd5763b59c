// Where each file is published.
#include <algorithm>
#include <map>

#include "base/sha256.h"
#include "base/text.h"
#include "base/windows_name.h"
#include "model/messages.h"
#include "model/resolution.h"

namespace vankho {
namespace {

constexpr std::size_t kLongest = 180;  // bytes of an address
constexpr std::size_t kHashDigits = 8;

// Pages that the portal makes where a page of trang/ could want to be.
constexpr std::string_view kTaken[] = {"trang/index.html"};

// What addresses of scripts, and of what lies in folders that are called like them, begin with. Web servers
// let browsers run what lies there, and nothing else.
constexpr std::string_view kScripts[] = {"assets/", "tim-kiem/", "so-lieu.js/"};

std::string legal_part(std::string_view name) { return beside_windows_devices(slug(name)); }

struct NameParts {
  std::string_view stem, ending;  // the ending without its dot
};

NameParts parts_of(std::string_view name) {
  std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || dot + 1 == name.size()) return {name, {}};
  return {name.substr(0, dot), name.substr(dot + 1)};
}

bool is_markdown(std::string_view ending) { return lower(ending) == "md"; }

// What is cut off is told apart by the hash of the whole path.
std::string shortened(std::string_view address, std::string_view ending, std::string_view content_path) {
  std::string_view kept = address.substr(0, kLongest - ending.size() - kHashDigits - 1);
  kept = kept.substr(0, kept.find_last_not_of("-/_") + 1);
  return std::string(kept) + '-' + sha256_hex(content_path).substr(0, kHashDigits);
}

class Claims {
 public:
  Claims(std::vector<Problem>& problems) : problems_(problems) {}

  void claim(const std::string& address, const std::string& path) {
    if (std::find(std::begin(kTaken), std::end(kTaken), address) != std::end(kTaken)) {
      problems_.push_back({path, 0, 0, &model_messages::taken_address, {address}, {}});
    }
    const auto begins_address = [in = address + '/'](std::string_view start) {
      return in.starts_with(start);
    };
    if (std::any_of(std::begin(kScripts), std::end(kScripts), begins_address)) {
      problems_.push_back({path, 0, 0, &model_messages::kept_address, {address}, {}});
    }
    auto [holder, is_new] = holders_.emplace(address, path);
    if (is_new || holder->second == path) return;
    auto [first, second] = std::minmax(holder->second, path);
    problems_.push_back({second, 0, 0, &model_messages::double_address, {address, first, second}, {}});
  }

  // Once all are claimed.
  void check_folders() {
    for (const auto& [address, path] : holders_) {
      const std::string folder = address + '/';
      const auto inside = holders_.lower_bound(folder);
      if (inside == holders_.end() || !inside->first.starts_with(folder)) continue;
      problems_.push_back({path, 0, 0, &model_messages::folder_address, {address, inside->second}, {}});
    }
  }

 private:
  std::map<std::string, std::string> holders_;
  std::vector<Problem>& problems_;
};

}  // namespace

std::string address_of(std::string_view content_path) {
  std::size_t slash = content_path.rfind('/');
  std::size_t name_at = slash == std::string_view::npos ? 0 : slash + 1;
  std::string address;
  for (std::size_t at = 0; at < name_at;) {
    std::size_t end = content_path.find('/', at);
    address += legal_part(content_path.substr(at, end - at)) + '/';
    at = end + 1;
  }
  NameParts name = parts_of(content_path.substr(name_at));
  address += legal_part(name.stem);
  std::string ending;
  if (!name.ending.empty()) ending = is_markdown(name.ending) ? ".html" : '.' + slug(name.ending);
  if (address.size() + ending.size() > kLongest) address = shortened(address, ending, content_path);
  return address + ending;
}

void claim_addresses(Site& site, std::vector<Problem>& problems) {
  Claims claims(problems);
  for (std::size_t i = 0; i < site.documents.size(); ++i) {
    const std::string& path = site.documents[i].path;
    site.resolved[i].address = address_of(path);
    claims.claim(site.resolved[i].address, path);
  }
  for (const Page& page : site.pages) claims.claim(address_of(page.path), page.path);
  for (const std::string& file : named_files(site)) claims.claim(address_of(file), file);
  claims.check_folders();
}

}  // namespace vankho
