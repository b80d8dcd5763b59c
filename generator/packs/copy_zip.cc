#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <fstream>
#include <new>
#include <optional>
#include <system_error>

#include "base/limits.h"
#include "base/message.h"
#include "base/zip_layout.h"
#include "packs/copy_kinds.h"
#include "packs/messages.h"
#include "packs/sums.h"

namespace fs = std::filesystem;

namespace vankho::packs {
namespace {

using namespace zip_layout;

// Undoes a file's deflating, piece by piece.
class Inflater {
 public:
  Inflater() {
    if (inflateInit2(&stream_, -MAX_WBITS) != Z_OK) throw std::bad_alloc();
  }
  ~Inflater() { inflateEnd(&stream_); }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;

  // False for what is no deflated data, or more of it than `left`.
  bool inflate(std::string_view packed, const TakeBytes& take, std::uint64_t& left, std::uint32_t& crc) {
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream_.avail_in = static_cast<uInt>(packed.size());
    std::array<char, 1 << 16> bytes;
    while (!ended_ && stream_.avail_in > 0) {
      stream_.next_out = reinterpret_cast<Bytef*>(bytes.data());
      stream_.avail_out = bytes.size();
      const int result = ::inflate(&stream_, Z_NO_FLUSH);
      if (result == Z_MEM_ERROR) throw std::bad_alloc();  // for what it looks back to
      const std::size_t size = bytes.size() - stream_.avail_out;
      if ((result != Z_OK && result != Z_STREAM_END) || size > left) return false;
      crc = static_cast<std::uint32_t>(crc32_z(crc, reinterpret_cast<const Bytef*>(bytes.data()), size));
      take({bytes.data(), size});
      left -= size;
      ended_ = result == Z_STREAM_END;
    }
    return stream_.avail_in == 0;
  }

  bool ended() const { return ended_; }

 private:
  z_stream stream_{};
  bool ended_ = false;
};

class Zip : public CopyFiles {
 public:
  explicit Zip(const fs::path& file) : file_(file), stream_(file, std::ios::binary) {
    if (!stream_) fail();
    stream_.seekg(0, std::ios::end);
    size_ = static_cast<std::uint64_t>(stream_.tellg());
  }

  // Null if all is as zip_layout.h has it; then the entries are there.
  const Message* read_directory() {
    if (size_ < kEndRecord) return &packs_messages::not_our_zip;
    const std::string end = bytes_at(size_ - kEndRecord, kEndRecord);
    const std::uint64_t directory = number(end, 16, 4), length = number(end, 12, 4);
    const bool as_written = directory + length + kEndRecord == size_ &&
                            end == end_record(number(end, 10, 2), number(end, 16, 4), number(end, 12, 4));
    if (!as_written) return &packs_messages::not_our_zip;
    if (!parse_directory(bytes_at(directory, length), directory)) return &packs_messages::not_our_zip;
    if (zip_entries_.size() != number(end, 10, 2)) return &packs_messages::not_our_zip;
    return list();
  }

  bool read(const Entry& entry, const TakeBytes& take) const override {
    const ZipEntry& packed = zip_entries_[entry.place];
    Inflater inflater;
    std::uint64_t left = packed.size;
    auto crc = static_cast<std::uint32_t>(crc32(0, nullptr, 0));
    std::uint64_t at = packed.offset + kLocalHeader + packed.name.size();
    for (const std::uint64_t end = at + packed.packed; at < end;) {
      const std::string piece = bytes_at(at, std::min<std::uint64_t>(end - at, 1 << 16));
      if (!inflater.inflate(piece, take, left, crc)) return false;
      at += piece.size();
    }
    return inflater.ended() && left == 0 && crc == packed.crc;
  }

 private:
  // Files must follow each other without gaps from the first byte on, each header as vankho writes it, so
  // that what a program finds from the front is what another finds from the directory.
  bool parse_directory(std::string_view directory, std::uint64_t directory_offset) {
    std::uint64_t expected = 0;
    while (directory.size() >= kCentralHeader) {
      ZipEntry entry{.name = std::string(directory.substr(kCentralHeader, number(directory, 28, 2))),
                     .offset = number(directory, 42, 4),
                     .crc = number(directory, 16, 4),
                     .packed = number(directory, 20, 4),
                     .size = number(directory, 24, 4)};
      const std::string header = central_header(entry);
      const std::uint64_t next = expected + kLocalHeader + entry.name.size() + entry.packed;
      if (!directory.starts_with(header) || entry.offset != expected || next > directory_offset) return false;
      const std::string local = local_header(entry);
      if (bytes_at(expected, local.size()) != local) return false;
      directory.remove_prefix(header.size());
      expected = next;
      zip_entries_.push_back(std::move(entry));
    }
    return directory.empty() && expected == directory_offset;
  }

  const Message* list() {
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < zip_entries_.size(); ++i) {
      if (!is_portable(zip_entries_[i].name)) return &packs_messages::not_our_zip;
      entries_.push_back({zip_entries_[i].name, zip_entries_[i].size, i});
      total += zip_entries_[i].size;
    }
    std::ranges::sort(entries_, {}, &Entry::path);
    if (std::ranges::adjacent_find(entries_, {}, &Entry::path) != entries_.end())
      return &packs_messages::not_our_zip;
    return total > limits::kUnpacked && total / limits::kTimesUnpacked > size_ ? &packs_messages::zip_bomb
                                                                               : nullptr;
  }

  std::string bytes_at(std::uint64_t at, std::uint64_t size) const {
    std::string bytes(size, '\0');
    stream_.seekg(static_cast<std::streamoff>(at));
    stream_.read(bytes.data(), static_cast<std::streamsize>(size));
    if (!stream_) fail();
    return bytes;
  }

  [[noreturn]] void fail() const {
    throw EnvironmentFailure(packs_messages::cannot_read,
                             {file_.string(), std::generic_category().message(errno)});
  }

  const fs::path file_;
  mutable std::ifstream stream_;
  std::uint64_t size_ = 0;
  std::vector<ZipEntry> zip_entries_;
};

}  // namespace

std::unique_ptr<CopyFiles> open_zip(const fs::path& file, std::vector<Problem>& problems) {
  auto zip = std::make_unique<Zip>(file);
  const Message* trouble = zip->read_directory();
  if (!trouble) return zip;
  problems.push_back({file.filename().string(), 0, 0, trouble, {}, {}});
  return nullptr;
}

}  // namespace vankho::packs
