// The documents of tests/records, and the plans of ../shared where it lies beside the repository, with what
// must be read in each.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace vankho::test {

using Json = nlohmann::ordered_json;

struct Sample {
  std::string name;   // "ke-hoach-dai"
  std::string bytes;  // as it came
  Json expected;      // <name>.expected.json
};

// By name; at least those of tests/records.
const std::vector<Sample>& samples();

// A sample's text, saved plainly: "\n" ends, NFC, no byte-order mark.
std::string plain_text(const Sample& sample);

// What `vankho inspect` says of a file of these bytes.
Json read_record(std::string_view bytes);

}  // namespace vankho::test
