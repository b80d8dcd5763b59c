// The timeline of commemorations as a drawn picture: a line a year, a mark an anniversary. Colours come from
// the theme's style by class; without it the picture is black on white.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "model/event.h"

namespace vankho {

struct TimelineMark {
  Day day;
  std::optional<int> years;                       // written inside the mark
  AnniversaryRank rank = AnniversaryRank::other;  // the rounder the larger
  bool documents = false;                         // the archive has something about it: filled
  std::string link;                               // relative to the page
  std::string title;                              // shown when pointing at it
};

struct TimelineYear {
  int year = 0;
  std::string link;
  std::vector<TimelineMark> marks;  // by day
};

// `label` says what the picture is. Today is a line across its year.
std::string timeline_svg(const std::vector<TimelineYear>& years, Day today, std::string_view label);

}  // namespace vankho
