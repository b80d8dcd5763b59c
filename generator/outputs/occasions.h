// What falls due or is commemorated, as pages list it. Addresses and dates as in summary.h; `days` counts
// from today, negative for what is past.
#pragma once

#include <span>

#include "outputs/portal.h"
#include "outputs/value.h"

namespace vankho {

// {name, address, date, year, years, rank, days, documents}; `rank` is round, half_round or other,
// `documents` how many there are.
Value observance_item(const Observance& observance, const Portal& portal);

// {text, what, from, to, days, bodies, to_whom, section, document}; `to` and `days` are none where the day is
// not known, `section` is the address of the section it stands in.
List deadline_items(std::span<const Duty> duties, const Portal& portal);

// Those of one document, without `days`: its page need not change every day.
List deadlines_of(DocumentIndex document, const Portal& portal);

// {section, excerpt, bodies, document}
List task_items(std::span<const Duty> duties, const Portal& portal);
List tasks_of(DocumentIndex document, const Portal& portal);

}  // namespace vankho
