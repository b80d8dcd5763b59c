#include "outputs/download_item.h"

#include <doctest/doctest.h>

using namespace vankho;

TEST_SUITE_BEGIN("download item");

TEST_CASE("sizes read as Vietnamese readers write them") {
  CHECK(readable_size(0) == "0 byte");
  CHECK(readable_size(999) == "999 byte");
  CHECK(readable_size(1000) == "1 kB");
  CHECK(readable_size(12'345) == "12 kB");
  CHECK(readable_size(999'499) == "999 kB");
  CHECK(readable_size(999'500) == "1,0 MB");
  CHECK(readable_size(1'449'999) == "1,4 MB");
  CHECK(readable_size(50'000'000) == "50,0 MB");
}

TEST_SUITE_END();
