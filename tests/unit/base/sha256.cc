#include "base/sha256.h"

#include <doctest/doctest.h>

TEST_SUITE_BEGIN("sha256");

using namespace vankho;

// The expected values are those of FIPS 180-2, appendix B.
TEST_CASE("the published examples give the published digests") {
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256_hex(std::string(1'000'000, 'a')) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("bytes in pieces hash as they do whole") {
  Sha256 hash;
  for (std::string_view piece : {"a", "", "bc"}) hash.update(piece);
  CHECK(hash.hex() == sha256_hex("abc"));
}

TEST_SUITE_END();
