#include "render/unknown.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/text.h"

namespace vankho::jinja {

Problem problem_of_unknown(const Place& place, const Unknown& unknown, std::string_view name,
                           const std::vector<std::string_view>& known) {
  // A name may be known and have no value yet.
  std::vector<std::string_view> others;
  std::remove_copy(known.begin(), known.end(), std::back_inserter(others), name);
  std::string_view near = did_you_mean(name, others);
  if (!near.empty()) return problem_at(place, unknown.near, {std::string(name), std::string(near)});
  std::string all;
  for (std::string_view word : known) all.append(all.empty() ? "" : ", ").append(word);
  return problem_at(place, unknown.alone, {std::string(name), all});
}

}  // namespace vankho::jinja
