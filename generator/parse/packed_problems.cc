#include "parse/packed_problems.h"

#include <algorithm>
#include <cstddef>

#include "base/packed.h"

namespace vankho {
namespace {

// A problem without its message, which stands beside it as a place in the list of them.
struct Place {
  Problem problem;
  std::size_t message = 0;
};

template <typename Archive>
void each_field(MaybeConst<Place> auto& place, Archive& archive) {
  auto& [problem, message] = place;
  auto& [path, line, column, apart, arguments, text] = problem;
  archive(path, line, column, arguments, text, message);
}

}  // namespace

std::optional<std::string> packed_problems(std::span<const Problem> problems) {
  const std::span<const Message* const> messages = messages_of_parsing();
  std::vector<Place> places;
  for (const Problem& problem : problems) {
    const auto message = std::ranges::find(messages, problem.message);
    if (message == messages.end()) return std::nullopt;
    places.push_back({problem, static_cast<std::size_t>(message - messages.begin())});
  }
  Packer packer;
  packer(places);
  return std::move(packer).take();
}

std::optional<std::vector<Problem>> unpacked_problems(std::string_view bytes) {
  const std::span<const Message* const> messages = messages_of_parsing();
  std::vector<Place> places;
  Unpacker unpacker(bytes);
  unpacker(places);
  if (!unpacker.is_done()) return std::nullopt;
  std::vector<Problem> problems;
  for (Place& place : places) {
    if (place.message >= messages.size()) return std::nullopt;
    place.problem.message = messages[place.message];
    problems.push_back(std::move(place.problem));
  }
  return problems;
}

}  // namespace vankho
