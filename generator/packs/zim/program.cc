// vankho-zim FOLDER FILE ID MAIN NAME=VALUE…: the site in FOLDER as a ZIM file, whose first page is MAIN,
// with that metadata. ID has 32 hexadecimal digits; the same site, id and metadata give the same bytes. A
// program of its own, run by `vankho pack`: loading libzim and what that needs would slow down every other
// start of vankho.
#include <zim/uuid.h>
#include <zim/writer/creator.h>
#include <zim/writer/item.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/read_file.h"
#include "base/text.h"
#include "packs/zim/identity.h"
#include "packs/zim/item.h"

namespace fs = std::filesystem;

extern const char vankho_zim_illustration[], vankho_zim_illustration_end[];

namespace vankho::zim_file {
namespace {

using zim::writer::Hints;

constexpr unsigned kIllustration = 48;  // pixels, the size that every reader of ZIM files asks for

Id parse_id(std::string_view text) {
  Id id{};
  for (std::size_t i = 0; i < id.size(); ++i)
    id[i] = static_cast<char>(std::stoi(std::string(text.substr(2 * i, 2)), nullptr, 16));
  return id;
}

zim::Uuid uuid_of(const Id& id) { return zim::Uuid(id.data()); }

struct Found {
  std::string path;    // relative to the folder
  std::string sha256;  // as the copy's own list has it; empty for what lies beside that
};

// Sorted by path; dot files are only vankho's.
std::vector<Found> files_in(const fs::path& folder) {
  constexpr std::size_t kHash = 64, kBetween = 2;
  std::map<std::string, std::string, std::less<>> sums;
  const std::string list = read_file(folder / "SHA256SUMS").value_or("");
  for (std::string_view line : split_lines(list))
    if (line.size() > kHash + kBetween) sums.emplace(line.substr(kHash + kBetween), line.substr(0, kHash));
  std::vector<Found> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    const std::string path = entry.path().lexically_relative(folder).string();
    if (entry.is_regular_file() && !path.starts_with('.')) files.push_back({path, sums[path]});
  }
  std::ranges::sort(files, {}, &Found::path);
  return files;
}

std::shared_ptr<zim::writer::Item> item_of(const fs::path& folder, const std::string& path) {
  const std::string type = media_type(path);
  if (type != "text/html") {
    return std::make_shared<zim::writer::FileItem>(path, type, "", Hints{{zim::writer::FRONT_ARTICLE, 0}},
                                                   (folder / path).string());
  }
  const std::string html = read_file(folder / path).value();
  return zim::writer::StringItem::create(path, type, title_of(html),
                                         Hints{{zim::writer::FRONT_ARTICLE, is_for_readers(html)}}, html);
}

// A download that is the same as another one leads there. A page cannot, for its links count from its place.
void add(const std::vector<Found>& files, const fs::path& folder, zim::writer::Creator& creator) {
  std::map<std::string_view, std::string_view> known;  // path by hash
  for (const auto& [path, sha256] : files) {
    const bool may_lead = !sha256.empty() && media_type(path) != "text/html";
    const auto [first, is_new] = may_lead ? known.emplace(sha256, path) : std::pair(known.end(), true);
    if (is_new)
      creator.addItem(item_of(folder, path));
    else
      creator.addRedirection(path, "", std::string(first->second));
  }
}

void write(const fs::path& folder, const fs::path& file, const Id& id, const std::string& main_page,
           std::span<char* const> metadata) {
  zim::writer::Creator creator;
  creator.configIndexing(false, "vie");
  creator.setUuid(uuid_of(id));
  creator.setMainPath(main_page);
  creator.startZimCreation(file.string());
  const std::vector<Found> files = files_in(folder);
  add(files, folder, creator);
  for (const std::string entry : metadata) {
    const std::size_t equals = entry.find('=');
    if (equals == entry.npos) throw std::runtime_error("no value of " + entry);
    creator.addMetadata(entry.substr(0, equals), entry.substr(equals + 1));
  }
  creator.addIllustration(kIllustration, {vankho_zim_illustration, vankho_zim_illustration_end});
  creator.finishZimCreation();
  fix_identity(file, id);
}

}  // namespace
}  // namespace vankho::zim_file

int main(int count, char** arguments) {
  constexpr int kMetadata = 5;
  try {
    if (count < kMetadata) throw std::runtime_error("vankho-zim FOLDER FILE ID MAIN NAME=VALUE…");
    vankho::zim_file::write(arguments[1], arguments[2], vankho::zim_file::parse_id(arguments[3]),
                            arguments[4],
                            {arguments + kMetadata, static_cast<std::size_t>(count - kMetadata)});
    return 0;
  } catch (const std::exception& error) {
    static_cast<void>(std::fprintf(stderr, "%s\n", error.what()));
    return 1;
  }
}
