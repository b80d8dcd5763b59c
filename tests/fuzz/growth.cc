// A document four times as long may cost four times as much, not sixteen times.
#include <malloc.h>

#include <ctime>
#include <string>

#include "parse/document.h"
#include "target.h"

using namespace vankho;

namespace {

constexpr std::size_t kShort = KIBIBYTES * 1024, kLong = 4 * kShort;
constexpr double kNoise = 0.05;  // seconds, under which a clock says little
constexpr double kMost = 10;     // times: twice and a half what is due
constexpr int kAgain = 4;        // measured so often where it seems so: the machine may be busy

std::string repeated(std::string_view piece, std::size_t size) {
  std::string text;
  text.reserve(size + piece.size());
  while (text.size() < size) text += piece;
  return text;
}

double seconds_of(const std::string& text) {
  timespec begin{}, end{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begin);
  std::vector<Problem> problems;
  parse_document("van-ban/thu-vien/a.md", text, problems);
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
  return static_cast<double>(end.tv_sec - begin.tv_sec) +
         1e-9 * static_cast<double>(end.tv_nsec - begin.tv_nsec);
}

// Memory that goes back to the system and is fetched again costs by the page, on some machines more than the
// reading itself: it is kept. Sanitizers, whose memory is their own, keep it anyway.
bool keep_memory() {
  constexpr int kMuch = 1 << 30;
  return mallopt(M_MMAP_THRESHOLD, kMuch) == 1 && mallopt(M_TRIM_THRESHOLD, kMuch) == 1;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  [[maybe_unused]] static const bool kept = keep_memory();
  if (size == 0 || size > 4096) return 0;
  const std::string_view piece(reinterpret_cast<const char*>(data), size);
  const std::string one = repeated(piece, kShort), four = repeated(piece, kLong);
  double once = seconds_of(one), often = seconds_of(four);
  const auto grows = [&] { return often > kNoise && often > kMost * once; };
  for (int again = 0; again < kAgain && grows(); ++again) once = seconds_of(one), often = seconds_of(four);
  fuzz::require(!grows(), "the cost grows with the length");
  return 0;
}
