#include "render/unknown.h"

#include "base/text.h"

namespace vankho::jinja {

Problem problem_of_unknown(const Place& place, const Unknown& unknown, std::string_view name,
                           const std::vector<std::string_view>& known) {
  std::string_view near = did_you_mean(name, known);
  if (!near.empty()) return problem_at(place, unknown.near, {std::string(name), std::string(near)});
  std::string all;
  for (std::string_view word : known) all.append(all.empty() ? "" : ", ").append(word);
  return problem_at(place, unknown.alone, {std::string(name), all});
}

}  // namespace vankho::jinja
