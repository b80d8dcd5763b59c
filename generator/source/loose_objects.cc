#include "source/loose_objects.h"

#include <git2/sys/odb_backend.h>
#if __has_include(<git2/sys/errors.h>)
#include <git2/sys/errors.h>  // where libgit2 1.8 and later tell how an error is set
#endif
#include <zlib.h>

#include <cerrno>
#include <charconv>
#include <cstdint>
#include <filesystem>
#include <new>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

#include "base/read_file.h"
#include "source/git.h"
#include "source/messages.h"

namespace vankho::git {
namespace {

constexpr std::size_t kLongestHead = 32;      // bytes: "commit 18446744073709551615" and a zero
constexpr std::size_t kBeginning = 4096;      // bytes of a file, more than that takes when compressed
constexpr std::size_t kMostInflation = 1040;  // deflate makes at most 1032 bytes of one
constexpr int kHexDigits = 40;

struct Backend : git_odb_backend {
  std::string folder;
};

std::string path_of(const git_odb_backend* backend, const git_oid& id) {
  const std::string name = hex(id);
  return static_cast<const Backend*>(backend)->folder + "/" + name.substr(0, 2) + "/" + name.substr(2);
}

struct Head {
  git_object_t kind = GIT_OBJECT_INVALID;
  std::size_t size = 0;
  std::size_t length = 0;  // of the head itself, with its zero
};

// "blob 12" and a zero.
std::optional<Head> head_of(std::string_view bytes) {
  const std::size_t end = bytes.find('\0'), space = bytes.find(' ');
  if (end == bytes.npos || space > end) return std::nullopt;
  Head head{git_object_string2type(std::string(bytes.substr(0, space)).c_str()), 0, end + 1};
  const std::string_view digits = bytes.substr(space + 1, end - space - 1);
  const auto [behind, error] = std::from_chars(digits.data(), digits.data() + digits.size(), head.size);
  const bool whole = error == std::errc() && behind == digits.data() + digits.size();
  return whole && git_object_typeisloose(head.kind) ? std::optional(head) : std::nullopt;
}

// Inflates a file's bytes piece by piece.
class Inflater {
 public:
  explicit Inflater(std::string_view packed) {
    if (inflateInit(&stream_) != Z_OK) throw std::bad_alloc();
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream_.avail_in = static_cast<uInt>(packed.size());
  }
  ~Inflater() { inflateEnd(&stream_); }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;

  // How many of `size` bytes at `out` were made.
  std::size_t read(char* out, std::size_t size) {
    stream_.next_out = reinterpret_cast<Bytef*>(out);
    stream_.avail_out = static_cast<uInt>(size);
    last_ = inflate(&stream_, Z_SYNC_FLUSH);
    if (last_ == Z_MEM_ERROR) throw std::bad_alloc();
    return size - stream_.avail_out;
  }

  // All of the file was made into what has been read.
  bool at_end() {
    char more = 0;
    const bool nothing = last_ == Z_STREAM_END || read(&more, 1) == 0;
    return nothing && last_ == Z_STREAM_END && stream_.avail_in == 0;
  }

