#include "base/read_file.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <fstream>

using namespace vankho;
namespace fs = std::filesystem;

TEST_SUITE_BEGIN("reading a file");

TEST_CASE("a file is read to its end, however long it is") {
  const fs::path file = fs::temp_directory_path() / ("vankho-read-file-" + std::to_string(::getpid()));
  for (std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{65536}, std::size_t{200'000}}) {
    const std::string bytes(size, 'x');
    std::ofstream(file, std::ios::binary) << bytes;
    CHECK(read_file(file) == bytes);
  }
  fs::remove(file);
}

TEST_CASE("what is not there and what cannot be read have no bytes") {
  CHECK(!read_file("/nonexistent/file"));
  CHECK(!read_file("/"));  // a folder opens, and refuses to be read
}

TEST_SUITE_END();
