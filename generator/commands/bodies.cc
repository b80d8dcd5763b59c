#include "commands/bodies.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "editing/messages.h"

namespace vankho {

const Body& body_written_as(const std::string& written, const std::vector<Body>& bodies) {
  const std::string wanted = slug(written);
  auto goes_by = [&](const Body& body) {
    return body.id == wanted || slug(body.name) == wanted ||
           std::ranges::any_of(body.aliases, [&](const std::string& alias) { return slug(alias) == wanted; });
  };
  if (auto found = std::ranges::find_if(bodies, goes_by); found != bodies.end()) return *found;
  std::vector<std::string_view> ids, names;
  for (const Body& body : bodies) ids.push_back(body.id), names.push_back(body.name);
  std::string_view like = did_you_mean(wanted, ids);
  if (like.empty()) {
    auto named = std::ranges::find(names, did_you_mean(written, names));
    if (named != names.end()) like = ids[static_cast<std::size_t>(named - names.begin())];
  }
  auto known = std::ranges::find(bodies, like, &Body::id);
  if (known != bodies.end())
    throw UsageFailure(editing_messages::unknown_body_like, {written, known->id, known->name});
  throw UsageFailure(editing_messages::unknown_body, {written, fmt::format("{}", fmt::join(ids, ", "))});
}

}  // namespace vankho
