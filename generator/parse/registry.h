// site.yaml, co-quan.yaml and ky-niem.yaml.
#pragma once

#include <string_view>
#include <vector>

#include "base/problem.h"
#include "model/body.h"
#include "model/event.h"
#include "model/settings.h"

namespace vankho {

// Unknown keys are errors with "did you mean". `bytes` may have a byte-order mark, CRLF and any normal form.
// An entry without what every entry needs (an id, a name) is left out, its fault among the problems.
Settings parse_settings(std::string_view path, std::string_view bytes, std::vector<Problem>& problems);
std::vector<Body> parse_bodies(std::string_view path, std::string_view bytes, std::vector<Problem>& problems);
std::vector<Event> parse_events(std::string_view path, std::string_view bytes,
                                std::vector<Problem>& problems);

}  // namespace vankho
