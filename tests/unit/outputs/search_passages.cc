#include "outputs/search_passages.h"

#include <doctest/doctest.h>

#include <map>

#include "base/base64.h"
#include "base/deflate.h"

using namespace vankho;

namespace {

struct Written {
  std::map<std::string, std::string> files;
  std::vector<std::uint32_t> counts;
};

Written written(const std::vector<std::string>& texts) {
  Written out;
  const SearchWrite write = [&](const std::string& path, std::string_view bytes) { out.files[path] = bytes; };
  SearchPassages passages(3, write);
  for (std::size_t i = 0; i < texts.size(); ++i)
    passages.add("{\"n\":" + std::to_string(i) + "}", "name " + std::to_string(i), texts[i]);
  out.counts = std::move(passages).take();
  return out;
}

std::string script(std::string_view name, std::string_view cards, std::string_view texts) {
  return "vankho_search(\"" + std::string(name) + "\",{\"hits\":[" + std::string(cards) + "],\"texts\":\"" +
         base64(deflated(texts)) + "\"});\n";
}

}  // namespace

TEST_SUITE_BEGIN("search_passages");

TEST_CASE("pieces share a script: their cards, and names and texts deflated together") {
  using namespace std::string_literals;
  const Written out = written({"hiến máu", "đọc sách"});
  CHECK(out.counts == std::vector<std::uint32_t>{2});
  CHECK(out.files.size() == 1);
  CHECK(out.files.at("tim-kiem/doan/3/0.js") ==
        script("doan/3/0", "{\"n\":0},{\"n\":1}", "name 0\0hiến máu\0name 1\0đọc sách\0"s));
}

TEST_CASE("a script has no more text than a hit may cost, but always a piece") {
  const std::string half(kSearchPassageBytes / 2 - 10, 'a'), large(kSearchPassageBytes + 1, 'b');
  const Written out = written({half, half, half, large, half});
  CHECK(out.counts == std::vector<std::uint32_t>{2, 1, 1, 1});
  CHECK(out.files.size() == 4);
}

TEST_CASE("a zero in a text cannot shift the pieces behind it") {
  using namespace std::string_literals;
  CHECK(written({"a\0b"s}).files.at("tim-kiem/doan/3/0.js") ==
        script("doan/3/0", "{\"n\":0}", "name 0\0a b\0"s));
}

TEST_CASE("no pieces, no scripts") { CHECK(written({}).files.empty()); }

TEST_SUITE_END();
