#include "packs/zip_writer.h"

#include <unistd.h>
#include <zlib.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <new>
#include <system_error>

#include "base/message.h"
#include "packs/messages.h"

namespace fs = std::filesystem;

namespace vankho {

using namespace zip_layout;

struct ZipWriter::Deflater {
  Deflater() {
    // Without zlib's own frame, which zip has no place for.
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL,
                     Z_DEFAULT_STRATEGY) != Z_OK)
      throw std::bad_alloc();
  }
  ~Deflater() { deflateEnd(&stream); }
  Deflater(const Deflater&) = delete;
  Deflater& operator=(const Deflater&) = delete;

  z_stream stream{};
};

void ZipWriter::CloseFile::operator()(std::FILE* file) const {
  static_cast<void>(std::fclose(file));  // the last write tells of faults
}

ZipWriter::ZipWriter(fs::path file)
    : file_(std::move(file)),
      written_(file_.parent_path() / ("." + file_.filename().string() + ".vankho-new")),
      deflater_(std::make_unique<Deflater>()),
      stream_(std::fopen(written_.c_str(), "wbe")) {
  if (!stream_) fail(errno);
}

ZipWriter::~ZipWriter() {
  std::error_code gone;
  fs::remove(written_, gone);
}

void ZipWriter::begin(std::string_view name) {
  if (entries_.size() >= kMostEntries) throw UsageFailure(packs_messages::zip_too_large, {file_.string()});
  entry_ = {.name = std::string(name), .offset = static_cast<std::uint32_t>(at_)};
  entry_.crc = static_cast<std::uint32_t>(crc32(0, nullptr, 0));
  size_ = 0;
  deflateReset(&deflater_->stream);
  put(local_header(entry_));  // `end` fills in the sizes
}

void ZipWriter::add(std::string_view bytes) {
  require_room(size_ += bytes.size());
  entry_.crc = static_cast<std::uint32_t>(
      crc32_z(entry_.crc, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
  deflate(bytes, Z_NO_FLUSH);
}

void ZipWriter::end() {
  deflate({}, Z_FINISH);
  entry_.size = static_cast<std::uint32_t>(size_);
  const std::string name = entry_.name;
  entry_.packed = static_cast<std::uint32_t>(at_ - entry_.offset - kLocalHeader - name.size());
  const std::string header = local_header(entry_);
  const bool filled_in = std::fseek(stream_.get(), static_cast<long>(entry_.offset), SEEK_SET) == 0 &&
                         std::fwrite(header.data(), 1, header.size(), stream_.get()) == header.size() &&
                         std::fseek(stream_.get(), 0, SEEK_END) == 0;
  if (!filled_in) fail(errno);
  entries_.push_back(entry_);
}

void ZipWriter::close() {
  const std::uint64_t directory = at_;
  for (const ZipEntry& entry : entries_) put(central_header(entry));
  put(end_record(entries_.size(), static_cast<std::uint32_t>(directory),
                 static_cast<std::uint32_t>(at_ - directory)));
  const bool safe = std::fflush(stream_.get()) == 0 && ::fsync(::fileno(stream_.get())) == 0;
  if (!safe || std::fclose(stream_.release()) != 0) fail(errno);
  if (::rename(written_.c_str(), file_.c_str()) != 0) fail(errno);
}

void ZipWriter::put(std::string_view bytes) {
  require_room(at_ += bytes.size());
  if (std::fwrite(bytes.data(), 1, bytes.size(), stream_.get()) != bytes.size()) fail(errno);
}

void ZipWriter::deflate(std::string_view bytes, int flush) {
  z_stream& stream = deflater_->stream;
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  std::array<char, 1 << 16> packed;
  do {
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = packed.size();
    ::deflate(&stream, flush);
    put({packed.data(), packed.size() - stream.avail_out});
  } while (stream.avail_out == 0);
}

void ZipWriter::require_room(std::uint64_t bytes) const {
  if (bytes > kMostBytes) throw UsageFailure(packs_messages::zip_too_large, {file_.string()});
}

void ZipWriter::fail(int error) const {
  throw EnvironmentFailure(packs_messages::cannot_write,
                           {file_.string(), std::generic_category().message(error)});
}

}  // namespace vankho
