#include <doctest/doctest.h>

#include "expectation.h"
#include "samples.h"

using namespace vankho::test;

TEST_SUITE_BEGIN("records");

TEST_CASE("every kind of document is read as its record says") {
  REQUIRE(samples().size() >= 17);
  for (const Sample& sample : samples()) {
    SUBCASE(sample.name.c_str()) {
      for (const std::string& difference : differences(sample.expected, read_record(sample.bytes))) {
        FAIL_CHECK(sample.name, ": ", difference);
      }
    }
  }
}

TEST_SUITE_END();
