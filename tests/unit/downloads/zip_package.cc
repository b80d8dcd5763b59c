#include "downloads/zip_package.h"

#include <doctest/doctest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <vector>

TEST_SUITE_BEGIN("package");

using namespace vankho;
namespace fs = std::filesystem;

namespace {

// What unzip says of the bytes: 0 where it finds every member whole.
int unzipped(const std::string& bytes) {
  std::string folder = fs::temp_directory_path() / "vankho-package-XXXXXX";
  REQUIRE(::mkdtemp(folder.data()) != nullptr);
  std::ofstream(folder + "/a.docx", std::ios::binary) << bytes;
  const int said = std::system(("unzip -tqq " + folder + "/a.docx").c_str());
  fs::remove_all(folder);
  return said;
}

}  // namespace

TEST_CASE("a package has deflated members alone, which unzip finds whole") {
  const std::vector<PackagePart> parts = {packed("a.xml", std::string(5000, 'a')),
                                          packed("word/b.xml", "", Effort::small)};
  const std::string bytes = package_of(parts);
  std::size_t members = 0;
  for (std::size_t at = bytes.find("PK\3\4"); at != std::string::npos; at = bytes.find("PK\3\4", at + 4)) {
    CHECK(bytes[at + 8] == 8);  // the method: deflate
    ++members;
  }
  CHECK(members == 2);
  CHECK(unzipped(bytes) == 0);
  CHECK(package_of(parts) == bytes);
}

TEST_CASE("a part can be stored as it is, and unzip finds it whole") {
  const std::string bytes =
      package_of(std::vector{stored("mimetype", "application/epub+zip"), packed("a.xml", "a")});
  CHECK(bytes.substr(0, 58).ends_with("mimetypeapplication/epub+zip"));  // where readers of books look for it
  CHECK(bytes[8] == 0);                                                  // the method: none
  CHECK(unzipped(bytes) == 0);
}

TEST_CASE("two parts of one name are the program's own fault") {
  const PackagePart part = packed("a.xml", "a");
  CHECK_THROWS_AS(package_of(std::vector<PackagePart>{part, part}), std::logic_error);
}

TEST_SUITE_END();
