#include "base/packed.h"

#include <doctest/doctest.h>

#include <limits>

TEST_SUITE_BEGIN("packed");

using namespace vankho;

namespace {

struct Sheet {
  std::string name;
  std::vector<std::pair<std::string, int>> rows;
  std::optional<Day> day;
  bool operator==(const Sheet&) const = default;
};

template <typename Archive>
void each_field(MaybeConst<Sheet> auto& sheet, Archive& archive) {
  auto& [name, rows, day] = sheet;
  archive(name, rows, day);
}

std::string packed(const auto& value) {
  Packer packer;
  packer(value);
  return std::move(packer).take();
}

template <typename T>
std::optional<T> unpacked(std::string_view bytes) {
  T value{};
  Unpacker unpacker(bytes);
  unpacker(value);
  return unpacker.is_done() ? std::optional(value) : std::nullopt;
}

const Sheet kSheet{"Biểu 1", {{"thu", -3}, {"", 70000}}, make_day(2023, 4, 12)};

}  // namespace

TEST_CASE("what is packed comes back as it was") {
  CHECK(unpacked<Sheet>(packed(kSheet)) == kSheet);
  CHECK(unpacked<Sheet>(packed(Sheet{})) == Sheet{});
}

TEST_CASE("whole numbers of every size come back, small ones in one byte") {
  using Limits = std::numeric_limits<std::int64_t>;
  for (std::int64_t number : {Limits::min(), std::int64_t{-65}, std::int64_t{-1}, std::int64_t{0},
                              std::int64_t{63}, std::int64_t{64}, Limits::max()})
    CHECK(unpacked<std::int64_t>(packed(number)) == number);
  CHECK(packed(-64).size() == 1);
  CHECK(packed(63).size() == 1);
  CHECK(packed(64).size() == 2);
}

TEST_CASE("bytes that end too early, or go on, are none") {
  const std::string bytes = packed(kSheet);
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK_FALSE(unpacked<Sheet>(std::string_view(bytes).substr(0, size)));
  CHECK_FALSE(unpacked<Sheet>(bytes + '\0'));
}

TEST_CASE("a list that would be longer than its bytes takes no memory") {
  CHECK_FALSE(unpacked<std::vector<std::string>>(packed(std::numeric_limits<std::int64_t>::max())));
}

TEST_SUITE_END();
