// Preloaded into a program, makes its memory run out, in one of three ways that the environment asks for:
//   STARVE_PLACES=FILE  nothing fails; FILE gets the number of the first allocation from each place of the
//   code STARVE_ONCE=N       the Nth allocation fails STARVE_FROM=N       that and all that follow
#include <execinfo.h>
#include <fcntl.h>
#include <malloc.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// glibc's own, under the names that no one replaces.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* block, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void* block);
}

namespace {

// Two allocations are from one place where that many calls that led to them are the same, ours included.
constexpr std::size_t kCalls = 14;

// Which places were met: an open table, since nothing here may allocate.
constexpr std::size_t kPlaces = std::size_t{1} << 20;
std::array<std::atomic<std::uint64_t>, kPlaces> places;

std::atomic<std::uint64_t> allocations = 0, in_use = 0, quota = UINT64_MAX;
std::uint64_t fails_once = 0, quota_from = 0;
int list = -1;
thread_local bool listing = false;

std::uint64_t number_from(const char* variable) {
  const char* value = std::getenv(variable);
  return value ? std::strtoull(value, nullptr, 10) : 0;
}

[[gnu::constructor]] void begin() {
  fails_once = number_from("STARVE_ONCE");
  quota_from = number_from("STARVE_QUOTA");
  const char* file = std::getenv("STARVE_PLACES");
  if (!file) return;
  std::array<void*, 1> loads_the_unwinder;
  backtrace(loads_the_unwinder.data(), 1);
  list = ::open(file, O_CREAT | O_TRUNC | O_WRONLY | O_APPEND | O_CLOEXEC, 0644);
}

std::uint64_t place_of_caller() {
  std::array<void*, kCalls> calls;
  const int depth = backtrace(calls.data(), static_cast<int>(calls.size()));
  std::uint64_t hash = 14695981039346656037U;
  for (int i = 0; i < depth; ++i)
    hash = (hash ^ reinterpret_cast<std::uintptr_t>(calls[static_cast<std::size_t>(i)])) * 1099511628211U;
  return hash | 1;
}

bool is_new(std::uint64_t place) {
  for (std::size_t at = (place >> 20) % kPlaces;; at = (at + 1) % kPlaces) {
    std::uint64_t there = 0;
    if (places[at].compare_exchange_strong(there, place)) return true;
    if (there == place) return false;
  }
}

void tell_place(std::uint64_t number) {
  listing = true;
  if (is_new(place_of_caller())) {
    std::array<char, 32> line;
    const int length =
        std::snprintf(line.data(), line.size(), "%llu\n", static_cast<unsigned long long>(number));
    if (::write(list, line.data(), static_cast<std::size_t>(length)) != length) ::_exit(99);
  }
  listing = false;
}

[[gnu::noinline]] bool fails(std::size_t size) {
  if (listing) return false;
  const std::uint64_t number = ++allocations;
  if (list >= 0) tell_place(number);
  if (number == quota_from) quota = in_use.load();
  if (number != fails_once && (quota == UINT64_MAX || in_use + size <= quota)) return false;
  errno = ENOMEM;
  return true;
}

void* counted(void* block) {
  if (block) in_use += malloc_usable_size(block);
  return block;
}

}  // namespace

// `operator new` and `delete` call these as all else does.
extern "C" {

void* malloc(std::size_t size) { return fails(size) ? nullptr : counted(__libc_malloc(size)); }

void* calloc(std::size_t count, std::size_t size) {
  return fails(count * size) ? nullptr : counted(__libc_calloc(count, size));
}

void* realloc(void* block, std::size_t size) {
  const std::size_t before = block ? malloc_usable_size(block) : 0;
  if (size > before && fails(size - before)) return nullptr;
  void* made = __libc_realloc(block, size);
  if (made || size == 0) in_use -= before;
  return counted(made);
}

void* aligned_alloc(std::size_t alignment, std::size_t size) {
  return fails(size) ? nullptr : counted(__libc_memalign(alignment, size));
}

int posix_memalign(void** block, std::size_t alignment, std::size_t size) {
  void* made = aligned_alloc(alignment, size);
  if (made) *block = made;
  return made ? 0 : ENOMEM;
}

void free(void* block) {
  if (block) in_use -= malloc_usable_size(block);
  __libc_free(block);
}
}
