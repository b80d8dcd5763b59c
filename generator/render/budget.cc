#include "render/budget.h"

#include "render/messages.h"

namespace vankho::jinja {

Budget::Budget() : steps_(kMaxSteps), output_(kMaxOutput), lists_of_lists_(kMaxListsOfLists) {}

void Budget::spend_list_of_lists(const Place& place) {
  if (--lists_of_lists_ < 0) fail(place, kTooManyLists, {std::to_string(kMaxListsOfLists)});
}

void Budget::fail_steps(const Place& place) { fail(place, kTooManySteps, {std::to_string(kMaxSteps)}); }

void Budget::fail_output(const Place& place) { fail(place, kTooMuchOutput, {std::to_string(kMaxOutput)}); }

}  // namespace vankho::jinja
