#include "source/allocator.h"

#include <git2.h>
#include <git2/sys/alloc.h>
#if __has_include(<git2/sys/errors.h>)
#include <git2/sys/errors.h>  // where libgit2 1.8 and later tell how an error is set
#endif

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

#include "base/limits.h"

namespace vankho::git {
namespace {

thread_local std::size_t most_at_once = limits::kAtOnce;
thread_local std::size_t refused = 0;  // bytes of the last thing; 0 for none
thread_local bool has_room_for_errors = false;
std::atomic<std::uint64_t> failures = 0;  // of the system's memory, on all threads

bool is_allowed(std::size_t size) {
  if (size > most_at_once) refused = size;
  return size <= most_at_once;
}

// Until 1.7, the allocator is who says that there is no memory. A thread without room for errors would take
// memory for it first, and tell that there is none.
void* told(void* bytes) {
  if (!bytes && has_room_for_errors) git_error_set_oom();
  return bytes;
}

void* counted(void* bytes) {
  if (!bytes) ++failures;
  return bytes;
}

void* allocate(std::size_t size, const char*, int) {
  return told(is_allowed(size) ? counted(std::malloc(size)) : nullptr);
}

void* reallocate(void* bytes, std::size_t size, const char*, int) {
  return told(is_allowed(size) ? counted(std::realloc(bytes, size)) : nullptr);
}

void* reallocate_array(void* bytes, std::size_t count, std::size_t size, const char* file, int line) {
  std::size_t whole = 0;
  return __builtin_mul_overflow(count, size, &whole) ? told(nullptr) : reallocate(bytes, whole, file, line);
}

void* allocate_array(std::size_t count, std::size_t size, const char* file, int line) {
  return reallocate_array(nullptr, count, size, file, line);
}

void* allocate_zeros(std::size_t count, std::size_t size, const char*, int) {
  std::size_t whole = 0;
  const bool allowed = !__builtin_mul_overflow(count, size, &whole) && is_allowed(whole);
  return told(allowed ? counted(std::calloc(count, size)) : nullptr);
}

char* copy_bytes(const char* text, std::size_t length, const char* file, int line) {
  char* copy = static_cast<char*>(allocate(length + 1, file, line));
  if (!copy) return nullptr;
  std::memcpy(copy, text, length);
  copy[length] = '\0';
  return copy;
}

char* copy_text(const char* text, const char* file, int line) {
  return copy_bytes(text, std::strlen(text), file, line);
}

char* copy_beginning(const char* text, std::size_t most, const char* file, int line) {
  return copy_bytes(text, strnlen(text, most), file, line);
}

// Before 1.7, libgit2 wanted of an allocator what it makes of these three itself since then.
template <typename Allocator>
Allocator make_allocator() {
  Allocator made{};
  made.gmalloc = allocate;
  made.grealloc = reallocate;
  made.gfree = std::free;
  if constexpr (requires { made.gcalloc; }) {
    made.gcalloc = allocate_zeros;
    made.gstrdup = copy_text;
    made.gstrndup = copy_beginning;
    made.gsubstrdup = copy_bytes;
    made.greallocarray = reallocate_array;
    made.gmallocarray = allocate_array;
  }
  return made;
}

}  // namespace

void limit_memory() {
  static git_allocator allocator = make_allocator<git_allocator>();
  git_libgit2_opts(GIT_OPT_SET_ALLOCATOR, &allocator);
}

void make_room_for_errors() {
  if (has_room_for_errors) return;
  git_error_clear();
  has_room_for_errors = true;
}

Allowance::Allowance(std::size_t bytes) : before_(most_at_once) { most_at_once = std::max(before_, bytes); }

Allowance::~Allowance() { most_at_once = before_; }

std::string last_refusal() {
  const std::size_t bytes = std::exchange(refused, 0);
  return bytes == 0 ? "" : "it takes " + std::to_string(bytes >> 20) + " MB of memory at once";
}

AllocationWatch::AllocationWatch() : failures_before_(failures) {}

void AllocationWatch::require() const {
  if (failures != failures_before_) throw std::bad_alloc();
}

}  // namespace vankho::git
