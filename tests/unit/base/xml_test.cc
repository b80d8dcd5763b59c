#include "base/xml.h"

#include <doctest/doctest.h>

using namespace vankho;

TEST_SUITE_BEGIN("xml");

TEST_CASE("what XML cannot hold is left out, what it gives a meaning is escaped") {
  CHECK(xml_escaped("a<b>&\"c\"\x02\x1b") == "a&lt;b&gt;&amp;&quot;c&quot;");
  CHECK(xml_escaped("x\xEF\xBF\xBEy\xEF\xBF\xBFz\xEF\xBF\xBD") == "xyz\xEF\xBF\xBD");
}

TEST_CASE("line ends, tabs and spaces stay, and no other control does") {
  CHECK(xml_escaped("một hai\n\tba") == "một hai\n\tba");
  CHECK(xml_escaped("một\r\x1F") == "một");
}

TEST_SUITE_END();
