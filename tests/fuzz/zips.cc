// Any folder as each kind of zip that is written: unpacked by another program's library, it is the folder.
#include <archive.h>
#include <archive_entry.h>

#include <memory>

#include "downloads/archive.h"
#include "packs/copy_files.h"
#include "packs/zip_writer.h"
#include "target.h"
#include "trees.h"

using namespace vankho;

namespace {

struct Free {
  void operator()(archive* reader) const { archive_read_free(reader); }
};

std::string read_member(archive* reader) {
  std::string bytes;
  char piece[4096];
  for (la_ssize_t size = 0; (size = archive_read_data(reader, piece, sizeof piece)) != 0;) {
    fuzz::require(size > 0, "every member can be unpacked");
    bytes.append(piece, static_cast<std::size_t>(size));
  }
  return bytes;
}

fuzz::Tree unzipped(const std::filesystem::path& file) {
  const std::unique_ptr<archive, Free> reader(archive_read_new());
  archive_read_support_format_zip(reader.get());
  fuzz::require(archive_read_open_filename(reader.get(), file.c_str(), 4096) == ARCHIVE_OK, "it is a zip");
  fuzz::Tree tree;
  archive_entry* entry = nullptr;
  int result = ARCHIVE_OK;
  while ((result = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
    const bool is_new = tree.emplace(archive_entry_pathname(entry), read_member(reader.get())).second;
    fuzz::require(is_new, "every member is there once");
  }
  fuzz::require(result == ARCHIVE_EOF, "it ends where it should");
  return tree;
}

void check_copy(const fuzz::Tree& tree, const std::filesystem::path& file) {
  ZipWriter zip(file);
  for (const auto& [path, bytes] : tree) {
    zip.begin(path);
    zip.add(std::string_view(bytes).substr(0, bytes.size() / 3));
    zip.add(std::string_view(bytes).substr(bytes.size() / 3));
    zip.end();
  }
  zip.close();
  fuzz::require(tree.empty() || unzipped(file) == tree, "a copy unpacked is what was packed");
  std::vector<Problem> problems;
  const std::unique_ptr<CopyFiles> read = open_copy(file, problems);
  fuzz::require(read && read->entries().size() == tree.size(), "vankho reads its own copies");
  for (const auto& [path, bytes] : tree)
    fuzz::require(read->read_whole(path, bytes.size()) == bytes, "and finds the same in them");
}

void check_bundle(const fuzz::Tree& tree, const std::filesystem::path& file) {
  std::vector<Member> members;
  for (const auto& [path, bytes] : tree) members.push_back({path, [&bytes = bytes] { return bytes; }});
  write_zip(file, members);
  fuzz::require(tree.empty() || unzipped(file) == tree, "a bundle unpacked is what was packed");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::TwoTrees trees = fuzz::trees_from({reinterpret_cast<const char*>(data), size});
  check_copy(trees.target, fuzz::scratch_file());
  check_bundle(trees.target, fuzz::scratch_file());
  return 0;
}
