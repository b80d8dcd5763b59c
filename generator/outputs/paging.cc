#include "outputs/paging.h"

#include <algorithm>

#include "outputs/address.h"

namespace vankho {

std::vector<Slice> slices(std::size_t count) {
  std::vector<Slice> result;
  std::size_t begin = 0;
  do {
    result.push_back({result.size() + 1, begin, std::min(begin + kPageLength, count)});
    begin += kPageLength;
  } while (begin < count);
  return result;
}

Value pager(std::string_view first, std::size_t number, std::size_t of) {
  if (of < 2) return {};
  List pages;
  std::size_t before = 0;
  for (std::size_t n = 1; n <= of; ++n) {
    bool neighbour = n + 2 >= number && n <= number + 2;
    if (n != 1 && n != of && !neighbour) continue;
    pages.push_back(Dict{{"number", n}, {"address", paged_address(first, n)}, {"gap", n > before + 1}});
    before = n;
  }
  return Dict{{"number", number},
              {"of", of},
              {"previous", number > 1 ? Value(paged_address(first, number - 1)) : Value()},
              {"next", number < of ? Value(paged_address(first, number + 1)) : Value()},
              {"pages", pages}};
}

}  // namespace vankho
