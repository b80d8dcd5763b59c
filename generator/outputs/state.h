// Of which day and commit a site is, and how many documents it has. Nearly every commit changes that, so
// pages do not say it themselves, but for those few that change anyway: others load it as a script.
#pragma once

#include <string>
#include <string_view>

#include "model/site.h"
#include "outputs/value.h"

namespace vankho {

inline constexpr std::string_view kStateScript = "so-lieu.js";

// {today, revision, documents}; `revision` is none for a working tree.
Value state_item(const Site& site);

// The same as `vankhoState`: {day, date, revision, documents}, where `day` is as in ISO 8601 and `date` as
// readers write it.
std::string state_script(const Site& site);

}  // namespace vankho