 private:
  z_stream stream_{};
  int last_ = Z_OK;
};

int damaged() {
  git_error_set_str(GIT_ERROR_ODB, "the loose object is damaged");
  return GIT_ERROR;
}

// Whether a file of `length` bytes can hold an object of `size`, packed as well or as badly as can be.
bool can_hold(std::uintmax_t length, std::size_t size) {
  return size / kMostInflation <= length && length / 2 <= size + kBeginning;
}

std::optional<Head> head_in(std::string_view packed) {
  char begin[kLongestHead];
  return head_of({begin, Inflater(packed).read(begin, kLongestHead)});
}

// What `work` answers about an object's file, of which the head is known. No exception may pass through
// libgit2.
template <typename Work>
int with_file(git_odb_backend* backend, const git_oid* id, Work work) {
  try {
    const std::string path = path_of(backend, *id);
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) return damaged();
    const std::optional<std::string> beginning = read_beginning(path, kBeginning);
    if (!beginning) return errno == ENOENT ? static_cast<int>(GIT_ENOTFOUND) : damaged();
    const std::optional<Head> head = head_in(*beginning);
    return head ? work(path, *head) : damaged();
  } catch (const std::bad_alloc&) {
    git_error_set_oom();
    return GIT_ERROR;
  }
}

int read_header(std::size_t* size, git_object_t* kind, git_odb_backend* backend, const git_oid* id) {
  return with_file(backend, id, [&](const std::string&, const Head& head) {
    *size = head.size;
    *kind = head.kind;
    return 0;
  });
}

// Inflates what stands behind the head; null where that is not as long as the head says.
void* unpacked(git_odb_backend* backend, std::string_view packed, const Head& head) {
  char* bytes = static_cast<char*>(git_odb_backend_data_alloc(backend, head.size + 1));
  if (!bytes) throw std::bad_alloc();
  Inflater inflater(packed);
  char skipped[kLongestHead];
  const bool whole = inflater.read(skipped, head.length) == head.length &&
                     inflater.read(bytes, head.size) == head.size && inflater.at_end();
  bytes[head.size] = '\0';
  if (whole) return bytes;
  git_odb_backend_data_free(backend, bytes);
  return nullptr;
}

int read(void** data, std::size_t* size, git_object_t* kind, git_odb_backend* backend, const git_oid* id) {
  return with_file(backend, id, [&](const std::string& path, const Head& head) {
    std::error_code error;
    const std::uintmax_t length = std::filesystem::file_size(path, error);
    if (error || !can_hold(length, head.size)) return damaged();
    const std::optional<std::string> packed = read_file(path);
    if (!packed) return damaged();
    *data = unpacked(backend, *packed, head);
    if (!*data) return damaged();
    *size = head.size;
    *kind = head.kind;
    return 0;
  });
}

int exists(git_odb_backend* backend, const git_oid* id) {
  std::error_code error;
  return std::filesystem::exists(path_of(backend, *id), error) ? 1 : 0;
}

// The one object whose id begins with `length` digits of `shortened`.
int exists_prefix(git_oid* found, git_odb_backend* backend, const git_oid* shortened, std::size_t length) {
  const std::string wanted = hex(*shortened).substr(0, length);
  const std::filesystem::path folder = std::filesystem::path(path_of(backend, *shortened)).parent_path();
  int count = 0;
  std::error_code error;
  for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    const std::string name = wanted.substr(0, 2) + at->path().filename().string();
    if (name.size() != kHexDigits || !name.starts_with(wanted)) continue;
    if (git_oid_fromstr(found, name.c_str()) == 0) ++count;
  }
  return count == 1 ? 0 : count == 0 ? static_cast<int>(GIT_ENOTFOUND) : static_cast<int>(GIT_EAMBIGUOUS);
}

int read_prefix(git_oid* found, void** data, std::size_t* size, git_object_t* kind, git_odb_backend* backend,
                const git_oid* shortened, std::size_t length) {
  const int result = exists_prefix(found, backend, shortened, length);
  return result == 0 ? read(data, size, kind, backend, found) : result;
}

void free(git_odb_backend* backend) { delete static_cast<Backend*>(backend); }

}  // namespace

void add_loose_objects(git_odb* objects, const std::string& folder) {
  auto backend = std::make_unique<Backend>();
  git_odb_init_backend(backend.get(), GIT_ODB_BACKEND_VERSION);
  backend->folder = folder;
  backend->read = read;
  backend->read_prefix = read_prefix;
  backend->read_header = read_header;
  backend->exists = exists;
  backend->exists_prefix = exists_prefix;
  backend->free = free;
  check(git_odb_add_backend(objects, backend.get(), 1), source_messages::cannot_open_repository, folder);
  backend.release();  // NOLINT: `objects` owns it now
}

}  // namespace vankho::git
