#include "render/budget.h"

#include "render/messages.h"

namespace vankho::jinja {

Budget::Budget()
    : steps_(limits::kTemplateSteps), output_(limits::kPage), lists_of_lists_(limits::kListsOfLists) {}

void Budget::spend_list_of_lists(const Place& place) {
  if (--lists_of_lists_ < 0) fail(place, kTooManyLists, {std::to_string(limits::kListsOfLists)});
}

void Budget::fail_steps(const Place& place) {
  fail(place, kTooManySteps, {std::to_string(limits::kTemplateSteps)});
}

void Budget::fail_output(const Place& place) { fail(place, kTooMuchOutput, {std::to_string(limits::kPage)}); }

}  // namespace vankho::jinja
