#include "unzipped.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

#include "target.h"

namespace vankho::fuzz {
namespace {

struct Free {
  void operator()(archive* reader) const { archive_read_free(reader); }
};

std::string read_member(archive* reader) {
  std::string bytes;
  char piece[4096];
  for (la_ssize_t size = 0; (size = archive_read_data(reader, piece, sizeof piece)) != 0;) {
    require(size > 0, "every member can be unpacked");
    bytes.append(piece, static_cast<std::size_t>(size));
  }
  return bytes;
}

}  // namespace

Tree unzipped(std::string_view zip) {
  const std::unique_ptr<archive, Free> reader(archive_read_new());
  archive_read_support_format_zip(reader.get());
  require(archive_read_open_memory(reader.get(), zip.data(), zip.size()) == ARCHIVE_OK, "it is a zip");
  Tree tree;
  archive_entry* entry = nullptr;
  int result = ARCHIVE_OK;
  while ((result = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
    const bool is_new = tree.emplace(archive_entry_pathname(entry), read_member(reader.get())).second;
    require(is_new, "every member is there once");
  }
  require(result == ARCHIVE_EOF, "it ends where it should");
  return tree;
}

}  // namespace vankho::fuzz
