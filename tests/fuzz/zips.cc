// Any folder as each kind of zip that is written: unpacked by another program's library, it is the folder.
#include <memory>

#include "base/read_file.h"
#include "downloads/archive.h"
#include "packs/copy_files.h"
#include "packs/zip_writer.h"
#include "target.h"
#include "trees.h"
#include "unzipped.h"

using namespace vankho;

namespace {

fuzz::Tree unzipped(const std::filesystem::path& file) { return fuzz::unzipped(read_file(file).value()); }

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
