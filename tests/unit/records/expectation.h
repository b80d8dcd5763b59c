// What a reference record asks of the record that was read.
#pragma once

#include <string>
#include <vector>

#include "samples.h"

namespace vankho::test {

// A line for each field of `expected` that `read` does not answer, with both values; empty where all is well.
// A field that the expectation does not state is not asked for. Conventions: tests/records/README.md.
std::vector<std::string> differences(const Json& expected, const Json& read);

// A line for each field in which two records of what should be one document differ; empty where none does.
std::vector<std::string> changes(const Json& before, const Json& after);

// The record without the lines and columns at which things stand.
Json without_places(const Json& record);

}  // namespace vankho::test
