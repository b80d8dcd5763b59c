#include "cache/records.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <charconv>

#include "base/deflate.h"
#include "base/sha256.h"
#include "cache/own_file.h"

namespace fs = std::filesystem;

namespace vankho {
namespace {

constexpr std::string_view kFormat = "vankho records 1";
constexpr std::size_t kHash = 64;                                  // hexadecimal digits
constexpr std::size_t kSize = 8;                                   // the same
constexpr std::size_t kMost = 1 << 26;                             // bytes of one record
constexpr std::size_t kTitle = 2 * (kHash + 1) + 2 * (kSize + 1);  // what stands before the bytes of a record

std::optional<std::uint32_t> hexadecimal(std::string_view digits) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, 16);
  return error == std::errc() && end == digits.data() + digits.size() ? std::optional(number) : std::nullopt;
}

// Of everything in a record, so that what is damaged is told from what is not.
std::string hash_of(const Materials& of, std::uint32_t unpacked, std::string_view bytes) {
  return materials({of, fmt::format("{:08x}", unpacked), bytes});
}

std::string title_of(const Materials& of, const std::string& sha256, std::uint32_t size,
                     std::uint32_t unpacked) {
  return fmt::format("{} {} {:08x} {:08x}\n", of, sha256, size, unpacked);
}

std::optional<std::string> read_at(const Descriptor& file, std::uint64_t offset, std::size_t size) {
  std::string bytes(size, '\0');
  const ssize_t got = ::pread(file.number(), bytes.data(), size, static_cast<off_t>(offset));
  return got == static_cast<ssize_t>(size) ? std::optional(std::move(bytes)) : std::nullopt;
}

std::uint64_t size_of(const Descriptor& file) {
  struct stat status = {};
  return ::fstat(file.number(), &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

}  // namespace

Records::Records(const fs::path& cache, const fs::path& place, const std::string& program) {
  const std::string where = fs::absolute(place).lexically_normal().string();
  if (cache.empty() || where.find('\n') != std::string::npos) return;
  path_ = cache / "records" / sha256_hex(where).substr(0, 32);
  head_ = fmt::format("{} {} {}\n", kFormat, program, where);
  make_own_folder(path_.parent_path());
  // What documents say is nobody else's business.
  file_ = Descriptor(::open(path_.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600));
  if (!file_) return;
  writable_ = ::flock(file_.number(), LOCK_EX | LOCK_NB) == 0;
  read_titles();
  if (!writable_) return;
  writable_ = ::ftruncate(file_.number(), static_cast<off_t>(end_)) == 0;
  if (writable_ && end_ == 0) append(head_);
}

void Records::read_titles() {
  const std::uint64_t size_of_all = size_of(file_);
  if (read_at(file_, 0, head_.size()) != head_) return;
  end_ = head_.size();
  while (const std::optional<std::string> title = read_at(file_, end_, kTitle)) {
    const std::string_view line = *title;
    const auto size = hexadecimal(line.substr(2 * (kHash + 1), kSize));
    const auto unpacked = hexadecimal(line.substr(2 * (kHash + 1) + kSize + 1, kSize));
    const std::uint64_t bytes = end_ + kTitle;
    if (!size || !unpacked || line.back() != '\n' || bytes + *size > size_of_all) break;
    records_.insert_or_assign(
        Materials(line.substr(0, kHash)),
        Record{bytes, *size, *unpacked, std::string(line.substr(kHash + 1, kHash)), false});
    end_ = bytes + *size;
  }
}

// One that turns out damaged is added anew, in its place, while other threads still read.
std::optional<Records::Record> Records::ask_for(const Materials& of) const {
  std::scoped_lock lock(mutex_);
  const auto found = records_.find(of);
  if (found == records_.end()) return std::nullopt;
  found->second.asked = true;
  return found->second;
}

bool Records::has(const Materials& of) const { return ask_for(of).has_value(); }

bool Records::find(const Materials& of, std::string& bytes) const {
  const std::optional<Record> record = ask_for(of);
  if (!record) return false;
  const std::optional<std::string> packed = read_at(file_, record->offset, record->size);
  if (!packed || hash_of(of, record->unpacked, *packed) != record->sha256) return false;
  bytes.resize(record->unpacked);
  return inflate(*packed, bytes);
}

void Records::add(const Materials& of, std::string_view bytes) {
  if (!writable_ || bytes.size() > kMost) return;
  const auto unpacked = static_cast<std::uint32_t>(bytes.size());
  const std::string packed = deflated(bytes);
  const auto size = static_cast<std::uint32_t>(packed.size());
  const std::string sha256 = hash_of(of, unpacked, packed);
  std::scoped_lock lock(mutex_);
  const std::uint64_t begin = end_ + kTitle;
  if (writable_ && append(title_of(of, sha256, size, unpacked) + packed))
    records_.insert_or_assign(of, Record{begin, size, unpacked, sha256, true});
}

// What could be written in part only is cut off when the file is opened next.
bool Records::append(std::string_view bytes) {
  writable_ = write_all(file_, bytes);
  if (writable_) end_ += bytes.size();
  return writable_;
}

void Records::drop_unused() {
  std::uint64_t used = head_.size();
  for (const auto& [of, record] : records_) used += record.asked ? kTitle + record.size : 0;
  if (!writable_ || used > end_ / 2) return;
  const fs::path part = path_.string() + ".new";
  Descriptor fresh(::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
  bool whole = fresh && write_all(fresh, head_);
  for (const auto& [of, record] : records_) {
    if (!whole || !record.asked) continue;
    const std::optional<std::string> bytes = read_at(file_, record.offset, record.size);
    whole = bytes && write_all(fresh, title_of(of, record.sha256, record.size, record.unpacked) + *bytes);
  }
  std::error_code unheeded;
  whole ? fs::rename(part, path_, unheeded) : static_cast<void>(fs::remove(part, unheeded));
}

}  // namespace vankho
