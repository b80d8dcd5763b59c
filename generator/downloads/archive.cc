#include "downloads/archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <system_error>
#include <unordered_set>

#include "base/message.h"
#include "downloads/messages.h"

namespace vankho {
namespace {

struct Free {
  void operator()(archive* writer) const { archive_write_free(writer); }
  void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

bool is_member_name(std::string_view name) {
  bool is_plain = std::ranges::all_of(name, [](char c) { return c >= ' ' && c <= '~' && c != '\\'; });
  return is_plain && !name.empty() && name.front() != '/' && name.back() != '/';
}

void require_names(const std::vector<Member>& members) {
  std::unordered_set<std::string_view> names;
  for (const Member& member : members) {
    if (!is_member_name(member.name) || !names.insert(member.name).second) {
      throw std::logic_error("not a name for a member of an archive: " + member.name);
    }
  }
}

// Where an archive goes. libarchive leaks when its own writing fails, so `write` remembers the failure and
// `require` tells it.
class FileOutput {
 public:
  explicit FileOutput(const std::filesystem::path& file)
      : file_(file), stream_(std::fopen(file.c_str(), "wb")) {
    if (!stream_) error_ = errno;
    require();
  }

  void write(const void* bytes, std::size_t size) {
    if (error_ == 0 && std::fwrite(bytes, 1, size, stream_.get()) != size) error_ = errno;
  }

  void close() {
    if (std::fclose(stream_.release()) != 0 && error_ == 0) error_ = errno;
  }

  void require() const {
    if (error_ != 0) fail(std::generic_category().message(error_));
  }

  [[noreturn]] void fail(const std::string& reason) const {
    throw EnvironmentFailure(download_messages::cannot_write_zip, {file_.string(), reason});
  }

 private:
  struct Close {
    void operator()(std::FILE* stream) const { (void)std::fclose(stream); }  // of a zip that failed
  };
  std::filesystem::path file_;
  std::unique_ptr<std::FILE, Close> stream_;
  int error_ = 0;
};

// Preparing zlib for a member costs as much as deflating some 10 kB; below this it saves next to nothing.
constexpr std::size_t kWorthDeflating = 500;

// Files whose format packs its bytes itself.
bool is_compressed(std::string_view name) {
  static constexpr std::array<std::string_view, 9> kEndings = {".pdf", ".docx", ".xlsx", ".pptx", ".odt",
                                                               ".zip", ".png",  ".jpg",  ".jpeg"};
  return std::ranges::any_of(kEndings, [&](std::string_view ending) { return name.ends_with(ending); });
}

class Zip {
 public:
  explicit Zip(FileOutput& output) : output_(output), writer_(archive_write_new()) {
    require(archive_write_set_format_zip(writer_.get()));
    // Half the time of level 6 for a twelfth more bytes.
    require(archive_write_set_options(writer_.get(), "zip:compression=deflate,zip:compression-level=3"));
    require(archive_write_set_bytes_in_last_block(writer_.get(), 1));
    require(archive_write_open2(writer_.get(), &output, nullptr, &pass_on, nullptr, nullptr));
  }

  void add(const std::string& name, std::string_view bytes) {
    std::unique_ptr<archive_entry, Free> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name.c_str());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes.size()));
    const bool deflate = bytes.size() >= kWorthDeflating && !is_compressed(name);
    require(deflate ? archive_write_zip_set_compression_deflate(writer_.get())
                    : archive_write_zip_set_compression_store(writer_.get()));
    // No time is set: the format's times are local, and only what lies before its first moment becomes the
    // same moment in every zone.
    require(archive_write_header(writer_.get(), entry.get()));
    require(archive_write_data(writer_.get(), bytes.data(), bytes.size()));
    require(archive_write_finish_entry(writer_.get()));
    output_.require();
  }

  void close() { require(archive_write_close(writer_.get())); }

 private:
  static la_ssize_t pass_on(archive*, void* output, const void* bytes, std::size_t size) {
    static_cast<FileOutput*>(output)->write(bytes, size);
    return static_cast<la_ssize_t>(size);
  }

  // A count of bytes is as good a result as ARCHIVE_OK.
  void require(la_ssize_t result) const {
    const char* reason = result < ARCHIVE_OK ? archive_error_string(writer_.get()) : nullptr;
    if (result < ARCHIVE_OK) output_.fail(reason ? reason : "");
  }

  FileOutput& output_;
  std::unique_ptr<archive, Free> writer_;
};

void write_members(const std::vector<Member>& members, FileOutput& output) {
  Zip zip(output);
  for (const Member& member : members) zip.add(member.name, member.bytes());
  zip.close();
}

}  // namespace

void write_zip(const std::filesystem::path& file, const std::vector<Member>& members) {
  require_names(members);
  FileOutput output(file);
  try {
    write_members(members, output);
    output.close();
    output.require();
  } catch (...) {
    std::error_code gone;
    std::filesystem::remove(file, gone);
    throw;
  }
}

}  // namespace vankho
