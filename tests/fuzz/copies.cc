// Any bytes as an offline copy, as a difference, and as their statement and lists: read or refused, and what
// is read is written the same again.
#include <filesystem>
#include <fstream>

#include "packs/copy_files.h"
#include "packs/difference.h"
#include "packs/statement.h"
#include "packs/sums.h"
#include "target.h"
#include "trees.h"

using namespace vankho;

namespace {

constexpr std::uint64_t kLimit = 1 << 20;

void read_zip(std::string_view bytes) {
  const std::filesystem::path file = fuzz::scratch_file();
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
  std::vector<Problem> problems;
  const std::unique_ptr<CopyFiles> copy = open_copy(file, problems);
  if (copy) {
    for (const CopyFiles::Entry& entry : copy->entries())
      fuzz::require(copy->read_whole(entry.path, kLimit).size() <= kLimit,
                    "no more is read than was asked for");
  }
  if (const auto difference = DifferenceZip::open(file, problems))
    difference->read([](const std::string&, const std::string&) {});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (const auto statement = parse_statement(bytes))
    fuzz::require(parse_statement(statement->text()) == statement, "a statement is written as it was read");
  if (const auto sums = parse_sums(bytes)) {
    fuzz::require(parse_sums(text_of(*sums)) == sums, "hashes are written as they were read");
    for (const Sum& sum : *sums) fuzz::require(is_portable(sum.path), "every path can stand on a stick");
  }
  if (const auto difference = parse_difference(bytes))
    fuzz::require(difference->text() == bytes, "a difference is written as it was read");
  if (bytes.starts_with("PK")) read_zip(bytes);
  return 0;
}
