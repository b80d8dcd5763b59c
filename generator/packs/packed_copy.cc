#include "packs/packed_copy.h"

#include "base/limits.h"
#include "packs/difference.h"
#include "packs/zip_writer.h"

namespace fs = std::filesystem;

namespace vankho {

void write_full(const fs::path& file, const CopyFiles& copy) {
  ZipWriter zip(file);
  for (const CopyFiles::Entry& entry : copy.entries()) {
    zip.begin(entry.path);
    copy.read(entry, [&](std::string_view bytes) { zip.add(bytes); });
    zip.end();
  }
  zip.close();
}

void write_since(const fs::path& file, const RegisteredCopy& base, const RegisteredCopy& made,
                 const CopyFiles& copy) {
  Difference difference = difference_between(base.sums, made.sums,
                                             [&](const std::string& path) { return copy.find(path)->size; });
  difference.base_serial = base.statement.serial;
  difference.base_sha256 = base.statement.sha256();
  difference.serial = made.statement.serial;
  write_difference(
      file, difference, made.statement, copy.read_whole(kSignatureFile, limits::kStatement),
      [&](const std::string& path, const TakeBytes& take) { copy.read(*copy.find(path), take); });
}

}  // namespace vankho
