// Any two copies: the difference between them, written and read, makes the later one of the earlier.
#include "base/sha256.h"
#include "packs/difference.h"
#include "target.h"
#include "trees.h"

using namespace vankho;

namespace {

std::vector<Sum> sums_of(const fuzz::Tree& tree) {
  std::vector<Sum> sums;
  for (const auto& [path, bytes] : tree) sums.push_back({path, sha256_hex(bytes)});
  return sums;
}

Statement statement_with(int serial) {
  const auto day = Day(std::chrono::sys_days(std::chrono::year(2026) / 1 / 5));
  Statement statement;
  statement.portal = "Cổng";
  statement.edition = "noi-bo";
  statement.serial = serial;
  statement.date = statement.valid_until = day;
  return statement;
}

DifferenceZip written_and_read(const Difference& difference, const fuzz::Tree& target) {
  const std::filesystem::path file = fuzz::scratch_file();
  write_difference(file, difference, statement_with(difference.serial), "",
                   [&](const std::string& path, const TakeBytes& take) { take(target.at(path)); });
  std::vector<Problem> problems;
  auto read = DifferenceZip::open(file, problems);
  fuzz::require(read && problems.empty(), "a difference is read as it was written");
  return *std::move(read);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto trees = fuzz::trees_from({reinterpret_cast<const char*>(data), size});
  const fuzz::Tree &base = trees.base, &target = trees.target;
  Difference difference = difference_between(sums_of(base), sums_of(target),
                                             [&](const std::string& path) { return target.at(path).size(); });
  difference.base_serial = 1;
  difference.serial = 2;
  const DifferenceZip zip = written_and_read(difference, target);
  fuzz::require(zip.difference == difference, "its list is the same");
  fuzz::require(vankho::apply(zip.difference, sums_of(base)) == sums_of(target),
                "base and difference are the target");
  fuzz::Tree made = base;
  for (const std::string& path : zip.difference.removed) made.erase(path);
  const bool whole = zip.read([&](const std::string& path, const std::string& bytes) { made[path] = bytes; });
  fuzz::require(whole && made == target, "so they are with what is in the files");
  return 0;
}
